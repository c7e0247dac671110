import { isBlank } from './blank';
import { unitAt } from './unit-at';

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

/** What may stand next where the beginnings of phrases stand before: a step for each code unit. */
interface Step {
  readonly next: Map<number, Step>;
  /** A phrase ends here. */
  isEnd: boolean;
}

const newStep = (): Step => ({ next: new Map(), isEnd: false });

/** All phrases that begin so have a third code unit, which `thirds` knows. */
const LONG_HEAD = 1;
/** One of them ends there, or may be written in several ways. */
const OPEN_HEAD = 2;

/**
 * Looks whether any of many phrases stands in a text, as words of it or inside them. A pattern that has them all as
 * alternatives tries each at every place; here a flag for the two code units with which a phrase begins, and one for
 * those two that follow its first, pass over nearly all places, and from there all phrases are followed together, code
 * unit by code unit: of some lists a thousand begin with the same word.
 */
export class PhraseSearch {
  private readonly heads = new Uint8Array(1 << HEAD_BITS);
  private readonly thirds = new Uint8Array(1 << HEAD_BITS);
  private readonly root = newStep();
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
    const { length } = text;
    const hasSingle = this.single.size > 0;
    let unit = this.foldedAt(text, 0);
    for (let at = 1; at < length; at += 1) {
      const next = folds[unitAt(text, at)] ?? 0;
      if (hasSingle && this.single.has(unit)) return true;
      const head = heads[headOf(unit, next)] ?? 0;
      if (head !== 0 && (head === OPEN_HEAD || this.goesOn(text, at, next)) && this.stands(text, at - 1)) return true;
      unit = next;
    }
    return hasSingle && this.single.has(unit);
  }

  private put(phrase: string): void {
    const units = Array.from({ length: phrase.length }, (_, at) => this.foldedAt(phrase, at));
    const [first = 0, second = 0, third] = units;
    const isOpen = third === undefined || (this.loose && units.slice(0, 3).includes(SPACE));
    this.putHead(first, second, isOpen ? OPEN_HEAD : LONG_HEAD);
    if (this.loose && second === SPACE && third === COMMA) this.putHead(first, COMMA, OPEN_HEAD);
    if (third !== undefined) this.thirds[headOf(second, third)] = 1;
    this.putFrom(this.root, units, 0);
  }

  private putHead(first: number, second: number, kind: number): void {
    const head = headOf(first, second);
    this.heads[head] = Math.max(this.heads[head] ?? 0, kind);
  }

  /** Whether behind the second code unit of a phrase, at a place, its third may stand. */
  private goesOn(text: string, at: number, second: number): boolean {
    return this.thirds[headOf(second, this.foldedAt(text, at + 1))] === 1;
  }

  /** Where no blank need stand before a comma, both ways go on. */
  private putFrom(from: Step, units: readonly number[], start: number): void {
    let step = from;
    for (let at = start; at < units.length; at += 1) {
      const unit = units[at] ?? 0;
      if (this.loose && unit === SPACE && units[at + 1] === COMMA) this.putFrom(step, units, at + 1);
      const next = step.next.get(unit) ?? newStep();
      step.next.set(unit, next);
      step = next;
    }
    step.isEnd = true;
  }

  /** Whether one of them begins at a place. */
  private stands(text: string, from: number): boolean {
    let place = from;
    for (let step: Step | undefined = this.root; step !== undefined;) {
      if (step.isEnd) return true;
      const unit = this.foldedAt(text, place);
      place += 1;
      if (this.loose && unit === SPACE) while (this.foldedAt(text, place) === SPACE) place += 1;
      step = step.next.get(unit);
    }
    return false;
  }

  /** A code unit as it is compared; 0 where none is. */
  private foldedAt(text: string, at: number): number {
    return at >= 0 && at < text.length ? (this.folds[unitAt(text, at)] ?? 0) : 0;
  }
}

function headOf(unit: number, next: number): number {
  return (Math.imul(unit, 31) ^ Math.imul(next, 0x9e5)) & ((1 << HEAD_BITS) - 1);
}
