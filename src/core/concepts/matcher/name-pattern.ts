import type { LanguagePack } from '../../language';
import { scriptOf } from '../../language';
import { conceptKey, firstMatch } from '../../text';
import { AtomScanner } from './atom-scanner';
import { BLANK, gapBetween } from './gap';
import type { Letters } from './letters';

/** A name as the trie takes it. */
export interface NamePattern {
  /** Words between blanks, folded. */
  readonly words: readonly string[];
  /** Forms allowed for each word, itself among them. */
  readonly slots: readonly (readonly string[])[];
  /** Signs that must stand right before and behind: ".NET", "C++". */
  readonly prefix: string;
  readonly suffix: string;
  /** Its other forms begin with a capital. */
  readonly capital: boolean;
  /** A function word of a language, though of none that the concept is spoken of in: "mint" is Hungarian for "as". */
  readonly foreign: boolean;
}

const CAPITALS = /^[\p{Lu}\p{N}]{2,6}$/u;
const LETTER = /^\p{Lu}$/u;
const SHORT_SCRIPT =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]/u;
const PREFIX = /[.@]$/u;
/** What counts towards a name's length: letters, digits and the signs that belong to it. */
const SIGNS = /[\p{L}\p{N}+#*%°.@]/gu;
const SUFFIX = /^[+#*%°]+/u;

/**
 * Whether a name is an abbreviation: two to six capitals and digits, matched as it is written. One that
 * somebody asks for may be a single letter ("R"), if that is no word of its own.
 */
export function isAbbreviation(name: string, choose?: PackChoice): boolean {
  if (choose !== undefined && LETTER.test(name)) return !choose.isStopWord(name.toLowerCase());
  return CAPITALS.test(name) && /\p{Lu}/u.test(name);
}

/**
 * The pattern of a name; null for what is too short to be looked for (under three letters, two in
 * scripts of syllables and words, or where that is enough) and for bare function words.
 */
export function namePattern(name: string, letters: Letters, choose: PackChoice, brief = false): NamePattern | null {
  const key = conceptKey(name);
  const words: string[] = [];
  const scanner = new AtomScanner(letters, key);
  let first = -1;
  let from = 0;
  let to = 0;
  while (scanner.read(to)) {
    if (first < 0) first = from = scanner.from;
    else if (gapBetween(key, to, scanner.from) === BLANK) {
      words.push(key.slice(from, to));
      from = scanner.from;
    }
    to = scanner.to;
  }
  if (first < 0) return null;
  words.push(key.slice(from, to));
  const prefix = firstMatch(key.slice(0, first), PREFIX);
  const suffix = firstMatch(key.slice(to), SUFFIX);
  const least = brief || SHORT_SCRIPT.test(key) || prefix + suffix !== '' ? 2 : 3;
  if ((key.match(SIGNS)?.length ?? 0) < least) return null;
  const [only] = words;
  const bare = words.length === 1 && only !== undefined ? only : null;
  if (bare !== null && choose.isStopWord(bare)) return null;
  const pack = choose.packOf(words.join(' '));
  const capital = pack?.forms.capitalised === true && words.length === 1 && /^\p{Lu}/u.test(name);
  const foreign = bare !== null && choose.isForeignStopWord(bare);
  return { words, slots: slotsOf(words, pack), prefix, suffix, capital, foreign };
}

function slotsOf(words: readonly string[], pack: LanguagePack | null): readonly (readonly string[])[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [pack?.forms.word(only) ?? [only]];
  return pack?.forms.phrase(words) ?? words.map((word) => [word]);
}

/** Which language inflects a name: by its script, and by the languages of the notes that use it. */
export class PackChoice {
  private readonly packs: readonly LanguagePack[];
  private readonly languages: readonly string[];
  private readonly inflecting: readonly LanguagePack[];

  constructor(packs: readonly LanguagePack[], languages: readonly string[]) {
    this.packs = packs;
    this.languages = languages;
    this.inflecting = packs.filter((pack) => pack.scripts.length > 0);
  }

  /** Null where the name is matched as it is. */
  packOf(name: string): LanguagePack | null {
    const script = scriptIn(name);
    if (script === null) return null;
    const able = this.inflecting.filter((pack) => pack.scripts.includes(script));
    const spoken = this.spokenIn(script);
    if (spoken.length === 0) return able[0] ?? null;
    return able.find((pack) => spoken.includes(pack.code)) ?? null;
  }

  /** Whether a word is a function word wherever the concept is spoken of; where that is not known, in any language. */
  isStopWord(word: string): boolean {
    const script = scriptIn(word);
    const spoken = script === null ? [] : this.spokenIn(script);
    const knowing = this.packs.filter(({ code, stopWords }) => spoken.includes(code) && stopWords.size > 0);
    return knowing.length > 0 ? knowing.every(({ stopWords }) => stopWords.has(word)) : this.isForeignStopWord(word);
  }

  /** Of a word that is no function word here: whether it is one elsewhere. */
  isForeignStopWord(word: string): boolean {
    return this.packs.some((pack) => pack.stopWords.has(word));
  }

  private spokenIn(script: string): readonly string[] {
    return this.languages.filter((code) => scriptOf(code) === script);
  }
}

/** Of the scripts that several languages share. */
function scriptIn(name: string): 'Cyrillic' | 'Latin' | null {
  return /\p{sc=Cyrillic}/u.test(name) ? 'Cyrillic' : /\p{sc=Latin}/u.test(name) ? 'Latin' : null;
}
