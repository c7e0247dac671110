import type { Governor } from '../../../language';
import { isProper } from '../sentence/proper-names';
import type { Naming, Range, Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { foldWord, tokenAt, wordAt } from '../sentence/token';
import { isContent, isFinite } from '../sentence/token-class';

/** The words of a range as a name. */
export function nameOfRange(sentence: Sentence, range: Range | null, certain: boolean): Naming[] {
  if (range === null) return [];
  const { tokens, lexicon } = sentence;
  const first = tokenAt(tokens, range.from);
  if (range.to - range.from === 1) {
    const known = lexicon.aspectOf(first.word);
    // "BLACKS are deeper" is what somebody calls them.
    if (known !== undefined && !lexicon.words.isAdjective(lexicon.stem(first.word))) return [{ text: known, certain }];
    if (lexicon.words.units.has(first.word)) return [];
    // «желатин КИПЯТИТЬ нельзя».
    const isDone = lexicon.words.isInfinitive(first.word) || (lexicon.pack.code === 'ru' && isFinite(first, lexicon));
    const deed = isDone ? (lexicon.deedOf(first.word) ?? lexicon.words.nounOfVerb(first.word)) : null;
    if (deed !== null) return [{ text: deed, certain }];
    const noun = nounAt(sentence, range.from);
    return noun === null ? [] : [{ text: noun, certain }];
  }
  if (range.to - range.from > 4) {
    const word = firstNoun(sentence, range);
    return word === null ? [] : [{ text: word, certain: false }];
  }
  return [{ text: phraseName(sentence, range), certain }];
}

/** A word as it stands in the text. */
export function asWritten({ tokens, inline }: Sentence, at: number): string {
  const { from, to } = tokenAt(tokens, at);
  return inline.text.slice(from, to);
}

/** A noun phrase with its noun in the nominative: «через ГРАНИЦУ файловой системы», «БРОМНУЮ воду». */
function phraseName(sentence: Sentence, { from, to }: Range): string {
  const { tokens, lexicon, inline } = sentence;
  const { words } = lexicon;
  const written = inline.text.slice(tokenAt(tokens, from).from, tokenAt(tokens, to - 1).to);
  let head = from;
  while (head < to - 1 && words.isAdjective(wordAt(tokens, head)) && !words.determiners.has(wordAt(tokens, head)))
    head += 1;
  const noun = nounAt(sentence, head);
  // «МЕЛКУЮ пыль»: the noun does not show its case, the adjective does.
  const isObject = tokens.slice(from, head).some(({ word }) => words.isAdjective(word) && /[уюя]ю$/u.test(word));
  if (noun === null || (foldWord(noun) === wordAt(tokens, head) && !isObject)) return written;
  const adjectives = tokens.slice(from, head).map(({ word }) => words.agreed(word, noun));
  // «ГРАММАТИЧЕСКИЕ значения» stand in the nominative.
  if (adjectives.some((adjective, at) => adjective === wordAt(tokens, from + at))) return written;
  const rest = inline.text.slice(tokenAt(tokens, head).to, tokenAt(tokens, to - 1).to);
  // «для НАСТРОЙКИ и УПРАВЛЕНИЯ»: what is joined stands in the same case.
  const isJoined = head + 3 === to && lexicon.conjunctions.has(wordAt(tokens, head + 1));
  const joined = isJoined ? nounAt(sentence, to - 1, governorOf(sentence, head)) : null;
  if (joined !== null) return [...adjectives, noun, asWritten(sentence, head + 1), joined].join(' ');
  return `${[...adjectives, noun].join(' ')}${rest}`;
}

/** The words beside a name as a name: none where they only say who does it, or which one it is. */
export function nameOfLabel(sentence: Sentence, written: Range | null): Naming[] {
  if (written === null) return [];
  const label = behindOneOf(sentence, written);
  const isOne = label.to - label.from === 1;
  const { words } = sentence.lexicon;
  const first = wordAt(sentence.tokens, label.from);
  // «ПОМНИТЕ: A …», "NOTE: A …".
  const saysLittle =
    words.nameless.has(first) || words.asides.has(/^\D+/u.exec(first)?.[0] ?? '') || words.isOrder(first);
  if (isCountOf(sentence, label) || isPersonBehind(sentence, label) || isRemark(sentence, label)) return [];
  if (pointsBack(sentence, label) || (isOne && isProper(sentence, label.from))) return [];
  if (isOne && (isSaidSo(sentence, label.from) || isPartOfName(sentence, label.from))) return [];
  // «НИЗШИЕ спирты», "a COUNTING semaphore".
  if (isOne && (saysLittle || qualifiesName(sentence, label.from) || followsName(sentence, label.from))) return [];
  return nameOfRange(sentence, label, true);
}

/** "A PAIR of A lasts": what it is counted in, where nothing else is told of. */
const isCountOf = ({ tokens, lexicon: { words, pack } }: Sentence, { from, to }: Range): boolean =>
  pack.code === 'en' && to === from + 1 && words.amounts.has(wordAt(tokens, from)) && wordAt(tokens, to) === 'of';

/** "THE MAN with the beard said A …". */
const isPersonBehind = ({ tokens, lexicon: { words, pack } }: Sentence, { from, to }: Range): boolean =>
  pack.code === 'en' &&
  to > from + 1 &&
  words.nameless.has(wordAt(tokens, from)) &&
  /^(?:with|from|in|at|behind)$/u.test(wordAt(tokens, from + 1));

/** "PER KILOGRAM A gives more", «СРЕДИ певчих A …», "BECAUSE a text stays, A …", «ОТСЮДА главное: A …»: under which head it is told, or why. */
function isRemark({ tokens, lexicon: { words } }: Sentence, { from, to }: Range): boolean {
  let before = from - 1;
  while (words.determiners.has(wordAt(tokens, before))) before -= 1;
  const word = wordAt(tokens, before);
  if (HEADED.test(word)) return true;
  // «НА КИЛОГРАММ топлива».
  if (words.prepositions.has(word) && words.units.has(wordAt(tokens, from))) return true;
  const isNoNoun = (token: Token): boolean => words.adverbs.has(token.word) || words.isAdjective(token.word);
  return to > from + 1 && words.adverbs.has(wordAt(tokens, from)) && tokens.slice(from, to).every(isNoNoun);
}

const HEADED = /^(?:per|among|amongst|because|although|though|среди|хотя|ибо|поскольку)$/u;

/** "IN GENERAL more complex", «ПО ФАКТУ», «имеет СМЫСЛ»: how it is said, not of what. */
export const isSaidSo = ({ tokens, lexicon: { pack } }: Sentence, at: number): boolean => {
  if (pack.code === 'en') return wordAt(tokens, at - 1) === 'in' && SAID_SO.test(wordAt(tokens, at));
  return pack.code === 'ru' && SAID_SO_RU.test(`${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`);
};

const SAID_SO = /^(?:general|practice|theory|fact|particular|addition|essence|principle|turn|short)$/u;
const SAID_SO_RU =
  /^(?:по (?:факту|сути|идее|итогу)|в (?:конце|начале|итоге|целом|общем|принципе|основном|частности|результате)|на (?:деле|практике)|(?:имеет|имеют|имело|есть|нет|никакого) смысла?)$/u;

/** «В JAVA NIO …»: a foreign word before a foreign name in Russian is the first half of the name. */
const isPartOfName = ({ tokens, lexicon: { pack } }: Sentence, at: number): boolean => {
  const next = tokenAt(tokens, at + 1);
  return (
    pack.code === 'ru' && next.kind === 'mention' && [wordAt(tokens, at), next.word].every((word) => LATIN.test(word))
  );
};

const LATIN = /^[a-z][a-z0-9 .+#-]*$/u;

/** "ONE OF the advantages", «одним из преимуществ»: the noun of those that it is one of. */
function behindOneOf({ tokens, lexicon: { words } }: Sentence, { from, to }: Range): Range {
  if (!ONE.test(wordAt(tokens, from))) return { from, to };
  let at = from + 1;
  if (!/^(?:of|из)$/u.test(wordAt(tokens, at))) return { from, to };
  at += 1;
  while (words.determiners.has(wordAt(tokens, at))) at += 1;
  return at < to ? { from: at, to } : { from, to };
}

const ONE = /^(?:one|один|одн(?:им|ой|ого|ому|ом|[уао]))$/u;

/** «с B ЭТОТ НОМЕР не пройдёт», "for THE SAME MONEY A is wider": what was said before, or what differs in nothing. */
const pointsBack = ({ tokens, lexicon: { words } }: Sentence, { from }: Range): boolean =>
  words.pointing.has(wordAt(tokens, from)) || words.pointing.has(wordAt(tokens, from - 1));

/** An adjective directly before the name of a concept tells which one it is. */
function qualifiesName(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const { words, pack } = lexicon;
  const word = wordAt(tokens, at);
  if (tokenAt(tokens, at + 1).kind !== 'mention') return false;
  // "BRITISH weasels stay brown", "ADULT kayaks carry more": a word before what a verb is said of.
  if (pack.code === 'en')
    return (
      /^an?$/u.test(wordAt(tokens, at - 1)) ||
      /.{3}(?:ing|ed|[^n]ish|ese)$/u.test(word) ||
      (/\p{Lu}/u.test(sentence.inline.text.charAt(tokenAt(tokens, at).from)) &&
        aspectAt(sentence, at) === undefined &&
        isFinite(tokenAt(tokens, at + 2), lexicon))
    );
  return words.isAdjective(word) && !words.isNominative(word);
}

/** «автомат ОДНОПОЛЮСНЫЙ»: a Russian adjective behind the name tells which one it is, too. */
function followsName(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || tokenAt(tokens, at - 1).kind !== 'mention') return false;
  // «при краже ПОТЕРПЕВШИЙ узнаёт».
  const next = lexicon.words.adverbs.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (isFinite(tokenAt(tokens, next), lexicon)) return false;
  return lexicon.words.isAdjective(wordAt(tokens, at)) && aspectAt(sentence, at) === undefined;
}

/** A word by the lexicon, else as it stands; null for a form that names nothing, the name of nameless rows for a verb of which no noun is known. */
export function nameOfWord(sentence: Sentence, at: number, certain: boolean): Naming | null {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (token === undefined || isPartOfName(sentence, at)) return null;
  const known = aspectAt(sentence, at);
  const text = known ?? (isNounByPlace(sentence, at) ? undefined : deedAt(sentence, at)) ?? nounAt(sentence, at);
  if (text !== null) return { text, certain: certain || known !== undefined };
  if (lexicon.words.isInfinitive(token.word)) {
    const noun = lexicon.words.nounOfVerb(token.word);
    return noun === null ? null : { text: noun, certain: false };
  }
  return isFinite(token, lexicon) ? { text: lexicon.words.labels.other, certain: false } : null;
}

/** The noun for what the verb at an index says; «стоит» without its place is a price. */
function deedAt({ tokens, lexicon: { deedOf, words } }: Sentence, at: number): string | undefined {
  const word = wordAt(tokens, at);
  const isElsewhere = words.placeVerbs.has(word) && !words.prepositions.has(wordAt(tokens, at + 1));
  return isElsewhere ? undefined : deedOf(word);
}

/** The nominative of the noun at an index; null where the word can be none: «ПОВТОРНО», «заменённым». */
function nounAt(sentence: Sentence, at: number, governor: Governor = governorOf(sentence, at)): string | null {
  const { tokens, lexicon, inline } = sentence;
  const { from, to } = tokenAt(tokens, at);
  const written = inline.text.slice(from, to).normalize('NFC');
  // «Страх» at the beginning of a sentence is «страх».
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(written);
  // «описал ПАВЛОВ» is nobody's genitive.
  const before = tokens[at - 1]?.kind;
  if (isCapital && lexicon.pack.code === 'ru' && (before === 'word' || before === 'mention')) return written;
  const noun = lexicon.words.nominative(isCapital ? written.toLowerCase() : written, governor);
  const folded = foldWord(noun);
  const named = lexicon.words.asNoun(folded);
  if (named === null || named !== folded) return named;
  return folded === foldWord(written) ? written : noun;
}

/** The same of a noun: English verbs are nouns as they stand, "BRAKES squeeze". */
export function nameOfNoun(sentence: Sentence, at: number): Naming | null {
  const { tokens, lexicon, inline } = sentence;
  const { word, from, to } = tokenAt(tokens, at);
  if (lexicon.pack.code !== 'en' || aspectAt(sentence, at) !== undefined || lexicon.deedOf(word) === undefined)
    return nameOfWord(sentence, at, false);
  return { text: inline.text.slice(from, to), certain: false };
}

/** "spent WATER", "of WATER": no watering. */
function isNounByPlace({ tokens, lexicon: { words, pack } }: Sentence, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (pack.code !== 'en' || before === 'to') return false;
  const isParticiple = before.endsWith('ed') && pack.recognition.isParticiple(before);
  return isParticiple || words.isAdjective(before) || words.determiners.has(before) || words.prepositions.has(before);
}

/** The preposition and the adjectives that a noun stands behind. */
function governorOf(sentence: Sentence, at: number): Governor {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  let first = at;
  const isBeside = (word: string): boolean =>
    (words.isAdjective(word) || words.determiners.has(word)) &&
    !words.prepositions.has(word) &&
    !words.pronouns.has(word);
  while (isBeside(wordAt(tokens, first - 1))) first -= 1;
  const before = wordAt(tokens, first - 1);
  const opens = first === at && (tokens[at - 1]?.kind !== 'word' || lexicon.conjunctions.has(before));
  return {
    preposition: words.prepositions.has(before) ? before : '',
    adjective: first < at ? wordAt(tokens, at - 1) : '',
    verb: first === at ? before : '',
    negated: first === at && lexicon.negators.has(wordAt(tokens, at - 2)),
    behind: opens ? verbBehind(sentence, at) : '',
    isOwned: isOwner(sentence, first - 1),
  };
}

/** A noun that another may belong to: «СИСТЕМА каналов», no «делится с ДРУГОМ хлебом». */
function isOwner({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  const { words } = lexicon;
  return (
    (isContent(token, lexicon) &&
      !isFinite(token, lexicon) &&
      !words.isInfinitive(token.word) &&
      !words.isAdjective(token.word) &&
      !words.isComparative(token.word) &&
      words.ownsNouns(token.word)) ||
    PART.test(token.word)
  );
}

/** Words of no content of their own that own what they are a part or a kind of. */
const PART = /^(?:част|дол|половин)[аьяыи]$|^(?:вид|тип|способ)[аы]?$/u;

/** Tokens from a noun to the verb that it stands before, at most. */
const BEHIND = 9;

/** The first verb behind a noun, or the word that says there is none of it. */
function verbBehind({ tokens, lexicon }: Sentence, at: number): string {
  for (let i = at + 1; i < at + BEHIND; i++) {
    const token = tokenAt(tokens, i);
    if (!/^(?:word|mention|comma)$/u.test(token.kind)) return '';
    if (isFinite(token, lexicon)) return token.word;
  }
  return '';
}

/** A verb by the noun for what it says, as it stands where none is known. */
export function nameOfVerb(sentence: Sentence, at: number, certain: boolean): Naming | null {
  const { lexicon, tokens } = sentence;
  const word = wordAt(tokens, at);
  // "JOINS are supported", "flowering PLANTS".
  const isNoun =
    lexicon.pack.code === 'en' &&
    (lexicon.words.lightVerbs.has(wordAt(tokens, at + 1)) || /.{3}ing$/u.test(wordAt(tokens, at - 1)));
  if (isNoun) return nameOfWord(sentence, at, certain);
  const noun = deedAt(sentence, at) ?? (aspectAt(sentence, at) === undefined ? lexicon.words.nounOfVerb(word) : null);
  return noun === null ? nameOfWord(sentence, at, certain) : { text: noun, certain };
}

/** An adjective that compares by the noun for its quality, "messy" → Messiness; null where none is told. */
export function nameOfQuality({ tokens, lexicon: { words } }: Sentence, at: number): Naming | null {
  const noun = words.nounOfQuality(wordAt(tokens, at));
  return noun === null ? null : { text: noun, certain: false };
}

/** The row that the word at an index speaks of, by the lexicon; «стоит у окна» is no price. */
export function aspectAt({ tokens, lexicon }: Sentence, at: number): string | undefined {
  const { aspectOf, words } = lexicon;
  const word = wordAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const alone = next.kind !== 'word' && next.kind !== 'number' && !words.isComparative(wordAt(tokens, at - 1));
  // «ЧАЩЕ до тридцати» tells when, «болеют ЧАЩЕ» how often.
  if (
    /^(?:чаще|реже|раньше|позже|дальше)$/u.test(word) &&
    (words.prepositions.has(next.word) || isFinite(next, lexicon))
  )
    return undefined;
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

/** Behind a preposition a noun says where or when. */
export function isPlace({ tokens, lexicon: { words } }: Sentence, label: Range | null): boolean {
  let at = label === null ? -1 : label.from - 1;
  while (words.determiners.has(wordAt(tokens, at))) at -= 1;
  return words.prepositions.has(wordAt(tokens, at));
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
    // "more reliable BECAUSE there are two".
    if (end > from && (lexicon.words.tails.has(token.word) || lexicon.words.subordinators.has(token.word))) break;
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
