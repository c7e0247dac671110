import type { GenderOf } from '../antecedents';
import { resolver } from '../antecedents';
import { bothAt } from '../../clauses/both-words';
import type { Clause } from '../../clauses/clause';
import { readClause } from '../../clauses/clause';
import { phraseAt } from '../../sentence/lexicon';
import type { Naming, Range, Sentence } from '../../sentence/statement';
import { finiteIn, isContent, isFinite } from '../../sentence/token-class';
import type { Resolve, Topic } from '../../clauses/topic';
import { findTopic } from '../../clauses/topic';
import { tokenAt, wordAt } from '../../sentence/token';
import type { Piece } from './pieces';
import { cutPieces } from './pieces';

/** A piece that says something of one column. */
export interface Told {
  readonly sentence: Sentence;
  /** Running number of the sentence in its note. */
  readonly order: number;
  readonly piece: Piece;
  readonly clause: Clause;
  readonly subject: number;
  /** How the column is met: by name, by a pronoun, or as the topic of the piece before. */
  readonly by: 'name' | 'on' | 'pronoun';
  /** What stands before a colon and names none: it may name the row. */
  readonly label: Range | null;
  /** The label with which its block begins: it names the row of all its sentences. */
  readonly lead: Naming | null;
}

/** Of whom the text before speaks. */
export interface Heard {
  /** The column told of last, −1 for none or several. */
  last: number;
  /** Columns by when they were told of, the latest at the end. */
  named: readonly number[];
}

/** The pieces of a sentence that tell of one column each; what they tell of goes into `heard`. */
export function toldIn(
  sentence: Sentence,
  { order, lead }: Pick<Told, 'lead' | 'order'>,
  heard: Heard,
  genderOf: GenderOf,
): Told[] {
  const { tokens, lexicon } = sentence;
  const told: Told[] = [];
  let label: Range | null = null;
  const resolve: Resolve = (word) =>
    (heard.last < 0 ? null : resolver([heard.last], lexicon, genderOf)(word)) ??
    resolver(heard.named.slice(-2), lexicon, genderOf)(word);
  for (const piece of cutPieces(sentence)) {
    const named = namedIn(sentence, piece);
    // "…, but not on B" takes back what somebody could think.
    if (piece.joint === 'but' && lexicon.words.corrections.has(wordAt(tokens, piece.from))) continue;
    if (isOfAll(sentence, piece)) {
      heard.last = -1;
      continue;
    }
    if (named.size === 0 && wordAt(tokens, piece.to) === ':') {
      label = piece;
      continue;
    }
    const found = findTopic(tokens, piece, lexicon, resolve);
    const topic = found ?? (heard.last >= 0 && named.size === 0 ? onward(piece, heard.last) : null);
    if (topic === null) continue;
    const [subject = -1, ...others] = topic.subjects;
    if (others.length > 0) heard.last = -1;
    if (others.length > 0 || isFoil(sentence, topic) || isChoice(sentence, topic) || isBeside(sentence, topic))
      continue;
    if (goesIntoOther(sentence, piece, topic, heard.last) || isLabelOfThird(sentence, piece, topic)) continue;
    const by = found === null ? 'on' : topic.pronoun ? 'pronoun' : 'name';
    const clause = readClause(sentence, { ...piece, topic, cue: null, weight: 0 });
    // "x in A but y in B": too much for one.
    if (clause?.around === true && named.size > 1) continue;
    if (clause !== null && saysEnough(sentence, clause.value))
      told.push({ sentence, order, piece, clause, subject, by, label, lead });
    heard.last = subject;
    heard.named = [...heard.named.filter((one) => one !== subject), subject];
  }
  return told;
}

/** The columns that a piece names outside parentheses. */
export const namedIn = ({ tokens }: Sentence, { from, to }: Range): ReadonlySet<number> =>
  new Set(tokens.slice(from, to).flatMap(({ subject, inner }) => (subject < 0 || inner ? [] : [subject])));

const isOfAll = (sentence: Sentence, { from, to }: Range): boolean =>
  sentence.tokens.slice(from, to).some((_, at) => bothAt(sentence, from + at) !== null);

/** "B: a C is turned by hand, while B …": a label that the sentence takes up later is not whom its first clause tells of. */
const isLabelOfThird = ({ tokens }: Sentence, { to }: Range, { subjects, to: behind }: Topic): boolean =>
  wordAt(tokens, behind) === ':' && tokens.slice(to).some(({ subject, inner }) => !inner && subjects.includes(subject));

/** The piece goes on with the topic of the one before. */
function onward({ from }: Range, subject: number): Topic {
  return { subjects: [subject], from, to: from, factor: 90, prepositional: false, late: false, pronoun: true };
}

/** "A ends at noon AND TURNS INTO B": a verb goes on with the one told of, and leads to the other. */
const goesIntoOther = ({ tokens, lexicon }: Sentence, { from, joint }: Piece, topic: Topic, last: number): boolean =>
  joint === 'and' &&
  last >= 0 &&
  topic.late &&
  !topic.pronoun &&
  !topic.subjects.includes(last) &&
  lexicon.words.prepositions.has(wordAt(tokens, topic.from)) &&
  isFinite(tokenAt(tokens, from), lexicon);

/** "Unlike A, …", "than A", "between A and B": only compared with. */
function isFoil({ tokens, lexicon }: Sentence, { from, to }: Topic): boolean {
  for (let at = Math.max(0, from - FOIL); at < to; at++) {
    const word = wordAt(tokens, at);
    if (lexicon.than.has(word) || lexicon.words.similes.has(word) || lexicon.words.tying.includes(word)) return true;
    if ([lexicon.unlike, lexicon.comparedWith, lexicon.likewise].some((table) => phraseAt(table, tokens, at) !== null))
      return true;
  }
  return false;
}

/** Tokens between a word that compares and the name. */
const FOIL = 3;

/** "…, WITH A MOVING away": what is the case meanwhile. */
const isBeside = ({ tokens, lexicon: { pack, words } }: Sentence, { from, to }: Topic): boolean =>
  pack.code === 'en' &&
  tokens.slice(Math.max(0, from - 1), to).some(({ word }) => word === 'with' && words.prepositions.has(word)) &&
  /.{3}ing$/u.test(wordAt(tokens, to));

/** "A or B". */
const isChoice = ({ tokens, lexicon: { words } }: Sentence, { from, to }: Topic): boolean =>
  words.alternatives.has(wordAt(tokens, to)) || words.alternatives.has(wordAt(tokens, from - 1));

/** More than small words, and how, not only that they differ. */
function saysEnough({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const said = tokens.slice(from, to);
  return (
    !said.some(({ word }) => lexicon.words.differing.has(word)) &&
    said.some(
      (token) =>
        token.kind === 'number' ||
        token.kind === 'mention' ||
        isContent(token, lexicon) ||
        (isFinite(token, lexicon) && !lexicon.words.copulas.has(token.word)) ||
        lexicon.negators.has(token.word) ||
        lexicon.words.numerals.has(token.word),
    )
  );
}

/** By name, at the head of its piece or behind a preposition that opens it. */
export function isTopic({ by, clause: { topic }, piece, sentence }: Told): boolean {
  if (by !== 'name' || topic.late) return false;
  const { tokens, lexicon } = sentence;
  return topic.prepositional || !tokens.slice(piece.from, topic.from).some((token) => isContent(token, lexicon));
}

/** A noun that the piece begins with, before its verb. */
export function hasOwnSubject({ piece: { from, to }, sentence: { tokens, lexicon } }: Told): boolean {
  const verb = finiteIn(tokens, { from, to }, lexicon);
  return tokens
    .slice(from, verb < 0 ? Math.min(to, from + NOUN) : verb)
    .some((token) => isContent(token, lexicon) && !isFinite(token, lexicon) && !lexicon.words.isAdjective(token.word));
}

/** Tokens of a piece without a verb among which its subject stands. */
const NOUN = 3;

/** Tokens of the value. */
export const valueTokens = ({ sentence: { tokens }, clause: { value } }: Told): Sentence['tokens'] =>
  tokens.slice(value.from, value.to);

/** The word before the name. */
export const wordBefore = ({ sentence: { tokens }, clause: { topic } }: Told): string =>
  tokenAt(tokens, topic.to - 2).word;
