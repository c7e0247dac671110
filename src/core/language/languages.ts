import { tokenise } from '../text';
import { anyLanguage } from './any';
import { english } from './en';
import type { LanguagePack } from './language-pack';
import { otherRecognitions } from './other/recognition';
import { russian } from './ru';
import { STOP_WORDS } from './stop-words';

const others = otherRecognitions.map((recognition): LanguagePack => ({
  ...anyLanguage,
  code: recognition.code,
  scripts: [scriptOf(recognition.code)],
  stopWords: STOP_WORDS.get(recognition.code) ?? new Set(),
  recognition,
}));

/** All languages with data of their own, the fullest first; the pack of any other language is the last. */
export const languagePacks: readonly LanguagePack[] = [russian, english, ...others, anyLanguage];

/** Scripts whose language is the script's, in the order in which they are asked. */
const BY_SCRIPT: readonly (readonly [code: string, script: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];
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
  const cyrillic = sample.match(/\p{sc=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
  const counts: [code: string, letters: number][] = [];
  for (const [code, script] of BY_SCRIPT) {
    const letters = sample.match(script)?.length ?? 0;
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
  if (cyrillic > 0) counts.push([cyrillicLanguage(sample), cyrillic]);
  if (latin > 0)
    counts.push([vote(sample, ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'cs', 'tr', 'sv']) ?? 'en', latin]);
  const total = counts.reduce((sum, [, letters]) => sum + letters, 0);
  const used = counts.filter(([, letters]) => letters > 0 && letters >= total * MIN_SHARE).sort((a, b) => b[1] - a[1]);
  return used.length === 0 ? ['und'] : used.map(([code]) => code);
}

function cyrillicLanguage(sample: string): string {
  const voted = vote(sample, ['ru', 'uk', 'be', 'bg']);
  // Without Ukrainian letters there is no Ukrainian, whatever the short words say.
  if (voted !== null && voted !== 'uk' && voted !== 'be') return voted;
  return CYRILLIC_SIGNS.find(([, letters]) => letters.test(sample))?.[0] ?? 'ru';
}

/** Stop word → languages that have it. */
const VOTERS: ReadonlyMap<string, readonly string[]> = votersOf(STOP_WORDS);

function votersOf(lists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const voters = new Map<string, string[]>();
  for (const [code, list] of lists) for (const word of list) voters.set(word, [...(voters.get(word) ?? []), code]);
  return voters;
}

/** The language whose stop words are most frequent in the sample; the earlier of equals; null without any. */
function vote(sample: string, codes: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const word of tokenise(sample)) {
    for (const code of VOTERS.get(word.text.toLowerCase()) ?? []) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const code of codes) {
    const count = votes.get(code) ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** The packs of the given languages in their order, without repetition, the pack of any language last. */
export function packsFor(codes: readonly string[]): readonly LanguagePack[] {
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
  if (/^(?:ru|uk|be|bg|sr|mk|kk)$/u.test(code)) return 'Cyrillic';
  const found = new Map([
    ['zh', 'Han'],
    ['ja', 'Han'],
    ['ko', 'Hangul'],
    ['he', 'Hebrew'],
    ['ar', 'Arabic'],
    ['fa', 'Arabic'],
    ['el', 'Greek'],
    ['th', 'Thai'],
    ['hi', 'Devanagari'],
  ]).get(code);
  return found ?? 'Latin';
}
