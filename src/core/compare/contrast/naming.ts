import type { Governor } from '../../language';
import { isOblique, mainVerb } from './main-verb';
import type { Naming, Range, Sentence } from './statement';
import { finiteIn, isContent, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/** The words of a range as a name. */
export function nameOfRange(sentence: Sentence, range: Range | null, certain: boolean): Naming[] {
  if (range === null) return [];
  const { tokens, lexicon, inline } = sentence;
  const first = tokenAt(tokens, range.from);
  const last = tokenAt(tokens, range.to - 1);
  if (range.to - range.from === 1) {
    const known = lexicon.aspectOf(first.word);
    // "BLACKS are deeper" is what somebody calls them.
    if (known !== undefined && !lexicon.words.isAdjective(lexicon.stem(first.word))) return [{ text: known, certain }];
    if (lexicon.words.units.has(first.word)) return [];
    // «желатин КИПЯТИТЬ нельзя».
    const deed = lexicon.words.isInfinitive(first.word) ? lexicon.deedOf(first.word) : undefined;
    if (deed !== undefined) return [{ text: deed, certain }];
    return [
      {
        text: lexicon.words.nominative(inline.text.slice(first.from, last.to), governorOf(sentence, range.from)),
        certain,
      },
    ];
  }
  if (range.to - range.from > 4) {
    const word = firstNoun(sentence, range);
    return word === null ? [] : [{ text: word, certain: false }];
  }
  return [{ text: inline.text.slice(first.from, last.to), certain }];
}

/** The words beside a name as a name: none where they only say who does it, or which one it is. */
export function nameOfLabel(sentence: Sentence, label: Range | null): Naming[] {
  if (label === null) return [];
  const isOne = label.to - label.from === 1;
  const saysLittle = sentence.lexicon.words.nameless.has(wordAt(sentence.tokens, label.from));
  // «НИЗШИЕ спирты», "a COUNTING semaphore".
  if (isOne && (saysLittle || qualifiesName(sentence, label.from))) return [];
  return nameOfRange(sentence, label, true);
}

/** An adjective directly before the name of a concept tells which one it is. */
function qualifiesName({ tokens, lexicon: { words, pack } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  if (tokenAt(tokens, at + 1).kind !== 'mention') return false;
  if (pack.code === 'en') return /.{3}(?:ing|ed)$/u.test(word);
  return words.isAdjective(word) && !words.isNominative(word);
}

/** A word by the lexicon, else as it stands. */
export function nameOfWord(sentence: Sentence, at: number, certain: boolean): Naming | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  const { words } = sentence.lexicon;
  const known = aspectAt(sentence, at);
  const said = known ?? sentence.lexicon.deedOf(token.word);
  const text = said ?? words.nominative(sentence.inline.text.slice(token.from, token.to), governorOf(sentence, at));
  return { text, certain: certain || known !== undefined };
}

/** The preposition and the adjectives that a noun stands behind. */
function governorOf({ tokens, lexicon: { words } }: Sentence, at: number): Governor {
  let first = at;
  const isBeside = (word: string): boolean =>
    words.isAdjective(word) && !words.prepositions.has(word) && !words.pronouns.has(word);
  while (isBeside(wordAt(tokens, first - 1))) first -= 1;
  const before = wordAt(tokens, first - 1);
  return {
    preposition: words.prepositions.has(before) ? before : '',
    adjective: first < at ? wordAt(tokens, at - 1) : '',
  };
}

/** A verb by the noun for what it says, as it stands where none is known. */
export function nameOfVerb(sentence: Sentence, at: number, certain: boolean): Naming | null {
  const { lexicon, tokens } = sentence;
  const word = wordAt(tokens, at);
  // "JOINS are supported", "flowering PLANTS".
  const isNoun =
    lexicon.pack.code === 'en' && (isFinite(tokenAt(tokens, at + 1), lexicon) || /.{3}ing$/u.test(wordAt(tokens, at - 1)));
  if (isNoun) return nameOfWord(sentence, at, certain);
  const noun = lexicon.deedOf(word) ?? (aspectAt(sentence, at) === undefined ? lexicon.words.nounOfVerb(word) : null);
  return noun === null ? nameOfWord(sentence, at, certain) : { text: noun, certain };
}

/** The first word of the range that the lexicon knows. */
export function lexiconName(sentence: Sentence, range: Range): Naming | null {
  for (let i = range.from; i < range.to; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || token.inner || modifiesNext(sentence, i, range.to)) continue;
    const known = aspectAt(sentence, i);
    if (known !== undefined && !(isVerbAt(sentence, i) && hasObject(sentence, i, range.to)))
      return { text: known, certain: true };
  }
  return null;
}

/** "STORES the address": what a verb is done to tells more than the verb. */
export function hasObject(sentence: Sentence, verb: number, to: number): boolean {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  // «оплачивается РЕЗУЛЬТАТ» has none.
  if (lexicon.pack.code === 'ru' && /(?:ся|сь)$/u.test(wordAt(tokens, verb))) return false;
  const [object] = contentNames(sentence, { from: verb + 1, to }, true);
  if (object === undefined || isOblique(sentence, verb, object.at) || tellsLeast(sentence, object.at)) return false;
  if (words.isComparative(wordAt(tokens, object.at))) return false;
  const between = tokens.slice(verb + 1, object.at);
  return !between.some(({ word }) => words.isAdverb(word) || words.isComparative(word));
}

/** The row that the word at an index speaks of, by the lexicon; «стоит у окна» is no price. */
function aspectAt({ tokens, lexicon }: Sentence, at: number): string | undefined {
  const { aspectOf, words } = lexicon;
  const word = wordAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const alone = next.kind !== 'word' && next.kind !== 'number' && !words.isComparative(wordAt(tokens, at - 1));
  // «ЧАЩЕ до тридцати» tells when, «болеют ЧАЩЕ» how often.
  if (/^(?:чаще|реже)$/u.test(word) && (words.prepositions.has(next.word) || isFinite(next, lexicon))) return undefined;
  const placed = words.placeVerbs.has(word) && (alone || words.prepositions.has(next.word));
  // «светло-ЖЁЛТЫЙ».
  return placed ? undefined : (aspectOf(word) ?? aspectOf(word.slice(word.lastIndexOf('-') + 1)));
}

function firstNoun(sentence: Sentence, range: Range): string | null {
  const { tokens, lexicon, inline } = sentence;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token !== undefined && isContent(token, lexicon) && !isFinite(token, lexicon))
      return inline.text.slice(token.from, token.to);
  }
  return null;
}

/** First content word that is no light verb; nouns alone when `nouns`. */
export function firstContent(sentence: Sentence, range: Range, nouns: boolean): Naming | null {
  return contentNames(sentence, range, nouns)[0]?.name ?? null;
}

interface Found {
  readonly name: Naming;
  /** The token that it begins with. */
  readonly at: number;
}

/** The content words of a range, each as a name, those that tell least last; nouns alone, without the adjectives before them, when `nouns`. */
function contentNames(sentence: Sentence, range: Range, nouns: boolean): Found[] {
  const { tokens, lexicon } = sentence;
  const names: Found[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner || !isContent(token, lexicon) || lexicon.words.lightVerbs.has(token.word)) continue;
    // «круглый ГОД», "many PEOPLE": what something is counted in tells nothing of it.
    if (lexicon.words.isAdverb(token.word) || lexicon.words.units.has(token.word)) continue;
    if (nouns && (modifiesNext(sentence, i, range.to) || isVerbAt(sentence, i) || isDeed(sentence, i))) continue;
    // "a variety of TOOLS".
    if (nouns && lexicon.words.amounts.has(token.word) && wordAt(tokens, i + 1) === 'of') continue;
    const name = nouns ? compoundName(sentence, { from: i, to: range.to }) : nameOfWord(sentence, i, false);
    if (name !== null) names.push({ name, at: i });
  }
  const isNameless = ({ at }: Found): boolean => tellsLeast(sentence, at);
  return [...names.filter((one) => !isNameless(one)), ...names.filter(isNameless)];
}

/** "is TRAINED by hand": what it is done by or with tells as much. */
const isDoneBy = ({ tokens, lexicon }: Sentence, verb: number): boolean =>
  lexicon.pack.code === 'en' &&
  wordAt(tokens, verb).endsWith('ed') &&
  /^(?:by|with)$/u.test(wordAt(tokens, verb + 1));

/** A verb by its noun; one that says little only where its noun says more: «СОСТОИТ из», "STARTS in". */
function ownName(sentence: Sentence, verb: number, isLight: boolean): Naming | null {
  if (!isLight) return nameOfVerb(sentence, verb, false);
  const noun = sentence.lexicon.deedOf(wordAt(sentence.tokens, verb));
  return noun === undefined ? null : { text: noun, certain: false };
}

/** The first noun before a verb that no preposition governs. */
function subjectBefore(sentence: Sentence, range: Range): Naming | null {
  const { prepositions } = sentence.lexicon.words;
  const isFree = ({ at }: Found): boolean => {
    const before = wordAt(sentence.tokens, at - 1);
    return !prepositions.has(before) && !/^(?:вблизи|near)$/u.test(before);
  };
  return contentNames(sentence, range, true).find(isFree)?.name ?? null;
}

/** Who does it, «НИЗШИЕ спирты», «ДВЕ-ТРИ недели». */
function tellsLeast({ tokens, lexicon: { words, pack } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  const [first = ''] = word.split('-');
  if (words.nameless.has(word) || words.numerals.has(first) || words.adverbs.has(first)) return true;
  if (words.isComparative(word)) return true;
  return pack.code === 'ru' && words.isAdjective(word) && !words.isNominative(word);
}

/** What a value speaks of, the best first: its object, its verb where that has none, what stands farther on. */
export function spokenOf(sentence: Sentence, value: Range): Naming[] {
  const { tokens, lexicon } = sentence;
  // "a product of the coconut TRADE" has none.
  const isNoun = lexicon.pack.code === 'en' && lexicon.words.determiners.has(wordAt(tokens, value.from));
  const verb = isNoun ? -1 : mainVerb(sentence, value);
  const said = wordAt(tokens, verb);
  const isLight = lexicon.words.lightVerbs.has(said) || lexicon.words.placeVerbs.has(said);
  const known = verb < 0 || isLight ? undefined : aspectAt(sentence, verb);
  const unit = unitName(sentence, value);
  const found = contentNames(sentence, { from: Math.max(value.from, verb + 1), to: value.to }, true);
  const [object] = found;
  if (known !== undefined && !hasObject(sentence, verb, value.to)) return [{ text: known, certain: true }];
  // «НАБОР хромосом сохраняется».
  const subject = verb > value.from ? subjectBefore(sentence, { from: value.from, to: verb }) : null;
  const isLoose = object === undefined || (!isDoneBy(sentence, verb) && isOblique(sentence, verb, object.at));
  const own = isLoose && verb >= 0 && !lexicon.words.nameless.has(said) ? ownName(sentence, verb, isLight) : null;
  const names = found.map(({ name }) => name);
  // "lets us know the PAYMENT five years ahead": what is measured comes before how much.
  const isMeasure = object === undefined || verb < 0 || isLoose || unit === null || object.at > unitAt(sentence, value);
  return (isMeasure ? [subject, unit, own, ...names] : [subject, ...names, unit]).filter((name) => name !== null);
}

/** An adjective before a noun or before another adjective: "LARGE, complex tasks". */
function modifiesNext({ tokens, lexicon }: Sentence, at: number, to: number): boolean {
  const isAdjective = (i: number): boolean =>
    i < to && isContent(tokenAt(tokens, i), lexicon) && lexicon.words.isAdjective(wordAt(tokens, i));
  if (!isAdjective(at)) return false;
  const next = tokenAt(tokens, at + 1);
  if (next.kind === 'comma') return isAdjective(at + 2);
  return at + 1 < to && isContent(next, lexicon);
}

/** A verb, unless an adjective stands before it: "a high COST". */
function isVerbAt({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (lexicon.words.isInfinitive(token.word)) return true;
  const before = wordAt(tokens, at - 1);
  // "needs NO transport", "fills THE shape".
  const isNoun =
    lexicon.pack.code === 'en' &&
    (before === 'no' || lexicon.words.determiners.has(before) || lexicon.words.isAdjective(before));
  return isFinite(token, lexicon) && !isNoun;
}

/** "STARTING point", "by GIVING each", "highly STRUCTURED": an English participle names nothing but with a noun before it. */
function isDeed({ tokens, lexicon }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  if (lexicon.pack.code !== 'en' || lexicon.aspectOf(word) !== undefined) return false;
  if (word.endsWith('ed') && lexicon.pack.recognition.isParticiple(word)) return true;
  const next = tokenAt(tokens, at + 1);
  return /.{2}ing$/u.test(word) && (isContent(next, lexicon) || lexicon.words.determiners.has(next.word));
}

/** Words of a compound that names a row, at most. */
const COMPOUND = 3;

/** "a FILE SYSTEM": English joins nouns; the first alone would be another thing. */
function compoundName(sentence: Sentence, { from, to }: Range): Naming | null {
  const { tokens, lexicon, inline } = sentence;
  const name = nameOfWord(sentence, from, false);
  if (lexicon.pack.code !== 'en' || name === null || name.certain || /[^s]s$/u.test(wordAt(tokens, from))) return name;
  let end = from + 1;
  const joins = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    return (
      at < to &&
      isContent(token, lexicon) &&
      !isFinite(token, lexicon) &&
      !lexicon.words.isComparative(token.word) &&
      !/(?:ly|ed)$/u.test(token.word) &&
      !(token.word.endsWith('ing') && isDeed(sentence, at)) &&
      !(lexicon.words.isAdjective(token.word) && lexicon.words.prepositions.has(wordAt(tokens, at + 1)))
    );
  };
  while (end < from + COMPOUND && joins(end)) end += 1;
  return { text: inline.text.slice(tokenAt(tokens, from).from, tokenAt(tokens, end - 1).to), certain: false };
}

/** Behind a preposition a noun says where or when. */
export function isPlace({ tokens, lexicon: { words } }: Sentence, label: Range | null): boolean {
  let at = label === null ? -1 : label.from - 1;
  while (words.determiners.has(wordAt(tokens, at))) at -= 1;
  return words.prepositions.has(wordAt(tokens, at));
}

/** Names of a row with one side. */
export function plainNames(sentence: Sentence, part: Range, label: Range | null): Naming[] {
  const { tokens, lexicon } = sentence;
  const names = nameOfLabel(sentence, label);
  const measured = isPlace(sentence, label) ? unitName(sentence, part) : null;
  if (measured !== null) names.unshift(measured);
  const verb = finiteIn(tokens, part, lexicon);
  const subject = verb > part.from ? subjectBefore(sentence, { from: part.from, to: verb }) : null;
  if (subject !== null) names.push({ text: subject.text, certain: true });
  const light = verb >= 0 && lexicon.words.lightVerbs.has(wordAt(tokens, verb));
  const [object, ...others] = spokenOf(sentence, part);
  const lexical = lexiconName(sentence, { from: part.from, to: Math.min(part.to, part.from + 4) });
  const any = firstContent(sentence, part, false);
  const first = light ? [object, lexical] : [lexical, object];
  return [...names, ...[...first, ...others, any].filter((name) => name != null)];
}

/** "0.9 KG", «сто РУБЛЕЙ», "a few WEEKS". */
export function isMeasured({ tokens, lexicon: { words } }: Sentence, at: number): boolean {
  const { kind, word } = tokenAt(tokens, at - 1);
  return kind === 'number' || words.numerals.has(word) || (word === 'of' && words.amounts.has(wordAt(tokens, at - 2)));
}

/** "FOR a year", «ЗА сезон», "OVER years"; no "once a year" nor "after a day". */
const isLasting = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.words.lasting.has(wordAt(tokens, lexicon.words.determiners.has(wordAt(tokens, at)) ? at - 1 : at));

/** What the first unit of measure of a range measures: "50 MINUTES" → Time. */
export function unitName(sentence: Sentence, range: Range): Naming | null {
  const label = sentence.lexicon.words.units.get(wordAt(sentence.tokens, unitAt(sentence, range)));
  return label === undefined ? null : { text: label, certain: true };
}

/** Index of the first unit of measure of a range, −1 without one. */
function unitAt(sentence: Sentence, range: Range): number {
  for (let i = range.from; i < range.to; i++) {
    const word = wordAt(sentence.tokens, i);
    const counted =
      isMeasured(sentence, i) ||
      isMeasured(sentence, i + 2) ||
      isLasting(sentence, i - 1) ||
      isLasting(sentence, i + 1) ||
      word.startsWith('пол');
    if (counted && sentence.lexicon.words.units.has(word)) return i;
  }
  return -1;
}

/** The last word of the noun phrase that begins at `at`: "more mature TOOLING". */
export function phraseFrom(sentence: Sentence, at: number, to: number): Range | null {
  const { tokens, lexicon } = sentence;
  let from = at;
  while (from < to && tokens[from]?.kind === 'word' && lexicon.words.determiners.has(wordAt(tokens, from))) from += 1;
  let end = from;
  while (end < to && end < from + 3) {
    const token = tokenAt(tokens, end);
    if (token.inner || !isContent(token, lexicon)) break;
    end += 1;
  }
  return end > from ? { from, to: end } : null;
}

/** Stems of the content words of a range → index of the first token that has it. */
export function contentStems(sentence: Sentence, range: Range): Map<string, number> {
  const stems = new Map<string, number>();
  const { tokens, lexicon } = sentence;
  for (let i = range.from; i < range.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner || !isContent(token, lexicon) || lexicon.words.lightVerbs.has(token.word)) continue;
    const stem = lexicon.stem(token.word);
    if (!stems.has(stem)) stems.set(stem, i);
  }
  return stems;
}
