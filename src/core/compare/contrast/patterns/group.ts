import type { Clause } from '../clauses/clause';
import { withoutBeginning } from '../clauses/common-beginning';
import type { Degree } from './comparative';
import { readComparative } from './comparative';
import { withoutRespect } from '../names/in-terms-of';
import { contentStems } from '../names/naming';
import { plainNames } from '../names/plain-names';
import { pairNames } from '../names/pair-names';
import { alignSides, isDefining } from '../clauses/sides';
import type { Claim, Naming, PatternId, Range, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { tokenAt } from '../sentence/token';

/** What a group of clauses shares. */
export interface GroupFrame {
  readonly cue: PatternId;
  readonly weight: number;
  readonly name: Naming | null;
}

/** One row of two or more clauses about different concepts; rows of their own where each compares by another word. */
export function readGroup(sentence: Sentence, clauses: readonly Clause[], frame: GroupFrame): Statement[] {
  const [one, other, ...more] = clauses;
  if (one !== undefined && other !== undefined && more.length === 0 && frame.cue !== 'gap') {
    const apart = comparesApart(sentence, one, other, frame);
    if (apart.length > 0) return apart;
  }
  const sides = alignSides(sentence, clauses);
  const respects = sides.map(({ value, clause }) => withoutRespect(sentence, value, clause.segment.to));
  const whole = respects.map(({ value }) => value);
  const defines = sides.every((side) => isDefining(sentence, side));
  const values = defines ? whole : withoutBeginning(sentence, whole);
  const claims = sides.flatMap((side, at) => claimsOf(sentence, values[at] ?? side.value, side.clause, frame.weight));
  const given = [...(frame.name === null ? [] : [frame.name]), ...respects.flatMap(({ names }) => names)];
  const names = [...given, ...pairNames(sentence, sides)];
  return [
    {
      cue: frame.cue,
      claims,
      names,
      common: false,
      // «Noise: A – thumps; B – wheeks»: what is given a name is no definition.
      defines: defines && given.length === 0,
      lexical: frame.cue !== 'gap' && frame.weight !== 70 && frame.weight > JOINED,
      against: null,
      sentence,
    },
  ];
}

/** What "and" alone joins is worth no more. */
const JOINED = 60;

/** The claims of one value: one for each concept of the clause's topic. */
export function claimsOf(sentence: Sentence, value: Range, clause: Clause, weight: number): Claim[] {
  const { from } = tokenAt(sentence.tokens, value.from);
  const { to } = tokenAt(sentence.tokens, value.to - 1);
  const confidence = confidenceOf(sentence, weight, clause.topic.factor);
  return clause.topic.subjects.map((subject) => ({
    subject,
    from,
    to,
    confidence,
    implied: null,
    inline: sentence.inline,
  }));
}

/** "A scales better, although B is cheaper": two comparisons, not one row. */
function comparesApart(sentence: Sentence, one: Clause, other: Clause, frame: GroupFrame): Statement[] {
  const a = readComparative(sentence, one.value, one);
  const b = readComparative(sentence, other.value, other);
  if (a === null && b === null) return [];
  if (a === null) return b === null ? [] : comparesOnce(sentence, other, b, one, frame).reverse();
  if (b === null) return comparesOnce(sentence, one, a, other, frame);
  if (sharesStems(sentence, a.value, b.value) || a.names[0]?.text === b.names[0]?.text) return [];
  const weight = Math.min(frame.weight, 72);
  const [first] = one.topic.subjects;
  const [second = null] = other.topic.subjects;
  // Both together set the two against each other; said once.
  const against = first === second ? null : second;
  return [
    compared(sentence, one, a, { cue: frame.cue, weight, against }),
    compared(sentence, other, b, { cue: frame.cue, weight, against: null }),
  ];
}

function sharesStems(sentence: Sentence, one: Range, other: Range): boolean {
  const stems = contentStems(sentence, one);
  return [...contentStems(sentence, other).keys()].some((stem) => stems.has(stem));
}

interface ComparedFrame extends Pick<GroupFrame, 'cue' | 'weight'> {
  readonly against: number | null;
}

function compared(
  sentence: Sentence,
  clause: Clause,
  { value, names }: Pick<Degree, 'names' | 'value'>,
  { cue, weight, against }: ComparedFrame,
): Statement {
  const claims = claimsOf(sentence, value, clause, weight);
  return { cue, claims, names, common: false, defines: false, lexical: true, against, sentence };
}

/** "A is quicker than B, but B is easy to mend": a comparison with the other, and a matter of its own. */
function comparesOnce(
  sentence: Sentence,
  clause: Clause,
  degree: Degree,
  other: Clause,
  { cue }: GroupFrame,
): Statement[] {
  const { against } = degree;
  if (against === null || !other.topic.subjects.includes(against)) return [];
  if (sharesStems(sentence, clause.value, other.value)) return [];
  const own = { value: other.value, names: plainNames(sentence, other.value, other.label) };
  return [
    compared(sentence, clause, degree, { cue: 'comparative', weight: 72, against }),
    compared(sentence, other, own, { cue, weight: ALONE, against: null }),
  ];
}

/** What a side is worth that speaks of another matter. */
const ALONE = 60;
