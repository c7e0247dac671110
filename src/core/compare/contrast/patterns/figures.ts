import { nameOfLabel } from '../names/naming';
import { unitName } from '../names/measures';
import { nounRange } from '../sentence/noun-range';
import type { Claim, Naming, Range, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { hasWords, isCount, trimRange } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Two figures that one sentence sets against each other: "…, 40 VS 25 for the barge", «рублей 400 ПРОТИВ 250». */
interface Figures {
  readonly first: Range;
  readonly second: Range;
  /** The column named right behind the second; −1 where none is. */
  readonly owner: number;
}

/** What a figure of a comparison is sure of. */
const WEIGHT = 72;
/** Words of a figure before and behind its number, at most. */
const BEFORE = 3;
const BEHIND = 5;

/**
 * A clause about one column that ends with two figures tells both: the first is its own, the second that of the column
 * named behind it, else of the other one. The figures take the place of the bare comparison, whose row they are.
 */
export function withFigures(
  sentence: Sentence,
  statements: readonly Statement[],
  columns: readonly number[],
): readonly Statement[] {
  const figures = figuresIn(sentence);
  if (figures === null) return statements;
  const at = statements.findIndex((one) => tellsOfOne(sentence, one, figures));
  const statement = statements[at];
  const own = statement?.claims.find(({ implied }) => implied === null)?.subject ?? -1;
  const others = columns.filter((one) => one !== own);
  const other = figures.owner >= 0 && figures.owner !== own ? figures.owner : (statement?.against ?? others[0] ?? -1);
  // "(A is dearer,) 38 vs 11 for A": turned round.
  const [first, second] = figures.owner === own ? [figures.second, figures.first] : [figures.first, figures.second];
  if (statement === undefined || own < 0 || other < 0 || (statement.against === null && others.length !== 1))
    return statements;
  const begun = withVerb(sentence, statement, figures.first);
  const claim = (subject: number, { from, to }: Range): Claim => ({
    subject,
    from: tokenAt(sentence.tokens, from).from,
    to: tokenAt(sentence.tokens, to - 1).to,
    confidence: confidenceOf(sentence, WEIGHT, 100),
    implied: null,
    inline: sentence.inline,
  });
  const told: Statement = {
    ...statement,
    cue: 'comparative',
    claims: [claim(own, first === figures.first ? begun : first), claim(other, second)],
    names: [...labelOf(sentence, figures.first), ...statement.names, ...unitOf(sentence, figures)],
    common: false,
    defines: false,
  };
  return [...statements.slice(0, at), told, ...statements.slice(at + 1)];
}

/** It tells of one column, and begins before the first figure ends. */
function tellsOfOne({ tokens }: Sentence, { claims, common, cue }: Statement, { first }: Figures): boolean {
  const said = claims.filter(({ implied }) => implied === null);
  const [only] = said;
  if (common || only === undefined || said.some(({ subject }) => subject !== only.subject)) return false;
  if (cue === 'only' || cue === 'both') return false;
  return only.from < tokenAt(tokens, first.to - 1).to;
}

/** "LASTS 500,000 km against 300,000 for B": what leads to the first figure, where no sign or comparison parts them. */
function withVerb({ tokens, lexicon }: Sentence, { claims }: Statement, figure: Range): Range {
  const own = claims.find(({ implied }) => implied === null);
  const from = tokens.findIndex((token) => token.to > (own?.from ?? Infinity));
  const isParted = tokens
    .slice(Math.max(0, from), figure.from)
    .some(
      ({ kind, word, subject }) => (kind !== 'word' && kind !== 'number') || lexicon.than.has(word) || subject >= 0,
    );
  return from < 0 || from >= figure.from || isParted ? figure : { from, to: figure.to };
}

function figuresIn(sentence: Sentence): Figures | null {
  const { tokens, lexicon } = sentence;
  const { against } = lexicon.words;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokenAt(tokens, at).kind !== 'word' || !against.has(wordAt(tokens, at))) continue;
    const before = wordAt(tokens, at - 1) === 'as' ? at - 1 : at;
    const first = figureBefore(sentence, before);
    const second = first === null ? null : figureBehind(sentence, at + 1);
    if (first === null || second === null) continue;
    const name = tokens.findIndex(({ subject }, i) => i >= second.to && i <= second.to + 2 && subject >= 0);
    return { first, second, owner: name < 0 ? -1 : tokenAt(tokens, name).subject };
  }
  return null;
}

/** "F1 0.71", «рублей 900»: the number before, with the words between it and a sign or a column's name. */
function figureBefore({ tokens, lexicon }: Sentence, to: number): Range | null {
  let number = to - 1;
  while (number > to - 1 - BEFORE && number >= 0 && !isCount(tokenAt(tokens, number), lexicon)) {
    if (tokenAt(tokens, number).kind !== 'word' && tokenAt(tokens, number).kind !== 'sign') return null;
    number -= 1;
  }
  if (number < 0 || !isCount(tokenAt(tokens, number), lexicon)) return null;
  let from = number;
  const isPart = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    const isSign = token.kind === 'sign' && /[\p{Sc}#~≈]/u.test(token.word);
    const isFree = !lexicon.words.copulas.has(token.word) && !lexicon.words.isFinite(token.word);
    return at >= 0 && (isSign || isCount(token, lexicon) || (token.kind === 'word' && isFree));
  };
  while (number - from < BEFORE && isPart(from - 1)) from -= 1;
  return trimRange(tokens, { from, to }, lexicon);
}

/** The number behind with its unit, up to a preposition, a name or a sign. */
function figureBehind(sentence: Sentence, from: number): Range | null {
  const { tokens, lexicon } = sentence;
  const lead = wordAt(tokens, from);
  const start = lexicon.words.adverbs.has(lead) || tokenAt(tokens, from).kind === 'sign' ? from + 1 : from;
  if (!isCount(tokenAt(tokens, start), lexicon)) return null;
  let to = start + 1;
  while (to < tokens.length && to < from + BEHIND) {
    const token = tokenAt(tokens, to);
    const isOpen = token.kind === 'number' || token.kind === 'sign' || token.kind === 'word';
    if (!isOpen || token.subject >= 0 || /^[.!?]$/u.test(token.word)) break;
    // "11 quid FOR five" is still the figure, "40 FOR the canoe" is not.
    if (lexicon.words.prepositions.has(token.word) && namesSoon(sentence, to)) break;
    to += 1;
  }
  const range = trimRange(tokens, { from, to }, lexicon);
  return hasWords(tokens, range) ? range : null;
}

const namesSoon = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(at, at + BEHIND).some(({ subject }) => subject >= 0);

/** What stands before the first number: "F1 0.71". */
function labelOf(sentence: Sentence, { from, to }: Range): Naming[] {
  const { tokens, lexicon } = sentence;
  const number = tokens.findIndex((token, at) => at >= from && at < to && isCount(token, lexicon));
  const isUnit = lexicon.words.units.has(wordAt(tokens, number - 1));
  return number <= from || isUnit ? [] : nameOfLabel(sentence, nounRange(sentence, { from, to: number }));
}

function unitOf(sentence: Sentence, { first, second }: Figures): Naming[] {
  const name = unitName(sentence, first) ?? unitName(sentence, second);
  return name === null ? [] : [name];
}
