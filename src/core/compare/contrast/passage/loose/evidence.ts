import type { PhraseTable } from '../../sentence/lexicon';
import { contentStems } from '../../names/naming';
import { phraseAt } from '../../sentence/lexicon';
import { isComparativeAt } from '../../sentence/predicate';
import type { Statement } from '../../sentence/statement';
import { finiteIn, isFinite } from '../../sentence/token-class';
import { isPastAt } from '../../sentence/past';
import { tokenAt } from '../../sentence/token';
import { isTwoSided } from '../turn';
import type { Spoken } from './spoken';
import { SHOWN } from './taken';
import type { Told } from './topics';
import { isTopic, namedIn, valueTokens } from './topics';

/** How much the text under a heading compares its columns. */
export interface Evidence {
  /** Statements of the rules of cues that set two columns against each other. */
  readonly pairs: number;
  /** What else speaks for a comparison, less what speaks for a story. */
  readonly signs: number;
  /** Most of it tells what happened. */
  readonly story: boolean;
}

/** What a heading's text is counted by. */
interface Tally {
  /** Neighbouring sentences, or clauses of one, with another column each as their topic. */
  turns: number;
  clauses: number;
  /** Comparisons of a topic. */
  degrees: number;
  /** Words for both, unlike, only, difference. */
  cues: number;
  /** One column does something with another. */
  relations: number;
  /** What comes after what, and what is to be done. */
  steps: number;
  /** Sentences that tell what happened. */
  past: number;
  sentences: number;
  /** How often each column is the topic. */
  readonly topics: Map<number, number>;
  /** Sentences that speak for a comparison. */
  readonly speaking: Set<number>;
}

/** Signs from which a text compares. */
export const COMPARES = 3;

/** The evidence of each heading, by the index of its block, with what the rules of cues say there. O(tokens). */
export function evidenceOf(
  told: readonly Told[],
  spoken: readonly Spoken[],
): (statements: readonly Statement[]) => (heading: number) => Evidence {
  const tallies = new Map<number, Tally>();
  const tallyOf = (heading: number): Tally => {
    let tally = tallies.get(heading);
    if (tally === undefined) tallies.set(heading, (tally = newTally()));
    return tally;
  };
  const headingOf = new Map<number, number>();
  for (const { block, sentence, order } of spoken) {
    const tally = tallyOf(block.heading);
    headingOf.set(block.index, block.heading);
    const before = tally.cues;
    countSentence(sentence, tally);
    if (tally.cues > before) tally.speaking.add(order);
  }
  const tallyAt = (block: number): Tally => tallyOf(headingOf.get(block) ?? -1);
  const named = told.filter(({ by }) => by === 'name');
  named.forEach((one, at) => {
    const tally = tallyAt(one.sentence.block);
    countPiece(one, named[at + 1], tally);
    if (goesOnWith(one, named[at - 1])) tally.relations += GOES_ON;
  });
  countTurns(named.filter(isTopic), tallyAt);
  return (statements) => {
    const pairs = new Map<number, number>();
    for (const statement of statements) {
      if (!isTwoSided(statement) || !isShown(statement)) continue;
      const heading = headingOf.get(statement.sentence.block) ?? -1;
      pairs.set(heading, (pairs.get(heading) ?? 0) + 1);
    }
    return (heading) => judged(tallyOf(heading), pairs.get(heading) ?? 0);
  };
}

const newTally = (): Tally => ({
  turns: 0,
  clauses: 0,
  degrees: 0,
  cues: 0,
  relations: 0,
  steps: 0,
  past: 0,
  sentences: 0,
  topics: new Map(),
  speaking: new Set(),
});

const isShown = ({ claims }: Statement): boolean =>
  claims.some(({ implied, confidence }) => implied === null && confidence >= SHOWN);

function countSentence(sentence: Spoken['sentence'], tally: Tally): void {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const holds = (test: (word: string, at: number) => boolean): boolean => tokens.some(({ word }, at) => test(word, at));
  const isPhrase = (table: PhraseTable<unknown>, at: number): boolean => phraseAt(table, tokens, at) !== null;
  tally.sentences += 1;
  if (holds((word, at) => isPastAt(sentence, at) || words.self.has(word) || words.timeWords.has(word))) tally.past += 1;
  const isStep = (word: string, at: number): boolean =>
    lexicon.additions.has(word) || (words.sequels.has(word) && tokenAt(tokens, at + 1).kind !== 'mention');
  if (holds(isStep)) tally.steps += 1;
  if (holds((_, at) => isPhrase(lexicon.both, at) || isPhrase(lexicon.neither, at))) tally.cues += 1;
  const isNamed = tokens.some(({ subject }) => subject >= 0);
  const isCue = (word: string, at: number): boolean =>
    isPhrase(lexicon.unlikeMid, at) ||
    isPhrase(lexicon.comparedWith, at) ||
    lexicon.prefixes.has(word) ||
    (isNamed && isPhrase(lexicon.parallelCues, at)) ||
    (lexicon.only.has(word) && isNear(sentence, at + 1));
  if (holds(isCue)) tally.cues += 2;
}

/** "only in A", "only HAPPENS IN A": a name soon behind a word, and no sign before it. */
function isNear({ tokens }: Spoken['sentence'], from: number): boolean {
  for (let at = from; at < from + ONLY; at++) {
    const { kind } = tokenAt(tokens, at);
    if (kind === 'mention') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** Words from "only" to the name that it is of, at most. */
const ONLY = 5;

const comparesIn = ({ sentence, piece: { from, to } }: Told): boolean =>
  sentence.tokens
    .slice(from, to)
    .some(
      (_, at) =>
        isComparativeAt(sentence, from + at) ||
        phraseAt(sentence.lexicon.equatives, sentence.tokens, from + at) !== null,
    );

function countPiece(one: Told, next: Told | undefined, tally: Tally): void {
  const { sentence, piece, subject, order } = one;
  const compares = comparesIn(one);
  if (!compares && namedIn(sentence, piece).size > 1) tally.relations += 1;
  if (isTask(one)) tally.steps += TASK;
  if (!isTopic(one)) return;
  tally.topics.set(subject, (tally.topics.get(subject) ?? 0) + 1);
  if (compares) {
    tally.degrees += 1;
    tally.speaking.add(order);
  }
  if (next?.order !== order || next.subject === subject || !isTopic(next) || opensWithCondition(sentence)) return;
  // «A пойдёт в суп, B оставить на завтра»: a plan.
  if (isTask(one) || isTask(next)) return;
  tally.speaking.add(order);
  tally.clauses += 1;
}

/** What one does with another says twice that they are no alternatives. */
const GOES_ON = 2;

/** "A gets the order AND PASSES IT TO B": a second verb of one column has the other as its object. */
function goesOnWith(one: Told, before: Told | undefined): boolean {
  if (before?.order !== one.order || before.subject === one.subject || !isTopic(before) || isTopic(one)) return false;
  const { sentence, piece } = one;
  const { tokens } = sentence;
  const isJoined = piece.joint === 'and' || piece.joint === 'comma';
  return isJoined && isFinite(tokenAt(tokens, piece.from), sentence.lexicon) && !comparesIn(one);
}

/** A thing to do weighs more than what comes after something. */
const TASK = 2;

/** «Про шланг спросить у Егора»: an infinitive without a verb is something to do. */
function isTask({ sentence: { tokens, lexicon }, piece }: Told): boolean {
  const said = tokens.slice(piece.from, piece.to).filter(({ inner }) => !inner);
  return finiteIn(tokens, piece, lexicon) < 0 && said.some(({ word }) => lexicon.words.isInfinitive(word));
}

/** A sentence with one column as its topic beside one with another, whichever comes first. */
function countTurns(topics: readonly Told[], tallyAt: (block: number) => Tally): void {
  const subjects = new Map<number, Told[]>();
  for (const one of topics) subjects.set(one.order, [...(subjects.get(one.order) ?? []), one]);
  for (const [order, here] of subjects) {
    const next = subjects.get(order + 1) ?? [];
    const [first] = here;
    if (first?.sentence.block !== next[0]?.sentence.block || first === undefined) continue;
    if (!here.some((one) => next.some(({ subject }) => subject !== one.subject))) continue;
    const tally = tallyAt(first.sentence.block);
    tally.turns += 1;
    tally.speaking.add(order).add(order + 1);
    // "Delays: trams wait for the signal. Buses go round it.": a label of which each column's sentence tells.
    const isLed = here.some((one) => one.lead !== null && next.some(({ lead }) => lead === one.lead));
    if (isLed || here.some((one) => next.some((other) => isMirrored(one, other)))) tally.cues += 3;
  }
}

/** "A has an owner. B has NO owner." */
function isMirrored(one: Told, other: Told): boolean {
  const negates = (told: Told): boolean =>
    valueTokens(told).some(({ word }) => told.sentence.lexicon.negators.has(word));
  if (one.subject === other.subject || negates(one) === negates(other)) return false;
  // "A needs one. B DOESN'T, …" says it of the same verb.
  if (other.order > one.order && isElliptic(other)) return true;
  const stems = contentStems(one.sentence, one.clause.value);
  return [...contentStems(other.sentence, other.clause.value).keys()].some((stem) => stems.has(stem));
}

/** "(B) DOESN'T", "(B) DOES NOT, and …": nothing but the negated verb for another behind the name. */
function isElliptic(told: Told): boolean {
  const [first, second, third] = valueTokens(told);
  const { negators, words } = told.sentence.lexicon;
  const isEnd = (token: Told['sentence']['tokens'][number] | undefined): boolean =>
    token === undefined || token.kind === 'comma' || token.kind === 'sign';
  if (first === undefined || words.copulas.has(first.word)) return false;
  return negators.has(first.word)
    ? isEnd(second)
    : words.proVerbs.has(first.word) && negators.has(second?.word ?? '') && isEnd(third);
}

/** "If A stops, B goes on": what one does where the other does something. */
function opensWithCondition({ tokens, lexicon: { words } }: Spoken['sentence']): boolean {
  const { word } = tokenAt(tokens, 0);
  return words.subordinators.has(word) || words.conditions.some(([first]) => first === word);
}

function judged(tally: Tally, pairs: number): Evidence {
  const { turns, clauses, degrees, cues, relations, steps, past, sentences, topics, speaking } = tally;
  const share = sentences === 0 ? 0 : past / sentences;
  const story = share > MOST ? 2 : share > SOME ? 1 : 0;
  const told = topics.size < 2 ? 0 : Math.min(2, ...topics.values()) - 1;
  const speaks = Math.min(4, turns) + 2 * Math.min(4, clauses) + 2 * Math.min(4, degrees) + Math.min(6, cues) + told;
  // One sentence does not make a text compare.
  const signs = (speaking.size > 1 ? speaks : Math.min(speaks, COMPARES - 1)) - 3 * story - relations - steps;
  return { pairs, signs, story: story > 1 };
}

/** Shares of the sentences that tell what happened. */
const SOME = 0.3;
const MOST = 0.6;
