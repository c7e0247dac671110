import type { Clause } from './clause';
import { nounRange, skipCopula } from './clause';
import { withoutBeginning } from './common-beginning';
import type { Degree } from './comparative';
import { readComparative } from './comparative';
import { withoutRespect } from './in-terms-of';
import {
  aspectAt,
  contentStems,
  firstContent,
  isMeasured,
  lexiconName,
  nameOfRange,
  nameOfWord,
  plainNames,
  unitName,
} from './naming';
import type { Claim, Naming, PatternId, Range, Sentence, Statement } from './statement';
import { confidenceOf } from './statement';
import { finiteIn, hasWords, isContent, isFinite, trimRange } from './token-class';
import { tokenAt, wordAt } from './token';

/** A side of a contrast, ready to be a cell. */
export interface Side {
  readonly clause: Clause;
  readonly value: Range;
  readonly label: Range | null;
}

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
      defines,
      lexical: frame.cue !== 'gap' && frame.weight !== 70,
      against: null,
      sentence,
    },
  ];
}

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

/** Takes a subject that the other side shares or leaves out from the value into the label. */
function alignSides(sentence: Sentence, clauses: readonly Clause[]): Side[] {
  return clauses.map((clause, k) => {
    const { tokens, lexicon } = sentence;
    const others = clauses.filter((_, at) => at !== k);
    if (opensWithPronoun(sentence, clause)) {
      const rest = skipCopula(sentence, { from: clause.value.from + 1, to: clause.value.to });
      const value = trimRange(tokens, rest, lexicon);
      const named =
        rest.joint !== null || others.every((other) => other.label !== null || partOf(sentence, other) !== null);
      if (hasWords(tokens, value) && named) return { clause, value, label: clause.label };
    }
    const answered = others.every((other) => opensWithPronoun(sentence, other));
    const subject = ownSubject(sentence, clause) ?? (answered ? partOf(sentence, clause) : null);
    if (subject === null) return { clause, value: clause.value, label: clause.label };
    if (!others.every((other) => leavesOut(sentence, other, subject.label)))
      return { clause, value: clause.value, label: clause.label };
    const value = trimRange(tokens, skipCopula(sentence, { from: subject.rest, to: clause.value.to }), lexicon);
    return hasWords(tokens, value)
      ? { clause, value, label: subject.label }
      : { clause, value: clause.value, label: clause.label };
  });
}

function opensWithPronoun({ tokens, lexicon }: Sentence, { topic, value }: Clause): boolean {
  return topic.prepositional && lexicon.words.pronouns.has(wordAt(tokens, value.from));
}

/** «У берёзы КОРА белая»: the noun that a pronoun of the other side stands for. */
function partOf({ tokens, lexicon }: Sentence, { topic, value, label }: Clause): OwnSubject | null {
  const noun = tokens[value.from];
  if (!topic.prepositional || label !== null || noun === undefined) return null;
  if (!isContent(noun, lexicon) || isFinite(noun, lexicon)) return null;
  if (lexicon.words.isAdjective(noun.word) || lexicon.words.isComparative(noun.word)) return null;
  return { label: { from: value.from, to: value.from + 1 }, rest: value.from + 1 };
}

interface OwnSubject {
  readonly label: Range;
  readonly rest: number;
}

/** Of "in A the pressure is high": the subject inside the value. */
function ownSubject(sentence: Sentence, clause: Clause): OwnSubject | null {
  const { tokens, lexicon } = sentence;
  if (!clause.topic.prepositional || clause.around || clause.value.from < clause.topic.to) return null;
  let rest = finiteIn(tokens, clause.value, lexicon);
  for (let i = clause.value.from; i < (rest < 0 ? clause.value.to : rest); i++)
    if (tokens[i]?.kind === 'dash') rest = i;
  if (rest <= clause.value.from) return null;
  const label = nounRange(sentence, { from: clause.value.from, to: rest });
  return label === null ? null : { label, rest };
}

/** The other clause has no subject of its own, a pronoun, or the same one. */
function leavesOut(sentence: Sentence, other: Clause, label: Range): boolean {
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, other.value, lexicon);
  const stems = contentStems(sentence, label);
  for (const stem of contentStems(sentence, other.label ?? { from: 0, to: 0 }).keys()) if (stems.has(stem)) return true;
  for (const stem of contentStems(sentence, other.value).keys()) if (stems.has(stem)) return true;
  if (verb < 0) return true;
  for (let i = other.value.from; i < verb; i++) if (lexicon.words.pronouns.has(wordAt(tokens, i))) return true;
  return verb === other.value.from;
}

/** Whether the side says what its concept is: a noun phrase behind a dash or copula. */
export function isDefining(sentence: Sentence, side: Side): boolean {
  const { tokens, lexicon } = sentence;
  if (side.clause.joint === null || side.label !== null || side.clause.topic.prepositional) return false;
  const first = tokens[side.value.from];
  if (first?.kind !== 'word' || lexicon.words.isComparative(first.word)) return false;
  if (lexicon.words.isSuperlative(wordAt(tokens, side.value.from + 1))) return false;
  if (side.clause.joint === 'copula') return lexicon.words.determiners.has(first.word) || lexicon.pack.code !== 'en';
  return (
    !isFinite(first, lexicon) &&
    !lexicon.words.prepositions.has(first.word) &&
    !lexicon.negators.has(first.word) &&
    side.value.to - side.value.from > 1
  );
}

/** Names of a row of sides: written label, shared stem, lexicon, definition, content. */
export function pairNames(sentence: Sentence, sides: readonly Side[]): Naming[] {
  const { lexicon } = sentence;
  const names: Naming[] = [];
  if (sides.every((side) => isDefining(sentence, side)))
    names.push({ text: lexicon.words.labels.definition, certain: true });
  const labels = sides.map((side) => side.label).filter((label) => label !== null);
  const shared = sharedWord(sentence, sides);
  if (shared !== null && labels.length === 0) names.push(shared);
  names.push(...labels.flatMap((label) => nameOfRange(sentence, label, true)));
  if (labels.length === 0) push(names, gappedNoun(sentence, sides));
  if (shared !== null && labels.length > 0) names.push(shared);
  names.push(...sides.flatMap(({ clause }) => nameOfRange(sentence, ownSubject(sentence, clause)?.label ?? null, true)));
  for (const side of sides)
    push(names, lexiconName(sentence, { from: side.value.from, to: Math.min(side.value.to, side.value.from + 4) }));
  push(names, gappedVerb(sentence, sides));
  for (const side of sides) push(names, objectName(sentence, side.value));
  for (const side of sides) push(names, firstContent(sentence, side.value, false));
  return names;
}

function push(names: Naming[], name: Naming | null): void {
  if (name !== null) names.push(name);
}

/** A content word whose stem every side has, nouns before verbs. */
function sharedWord(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const stems = sides.map((side) => contentStems(sentence, spanOf(side)));
  const [first, ...rest] = stems;
  if (first === undefined || rest.length === 0) return null;
  let verb: number | null = null;
  for (const [stem, at] of first) {
    if (!rest.every((other) => other.has(stem))) continue;
    const token = tokenAt(sentence.tokens, at);
    if (isMeasured(sentence, at)) continue;
    if (!isFinite(token, sentence.lexicon)) return nameOfWord(sentence, at, true);
    verb ??= at;
  }
  return verb === null ? null : nameOfWord(sentence, verb, true);
}


function spanOf(side: Side): Range {
  return side.label === null || side.label.from > side.value.from
    ? side.value
    : { from: side.label.from, to: side.value.to };
}

/** «A РОДИЛАСЬ в Риме, B — в Париже»: what one side leaves out is what both speak of, its object is not. */
function gappedVerb(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const verbs = sides.map(({ value }) => finiteIn(tokens, value, lexicon)).filter((at) => at >= 0);
  const [verb] = verbs;
  if (verb === undefined || verbs.length === sides.length) return null;
  return lexicon.words.lightVerbs.has(wordAt(tokens, verb)) ? null : nameOfWord(sentence, verb, false);
}

/** «У A короткие НОГИ, у B длинные»: the noun that the adjectives of both sides belong to. */
function gappedNoun(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const isAdjective = (at: number): boolean => lexicon.words.isAdjective(wordAt(tokens, at));
  const bare: Range[] = [];
  let noun = -1;
  for (const { value } of sides) {
    const content: number[] = [];
    for (let i = value.from; i < value.to; i++) if (isContent(tokenAt(tokens, i), lexicon)) content.push(i);
    const last = content.at(-1);
    if (last === undefined) return null;
    const [before] = content.slice(-2);
    if (content.every(isAdjective)) bare.push(value);
    else if (noun < 0 && before === last - 1 && isAdjective(before) && !isAdjective(last)) noun = last;
    else return null;
  }
  return noun < 0 || bare.length === 0 ? null : nameOfWord(sentence, noun, true);
}

/** The first noun behind a light verb, the verb itself otherwise. */
function objectName(sentence: Sentence, value: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, value, lexicon);
  const light = verb >= 0 && lexicon.words.lightVerbs.has(wordAt(tokens, verb));
  if (verb >= 0 && !light) {
    const known = aspectAt(sentence, verb);
    if (known !== undefined) return { text: known, certain: true };
  }
  const object = { from: verb + 1, to: value.to };
  return unitName(sentence, value) ?? firstContent(sentence, verb >= 0 ? object : value, true);
}
