import { isBlank } from './blank';

const SPACE = 0x20;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
/** Curly, and the letter that looks like one. */
const CURLY = [0x2019, 0x2bc];
const YO = 0x451;
const YE = 0x435;
/** Beginnings are told apart by so many bits of a mixture of two code units. */
const HEAD_BITS = 13;

/** Where the capitals of Latin, Greek and Cyrillic letters stand, in which phrases with capitals are written. */
const CASED = [
  [0x41, 0x52f],
  [0x1e00, 0x1eff],
] as const;

/** How a code unit is compared: blanks as spaces, capitals as small letters. */
const strict = strictFolds();
/** Where phrases are written loosely also curly apostrophes as straight ones, ё as е. */
const loosely = looseFolds();

function strictFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < folds.length; unit += 1) folds[unit] = isBlank(unit) ? SPACE : unit;
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit += 1) {
      const capital = String.fromCharCode(unit);
      const small = capital.toLowerCase();
      if (small !== capital && small.length === 1) folds[unit] = small.charCodeAt(0);
    }
  }
  return folds;
}

function looseFolds(): Uint16Array {
  const folds = strict.slice();
  for (const unit of CURLY) folds[unit] = APOSTROPHE;
  return folds.map((unit) => (unit === YO ? YE : unit));
}

/** How phrases may be written in the text that they are looked for in. */
export interface PhraseForms {
  /**
   * A blank is any run of blanks, none before a comma, an apostrophe may be curly, and ё is е; else a blank is one of
   * any kind.
   */
  readonly loose: boolean;
}

/** A phrase as it is compared, and where in it the two code units stand by which it is found. */
interface Sought {
  readonly text: string;
  readonly at: number;
}

/**
 * Looks whether any of many phrases stands in a text, as words of it or inside them. A pattern that has them all as
 * alternatives tries each at every place; here a flag for the two code units with which a phrase begins passes over
 * nearly all places, and only the phrases with such a beginning are compared.
 */
export class PhraseSearch {
  private readonly heads = new Uint8Array(1 << HEAD_BITS);
  private readonly byHead = new Map<number, Sought[]>();
  /** Phrases of one code unit, as some of Han are. */
  private readonly single = new Set<number>();
  private readonly loose: boolean;
  private readonly folds: Uint16Array;

  constructor(phrases: Iterable<string>, { loose }: PhraseForms) {
    this.loose = loose;
    this.folds = loose ? loosely : strict;
    for (const phrase of new Set(phrases)) {
      if (phrase.length === 1) this.single.add(phrase.charCodeAt(0));
      else if (phrase.length > 1) this.put(phrase);
    }
  }

  /** Whether one of them stands in the text, in whatever case. O(text). */
  isIn(text: string): boolean {
    const { heads, folds } = this;
    const hasSingle = this.single.size > 0;
    let unit = this.unitAt(text, 0);
    for (let at = 1; at < text.length; at += 1) {
      const next = folds[text.charCodeAt(at)] ?? 0;
      const head = headOf(unit, next);
      if (hasSingle && this.single.has(unit)) return true;
      if (heads[head] === 1 && this.isAt(text, at - 1, head)) return true;
      unit = next;
    }
    return hasSingle && this.single.has(unit);
  }

  private put(phrase: string): void {
    const text = Array.from({ length: phrase.length }, (_, at) => String.fromCharCode(this.unitAt(phrase, at))).join(
      '',
    );
    // The longest word tells most of a phrase: many begin with "the" or "is". Behind blanks of any number none is found.
    const at = this.loose ? 0 : longestWord(text);
    const [first, second, third] = [0, 1, 2].map((next) => this.unitAt(text, at + next));
    this.putHead(headOf(first ?? 0, second ?? 0), { text, at });
    if (this.loose && second === SPACE && third === COMMA) this.putHead(headOf(first ?? 0, COMMA), { text, at });
  }

  private putHead(head: number, sought: Sought): void {
    this.heads[head] = 1;
    this.byHead.set(head, [...(this.byHead.get(head) ?? []), sought]);
  }

  private isAt(text: string, place: number, head: number): boolean {
    for (const sought of this.byHead.get(head) ?? [])
      if (this.stands(text, place - sought.at, sought.text)) return true;
    return false;
  }

  private stands(text: string, from: number, phrase: string): boolean {
    let place = from;
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = phrase.charCodeAt(at);
      if (this.loose && unit === SPACE) {
        const before = place;
        while (this.unitAt(text, place) === SPACE) place += 1;
        if (place === before && phrase.charCodeAt(at + 1) !== COMMA) return false;
      } else if (this.unitAt(text, place) === unit) place += 1;
      else return false;
    }
    return true;
  }

  /** A code unit as it is compared; 0 where none is. */
  private unitAt(text: string, at: number): number {
    return at >= 0 && at < text.length ? (this.folds[text.charCodeAt(at)] ?? 0) : 0;
  }
}

/** Where the longest word of a phrase begins, of two code units at least. */
function longestWord(phrase: string): number {
  const words = phrase.split(' ');
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.length < 2 ? 0 : phrase.indexOf(longest);
}

function headOf(unit: number, next: number): number {
  return (Math.imul(unit, 31) ^ Math.imul(next, 0x9e5)) & ((1 << HEAD_BITS) - 1);
}
