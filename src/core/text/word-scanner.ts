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
  /** Whether an apostrophe, a hyphen or a joiner stands in it. */
  isJoined = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the next word; false behind the last. */
  next(): boolean {
    const { text } = this;
    for (let at = this.to; at < text.length; at += 1) {
      const width = this.letterAt(at);
      if (width === 0) continue;
      this.from = at;
      this.to = this.endOfWord(at + width);
      return true;
    }
    this.from = this.to = text.length;
    return false;
  }

  private endOfWord(from: number): number {
    const { text } = this;
    let at = from;
    this.isJoined = false;
    // Behind the text's end no code unit is asked for: a table that is once asked for none is slower for all.
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === LETTER || kind === MARK) at += 1;
      else if (kind === HIGH) {
        const width = this.pairAt(at, true);
        if (width === 0) return at;
        at += width;
      } else if (kind === JOINER && this.letterAt(at + 1) > 0) {
        this.isJoined = true;
        at += 1;
      } else return at;
    }
    return at;
  }

  /** Code units of the letter or digit at a place; 0 where none is. */
  private letterAt(at: number): number {
    if (at >= this.text.length) return 0;
    const kind = kindOf(this.text.charCodeAt(at));
    if (kind === LETTER) return 1;
    return kind === HIGH ? this.pairAt(at, false) : 0;
  }

  private pairAt(at: number, marks: boolean): number {
    const pair = this.text.slice(at, at + 2);
    return LETTERS.test(pair) || (marks && MARKS.test(pair)) ? 2 : 0;
  }
}
