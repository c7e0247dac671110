import { isComparativeAt } from '../sentence/predicate';
import type { Sentence, Statement } from '../sentence/statement';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Where a sentence names the sides of its statement: the first, and the one that it is set against. */
export interface NamedPlaces {
  readonly own: readonly number[];
  readonly other: readonly number[];
}

/**
 * Whether a sentence that stands alone says of its sides themselves what tells them apart: not what follows
 * from a condition, what somebody's own things do, nor what is said of a third for which a side is only used.
 */
export function isSaidOfSides({ sentence, cue, claims }: Statement, { own, other }: NamedPlaces): boolean {
  const { tokens, lexicon } = sentence;
  if (cue === 'cond-frame') return concludes(sentence);
  if (cue === 'pair-weak') return !tokens.some(({ word }) => lexicon.firstPerson.has(word) || OWN.test(word));
  const [first, foil] = [own[0] ?? -1, other[0] ?? -1];
  if (first < 0 || foil < 0) return true;
  if (cue === 'pair-strong') return isAmid(sentence, first) === isAmid(sentence, foil);
  const isBefore = (claims[0]?.to ?? 0) <= tokenAt(tokens, first).from;
  const purpose = [1, 2, 3].some((back) => PURPOSE.test(wordAt(tokens, first - back)) && back <= first);
  // "Used for A, unlike B": of what A is for nothing is said.
  if (isBefore && purpose) return false;
  if (cue === 'unlike') return isApart(sentence, first, foil) && (claims[0]?.from ?? 0) >= tokenAt(tokens, first).from;
  if (cue === 'comparative') return isOwnDegree(sentence, own, foil);
  return true;
}

/** "If A is x, THEN B is y", «Если A …, ТО B …»: in words that only conclude, English tells what happens. */
function concludes({ tokens, lexicon }: Sentence): boolean {
  const seconds = lexicon.words.conditions.map(([, second]) => second).filter((word) => word !== '');
  const names = (from: number): boolean => tokens.slice(from, from + NEAR).some(({ subject }) => subject >= 0);
  return tokens.some(({ word, inner }, at) => !inner && seconds.includes(word) && names(at + 1));
}

/** Words from "then" to the name that it tells of, and that one. */
const NEAR = 3;

const OWN = /^(?:my|our|мо[йяеи]|мо(?:ю|его|ему|им|ей|их)|наш\p{L}{0,3})$/u;
const PURPOSE = /^(?:for|of|для)$/u;

/** "Issues IN A are small": of a thing that is found there; "whereas B …" is then no answer. */
function isAmid({ tokens, lexicon }: Sentence, name: number): boolean {
  let at = name - 1;
  while (lexicon.words.determiners.has(wordAt(tokens, at)) || lexicon.words.isAdjective(wordAt(tokens, at))) at -= 1;
  return AMID.test(wordAt(tokens, at)) && isContent(tokenAt(tokens, at - 1), lexicon);
}

const AMID = /^(?:in|within|inside|внутри)$/u;

/** "Unlike A, B …": a comma parts the two; "unlike A in the fact that …" sets nothing against it. */
const isApart = ({ tokens }: Sentence, own: number, foil: number): boolean =>
  own < foil || tokens.slice(foil, own).some(({ kind, inner }) => kind === 'comma' && !inner);

/** The comparison is the first side's own: not of a kind of thing, "a process faster than", nor of what a comma parts from it. */
function isOwnDegree(sentence: Sentence, own: readonly number[], foil: number): boolean {
  const { tokens, lexicon } = sentence;
  const at = tokens.findIndex((_, i) => i < foil && isComparativeAt(sentence, i));
  const name = own.filter((one) => one < at).at(-1);
  // "Might hurt more than help": a verb.
  if (lexicon.pack.code === 'en' && lexicon.than.has(wordAt(tokens, foil - 1)) && isVerb(sentence, foil)) return false;
  // "Read-only RATHER THAN full control": nothing is compared.
  if (tokens.slice(at, foil).some(({ word }) => word === 'rather')) return false;
  if (name === undefined) return true;
  if (lexicon.pack.code === 'ru' && isCircumstance(sentence, name) && !isCircumstance(sentence, foil)) return false;
  const between = tokens.slice(name + 1, at);
  const commas = between.filter(({ kind, inner }) => kind === 'comma' && !inner).length;
  if (tokens[name + 1]?.kind === 'comma' && commas === 1) return false;
  const isKind = /^an?$/u.test(wordAt(tokens, name - 1)) && at <= name + 2;
  return !isKind || finiteIn(tokens, { from: 0, to: at }, lexicon) >= 0;
}

/** «ПРИ ТЫСЯЧАХ станков (пол проседает раньше, чем B)»: under which it is so, not what is compared. */
function isCircumstance({ tokens, lexicon }: Sentence, name: number): boolean {
  for (let at = name - 1; at >= Math.max(0, name - REACH); at--) {
    const token = tokenAt(tokens, at);
    if (CIRCUMSTANCE.test(token.word)) return true;
    if (token.kind !== 'word' || isFinite(token, lexicon) || lexicon.words.prepositions.has(token.word)) return false;
  }
  return false;
}

/** Words from such a preposition to the name, at most. */
const REACH = 3;

const CIRCUMSTANCE = /^(?:при|без|после|до|под|из-за|благодаря|вместо|кроме)$/u;

/** A name in small letters that may as well be a verb in its bare form. */
function isVerb({ tokens, lexicon, inline: { text } }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  const written = text.slice(token.from, token.to);
  return (
    /^\p{Ll}+$/u.test(written) && !written.endsWith('s') && isFinite({ ...token, kind: 'word', subject: -1 }, lexicon)
  );
}
