import type { Span } from '../../../text';
import { unitName } from '../names/measures';
import type { Placed } from './placed';
import type { Range, Sentence, Statement } from '../sentence/statement';
import { isCount, isNounHere } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/**
 * Whether two neighbouring sentences, each about its own concept, are built alike, so that the second answers the
 * first: «У A зубья. У B лезвие», "STORE A flat. STORE B hung up", "A COSTS £20. B IS £35", "A won't. B WILL".
 */
export function areBuiltAlike(before: Statement, next: Statement): boolean {
  const one = builtOf(before);
  const other = builtOf(next);
  if (one === null || other === null) return false;
  if (one.preposition !== '' && one.preposition === other.preposition) return true;
  if (one.opening !== '' && one.opening === other.opening) return true;
  if (one.preposition !== other.preposition) return false;
  if (one.isPlaced && other.opening === '' && other.words <= SHORT) return true;
  return (one.unit !== '' && one.unit === other.unit) || other.isBare || (one.isLed && other.isLed);
}

/** Words that a sentence says which leans on the one before, at most. */
const SHORT = 4;

interface Built {
  /** Before the name, empty without one. */
  readonly preposition: string;
  /** All words before the name and its article. */
  readonly opening: string;
  /** A circumstance opens the sentence, "IN RAIN the rake rusts": what follows at once holds there too. */
  readonly isPlaced: boolean;
  /** Words of what is said. */
  readonly words: number;
  /** What is measured, empty where nothing is. */
  readonly unit: string;
  /** A verb that stands for another, or what is left of a clause without its verb. */
  readonly isBare: boolean;
  /** A sign leads from the name to what is said. */
  readonly isLed: boolean;
}

function builtOf({ sentence, claims }: Statement): Built | null {
  const { tokens, lexicon } = sentence;
  const [claim] = claims;
  const name = tokens.findIndex(({ subject }) => subject === claim?.subject);
  if (claim === undefined || claims.length > 1 || name < 0) return null;
  let from = name;
  while (from > 0 && lexicon.words.determiners.has(wordAt(tokens, from - 1))) from -= 1;
  const near = wordAt(tokens, from - 1);
  const isPlace = lexicon.words.topicPrepositions.has(near);
  const said = tokens.filter((token) => token.from >= claim.from && token.to <= claim.to);
  return {
    preposition: isPlace ? near : '',
    opening: tokens
      .slice(0, from)
      .map(({ word }) => word)
      .join(' '),
    isPlaced: !isPlace && lexicon.words.prepositions.has(wordAt(tokens, 0)),
    words: said.length,
    unit: unitName(sentence, valueOf(sentence, claim))?.text ?? '',
    isBare: isBare(sentence, said),
    isLed: /^(?:colon|dash)$/u.test(tokenAt(tokens, name + 1).kind),
  };
}

/** The tokens of a claim. */
function valueOf({ tokens }: Sentence, { from, to }: Span): Range {
  const first = tokens.findIndex((token) => token.from >= from);
  const behind = tokens.findIndex((token) => token.from >= to);
  return { from: Math.max(0, first), to: behind < 0 ? tokens.length : behind };
}

/** "WILL", «НЕТ», «45»: no more than a word that leans on the sentence before. */
function isBare({ lexicon }: Sentence, said: readonly Token[]): boolean {
  const words = said.filter(({ kind }) => kind === 'word' || kind === 'number');
  const [first] = words;
  if (first === undefined || words.length > 2) return false;
  const { lightVerbs, copulas } = lexicon.words;
  return words.every(
    (token) =>
      isCount(token, lexicon) ||
      lightVerbs.has(token.word) ||
      copulas.has(token.word) ||
      lexicon.negators.has(token.word),
  );
}

/** Whether a verb of the past tells what happened; "the SHED" does not. */
export function hasPast(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  return tokens.some(({ word }, at) => lexicon.words.isPast(word) && !isNounHere(tokens, at, lexicon));
}

/**
 * What neighbours that are built alike say, each in one piece: «На A желе хрупкое, КОЛЕТСЯ. На B ДРОЖИТ И ТАЕТ» is one
 * row, however many verbs the sentences have.
 */
export function inOnePiece(placed: readonly Placed[]): Placed[] {
  const sentences: Placed[][] = [];
  for (const one of placed) {
    const last = sentences.at(-1);
    if (last?.[0]?.order === one.order) last.push(one);
    else sentences.push([one]);
  }
  return sentences.flatMap((own, at) => {
    const beside = [sentences[at - 1], sentences[at + 1]].some((other) => other !== undefined && answer(own, other));
    const whole = beside ? joinedOf(own) : null;
    return whole === null ? own : [whole];
  });
}

/** Both say plainly of one concept each, in one paragraph, and one of them by several verbs. */
function answer(own: readonly Placed[], other: readonly Placed[]): boolean {
  const [one, two] = [own[0], other[0]];
  if (one === undefined || two === undefined || own.length < 2 || Math.abs(one.order - two.order) > 1) return false;
  if (one.statement.sentence.block !== two.statement.sentence.block) return false;
  return (
    isPlain(own) && isPlain(other) && subjectOf(one) !== subjectOf(two) && areBuiltAlike(one.statement, two.statement)
  );
}

const subjectOf = ({ statement: { claims } }: Placed): number => claims[0]?.subject ?? -1;

const isPlain = (placed: readonly Placed[]): boolean =>
  placed.every(
    (one) =>
      one.statement.cue === 'plain' &&
      one.factor < SECTION &&
      one.statement.claims.length === 1 &&
      placed[0] !== undefined &&
      subjectOf(one) === subjectOf(placed[0]),
  );

/** Factor of what stands in a contrast section, where each verb is a row by itself. */
export const SECTION = 100;

function joinedOf(placed: readonly Placed[]): Placed | null {
  const [first, ...others] = placed;
  const claim = first?.statement.claims[0];
  if (first === undefined || claim === undefined) return null;
  const ends = others.flatMap(({ statement }) => statement.claims.map(({ to }) => to));
  const whole = { ...claim, to: Math.max(claim.to, ...ends) };
  return {
    ...first,
    statement: { ...first.statement, claims: [whole], names: placed.flatMap(({ statement }) => statement.names) },
  };
}
