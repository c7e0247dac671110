import type { Clause } from '../clauses/clause';
import { nounRange } from '../sentence/noun-range';
import { claimsOf } from './group';
import { phraseAt } from '../sentence/lexicon';
import { nameOfRange, nameOfWord } from '../names/naming';
import { pairNames } from '../names/pair-names';
import { isComparativeAt } from '../sentence/predicate';
import { firstContent } from '../names/content-names';
import type { Naming, Range, Sentence, Statement } from '../sentence/statement';
import { finiteIn, hasWords, isConjunction, isContent, isCount, trimRange } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import { behindParentheses } from '../clauses/topic';

const GAP = 80;

/**
 * "A damp cellar FOR CIDER, a cool larder FOR PERRY", «полки — ДУБ, стены — СОСНА»: two values or more, each with its
 * name behind the same preposition, or a dash, at its end.
 */
export function readInverted(sentence: Sentence, piece: Range, name: Naming | null): Statement[] {
  const { tokens, lexicon } = sentence;
  const clauses: Clause[] = [];
  const seen = new Set<number>();
  let from = piece.from;
  let link = '';
  let isAlike = true;
  for (let i = piece.from; i < piece.to; i++) {
    const { subject, factor, inner } = tokenAt(tokens, i);
    if (inner || subject < 0) continue;
    const at = linkBefore(sentence, from, i);
    // «кости видны на A, ткани – НА B»: the dash stands for the verb.
    const [near, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    const kind = (lexicon.words.topicPrepositions.has(next) ? next : near).replace(/^([вск])о$|^[–—-]$/u, '$1');
    const value = trimRange(tokens, { from, to: at }, lexicon);
    const end = behindParentheses(tokens, i + 1);
    if (at < 0 || seen.has(subject) || !endsPart(sentence, end, piece.to) || !isValue(sentence, value)) return [];
    if (clauses.length > 0 && kind !== link) isAlike = false;
    seen.add(subject);
    link = kind;
    const topic = { subjects: [subject], from: at, to: i + 1, factor, prepositional: true, late: true, pronoun: false };
    const segment = { from, to: end, topic, cue: 'gap' as const, weight: GAP };
    clauses.push({ segment, topic, label: null, value, joint: null, only: false, foil: null, around: false });
    from = end + 1;
  }
  if (clauses.length < 2 || hasWords(tokens, { from, to: piece.to })) return [];
  // "Fare: £3 ON the bus, £5 BY tram": behind a label how much tells that they belong together.
  if (!isAlike && (name?.certain !== true || !clauses.every(({ value }) => countsAt(sentence, value)))) return [];
  return toRow(sentence, clauses, name);
}

/** A value that begins with how much: "nine knots", "WORTH nine points". */
function countsAt({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const said = tokens.slice(from, Math.min(to, from + 2));
  return said.some((token) => isCount(token, lexicon) || token.word === 'half' || lexicon.words.units.has(token.word));
}

/** It says something, takes nothing back, «НЕ на A, а на B», and tells no story. */
function isValue({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const said = tokens.slice(from, to);
  return (
    said.some((token) => isCount(token, lexicon) || isContent(token, lexicon)) &&
    !lexicon.negators.has(wordAt(tokens, to - 1)) &&
    !said.some(
      ({ kind, word }, at) =>
        kind === 'colon' ||
        lexicon.firstPerson.has(word) ||
        // "apples ARE pressed" is no story.
        (lexicon.words.isPast(word) && !lexicon.words.copulas.has(said[at - 1]?.word ?? '')),
    )
  );
}

/** The preposition or dash to which a name belongs, −1 without one. */
function linkBefore({ tokens, lexicon }: Sentence, from: number, name: number): number {
  const { words, pack } = lexicon;
  const { code } = pack;
  for (let i = name - 1; i > from; i--) {
    const { kind, word } = tokenAt(tokens, i);
    if (kind === 'dash') return i;
    // "Greek IS AN alphabet".
    if (code === 'en' && i < name - 1 && words.copulas.has(word)) return i;
    if (words.topicPrepositions.has(word)) return tokenAt(tokens, i - 1).kind === 'dash' ? i - 1 : i;
    if (!words.determiners.has(word) && !words.isAdjective(word)) return -1;
  }
  return -1;
}

/** A comma, semicolon or conjunction goes on behind a part; the last ends the piece. */
function endsPart({ tokens, lexicon }: Sentence, end: number, to: number): boolean {
  if (end >= to) return true;
  const { kind, word } = tokenAt(tokens, end);
  return (
    kind === 'comma' ||
    kind === 'semicolon' ||
    isConjunction(tokens[end], lexicon) ||
    (kind === 'sign' && /[.!]/u.test(word))
  );
}

/** Where a value compares: by its degree, by a word like "than", "as" or "unlike". */
function comparisonIn(sentence: Sentence, { from, to }: Range): number {
  const { tokens, lexicon } = sentence;
  const cues = [lexicon.equatives, lexicon.unlike, lexicon.unlikeMid, lexicon.comparedWith];
  for (let i = from; i < to; i++) {
    const { word } = tokenAt(tokens, i);
    // A cue in words is no value at all.
    if (lexicon.than.has(word) || lexicon.only.has(word) || /^(?:как|as|both|either|об[ае])$/u.test(word)) return from;
    if (cues.some((table) => phraseAt(table, tokens, i) !== null)) return from;
    if (isComparativeAt(sentence, i)) return i;
  }
  return -1;
}

/** "Filling IS what costs, £120 for A, …": the comma behind a clause that all the values share, −1 without one. */
function lastComma({ tokens }: Sentence, verb: number, to: number): number {
  for (let i = to - 1; verb > 0 && i > verb; i--)
    if (tokens[i]?.kind === 'comma' && tokens[i]?.inner === false) return i;
  return -1;
}

/** Where what a noun is like begins, behind it and a copula: no other noun, and no number before it; −1 elsewhere. */
function likeBehind(sentence: Sentence, { from, to }: Range, other: Range | undefined): number {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const at = tokens.findIndex(({ word }, i) => i > from && i < to && words.copulas.has(word));
  if (at < 0 || at + 1 >= to) return -1;
  // "THE line is straight in A, ragged in B"; "THE rule is the first in A and BEYOND it in B".
  const isKnown = lexicon.pack.code === 'en' && wordAt(tokens, from) === 'the';
  const isPlace = isKnown && other !== undefined && words.prepositions.has(wordAt(tokens, other.from));
  const isLast = isKnown && to - at <= NEAR;
  if (!isPlace && ((!isLast && !isLike(sentence, to - 1)) || words.determiners.has(wordAt(tokens, at + 1)))) return -1;
  return tokens.slice(from, at).some((token) => isCount(token, lexicon)) ? -1 : at + 1;
}

/** Words from a copula to the end of what a noun is like. */
const NEAR = 3;

/** An adjective, or a word by which a quality is known: "strict". */
function isLike({ tokens, lexicon }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    lexicon.words.isAdjective(word) ||
    lexicon.words.nounOfQuality(word) !== null ||
    QUALITY.test(lexicon.aspectOf(word) ?? '')
  );
}

/** Endings of the nouns of qualities. */
const QUALITY = /(?:ness|ity|ость)$/u;

interface Said {
  readonly verb: number;
  readonly compared: number;
  /** The comma behind what all share, −1 without one. */
  readonly last: number;
}

/** What the first value alone says names the row. */
function saidName(sentence: Sentence, { from, to }: Range, { verb, compared, last }: Said): Naming | null {
  const { tokens, lexicon } = sentence;
  const isCopula = compared < 0 && lexicon.words.copulas.has(wordAt(tokens, verb));
  if (last < 0 && !isCopula) return nameOfWord(sentence, compared >= 0 ? compared + 1 : verb, false);
  // "FILLING is what costs, £120 for A, …"; "Coma is the usual END of A, sleep of B".
  const noun = nounRange(sentence, last < 0 ? { from: verb + 1, to } : { from, to: verb });
  return nameOfRange(sentence, noun, true)[0] ?? null;
}

/** One row; a verb that the first value alone has names it: «хлеб ЕДЯТ с A, кашу — с B». */
function toRow(sentence: Sentence, clauses: readonly Clause[], name: Naming | null): Statement[] {
  const { tokens, lexicon } = sentence;
  // "SLOW in B" is no verb, nor is "beyond DOUBT in B".
  const verbs = clauses.map(({ value }, k) =>
    k > 0 &&
    ((value.to - value.from === 1 && isLike(sentence, value.from)) ||
      (lexicon.pack.code === 'en' && lexicon.words.prepositions.has(wordAt(tokens, value.from))))
      ? -1
      : finiteIn(tokens, value, lexicon),
  );
  const [first] = clauses;
  const compares = clauses.map(({ value }) => comparisonIn(sentence, value));
  // Comparisons are read each by itself; «кости ЛУЧШЕ видны на A, ткани – на B» says it of both.
  if (compares.some((at, k) => at >= 0 && (k > 0 || first === undefined || at === first.value.from))) return [];
  const [compared = -1] = compares;
  const verb = compared >= 0 ? compared : (verbs[0] ?? -1);
  const others = verbs.slice(1);
  const isShared = others.every((at) => at < 0);
  if (first === undefined || (!isShared && (compared >= 0 || verbs.includes(-1)))) return [];
  // "four DOUBLE cabins" is no verb.
  const isVerb = lexicon.pack.code !== 'en' || compared >= 0 || /(?:s|ed|are)$/u.test(wordAt(tokens, verb));
  const last = lastComma(sentence, verb, first.value.to);
  const leads = isShared && verb > first.value.from;
  // "The top speed IS nine knots for A and six for B".
  const counted = clauses.every(({ value }, k) => countsAt(sentence, k === 0 ? { ...value, from: verb + 1 } : value));
  // "Types ARE STRICT in A and loose in B".
  const like = compared < 0 && isShared ? likeBehind(sentence, first.value, clauses[1]?.value) : -1;
  const cut =
    like > 0 || (leads && counted)
      ? trimRange(tokens, { from: like > 0 ? like : verb + 1, to: first.value.to }, lexicon)
      : leads && last > 0
        ? trimRange(tokens, { from: last + 1, to: first.value.to }, lexicon)
        : leads && isVerb
          ? { from: first.value.from, to: verb }
          : first.value;
  const sides = clauses.map((clause, at) => ({ clause, value: at === 0 ? cut : clause.value, label: null }));
  const isExample = lexicon.words.copulas.has(wordAt(tokens, first.topic.from));
  const example = isExample ? { text: lexicon.words.labels.example, certain: true } : null;
  const said =
    cut === first.value
      ? null
      : like > 0 || (leads && counted)
        ? (nameOfRange(
            sentence,
            nounRange(sentence, { from: first.value.from, to: like > 0 ? like - 1 : verb }),
            true,
          )[0] ?? firstContent(sentence, { from: first.value.from, to: like > 0 ? like - 1 : verb }, true))
        : saidName(sentence, first.value, { verb, compared, last });
  return [
    {
      cue: 'gap',
      claims: sides.flatMap(({ clause, value }) => claimsOf(sentence, value, clause, GAP)),
      names: [name, example, said, ...pairNames(sentence, sides)].filter((one) => one !== null),
      common: false,
      defines: false,
      lexical: false,
      against: null,
      sentence,
    },
  ];
}
