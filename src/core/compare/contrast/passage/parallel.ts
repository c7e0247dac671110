import { areBuiltAlike, inOnePiece, SECTION } from '../patterns/alike';
import { genderByEnding } from './antecedents';
import { areLed } from './led';
import { namesBetween } from '../names/names-between';
import type { Placed } from '../patterns/placed';
import { areBeside } from '../patterns/placed';
import { sharesStem } from '../patterns/single';
import { confidenceOf, subjectsOf, type Naming, type Sentence, type Statement } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import { isFinite } from '../sentence/token-class';
import { isTwoSided } from './turn';

/** Joins neighbouring plain sentences about different concepts that speak of one matter. */
export function joinParallels(
  placed: readonly Placed[],
  definitionLabel: (statement: Statement) => string,
  isApart: (before: Statement, next: Statement) => boolean,
): Placed[] {
  const joined: Placed[] = [];
  for (const next of inOnePiece(placed)) {
    const at = partnerOf(joined, next);
    const partner = joined[at];
    const union =
      partner === undefined || isApart(partner.statement, next.statement) ? null : join(partner, next, definitionLabel);
    if (partner === undefined || union === null) joined.push(next);
    else joined[at] = { ...union, order: next.order, last: next.statement };
  }
  return beside(joined);
}

/** "On stone A jumps. B goes blunt.": neighbours about one each are set against each other, whatever they speak of. */
function beside(placed: readonly Placed[]): Placed[] {
  return placed.map((one, at) => {
    if (!isOpen(one) || one.statement.cue !== 'plain' || one.factor === SECTION) return one;
    // «A получает письмо, копию забирает B» tells of two.
    if (subjectsOf(one.statement.sentence).length > 1) return one;
    const [own] = one.statement.claims;
    const isBeside = (other: Placed | undefined): boolean =>
      other !== undefined &&
      isOpen(other) &&
      isFull(one) &&
      Math.abs(other.order - one.order) === 1 &&
      other.statement.sentence.block === one.statement.sentence.block &&
      other.statement.claims.every(({ subject }) => subject !== own?.subject);
    const isSet = (step: number): boolean =>
      [1, 2, 3].some((k) => {
        const other = placed[at + k * step];
        return (
          other?.order === one.order + step &&
          other.statement.sentence.block === one.statement.sentence.block &&
          (isTwoSided(other.statement) || other.statement.common)
        );
      });
    if (![at - 2, at - 1, at + 1, at + 2].some((i) => isBeside(placed[i])) && !(isSet(-1) && isSet(1))) return one;
    const claims = one.statement.claims.map((claim) => ({ ...claim, confidence: Math.max(claim.confidence, BESIDE) }));
    return { ...one, statement: { ...one.statement, claims } };
  });
}

/** More than a verb alone: "the pointer FREEZES". */
const isFull = ({ statement: { claims } }: Placed): boolean =>
  claims.every(({ inline, from, to }) => /\s/u.test(inline.text.slice(from, to)));

/** What a neighbour makes a plain sentence worth. */
const BESIDE = 56;

const REACH = 1;
/** The same for items of several sentences. */
const ITEM_REACH = 16;

/** The statement of the sentence before that `next` can answer: the latest that shares its matter, else the first. */
function partnerOf(joined: readonly Placed[], next: Placed): number {
  if (!isOpen(next) || next.statement.cue !== 'plain') return -1;
  let first = -1;
  for (let i = joined.length - 1; i >= 0; i--) {
    const before = joined[i];
    if (before === undefined || next.order - before.order > ITEM_REACH) break;
    if (next.order - before.order > REACH && !areBeside(before, next)) continue;
    const isPlaced = answersPlace(before, next);
    if (before.order === next.order || !(isOpen(before) || isOfSome(before, next) || isPlaced)) continue;
    if (before.statement.claims.some((claim) => next.statement.claims.some((one) => one.subject === claim.subject)))
      continue;
    if (isPlaced || isOfOne(before, next)) return i;
    if (next.answers || ((areLed(before, next) || areNear(before, next)) && !goesOn(joined, i))) first = i;
  }
  return first;
}

/** "A does x. A does y. B …": the second sentence on A is no beginning. */
function goesOn(joined: readonly Placed[], at: number): boolean {
  const one = joined[at];
  const earlier = joined.slice(Math.max(0, at - EARLIER), at);
  return earlier.some(
    ({ order, statement }) =>
      one !== undefined &&
      order === one.order - 1 &&
      statement.claims.length === 1 &&
      statement.sentence.block === one.statement.sentence.block &&
      statement.claims.some(({ subject }) => one.statement.claims.some((claim) => claim.subject === subject)),
  );
}

/** Statements of the sentence before, at most. */
const EARLIER = 4;

/** In one paragraph that compares, one right behind the other, and built alike. */
const areNear = (before: Placed, next: Placed): boolean =>
  before.factor !== SECTION &&
  before.statement.sentence.block === next.statement.sentence.block &&
  areBuiltAlike(before.statement, next.statement);

const isOpen = ({ statement }: Placed): boolean =>
  (statement.cue === 'plain' || statement.cue === 'parallel') && !statement.common && !isByTheWay(statement);

/** "A and B BURN. C only SMOULDERS": what several share another answers, by the verb that both begin with. */
function isOfSome({ statement: before }: Placed, { statement: next }: Placed): boolean {
  if (!before.common || before.cue !== 'both' || next.claims.length > 1) return false;
  const opening = ({ sentence: { tokens, lexicon }, claims: [claim] }: Statement): string => {
    const { word } = tokens.find((token) => token.to > (claim?.from ?? 0)) ?? { word: '' };
    return lexicon.words.isFinite(word) && !lexicon.words.lightVerbs.has(word) ? lexicon.stem(word) : '';
  };
  return opening(before) !== '' && opening(before) === opening(next);
}

/** A concept that a contrast section names late in a clause. */
const isByTheWay = ({ claims }: Statement): boolean => claims.every(({ confidence }) => confidence <= BY_THE_WAY);

const BY_THE_WAY = 35;

/** Both define, or both speak of one matter. */
function isOfOne({ statement: before }: Placed, { statement: next }: Placed): boolean {
  return (
    (before.defines && next.defines) ||
    isNamedAlike(before, next) ||
    sharesStem(before, next) !== null ||
    isTakenUp(before, next) ||
    openAlike(before, next)
  );
}

/** "RUNS ON rails. … RUNS ON tyres": the same verb with the same preposition asks the same of both. */
function openAlike(before: Statement, next: Statement): boolean {
  const [one, other] = [openingOf(before), openingOf(next)];
  return one !== null && other !== null && one[0] === other[0] && one[1] === other[1];
}

function openingOf({ sentence: { tokens, lexicon }, claims: [claim] }: Statement): readonly [string, string] | null {
  const at = tokens.findIndex(({ to }) => to > (claim?.from ?? 0));
  const [verb, next] = [tokenAt(tokens, at), wordAt(tokens, at + 1)];
  const isVerb = verb.kind === 'word' && isFinite(verb, lexicon) && !lexicon.words.copulas.has(verb.word);
  return isVerb && lexicon.words.prepositions.has(next) ? [lexicon.stem(verb.word), next] : null;
}

/** «ДЕКА скрипки несёт натяг. На альте ОНА дрожит»: a pronoun behind the other's name stands for what is told of. */
function isTakenUp(
  { names: [name] }: Statement,
  { claims: [claim], sentence: { tokens, lexicon } }: Statement,
): boolean {
  if (name?.certain !== true || claim === undefined) return false;
  const at = tokens.findIndex((token) => token.to > claim.from) - 1;
  const pronoun = lexicon.words.pronouns.get(wordAt(tokens, at));
  if (pronoun === undefined || tokenAt(tokens, at - 1).subject !== claim.subject) return false;
  if (!tokens.slice(0, at - 1).some(({ word }) => lexicon.words.topicPrepositions.has(word))) return false;
  const gender = genderByEnding(name.text);
  return pronoun.gender === 'any' || gender === 'any' || gender === pronoun.gender;
}

/** "Legs stay dry IN A. IN B they …": the next sentence begins with the preposition that the last one ends with. */
function answersPlace({ statement: before }: Placed, { statement: next }: Placed): boolean {
  const [own] = before.claims;
  const { tokens, lexicon } = before.sentence;
  if (own === undefined || before.claims.length > 1 || before.sentence.block !== next.sentence.block) return false;
  let name = tokens.length - 1;
  while (name >= 0 && tokenAt(tokens, name).subject < 0) name -= 1;
  const isLast = tokenAt(tokens, name).subject === own.subject && tokenAt(tokens, name).from >= own.to;
  const preposition = leadOf(before.sentence, name);
  if (!isLast || !lexicon.words.placePrepositions.has(preposition)) return false;
  const first = next.sentence.tokens.findIndex(({ subject }) => subject >= 0);
  return first > 0 && first <= LEAD && leadOf(next.sentence, first) === preposition;
}

/** The word before a name and its articles. */
function leadOf({ tokens, lexicon }: Sentence, name: number): string {
  let at = name - 1;
  while (lexicon.words.determiners.has(wordAt(tokens, at))) at -= 1;
  return wordAt(tokens, at);
}

/** Words before the name that a sentence begins with, at most. */
const LEAD = 3;

/** What names the row of one names that of the other. */
function isNamedAlike({ names: [before] }: Statement, { names: [next] }: Statement): boolean {
  return before?.certain === true && next?.certain === true && before.text === next.text;
}

function join(before: Placed, next: Placed, definitionLabel: (statement: Statement) => string): Placed | null {
  const defines = before.statement.defines && next.statement.defines;
  const stem = sharesStem(before.statement, next.statement);
  const weight = defines || stem !== null ? 82 : 65;
  const lift = (placed: Placed): Statement['claims'] =>
    placed.statement.claims.map((claim) => ({
      ...claim,
      confidence: Math.max(
        claim.confidence,
        Math.floor((confidenceOf(placed.statement.sentence, weight, 100) * placed.factor) / 100),
      ),
    }));
  const names: Naming[] = defines
    ? [{ text: definitionLabel(next.statement), certain: true }]
    : sharedNames(before.statement, next.statement);
  return {
    ...next,
    statement: {
      ...before.statement,
      cue: 'parallel',
      claims: [...lift(before), ...lift(next)],
      names,
      defines,
      common: false,
      lexical: false,
    },
  };
}

/** What both sentences offer and one is called by comes first, then the sure ones and what both values are. */
function sharedNames(a: Statement, b: Statement): Naming[] {
  const { stem } = a.sentence.lexicon;
  const key = (name: Naming): string => stem(name.text.toLowerCase());
  const offered = b.names.map(key);
  const firsts = [...a.names.slice(0, 1), ...b.names.slice(0, 1)];
  const called = new Set(firsts.map(key));
  // Which sentence comes first is the writer's chance: what stands early with both names the row.
  const place = (name: Naming): number => a.names.indexOf(name) + offered.indexOf(key(name));
  const common = a.names
    .filter((name) => offered.includes(key(name)))
    .sort((one, other) => place(one) - place(other) || (key(one) < key(other) ? -1 : 1));
  return [
    ...common.filter((name) => name.certain || called.has(key(name))),
    ...firsts.filter(({ certain }) => certain),
    ...namesBetween(a, b),
    ...common,
    ...a.names.filter((name) => !offered.includes(key(name))),
    ...b.names,
  ];
}

/** The statement, as sure as its passage lets it be. */
export function lowered(placed: Placed): Statement {
  if (placed.factor === 100 || placed.statement.cue === 'parallel') return placed.statement;
  const claims = placed.statement.claims.map((claim) => ({
    ...claim,
    confidence: Math.floor((claim.confidence * placed.factor) / 100),
  }));
  return { ...placed.statement, claims };
}
