import type { PhraseTable } from '../lexicon';
import { phraseAt } from '../lexicon';
import { isComparativeAt } from '../predicate';
import type { Statement } from '../statement';
import { finiteIn } from '../token-class';
import { tokenAt } from '../token';
import { isTwoSided } from '../turn';
import type { Spoken } from './spoken';
import { SHOWN } from './taken';
import type { Told } from './topics';
import { isTopic, namedIn } from './topics';

/** How much the text under a heading compares its columns. */
export interface Evidence {
  /** Statements of the rules of cues that set two columns against each other. */
  readonly pairs: number;
  /** What else speaks for a comparison, less what speaks for a story. */
  readonly signs: number;
  /** Most of it tells what happened. */
  readonly story: boolean;
}

/** The evidence of each heading, by the index of its block, and of the whole note. */
export interface EvidenceOf {
  readonly under: (heading: number) => Evidence;
  readonly note: Evidence;
}

/** What a heading's text is counted by. */
interface Tally {
  pairs: number;
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

/** The evidence of each heading, by the index of its block. O(tokens). */
export function evidenceOf(
  told: readonly Told[],
  spoken: readonly Spoken[],
  statements: readonly Statement[],
): EvidenceOf {
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
  for (const statement of statements)
    if (isTwoSided(statement) && isShown(statement)) tallyAt(statement.sentence.block).pairs += 1;
  const named = told.filter(({ by }) => by === 'name');
  named.forEach((one, at) => {
    countPiece(one, named[at + 1], tallyAt(one.sentence.block));
  });
  countTurns(named.filter(isTopic), tallyAt);
  const found = new Map([...tallies].map(([heading, tally]) => [heading, judged(tally)]));
  const note = judged(wholeOf([...tallies.values()]));
  return { under: (heading) => found.get(heading) ?? judged(newTally()), note };
}

const newTally = (): Tally => ({
  pairs: 0,
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

/** All that is counted, as if it stood under one heading. */
function wholeOf(tallies: readonly Tally[]): Tally {
  const whole = newTally();
  for (const one of tallies) {
    for (const key of COUNTS) whole[key] += one[key];
    for (const [subject, count] of one.topics) whole.topics.set(subject, (whole.topics.get(subject) ?? 0) + count);
    for (const order of one.speaking) whole.speaking.add(order);
  }
  return whole;
}

const COUNTS = ['pairs', 'turns', 'clauses', 'degrees', 'cues', 'relations', 'steps', 'past', 'sentences'] as const;

const isShown = ({ claims }: Statement): boolean =>
  claims.some(({ implied, confidence }) => implied === null && confidence >= SHOWN);

function countSentence(sentence: Spoken['sentence'], tally: Tally): void {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const holds = (test: (word: string, at: number) => boolean): boolean => tokens.some(({ word }, at) => test(word, at));
  const isPhrase = (table: PhraseTable<unknown>, at: number): boolean => phraseAt(table, tokens, at) !== null;
  tally.sentences += 1;
  if (holds((word) => words.isPast(word) || words.self.has(word) || words.timeWords.has(word))) tally.past += 1;
  const isStep = (word: string, at: number): boolean =>
    lexicon.additions.has(word) || (words.sequels.has(word) && tokenAt(tokens, at + 1).kind !== 'mention');
  if (holds(isStep)) tally.steps += 1;
  if (holds((_, at) => isPhrase(lexicon.both, at) || isPhrase(lexicon.neither, at))) tally.cues += 1;
  const isCue = (word: string, at: number): boolean =>
    isPhrase(lexicon.unlikeMid, at) ||
    isPhrase(lexicon.comparedWith, at) ||
    lexicon.prefixes.has(word) ||
    (lexicon.only.has(word) && tokenAt(tokens, at + 1).kind === 'mention');
  if (holds(isCue)) tally.cues += 2;
}

function countPiece(one: Told, next: Told | undefined, tally: Tally): void {
  const { sentence, piece, subject, order } = one;
  const { tokens, lexicon } = sentence;
  const compares = tokens
    .slice(piece.from, piece.to)
    .some(
      (_, at) =>
        isComparativeAt(sentence, piece.from + at) || phraseAt(lexicon.equatives, tokens, piece.from + at) !== null,
    );
  if (!compares && namedIn(sentence, piece).size > 1) tally.relations += 1;
  if (isTask(one)) tally.steps += TASK;
  if (!isTopic(one)) return;
  tally.topics.set(subject, (tally.topics.get(subject) ?? 0) + 1);
  if (compares) {
    tally.degrees += 1;
    tally.speaking.add(order);
  }
  if (next?.order !== order || next.subject === subject || !isTopic(next) || opensWithCondition(sentence)) return;
  tally.speaking.add(order);
  tally.clauses += 1;
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
  }
}

/** "If A stops, B goes on": what one does where the other does something. */
function opensWithCondition({ tokens, lexicon: { words } }: Spoken['sentence']): boolean {
  const { word } = tokenAt(tokens, 0);
  return words.subordinators.has(word) || words.conditions.some(([first]) => first === word);
}

function judged(tally: Tally): Evidence {
  const { pairs, turns, clauses, degrees, cues, relations, steps, past, sentences, topics, speaking } = tally;
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
