import { unitAt } from './unit-at';
import { HASH_START, hashStep } from './word-hash';

/** What a UTF-16 code unit is to a word. */
const UNKNOWN = 0;
const NONE = 1;
/** Letter or digit: begins a word. */
const LETTER = 2;
/** Mark: goes on with a word. */
const MARK = 3;
/** Apostrophe, hyphen, soft hyphen, joiner: inside a word where a letter follows. */
const JOINER = 4;
/** First half of a pair: the code point decides. */
const HIGH = 5;

const LETTERS = /^[\p{L}\p{N}]$/u;
const MARKS = /^\p{M}$/u;
const JOINERS = "'’‐‑-\u00AD\u200C\u200D";

/** Kinds of code units, worked out once each: a class of letters costs a search in a pattern for every character. */
const kinds = new Uint8Array(65_536);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = NONE;
  if (unit >= 0xd800 && unit < 0xdc00) kind = HIGH;
  else if (JOINERS.includes(character)) kind = JOINER;
  else if (LETTERS.test(character)) kind = LETTER;
  else if (MARKS.test(character)) kind = MARK;
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? NONE;
  return kind === UNKNOWN ? classify(unit) : kind;
}

/**
 * Walks the words of a text: letters, marks and digits, with apostrophes, hyphens, soft hyphens and
 * joiners inside. A word begins with a letter or digit; marks follow their letter, so that decomposed
 * text gives the same words. O(n), without a string for any of them.
 */
export class WordScanner {
  /** The word read last. */
  from = 0;
  to = 0;
  /** Its `hashOf`. */
  hash = HASH_START;
  /** Whether an apostrophe, a hyphen or a joiner stands in it. */
  isJoined = false;
  private readonly text: string;
  private readonly length: number;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
  }

  /** Reads the next word; false behind the last. */
  next(): boolean {
    const { length } = this;
    for (let at = this.to; at < length; at += 1) {
      if (this.letterAt(at) === 0) continue;
      this.from = at;
      this.to = this.endOfWord(at);
      return true;
    }
    this.from = this.to = length;
    return false;
  }

  /** Where the word ends that begins at a place. */
  private endOfWord(from: number): number {
    const { text, length } = this;
    let at = from;
    let hash = HASH_START;
    this.isJoined = false;
    // Behind the text's end no code unit is asked for: a table that is once asked for none is slower for all.
    while (at < length) {
      const unit = unitAt(text, at);
      const kind = kindOf(unit);
      let width = 1;
      if (kind !== LETTER && kind !== MARK) {
        width = kind === HIGH ? this.pairAt(at, true) : kind === JOINER ? this.joinerAt(at) : 0;
        if (width === 0) break;
      }
      hash = hashStep(hash, unit);
      if (width === 2) hash = hashStep(hash, unitAt(text, at + 1));
      at += width;
    }
    this.hash = hash;
    return at;
  }

  /** One where a letter follows an apostrophe, a hyphen or a joiner, else 0. */
  private joinerAt(at: number): number {
    if (this.letterAt(at + 1) === 0) return 0;
    this.isJoined = true;
    return 1;
  }

  /** Code units of the letter or digit at a place; 0 where none is. */
  private letterAt(at: number): number {
    if (at >= this.length) return 0;
    const kind = kindOf(unitAt(this.text, at));
    if (kind === LETTER) return 1;
    return kind === HIGH ? this.pairAt(at, false) : 0;
  }

  private pairAt(at: number, marks: boolean): number {
    const pair = this.text.slice(at, at + 2);
    return LETTERS.test(pair) || (marks && MARKS.test(pair)) ? 2 : 0;
  }
}
