import type { InlineText } from '../../markdown';
import { conceptKey } from '../../text';
import type { Copula } from '../reading/copula';
import { copulaBetween } from '../reading/opening-copula';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isDayOrMonth } from '../reading/calendar';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import {
  ABSTRACT,
  CONDITION,
  isActing,
  isCode,
  isInverted,
  isKindAlone,
  isNominal,
  isOfAny,
  isOfKind,
  isQuality,
  isTautology,
  LIKE_ANOTHER,
  SAYS,
} from './copula-doubts';
import { isDoing, isDoneSo, isStressed, predicateOf } from './predicate';
import type { Reading, Sentence } from './sentence-reading';
import { LEAST_SAID, SURE } from './sentence-reading';
import { FULL, isBriefly, isFull, isOfSubject, isOneOfThem } from './says-enough';

/** A plain term and an indefinite genus; a plain term of which something definite is said. */
const PLAIN = 45;
const WEAK = 35;
/** «Термин «номер пряжи» означает …» */
const TERM_WORD =
  /^(?:термин|понятие|слово|термін|поняття|term|word|concept|begriff|terme|término|termine|termo|pojęcie)\s+(?=[«„“"'\p{L}])/iu;
/** "Marta asked what is a …": the copula belongs to what is asked. */
const ASKS = /\s(?:what|who|qué|quién|que|qui|quoi|che|cosa|chi|o que|was|wer|что|кто|що|хто|co|kto)$/iu;
/** Without an article it tells to what something belongs: "Ferries are part of the day ticket". */
const PART = /^part of\s/iu;
/** "Any cube is a prism" is a theorem. */
export const UNIVERSAL = /^(?:any|every|each)$/u;

/** What a sentence says by a copula; null where it defines nothing. */
export function ofCopula(sentence: Sentence, inItem: boolean, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const copula = copulaBetween(block, { from, to }, context);
  if (copula === null) return null;
  const shown = nameOf(inline, copula, context).replace(TERM_WORD, '');
  const read = readTerm(shown, context.recogniser);
  const said = inline.text.slice(copula.glossFrom, to);
  const isDeed = read !== null && (isDoing(copula, read) || isDoneSo(copula, read, said, context));
  const term = isDeed ? { ...read, unlikely: false } : read;
  if (term === null || term.coordinated || term.unlikely) return null;
  if (isInverted(copula, term, context) || ASKS.test(term.name)) return null;
  if (UNIVERSAL.test(copula.article)) return null;
  if (isTautology(said, term) || isKindAlone(said, context) || LIKE_ANOTHER.test(said)) return null;
  const gloss = predicateOf(copula, term, said, context);
  if (PART.test(said) && !gloss.qualified) return null;
  if (isQuality(copula, gloss, said)) return null;
  const base = baseOf(copula, term, gloss, said, block, context);
  const isPlain = copula.dress === 'plain';
  const isLater =
    isStressed(copula) || isOfAny(copula, gloss, sentence.parallel, context) || opensWith(inline.text, term, gloss);
  if (!sentence.isFirst && !isLater && !(copula.aside === true && gloss.qualified)) return null;
  const saysEnough =
    !isPlain ||
    gloss.qualified ||
    isFull(copula, term, gloss, inline.text.slice(from, from + 1), said, context) ||
    (base === SURE && gloss.length >= LEAST_SAID) ||
    SAYS.test(copula.word);
  const isBrief =
    !saysEnough &&
    sentence.isFirst &&
    !inItem &&
    isBriefly(copula, gloss, context) &&
    !isOneOfThem(said, context) &&
    !isDayOrMonth(term.name, context.recogniser.languages[0]?.code ?? 'en') &&
    !isCode(inline, copula) &&
    isOfSubject(said, context);
  // Running text has more predicates than definitions: without a genus and its difference it is none.
  const isAside = copula.aside === true && gloss.qualified;
  if (!gloss.genus || !(isAside || isNominal(copula, gloss, context)) || (!saysEnough && !isBrief)) return null;
  if (isPlain && (isActing(copula, term) || (gloss.relativeAt < 1 && CONDITION.test(said)))) return null;
  if (isPlain && gloss.article && isCode(inline, copula) && base < SURE) return null;
  // Items tell more of one thing than of a kind.
  if (inItem && base < SURE && !isOfKind(copula, gloss, context)) return null;
  // "A **topic** is a log that …": what is one of its kind heads no value, whatever its name.
  const label = term.label && !(gloss.indefinite && context.recogniser.has('indefinites', copula.article));
  return { sentence, term: { ...term, label }, gloss, base, glossFrom: copula.glossFrom, word: copula.word, isBrief };
}

/** The paragraph is about what this sentence defines. */
function opensWith(text: string, { name }: TermShape, gloss: GlossShape): boolean {
  return text.startsWith(`${name} `) && gloss.genus && (gloss.article || gloss.qualified);
}

/** "[[Plug-ins|Search]] is a …" in the note "Search" speaks of the note, wherever the link leads. */
function nameOf(inline: InlineText, { termFrom, termTo }: Copula, { noteName }: NoteContext): string {
  const shown = inline.text.slice(termFrom, termTo);
  return conceptKey(shown) === conceptKey(noteName ?? '') ? shown : shownName(inline, termFrom, termTo);
}

function baseOf(
  copula: Copula,
  term: TermShape,
  gloss: GlossShape,
  said: string,
  block: number,
  context: NoteContext,
): number {
  if (isStressed(copula)) return SURE;
  const above = context.headings.nearest(block);
  const names = [above?.heading.text ?? '', context.noteName ?? '', ...context.noteAliases].map(conceptKey);
  if (names.includes(term.key) || copula.dress === 'link') return SURE;
  const language = context.recogniser.languages[0];
  if (copula.aside === true) return PLAIN;
  if (language?.nounPhrase === 'spaceless' || SAYS.test(copula.word)) return PLAIN;
  if (context.recogniser.has('indefinites', copula.article)) return PLAIN;
  // "The process of", «le passage»: a genus of what has no plural.
  if (gloss.article && copula.article === '' && ABSTRACT.test(said)) return PLAIN;
  // "Wearing is when a ship turns …": a deed, and the case in which one speaks of it.
  if (/^\p{L}{2,}ing$/u.test(term.key) && /^when\s/u.test(said)) return PLAIN;
  // English says "The teacher is a man who …" of one thing: only a term that is used elsewhere survives.
  if (language?.code === 'en' && copula.article !== '') return WEAK;
  // "Cytokines are proteins that …"
  if (copula.word === 'are' && !gloss.article && gloss.relativeAt >= 1 && gloss.relativeAt <= FULL) return PLAIN;
  if (gloss.indefinite || language?.nounPhrase === 'ending') return PLAIN;
  // Romance languages say of a kind "la pieza que …" what English says of one thing.
  const generic = copula.article !== '' && gloss.relativeAt >= 1 && gloss.relativeAt <= 5;
  return generic ? PLAIN : WEAK;
}
