import { bothAt, isEnd } from '../clauses/both-words';
import type { Meant } from './common';
import { commonStatements } from './common';
import { phraseAt } from '../sentence/lexicon';
import { nameOfLabel } from '../names/naming';
import { plainNames } from '../names/plain-names';
import { nounRange } from '../sentence/noun-range';
import type { Naming, Range, Sentence, Statement } from '../sentence/statement';
import { finiteIn, hasWords, isContent, isFinite, trimRange } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** "Both are …", «Оба способа …», "neither …": one text for all concepts meant. */
export function readBoth(sentence: Sentence, range: Range, { two, three }: Meant, name: Naming | null): Statement[] {
  const { tokens, lexicon } = sentence;
  const given = name === null ? [] : [name];
  for (let i = range.from; i < range.to; i++) {
    const found = bothAt(sentence, i);
    if (found === null) continue;
    if (found.negative && answersTwo(sentence, range.from, i)) continue;
    if (ofOtherTwo(sentence, i)) return [];
    const behindIt = i + found.length;
    const meant = found.value === 3 && three.length === 3 ? three : two;
    const before = valueBefore(sentence, range, { from: i, to: behindIt });
    const around = before === null ? valueAround(sentence, range, { from: i, to: behindIt }) : null;
    const late = before ?? around;
    const told = meant.length > 1 ? toldBehind(sentence, range, { from: i, to: behindIt }) : null;
    if (told !== null)
      return commonStatements(sentence, told, meant, {
        behind: 0,
        names: [],
        factor: 100,
      });
    if (late !== null && meant.length > 1)
      return commonStatements(sentence, late, meant, {
        behind: 0,
        names: [...given, ...plainNames(sentence, late, null)],
        factor: around === null ? 100 : AROUND,
      });
    if (i >= range.from + REACH) continue;
    // "data flows both ways".
    const verb = finiteIn(tokens, { from: range.from, to: i }, lexicon);
    if (verb >= 0 && !lexicon.words.copulas.has(wordAt(tokens, verb))) return [];
    if (namesOthers(sentence, behindIt)) return [];
    if (namedBehind(sentence, behindIt) || (!found.negative && pairBehind(sentence, behindIt))) return [];
    if (meant.length < 2) return [];
    if (isNounAlone(sentence, range.to, { from: i, to: behindIt })) return noted(sentence, i, meant);
    if (isObjectOnly(sentence, range, { from: i, to: behindIt })) return [];
    const behind = behindOf(sentence, { from: i, to: behindIt }, range.to);
    const isNegated = found.negative && !lexicon.negators.has(wordAt(tokens, behind));
    const rest = { from: behind, to: range.to };
    const value = isNegated
      ? { from: i, to: range.to }
      : found.says
        ? allBehind(sentence, rest)
        : hasOwnSubject(sentence, rest, found.length)
          ? allBehind(sentence, rest)
          : valueBehind(sentence, rest);
    // «СТРОЙ у обоих один».
    const names = [...given, ...nameOfLabel(sentence, nounRange(sentence, { from: range.from, to: i }))];
    return value === null ? [] : commonStatements(sentence, value, meant, { behind: 0, names, factor: 100 });
  }
  return [];
}

/** «Крашу обе ОДИНАКОВО: СУРИКОМ»: in what they are the same stands behind the colon. */
function toldBehind(sentence: Sentence, range: Range, both: Range): Range | null {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || tokens[range.to]?.kind !== 'colon') return null;
  const rest = tokens.slice(both.to, range.to);
  const value = { from: range.to + 1, to: tokens.length };
  const isOpen = rest.length === 1 && rest.every(({ word }) => lexicon.words.sames.has(word));
  const isPlain = !tokens.slice(value.from).some((token) => token.subject >= 0 || isFinite(token, lexicon));
  return isOpen && isPlain ? allBehind(sentence, value) : null;
}

/** "It is like TWO ANGLERS with one net: both …": those that the sentence itself has counted. */
function ofOtherTwo({ tokens, lexicon }: Sentence, at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ word }, i) =>
        TWO.test(word) && isContent(tokenAt(tokens, i + 1), lexicon) && !lexicon.classNouns.has(wordAt(tokens, i + 1)),
    );
}

const TWO = /^(?:two|два|две|двое|двух)$/u;

/** "Tenants pay rent and a charge, owners pay NEITHER": what another clause names before. */
function answersTwo({ tokens, lexicon }: Sentence, from: number, at: number): boolean {
  return isFinite(tokenAt(tokens, at - 1), lexicon) && tokens.slice(from, at).some(({ kind }) => kind === 'comma');
}

/** "Both measures $P$ and $Q$ are …": the noun behind it has names of its own. */
function namesOthers({ tokens, lexicon }: Sentence, at: number): boolean {
  return isContent(tokenAt(tokens, at), lexicon) && wordAt(tokens, at + 1).startsWith('$');
}

/** "for both: X", "both: X", "the same for both: X", "in common: X": what stands behind the colon, named by what stands before it. */
export function readBothLabel(sentence: Sentence, { two, three }: Meant): Statement[] {
  const { tokens, lexicon } = sentence;
  const colon = tokens.findIndex(({ kind, inner }) => kind === 'colon' && !inner);
  if (colon < 1 || colon > REACH || tokens.slice(0, colon).some(({ subject }) => subject >= 0)) return [];
  if (isCommonLabel(sentence, colon)) return labelled(sentence, colon, three.length === 3 ? three : two, []);
  for (let at = Math.max(0, colon - THIN); at < colon; at++) {
    const found = bothAt(sentence, at);
    if (found === null || found.says || at + found.length !== colon) continue;
    const meant = found.value === 3 && three.length === 3 ? three : two;
    const label = { from: 0, to: lexicon.words.prepositions.has(wordAt(tokens, at - 1)) ? at - 1 : at };
    if (found.negative || finiteIn(tokens, label, lexicon) >= 0) return [];
    return labelled(sentence, colon, meant, nameOfLabel(sentence, nounRange(sentence, label)));
  }
  return [];
}

/** «ОБЩЕЕ: …», "In COMMON: …": nothing but the word and small ones. */
function isCommonLabel({ tokens, lexicon }: Sentence, colon: number): boolean {
  const label = tokens.slice(0, colon);
  return (
    label.some(({ word }) => lexicon.words.commons.has(word)) &&
    label.every((token) => lexicon.words.commons.has(token.word) || !isContent(token, lexicon))
  );
}

function labelled(sentence: Sentence, colon: number, meant: readonly number[], names: readonly Naming[]): Statement[] {
  const value = allBehind(sentence, { from: colon + 1, to: sentence.tokens.length });
  return value === null || meant.length < 2
    ? []
    : commonStatements(sentence, value, meant, { behind: 0, names, factor: 100 });
}

/** "Try BOTH on the box", "sixty for BOTH wheels": words before it, and behind it no verb but a place or one noun. */
function isObjectOnly({ tokens, lexicon }: Sentence, { from, to }: Range, both: Range): boolean {
  const rest = { from: both.to, to };
  const isLed = lexicon.words.prepositions.has(wordAt(tokens, both.from - 1));
  const isSaid = tokens.slice(from, both.from).some((token) => isContent(token, lexicon));
  if (!isSaid || finiteIn(tokens, rest, lexicon) >= 0) return false;
  const words = tokens.slice(rest.from, rest.to).filter(({ kind }) => kind === 'word');
  const isPlace = lexicon.pack.code === 'en' && lexicon.words.prepositions.has(wordAt(tokens, rest.from));
  return isPlace || (isLed && words.length === 1 && lexicon.pack.code === 'en');
}

/** "(all 50 m,) BOTH SORTS", «(с 14 лет) В ОБОИХ СЛУЧАЯХ»: nothing but their noun behind what is said of them. */
function isNounAlone({ tokens, lexicon }: Sentence, to: number, both: Range): boolean {
  const words = tokens.slice(both.to, to).filter(({ kind }) => kind !== 'sign');
  const [noun] = words;
  if (noun?.kind !== 'word' || words.length > 1 || isFinite(noun, lexicon)) return false;
  if (!isContent(noun, lexicon) && !CASES.test(noun.word)) return false;
  if (lexicon.words.isAdjective(noun.word) || lexicon.words.isPast(noun.word)) return false;
  const [before, first] = [tokenAt(tokens, both.from - 1), tokenAt(tokens, both.from)];
  const isApart = before.kind === 'comma' || isLedBy(before, lexicon) || isLedBy(first, lexicon);
  return isApart && tokens.slice(0, both.from).some((token) => isContent(token, lexicon));
}

const CASES = /^(?:cases|случаях)$/u;

const isLedBy = ({ word }: Token, { words }: Sentence['lexicon']): boolean => words.prepositions.has(word);

/** "LENGTH: ALL 50 M, both sorts": what stands behind the label; nothing where no label says what it is. */
function noted(sentence: Sentence, to: number, meant: readonly number[]): Statement[] {
  const { tokens, lexicon } = sentence;
  const colon = tokens.slice(0, Math.min(to, REACH)).findIndex(({ kind, inner }) => kind === 'colon' && !inner);
  const isEndApart = tokenAt(tokens, to - 1).kind === 'comma' || isLedBy(tokenAt(tokens, to - 1), lexicon);
  const value = { from: colon + 1, to: isEndApart ? to - 1 : to };
  if (colon < 1 || value.from >= value.to || meant.length < 2) return [];
  const names = nameOfLabel(sentence, nounRange(sentence, { from: 0, to: colon }));
  return commonStatements(sentence, value, meant, { behind: 0, names, factor: 100 });
}

/** Hundredths that are left where the word for both stands in the midst of what is said. */
const AROUND = 80;

/** Where that begins which is said: «Канат, ЧТО ТОТ, ЧТО ДРУГОЙ, ДЕРЖИТ год», «в обоих случаях НАШ». */
function behindOf(sentence: Sentence, { from, to }: Range, end: number): number {
  const { tokens, lexicon } = sentence;
  const isAside =
    lexicon.pack.code === 'ru' && tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind === 'comma' && to + 1 < end;
  return isAside ? to + 1 : behindComment(sentence, behindCases(sentence, to, end));
}

/** «Уголь в обоих СЛУЧАЯХ наш»: the noun that stands for what is meant. */
const behindCases = ({ tokens }: Sentence, at: number, to: number): number =>
  CASES.test(wordAt(tokens, at)) && tokenAt(tokens, at + 1).kind === 'word' && at + 1 < to ? at + 1 : at;

/** «Обе, ОКАЗЫВАЕТСЯ, тонут»: behind a word or three between commas. */
function behindComment({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.kind !== 'comma') return at;
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === 'comma');
  return end > at + 1 && end <= at + REACH - 2 && end < tokens.length - 1 ? end + 1 : at;
}

/** «Контраст вводят И ТАМ, И ТАМ», «воды боятся ОБА», "salt is added in BOTH": what a clause says before its end. */
function valueBefore(sentence: Sentence, range: Range, both: Range): Range | null {
  const { tokens, lexicon } = sentence;
  const end = tokens.findIndex((token, i) => i >= both.to && (isEnd(token) || i >= range.to));
  const rest = tokens.slice(both.to, end < 0 ? range.to : end);
  const isNoun = isSubjectLast(sentence, range, both) && both.to - both.from === 1 && rest.length < THIN;
  // "in both CASES", "in both TYPES".
  const isClass = ({ word }: Token): boolean => CASES.test(word) || lexicon.classNouns.has(word);
  if (
    !isNoun &&
    (rest.length > 1 + Number(rest.at(-1)?.kind === 'sign') ||
      rest.some((token) => token.kind !== 'sign' && !isClass(token)))
  )
    return null;
  // «У тех и у других» holds its preposition itself.
  const isLed = lexicon.words.placePrepositions.has(wordAt(tokens, both.from));
  const isPlace = isLed || lexicon.words.placePrepositions.has(wordAt(tokens, both.from - 1));
  const value = { from: range.from, to: isPlace && !isLed ? both.from - 1 : both.from };
  const isLast = lexicon.conjunctions.has(wordAt(tokens, both.from)) || isSubjectLast(sentence, range, both);
  if (!isPlace && !isLast) return null;
  // "SAME chemistry for both" needs no verb, nor does "salt 2 % in both", which is all that its block says.
  const isNote =
    isPlace && both.to >= tokens.length - 1 && isWhole(sentence) && tokens.filter(({ inner }) => !inner).length <= NOTE;
  // «Методы допустимы В ОБОИХ», «сердце трёхкамерное у тех и у других».
  const isQuality =
    isPlace &&
    lexicon.pack.code === 'ru' &&
    tokens.slice(value.from, value.to).some(({ word }) => isPredicative(lexicon, word));
  const isSame = tokens.slice(value.from, value.to).some(({ word }) => lexicon.words.sames.has(word));
  const isOfPerson = lexicon.words.persons.has(wordAt(tokens, value.from));
  if (!isSame && !isNote && !isQuality && !isOfPerson && finiteIn(tokens, value, lexicon) < 0) return null;
  return value;
}

/** An adjective in its short form, or in the nominative. */
const isPredicative = ({ words }: Sentence['lexicon'], word: string): boolean =>
  words.isAdjective(word) && !/(?:ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)$/u.test(word);

/** «Воды БОЯТСЯ ОБА», «камней НЕ ЛЮБИТ ни один из них»: behind a verb of the present, or an adverb of the whole clause. */
function isSubjectLast({ tokens, lexicon }: Sentence, range: Range, { from }: Range): boolean {
  if (lexicon.words.eitherWay.has(wordAt(tokens, from))) return true;
  const verb = tokenAt(tokens, from - 1);
  return (
    lexicon.pack.code === 'ru' && from > range.from + 1 && isFinite(verb, lexicon) && !lexicon.words.isPast(verb.word)
  );
}

/** Words that a clause with an object has at least; so many behind the word for both are no noun of it. */
const THIN = 3;

/** "You can hang BOTH on one hook", "stones ruin BOTH": the whole clause, of which both are the object. */
function valueAround(sentence: Sentence, range: Range, both: Range): Range | null {
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, { from: range.from, to: both.from }, lexicon);
  const isObject =
    verb >= 0 || tokens.slice(range.from, both.from).some(({ word }) => lexicon.words.isInfinitive(word));
  if (!isObject || (verb >= 0 && lexicon.words.copulas.has(wordAt(tokens, verb)))) return null;
  const end = tokens.findIndex((token, i) => i >= both.to && (isEnd(token) || i >= range.to));
  const value = { from: range.from, to: end < 0 ? range.to : end };
  const next = tokenAt(tokens, both.to);
  const isAlone =
    both.to >= value.to ||
    lexicon.words.prepositions.has(next.word) ||
    // "flows both WAYS".
    (lexicon.words.adverbs.has(next.word) && !lexicon.classNouns.has(next.word)) ||
    (lexicon.pack.code === 'ru' && isFinite(next, lexicon));
  if (!isAlone || (lexicon.pack.code === 'en' && lexicon.words.prepositions.has(wordAt(tokens, both.from - 1))))
    return null;
  const said = tokens.slice(value.from, value.to);
  // «Лежат ВСЕ ТРИ» says no more than «лежат обе».
  if (said.length - (both.to - both.from) < THIN - 1) return null;
  const tells = said.some(({ word, subject }) => subject >= 0 || lexicon.words.isPast(word));
  return tells ? null : value;
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

/** «Под тем и под другим ВОДА мутнеет»: behind so many words no noun tells what they are. */
function hasOwnSubject({ tokens, lexicon }: Sentence, { from, to }: Range, length: number): boolean {
  if (lexicon.pack.code !== 'ru' || length <= THIN || from + 1 >= to) return false;
  const [noun, verb] = [tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  return isContent(noun, lexicon) && !isFinite(noun, lexicon) && isFinite(verb, lexicon);
}

/** "They share A LONG HANDLE". */
function allBehind(sentence: Sentence, range: Range): Range | null {
  const value = trimRange(sentence.tokens, { from: range.from, to: beforeTail(sentence, range) }, sentence.lexicon);
  return hasWords(sentence.tokens, value) ? value : null;
}

/** "Both float, ALTHOUGH …": a reason or a concession is no part of what they share. */
function beforeTail({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind !== 'comma' || inner) continue;
    if (lexicon.words.tails.has(wordAt(tokens, at + 1)) || phraseAt(lexicon.results, tokens, at + 1) !== null)
      return at;
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
