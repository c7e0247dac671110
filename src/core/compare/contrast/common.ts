import type { Clause } from './clause';
import { nounRange } from './clause';
import { phraseAt } from './lexicon';
import { nameOfRange } from './naming';
import { plainNames } from './spoken-of';
import { splitPredicate } from './predicate';
import type { Token } from './token';
import type { Claim, Naming, Range, Sentence, Statement } from './statement';
import { confidenceOf } from './statement';
import { finiteIn, hasWords, isContent, isFinite, trimRange } from './token-class';
import { tokenAt, wordAt } from './token';

/** Whom "both" and "all three" mean. */
export interface Meant {
  readonly two: readonly number[];
  readonly three: readonly number[];
}

/** "Both are …", «Оба способа …», "neither …": one text for all concepts meant. */
export function readBoth(sentence: Sentence, range: Range, { two, three }: Meant, name: Naming | null): Statement[] {
  const { tokens, lexicon } = sentence;
  const given = name === null ? [] : [name];
  for (let i = range.from; i < range.to; i++) {
    const both = phraseAt(lexicon.both, tokens, i) ?? eitherAt(sentence, i);
    const neither = phraseAt(lexicon.neither, tokens, i);
    const length = Math.max(both?.length ?? 0, neither?.length ?? 0);
    if (length === 0) continue;
    const late = both === null ? null : valueBefore(sentence, range, { from: i, to: i + length });
    if (late !== null && two.length > 1)
      return commonStatements(sentence, late, two, {
        behind: 0,
        names: [...given, ...plainNames(sentence, late, null)],
        factor: 100,
      });
    if (i >= range.from + REACH) continue;
    // "data flows both ways".
    const before = finiteIn(tokens, { from: range.from, to: i }, lexicon);
    if (before >= 0 && !lexicon.words.copulas.has(wordAt(tokens, before))) return [];
    if (namedBehind(sentence, i + length) || (both !== null && pairBehind(sentence, i + length))) return [];
    const meant = (both ?? neither)?.value === 3 && three.length === 3 ? three : two;
    if (meant.length < 2) return [];
    const behind = behindComment(sentence, i + length);
    const value = neither !== null ? { from: i, to: range.to } : valueBehind(sentence, { from: behind, to: range.to });
    // «СТРОЙ у обоих один».
    const names = [...given, ...nameOfRange(sentence, nounRange(sentence, { from: range.from, to: i }), true)];
    return value === null ? [] : commonStatements(sentence, value, meant, { behind: 0, names, factor: 100 });
  }
  return [];
}

/** "EITHER joint needs …": no choice, and something is said of it. */
function eitherAt({ tokens, lexicon }: Sentence, at: number): { readonly length: number; readonly value: 2 } | null {
  if (!lexicon.words.eachOfTwo.has(wordAt(tokens, at)) || tokenAt(tokens, at).inner) return null;
  if (tokens.some(({ word }) => word === 'or')) return null;
  const isSaid = isContent(tokenAt(tokens, at + 1), lexicon) && isFinite(tokenAt(tokens, at + 2), lexicon);
  return isSaid ? { length: 1, value: 2 } : null;
}

/** «Обе, ОКАЗЫВАЕТСЯ, тонут»: behind a word or three between commas. */
function behindComment({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.kind !== 'comma') return at;
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === 'comma');
  return end > at + 1 && end <= at + REACH - 2 && end < tokens.length - 1 ? end + 1 : at;
}

/** «Контраст вводят И ТАМ, И ТАМ», "salt is added in BOTH": what a clause says before its end. */
function valueBefore(sentence: Sentence, range: Range, both: Range): Range | null {
  const { tokens, lexicon } = sentence;
  const end = tokens.findIndex(({ kind }, i) => i >= both.to && (kind === 'comma' || i >= range.to));
  const rest = tokens.slice(both.to, end < 0 ? range.to : end);
  if (rest.some(({ kind, word }) => kind !== 'sign' && !/^(?:cases|случаях)$/u.test(word))) return null;
  const isPlace = lexicon.words.placePrepositions.has(wordAt(tokens, both.from - 1));
  const value = { from: range.from, to: isPlace ? both.from - 1 : both.from };
  if (!isPlace && !lexicon.conjunctions.has(wordAt(tokens, both.from))) return null;
  // "SAME chemistry for both" needs no verb, nor does "salt 2 % in both", which is all that its block says.
  const isNote = isPlace && both.to >= tokens.length - 1 && isWhole(sentence) && tokens.length <= NOTE;
  if (wordAt(tokens, value.from) !== 'same' && !isNote && finiteIn(tokens, value, lexicon) < 0) return null;
  return value;
}

/** Tokens of a remark without a verb, at most. */
const NOTE = 10;

/** It is all that its line says. */
function isWhole({ inline: { text }, span }: Sentence): boolean {
  const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from);
  const end = text.indexOf('\n', span.to);
  return before.trim() === '' && text.slice(span.to, end < 0 ? text.length : end).trim() === '';
}

/** "both A and B": the names say who is meant. */
function namedBehind(sentence: Sentence, at: number): boolean {
  return sentence.tokens.slice(at, at + 3).some((token) => token.kind === 'mention');
}

/** "both the rope AND the block": two other things are meant. */
function pairBehind(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  for (let i = at; i < at + REACH; i++) {
    const token = tokenAt(tokens, i);
    if ((token.kind !== 'word' && token.word !== '.') || (isFinite(token, lexicon) && !isCapital(sentence, token)))
      return false;
    // «у обоих ОДИН И ТОТ ЖЕ» joins no two things.
    if (i > at && lexicon.conjunctions.has(token.word)) return isContent(tokenAt(tokens, i - 1), lexicon);
  }
  return false;
}

const REACH = 6;

const isCapital = ({ inline }: Sentence, { from }: Token): boolean => /\p{Lu}/u.test(inline.text.charAt(from));

/** Behind "both" and its noun. */
function valueBehind(sentence: Sentence, range: Range): Range | null {
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, range, lexicon);
  let from = range.from;
  if (verb === from && lexicon.pack.code === 'en' && isCounted(sentence, from)) from += 1;
  else if (verb >= 0 && verb - range.from <= 3) from = lexicon.negators.has(wordAt(tokens, verb - 1)) ? verb - 1 : verb;
  else if (isCounted(sentence, from) && from + 1 < range.to) from += 1;
  const copula = tokens[from];
  // «Были БАКТЕРИЯМИ» says nothing without its verb.
  const isBound = lexicon.pack.code === 'ru' && /[аяыи]ми$/u.test(wordAt(tokens, from + 1));
  if (copula !== undefined && lexicon.words.copulas.has(copula.word) && from + 1 < range.to && !isBound) from += 1;
  const value = trimRange(tokens, { from, to: beforeTail(sentence, { from, to: range.to }) }, lexicon);
  if (hasWords(tokens, value)) return value;
  // «Оба ДВУСЛОЖНЫ».
  return from > range.from && hasWords(tokens, range) ? trimRange(tokens, range, lexicon) : null;
}

/** "Both float, ALTHOUGH …": a reason or a concession is no part of what they share. */
function beforeTail({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind === 'comma' && !inner && lexicon.words.tails.has(wordAt(tokens, at + 1))) return at;
  }
  return to;
}

/** «Оба СПОСОБА надёжны», "both PLANTS do not"; a language without endings shows it by what follows. */
function isCounted({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!isContent(token, lexicon) || lexicon.words.isComparative(token.word)) return false;
  const next = wordAt(tokens, at + 1);
  const negates = [next, wordAt(tokens, at + 2)].some((word) => lexicon.negators.has(word));
  return lexicon.pack.code === 'ru' || lexicon.words.copulas.has(next) || negates;
}

interface CommonFrame {
  /** Behind the names that it is said of. */
  readonly behind: number;
  readonly names: readonly Naming[];
  readonly factor: number;
}

function commonStatements(
  sentence: Sentence,
  value: Range,
  subjects: readonly number[],
  frame: CommonFrame,
): Statement[] {
  const { tokens } = sentence;
  return splitPredicate(sentence, value).flatMap((part, at): Statement[] => {
    if (isVacuous(sentence, part)) return [];
    // What names one of them is not said of all.
    if (tokens.slice(Math.max(part.from + 1, frame.behind), part.to).some(({ subject }) => subjects.includes(subject)))
      return [];
    const { from } = tokenAt(tokens, skipBoth(sentence, part));
    const { to } = tokenAt(tokens, part.to - 1);
    const confidence = confidenceOf(sentence, 85, frame.factor);
    const claims: Claim[] = subjects.map((subject) => ({
      subject,
      from,
      to,
      confidence,
      implied: null,
      inline: sentence.inline,
    }));
    return [
      {
        cue: 'both',
        claims,
        names: at === 0 ? frame.names : [],
        common: true,
        defines: false,
        lexical: true,
        against: null,
        sentence,
      },
    ];
  });
}

/** "Both do it in different ways", «лечат их по-разному»: the opposite of a common value. */
function isVacuous({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  // "… because land and sea warm DIFFERENTLY": how other things differ.
  const clause = tokens.findIndex(
    ({ kind }, at) => at >= from && at < to && kind === 'comma' && lexicon.relatives.has(wordAt(tokens, at + 1)),
  );
  const said = tokens.slice(from, clause < 0 ? to : clause);
  return said.some(
    ({ word }, at) =>
      lexicon.words.differing.has(word) &&
      !(lexicon.classNouns.has(said[at + 1]?.word ?? '') && /^(?:mention|word)$/u.test(said[at + 2]?.kind ?? '')),
  );
}

function skipBoth(sentence: Sentence, part: Range): number {
  const { tokens, lexicon } = sentence;
  const both = phraseAt(lexicon.both, tokens, part.from);
  return both !== null && part.from + both.length < part.to ? part.from + both.length : part.from;
}

/** A clause whose topic is several names at once: «И A, и B …», "A and B are kinds of Z". */
export function readJoint(sentence: Sentence, clause: Clause, licensed: boolean): Statement[] {
  // "People knew the harp and the lyre": objects of one verb.
  if (clause.topic.late && !isLateJoint(sentence, clause, licensed)) return [];
  if (ties(sentence, clause) || isBare(sentence, clause) || opensList(sentence, clause)) return [];
  if (!licensed && !isEmphatic(sentence, clause)) return [];
  return commonStatements(sentence, withNegator(sentence, clause), clause.topic.subjects, {
    behind: clause.topic.to,
    names: nameOfRange(sentence, clause.label, true),
    factor: clause.topic.factor,
  });
}

/** «Формулы A и B, уравнение, рисунок»: a noun, whose they are, and a comma without a verb go on with other things. */
function opensList({ tokens, lexicon }: Sentence, { label, topic, value }: Clause): boolean {
  if (label === null || tokens[topic.to]?.kind !== 'comma' || topic.prepositional) return false;
  const rest = tokens.slice(topic.to, value.to);
  return !rest.some(
    (token) => isFinite(token, lexicon) || token.kind === 'dash' || lexicon.words.isComparative(token.word),
  );
}

const isBare = ({ lexicon }: Sentence, { value, topic }: Clause): boolean =>
  value.from < topic.from && !topic.prepositional && (!topic.late || lexicon.pack.code === 'en');

/** «Строят И из A, И из B», «пыль собирают И A, И B», but not «Настя купила и A, и B». */
function isLateJoint(sentence: Sentence, clause: Clause, licensed: boolean): boolean {
  const { tokens, lexicon } = sentence;
  const { topic, value } = clause;
  if (lexicon.pack.code === 'en') return false;
  if (topic.prepositional && lexicon.words.placePrepositions.has(wordAt(tokens, topic.from))) return true;
  const tells = tokens.slice(value.from, topic.from).some(({ word }) => lexicon.words.isPast(word));
  return licensed && !tells && isEmphatic(sentence, clause);
}

/** "The difference BETWEEN A and B", «сочетание A и B»: what is said is said of neither. */
function ties({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean {
  const before = tokens.slice(segment.from, topic.from + 1);
  return before.some(({ word }) => lexicon.words.tying.includes(word) || lexicon.prefixes.has(word));
}

/** "Neither A nor B conducts": the negator belongs to the value, which has none of its own. */
function withNegator({ tokens, lexicon }: Sentence, { topic, value }: Clause): Range {
  const at = topic.from - 1;
  const isNegator = (token: Token): boolean => lexicon.negators.has(token.word);
  const opens = at >= 0 && tokens.slice(at, at + 1).some(isNegator);
  return opens && value.from > at && !tokens.slice(value.from, value.to).some(isNegator)
    ? { from: at, to: value.to }
    : value;
}

/** "both A and B", «и A, и B», «как A, так и B», "neither A nor B", or a class statement. */
function isEmphatic(sentence: Sentence, clause: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { from, to } = clause.topic;
  const second = lexicon.correlatives.get(wordAt(tokens, from - 1));
  if (second !== undefined && tokens.slice(from, to).some((token) => token.word === second)) return true;
  return tokens.slice(clause.value.from, clause.value.from + 3).some((token) => lexicon.classNouns.has(token.word));
}
