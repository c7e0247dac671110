import { addVotes, unitAt, WordBallot, WordScanner } from '../text';
import { anyLanguage } from './any';
import { deForms } from './de/forms';
import { english } from './en';
import type { LanguagePack } from './language-pack';
import type { NameForms } from './name-forms';
import { otherRecognitions } from './other/recognition';
import { otherRelations } from './other/relations';
import { russian } from './ru';
import { STOP_WORDS } from './stop-words';

const CYRILLIC = 'Cyrillic';
const LATIN = 'Latin';
const IN_CYRILLIC = /^(?:ru|uk|be|bg|sr|mk|kk)$/u;
const OTHER_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['zh', 'Han'],
  ['ja', 'Han'],
  ['ko', 'Hangul'],
  ['he', 'Hebrew'],
  ['ar', 'Arabic'],
  ['fa', 'Arabic'],
  ['el', 'Greek'],
  ['th', 'Thai'],
  ['hi', 'Devanagari'],
]);

const otherForms: ReadonlyMap<string, NameForms> = new Map([['de', deForms]]);

const others = otherRecognitions.map((recognition): LanguagePack => ({
  ...anyLanguage,
  code: recognition.code,
  scripts: [scriptOf(recognition.code)],
  stopWords: STOP_WORDS.get(recognition.code) ?? new Set(),
  recognition,
  relations: otherRelations.get(recognition.code) ?? anyLanguage.relations,
  forms: otherForms.get(recognition.code) ?? anyLanguage.forms,
}));

/** All languages with data of their own, the fullest first; the pack of any other language is the last. */
export const languagePacks: readonly LanguagePack[] = [russian, english, ...others, anyLanguage];

/** Scripts of several languages, and those whose language is the script's, in the order in which they are asked. */
const BY_SCRIPT: readonly (readonly [name: string, script: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['zh', /\p{sc=Han}/u],
  ['ko', /\p{sc=Hangul}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['ar', /\p{sc=Arabic}/u],
  ['el', /\p{sc=Greek}/u],
  ['th', /\p{sc=Thai}/u],
  ['hi', /\p{sc=Devanagari}/u],
  [CYRILLIC, /\p{sc=Cyrillic}/u],
  [LATIN, /\p{sc=Latin}/u],
];
/** Languages of the Latin script, the likelier of equals first. */
const LATIN_CODES = 'en de fr es it pt pl nl cs tr sv fi da no hu ro sk ca vi id'.split(' ');
const CYRILLIC_CODES = ['ru', 'uk', 'be', 'bg'];
/** All whose small words are voted on. */
const VOTED = [...LATIN_CODES, ...CYRILLIC_CODES];
const ballot = new WordBallot(VOTED.map((code) => STOP_WORDS.get(code) ?? []));
/** Letters that one of them alone has, each worth a small word. */
const LATIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['pl', 'ąęłżźćś'],
  ['pt', 'ãõ'],
  ['es', 'ñ¿¡'],
  ['cs', 'ěřů'],
]);
const ANY_LATIN_SIGN = new RegExp(`[${[...LATIN_SIGNS.values()].join('')}]`, 'gu');
/** Letters that Russian does not have. */
const CYRILLIC_SIGNS: readonly (readonly [code: string, sign: RegExp])[] = [
  ['be', /ў/iu],
  ['uk', /[іїєґ]/iu],
  ['sr', /[ђјљњћџ]/iu],
];
const SAMPLE_UNITS = 6_000;
/** A script or language with a smaller share of the letters is only quoted. */
const MIN_SHARE = 0.1;

/**
 * Languages of a text, the most used first, `'und'` for what is not known: by script, then by a
 * vote of stop words. Reads the first 6,000 code units; code and links should be left out.
 */
export function languagesOf(text: string): string[] {
  const sample = text.slice(0, SAMPLE_UNITS);
  const found = lettersByScript(sample);
  const cyrillic = found.get(CYRILLIC) ?? 0;
  const latin = found.get(LATIN) ?? 0;
  const counts: [code: string, letters: number][] = [];
  for (const [code] of BY_SCRIPT) {
    const letters = code === CYRILLIC || code === LATIN ? 0 : (found.get(code) ?? 0);
    // A Han character says about as much as two letters.
    if (letters > 0) counts.push([code, code === 'zh' || code === 'ja' ? 2 * letters : letters]);
  }
  // Kana make the Han beside them Japanese.
  const kana = counts.find(([code]) => code === 'ja');
  const han = counts.find(([code]) => code === 'zh');
  if (kana !== undefined && han !== undefined && kana[1] * 10 > han[1]) {
    kana[1] += han[1];
    han[1] = 0;
  }
  const total = counts.reduce((sum, [, letters]) => sum + letters, cyrillic + latin);
  const isUsed = (letters: number): boolean => letters > 0 && letters >= total * MIN_SHARE;
  // The vote counts every word: none is held about a script that is only quoted.
  if (isUsed(cyrillic) || isUsed(latin)) {
    const lower = sample.toLowerCase();
    const votes = votesIn(lower);
    if (isUsed(cyrillic)) counts.push([cyrillicLanguage(sample, votes), cyrillic]);
    if (isUsed(latin)) counts.push([vote(votes, LATIN_CODES, lower.match(ANY_LATIN_SIGN) ?? []) ?? 'en', latin]);
  }
  const used = counts.filter(([, letters]) => isUsed(letters)).sort((a, b) => b[1] - a[1]);
  return used.length === 0 ? ['und'] : used.map(([code]) => code);
}

/** By code unit: 0 not asked yet, 1 of no script, else the place of its script in the list and two. */
const scripts = new Uint8Array(0x10000);
const OF_NO_SCRIPT = 1;
const FIRST_SCRIPT = 2;

/** How many letters of each script a text has. What script a character is of is asked once. */
function lettersByScript(text: string): Map<string, number> {
  const counts = new Int32Array(BY_SCRIPT.length + FIRST_SCRIPT);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    let script = scripts[unit] ?? OF_NO_SCRIPT;
    if (script === 0) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      at += character.length - 1;
      script = scriptAt(character);
      if (!isHalf(unit)) scripts[unit] = script;
    }
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return new Map(BY_SCRIPT.map(([name], at) => [name, counts[at + FIRST_SCRIPT] ?? 0]));
}

/** Half of a pair: what it stands for is told by both. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** The place of a character's script in the table. */
function scriptAt(character: string): number {
  const found = BY_SCRIPT.findIndex(([, letters]) => letters.test(character));
  return found < 0 ? OF_NO_SCRIPT : found + FIRST_SCRIPT;
}

/** Which of two near languages a text shows by its letters, null where it shows neither. */
export function russianOrUkrainian(text: string): 'ru' | 'uk' | null {
  if (UKRAINIAN.test(text)) return count(text, UKRAINIAN) > count(text, RUSSIAN) ? 'uk' : 'ru';
  return RUSSIAN.test(text) ? 'ru' : null;
}

const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]/iu;

const count = (sample: string, letters: RegExp): number => sample.match(new RegExp(letters, 'giu'))?.length ?? 0;

/** How many words of a text in lower case are stop words of each language that is voted on. */
function votesIn(text: string): Int32Array {
  const votes = new Int32Array(VOTED.length);
  const scanner = new WordScanner(text);
  while (scanner.next()) addVotes(votes, ballot.listsWith(text, scanner.from, scanner.to, scanner.hash), 1);
  return votes;
}

function cyrillicLanguage(sample: string, votes: Int32Array): string {
  const voted = vote(votes, CYRILLIC_CODES);
  // Letters say more than short words, which the near languages share.
  const isOther = russianOrUkrainian(sample) === 'uk';
  if (voted === 'bg' || (voted === 'ru' && !isOther)) return voted;
  if (voted === 'uk' && !isOther && !/ў/iu.test(sample)) return 'ru';
  return CYRILLIC_SIGNS.find(([, letters]) => letters.test(sample))?.[0] ?? 'ru';
}

/** The language whose stop words are most frequent in the sample; the earlier of equals; null without any. */
function vote(votes: Int32Array, codes: readonly string[], signs: readonly string[] = []): string | null {
  let best: string | null = null;
  let most = 0;
  for (const code of codes) {
    const own = LATIN_SIGNS.get(code);
    const signed = own === undefined ? 0 : signs.filter((sign) => own.includes(sign)).length;
    const count = (votes[VOTED.indexOf(code)] ?? 0) + signed;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** Lists of packs by the codes they were asked for: the notes of a vault are of few languages. */
const packLists = new Map<string, readonly LanguagePack[]>();
/** No vault has so many mixtures of languages; a list of odd codes is not kept for ever. */
const MOST_LISTS = 500;

/**
 * The packs of the given languages in their order, without repetition, the pack of any language last;
 * the same list for the same codes, so that what is made of it can be kept with it.
 */
export function packsFor(codes: readonly string[]): readonly LanguagePack[] {
  const name = codes.join(' ');
  const known = packLists.get(name);
  if (known !== undefined) return known;
  const packs = listPacks(codes);
  if (packLists.size >= MOST_LISTS) packLists.clear();
  packLists.set(name, packs);
  return packs;
}

function listPacks(codes: readonly string[]): readonly LanguagePack[] {
  const packs = new Set<LanguagePack>();
  for (const code of codes) {
    const pack = languagePacks.find((one) => one.code === code);
    if (pack !== undefined) packs.add(pack);
  }
  packs.delete(anyLanguage);
  return [...packs, anyLanguage];
}

/** Unicode script in which a language is mostly written: `'Latin'` unless known otherwise. */
export function scriptOf(code: string): string {
  if (IN_CYRILLIC.test(code)) return CYRILLIC;
  return OTHER_SCRIPTS.get(code) ?? LATIN;
}
