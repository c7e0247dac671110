import { conceptKey, unitAt } from '../../text';
import { hashesOf, SEED_1, SEED_2, step1, step2 } from './hash';
import type { Letters } from './letters';
import { COMPOSED, HIGH, JOINER, OTHER, RUN, WORD } from './letters';

const YO = 0x451;
/** No name is so long, however it is stored: nothing is gained by folding such a word. */
const MAX_WORD = 512;

/**
 * Reads the atoms of a text one after the other: runs of letters, marks and digits, and single
 * characters of the scripts without spaces. The fields hold the atom read last.
 */
export class AtomScanner {
  from = 0;
  to = 0;
  hash1 = 0;
  hash2 = 0;
  /** Holds a ё. */
  yo = false;
  /** Its first unit is a capital. */
  capital = false;
  /** Belongs to a script without spaces. */
  run = false;
  private folded = false;
  private readonly letters: Letters;
  private readonly text: string;
  private readonly length: number;

  constructor(letters: Letters, text: string) {
    this.letters = letters;
    this.text = text;
    this.length = text.length;
  }

  /** Reads the first atom that begins at `at` or later; false at the text's end. */
  read(at: number): boolean {
    const { text, length, letters } = this;
    for (let index = at; index < length; index++) {
      const unit = unitAt(text, index);
      let kind = letters.kindOf(unit);
      if (kind === OTHER || kind === JOINER) continue;
      if (kind === HIGH) {
        kind = letters.classifyPair(text.slice(index, index + 2));
        if (kind === OTHER) continue;
      }
      this.from = index;
      if (kind === RUN) this.readRun();
      else this.readWord();
      return true;
    }
    return false;
  }

  /** The atom as its key has it. */
  fold(): string {
    return conceptKey(this.text.slice(this.from, this.to));
  }

  /** The atom with its capitals, composed. */
  written(): string {
    const written = this.text.slice(this.from, this.to);
    return this.folded ? written.normalize('NFC') : written;
  }

  private readWord(): void {
    const { text, length, letters } = this;
    let hash1 = SEED_1;
    let hash2 = SEED_2;
    let at = this.from;
    const first = unitAt(text, at);
    this.reset();
    this.capital = letters.kindOf(first) === WORD && letters.folds[first] !== first;
    for (; at < length; at++) {
      const unit = unitAt(text, at);
      const kind = letters.kindOf(unit);
      if (kind === WORD) {
        const folded = letters.folds[unit]!;
        if (folded === YO) this.yo = true;
        hash1 = step1(hash1, folded);
        hash2 = step2(hash2, folded);
        continue;
      }
      if (kind === HIGH && letters.classifyPair(text.slice(at, at + 2)) === COMPOSED) at += 1;
      else if (kind === JOINER ? !this.wordFollows(at + 1) : kind !== COMPOSED) break;
      this.folded = true;
    }
    this.to = at;
    this.hash1 = hash1;
    this.hash2 = hash2;
    if (at - this.from > MAX_WORD) this.reset();
    else if (this.folded) this.rehash();
  }

  /** One character of a script without spaces, with the marks behind it. */
  private readRun(): void {
    const { text, length, letters } = this;
    this.reset();
    this.run = true;
    let to = this.from + (letters.kindOf(unitAt(text, this.from)) === HIGH ? 2 : 1);
    while (to < length && letters.kindOf(unitAt(text, to)) === COMPOSED) to += 1;
    this.to = to;
    this.rehash();
  }

  private reset(): void {
    this.yo = false;
    this.capital = false;
    this.run = false;
    this.folded = false;
  }

  private rehash(): void {
    const folded = this.fold();
    [this.hash1, this.hash2] = hashesOf(folded);
    this.yo = folded.includes('ё');
  }

  private wordFollows(at: number): boolean {
    if (at >= this.length) return false;
    const kind = this.letters.kindOf(unitAt(this.text, at));
    return kind === WORD || kind === COMPOSED;
  }
}
