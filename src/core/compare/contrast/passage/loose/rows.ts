import { nameOfRange } from '../../names/naming';
import { pairNames } from '../../names/pair-names';
import type { Side } from '../../clauses/sides';
import { alignSides, ownSubject } from '../../clauses/sides';
import { plainNames } from '../../names/plain-names';
import type { Claim, Naming, Range, Sentence, Statement } from '../../sentence/statement';
import { tokenAt } from '../../sentence/token';
import { likenessOf, ONE_ROW } from './likeness';
import type { Told } from './topics';

/** A piece that belongs in the table. */
export interface Judged {
  readonly told: Told;
  readonly confidence: number;
  /** What the rules of cues say of it already: another column may join its row. */
  readonly said: Statement | null;
}

/** Pieces between two that are one row, and those two, at most. */
const REACH = 3;

/** The rows of the pieces: those most alike first, the rest alone. O(pieces). */
export function rowsOf(judged: readonly Judged[]): Statement[] {
  const groups = new Map<number, readonly number[]>();
  for (const { one, other } of pairsOf(judged)) {
    const members = [...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])].sort((a, b) => a - b);
    if (new Set(members.map((at) => judged[at]?.told.subject)).size < members.length) continue;
    for (const at of members) groups.set(at, members);
  }
  return judged.flatMap((_, at) => {
    const members = groups.get(at) ?? [at];
    return members[0] === at ? rowOf(members.flatMap((i) => judged[i] ?? [])) : [];
  });
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

function pairsOf(judged: readonly Judged[]): Pair[] {
  const pairs: Pair[] = [];
  judged.forEach(({ told: one }, at) => {
    for (let i = at + 1; i <= at + REACH; i++) {
      const other = judged[i]?.told;
      if (other === undefined || other.subject === one.subject) continue;
      if (other.sentence.block !== one.sentence.block || other.order - one.order > 1) continue;
      const likeness = likenessOf(one, other, i - at - 1);
      if (likeness >= ONE_ROW) pairs.push({ one: at, other: i, likeness });
    }
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

/** One row of pieces about other columns each; those that are said already give it their name. */
function rowOf(all: readonly Judged[]): Statement[] {
  const members = all.filter(({ said }) => said === null);
  const [first] = members;
  if (first === undefined) return [];
  const sentence = joined(
    first.told.sentence,
    members.map(({ told }) => told.sentence),
  );
  const sides = sidesOf(sentence, members);
  const given = all.flatMap(({ said }) => said?.names.slice(0, 1) ?? []);
  return [
    {
      cue: 'plain',
      claims: sides.map((side, at) => claimOf(sentence, side, members[at]?.confidence ?? 0)),
      names: [...given, ...labelsOf(members), ...namesOf(sentence, sides)],
      common: false,
      defines: false,
      lexical: false,
      against: null,
      sentence: first.told.sentence,
    },
  ];
}

function claimOf({ tokens, inline }: Sentence, { value, clause }: Side, confidence: number): Claim {
  const [subject = -1] = clause.topic.subjects;
  const { from } = tokenAt(tokens, value.from);
  const { to } = tokenAt(tokens, value.to - 1);
  return { subject, from, to, confidence, implied: null, inline };
}

/** Sentences of one block as one. */
function joined(first: Sentence, sentences: readonly Sentence[]): Sentence {
  const others = [...new Set(sentences)].filter((one) => one !== first);
  return others.reduce((all, { tokens, span }) => {
    return { ...all, tokens: [...all.tokens, ...tokens], span: { from: all.span.from, to: span.to } };
  }, first);
}

/** The pieces' clauses with their places in the joined sentence. */
function sidesOf(sentence: Sentence, members: readonly Judged[]): Side[] {
  const clauses = members.map(({ told: { sentence: own, clause } }) => {
    const by = sentence.tokens.indexOf(tokenAt(own.tokens, 0));
    const moved = <T extends Range>(range: T): T => ({ ...range, from: range.from + by, to: range.to + by });
    const { segment, topic, label, value } = clause;
    return {
      ...clause,
      segment: moved(segment),
      topic: moved(topic),
      label: label === null ? null : moved(label),
      value: moved(value),
    };
  });
  if (clauses.length > 1) return alignSides(sentence, clauses);
  return clauses.map((clause) => ({ clause, value: clause.value, label: clause.label }));
}

/** What the block begins with, or stands before a colon. */
const labelsOf = (members: readonly Judged[]): Naming[] =>
  members.flatMap(({ told: { label, lead, sentence } }) =>
    lead !== null ? [lead] : label === null ? [] : nameOfRange(sentence, label, true),
  );

function namesOf(sentence: Sentence, sides: readonly Side[]): Naming[] {
  const [first, ...others] = sides;
  if (first === undefined) return [];
  const own = plainNames(sentence, first.value, first.label);
  if (others.length === 0) return own;
  // "You fall onto mats in A; in B the ROPE holds you": what only the second is about names no row.
  const isOfOther = [first, ...others].map(({ clause }) => ownSubject(sentence, clause) !== null);
  return isOfOther[0] === false && isOfOther.includes(true) ? own : pairNames(sentence, sides);
}
