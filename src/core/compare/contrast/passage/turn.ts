import { withAdjectives } from '../sentence/adjective-names';
import { hasAnswer } from './answers';
import { isUnnamed, othersThan, resolver, subjectsBefore, tellsOfThird } from './antecedents';
import type { Meant } from '../patterns/common';
import { orderedAfter, withGendered, withOrdinals } from './ordinals';
import type { PassageReading } from './passage-reading';
import type { PassageState } from './passage-state';
import type { ItemPlace, Placed } from '../patterns/placed';
import { readSentence } from '../patterns/read-sentence';
import type { Licence } from '../patterns/single';
import { leftOut } from '../names/left-out';
import { topicFragment } from '../names/topic-fragment';
import type { Sentence, Statement } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { wordAt } from '../sentence/token';

interface Standing {
  readonly licence: Licence;
  readonly place: ItemPlace | null;
  /** A neighbour begins with the other ordinal. */
  readonly answered: boolean;
}

/** A sentence as the text before it lets it be understood. */
export interface Turn extends Standing {
  readonly reading: PassageReading;
  readonly sentence: Sentence;
  readonly both: Meant;
  readonly order: number;
}

/** Takes what a sentence names into the state; what it says is read later, if anybody needs it. */
export function turnOf(reading: PassageReading, written: Sentence, state: PassageState, standing: Standing): Turn {
  const { licence, answered, place } = standing;
  const ordered = { names: state.ordered, genderOf: reading.genderOf, answered };
  const named = withAdjectives(written, reading.adjectiveOf);
  const sentence = withGendered(withOrdinals(named, ordered), ordered);
  const both = { two: bothOf(reading, state, sentence, licence), three: threeOf(reading, state, sentence, licence) };
  state.heard = sentence;
  const subjects = subjectsOf(sentence);
  for (const subject of subjects) state.seen.add(subject);
  state.ordered = orderedAfter(sentence, state.ordered);
  for (const subject of subjects) {
    if (state.named.at(-1) === subject) continue;
    state.named = [...state.named.filter((one) => one !== subject), subject].slice(-6);
  }
  state.order += 1;
  return { reading, sentence, both, order: state.order, licence, answered, place };
}

/**
 * Of sentences that must name two to say something by themselves those that are read: these, and of the ones before
 * them what may be a label, or all where one of them takes up with a pronoun whom those tell of.
 */
export function turnsOfPairs(turns: readonly Turn[]): readonly Turn[] {
  const pairs = turns.filter(namesTwo);
  const last = pairs.at(-1);
  if (last === undefined) return pairs;
  const upTo = turns.slice(0, turns.indexOf(last) + 1);
  if (pairs.some(speaksOfOthers)) return upTo;
  return upTo.filter((turn) => namesTwo(turn) || mayLabel(turn));
}

const namesTwo = ({ sentence }: Turn): boolean => subjectsOf(sentence).length > 1;

const speaksOfOthers = ({ sentence: { tokens, lexicon } }: Turn): boolean =>
  tokens.some(({ word }) => lexicon.words.pronouns.has(word));

const mayLabel = ({ sentence: { tokens } }: Turn): boolean => tokens.some(({ kind }) => kind === 'colon');

export function readTurn(
  { reading, sentence, both, order, licence, answered, place }: Turn,
  state: PassageState,
): Placed[] {
  const { lead } = state;
  const { statements, answers, label } = readSentence(sentence, {
    licence,
    strict: !reading.asked,
    label: lead ?? leftOut(sentence, state.last) ?? state.label,
    resolve: resolver(othersThan(sentence, state.before), sentence.lexicon, reading.genderOf),
    among: (subjects) => resolver(subjects, sentence.lexicon, reading.genderOf),
    both,
  });
  state.last = sentence;
  const fragment = reading.asked ? topicFragment(sentence) : null;
  state.lead = fragment?.leadsBlock === false ? fragment.name : null;
  if (fragment?.leadsBlock === true) state.label = fragment.name;
  else if (lead === null) state.label = label;
  const before = subjectsBefore(sentence, statements);
  const isOfOther = before.length === 0 && subjectsOf(sentence).some((one) => !state.before.includes(one));
  if (before.length > 0 || isOfOther || isUnnamed(sentence) || tellsOfThird(sentence)) state.before = before;
  const isFull = (statement: Statement): boolean =>
    licence === 'section' || isTwoSided(statement) || sentence.lexicon.words.whole !== null;
  return statements.map((statement) => ({
    statement,
    order,
    answers: answers || answered || hasAnswer(sentence),
    factor: isFull(statement) ? 100 : 90,
    place,
    last: null,
  }));
}

/** «Двое встречаются. КАЖДЫЙ ИЗ НИХ отходит»: of those whom the sentence before tells of, and these are no names. */
function meansOthers({ tokens, lexicon, block }: Sentence, { heard: last }: PassageState): boolean {
  if (last?.block !== block || subjectsOf(last).length > 0) return false;
  if (last.tokens.some(({ word }) => lexicon.words.pronouns.has(word) || lexicon.words.both.includes(word)))
    return false;
  return tokens.some(({ word }, at) => OF.test(word) && lexicon.words.pronouns.has(wordAt(tokens, at + 1)));
}

const OF = /^(?:из|of)$/u;

/** The only two, else the two that the sentence itself names, else those named last. */
function bothOf(reading: PassageReading, state: PassageState, sentence: Sentence, licence: Licence): number[] {
  // Elsewhere in a note that names one of them alone others are meant.
  if (state.isOfOthers || meansOthers(sentence, state)) return [];
  if (reading.pair.length === 2)
    return (licence === 'section' && !reading.amid) || reading.pair.every((one) => isNamed(state, sentence, one))
      ? [...reading.pair]
      : [];
  return lastNamed(state, sentence, 2);
}

function threeOf(
  { trio }: PassageReading,
  state: PassageState,
  sentence: Sentence,
  licence: Licence,
): readonly number[] {
  if (trio.length !== 3) return lastNamed(state, sentence, 3);
  // «Все трое светятся» before any of them is named: those that the table is of.
  const isAhead = state.named.length === 0 && !sentence.tokens.some(({ word }) => sentence.lexicon.words.isPast(word));
  return licence === 'section' || isAhead ? trio : lastNamed(state, sentence, 3);
}

/** So many as the sentence itself names, else those named last. */
function lastNamed({ named }: PassageState, sentence: Sentence, count: 2 | 3): number[] {
  const own = subjectsOf(sentence);
  return ascending(own.length === count ? own : named.slice(-count));
}

/** Two or three numbers in their order, sorted in place; most are in it. */
function ascending(list: number[]): number[] {
  const isSorted = list.every((one, at) => at === 0 || (list[at - 1] ?? one) <= one);
  return isSorted ? list : list.sort((a, b) => a - b);
}

const isNamed = (state: PassageState, sentence: Sentence, subject: number): boolean =>
  state.seen.has(subject) || subjectsOf(sentence).includes(subject);

/** Two concepts are set against each other, not only one against a scale. */
export function isTwoSided(statement: Statement): boolean {
  if (statement.common) return false;
  if (statement.against !== null) return true;
  return new Set(statement.claims.filter((claim) => claim.implied === null).map((claim) => claim.subject)).size > 1;
}
