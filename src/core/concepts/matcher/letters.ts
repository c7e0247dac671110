import { conceptKey } from '../../text';

/** What a UTF-16 code unit is to the matcher. */
const UNKNOWN = 0;
export const OTHER = 1;
/** Letter or digit that folds to one unit. */
export const WORD = 2;
/** Part of a word that folds only together with its neighbours: marks, jamo, dotted İ, final sigma. */
export const COMPOSED = 3;
/** Invisible inside a word: soft hyphen, word joiner, zero-width space. */
export const JOINER = 4;
/** Letter of a script without spaces: each is an atom of its own. */
export const RUN = 5;
/** First half of a pair: the code point decides. */
export const HIGH = 6;

const LETTER = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;
const SPACELESS = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
/** Letters of decomposed Hangul, which join into syllables. */
const JAMO = /^[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]$/u;
const JOINERS = '\u00AD\u200B\u2060\uFEFF';
const SIGMA = 'Σ';

/** Kinds and folds of code units, worked out once each: a table that fills itself while texts are read. */
export class Letters {
  private readonly kinds = new Uint8Array(65_536);
  /** Folded unit of a `WORD` or `RUN` unit. */
  readonly folds = new Uint16Array(65_536);

  kindOf(unit: number): number {
    const kind = this.kinds[unit]!;
    return kind === UNKNOWN ? this.classify(unit) : kind;
  }

  private classify(unit: number): number {
    const character = String.fromCharCode(unit);
    const kind = unit >= 0xd800 && unit < 0xdc00 ? HIGH : kindOf(character);
    this.kinds[unit] = kind;
    if (kind === WORD || kind === RUN) this.folds[unit] = conceptKey(character).charCodeAt(0);
    return kind;
  }

  /** Kind of a code point outside the first plane, given as its two units. */
  classifyPair(pair: string): number {
    if (LETTER.test(pair)) return SPACELESS.test(pair) ? RUN : COMPOSED;
    return MARK.test(pair) ? COMPOSED : OTHER;
  }
}

function kindOf(character: string): number {
  if (JOINERS.includes(character)) return JOINER;
  if (MARK.test(character)) return COMPOSED;
  // The modifier apostrophe is a letter to Unicode and an apostrophe to a key.
  if (!LETTER.test(character) || character === 'ʼ') return OTHER;
  if (SPACELESS.test(character)) return RUN;
  if (JAMO.test(character)) return COMPOSED;
  return character === SIGMA || conceptKey(character).length !== 1 ? COMPOSED : WORD;
}
