import { isBlank } from './blank';

const SPACE = 0x20;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
/** Beginnings are told apart by so many bits of a mixture of two code units. */
const HEAD_BITS = 14;

/** How phrases may be written in the text that they are looked for in. */
export interface PhraseForms {
  /** A blank is any run of blanks, none before a comma, and an apostrophe may be curly; else a blank is one of any kind. */
  readonly loose: boolean;
}

/**
 * Looks whether any of many phrases stands in a text, as words of it or inside them. A pattern that has them all as
 * alternatives tries each at every place; here a bit for the two code units that begin a phrase passes over nearly
 * all places, and only the phrases with such a beginning are compared.
 */
export class PhraseSearch {
  private readonly heads = new Uint32Array(1 << (HEAD_BITS - 5));
  private readonly byHead = new Map<number, string[]>();
  /** Phrases of one code unit, as some of Han are. */
  private readonly single = new Set<number>();
  private readonly loose: boolean;

  constructor(phrases: Iterable<string>, { loose }: PhraseForms) {
    this.loose = loose;
    for (const phrase of new Set(phrases)) {
      if (phrase.length === 1) this.single.add(phrase.charCodeAt(0));
      else if (phrase.length > 1) this.put(phrase);
    }
  }

  /** Whether one of them stands in the text; both must be in the same case. O(text). */
  isIn(text: string): boolean {
    const { heads } = this;
    const hasSingle = this.single.size > 0;
    let unit = this.unitAt(text, 0);
    for (let at = 0; at < text.length; at += 1) {
      if (hasSingle && this.single.has(unit)) return true;
      const next = this.unitAt(text, at + 1);
      const head = headOf(unit, next);
      unit = next;
      if (((heads[head >>> 5] ?? 0) & (1 << (head & 31))) !== 0 && this.isAt(text, at, head)) return true;
    }
    return false;
  }

  private put(phrase: string): void {
    const [first, second, third] = [0, 1, 2].map((at) => this.unitAt(phrase, at));
    this.putHead(headOf(first ?? 0, second ?? 0), phrase);
    if (this.loose && second === SPACE && third === COMMA) this.putHead(headOf(first ?? 0, COMMA), phrase);
  }

  private putHead(head: number, phrase: string): void {
    this.heads[head >>> 5] = (this.heads[head >>> 5] ?? 0) | (1 << (head & 31));
    this.byHead.set(head, [...(this.byHead.get(head) ?? []), phrase]);
  }

  private isAt(text: string, at: number, head: number): boolean {
    return this.byHead.get(head)?.some((phrase) => this.stands(text, at, phrase)) === true;
  }

  private stands(text: string, at: number, phrase: string): boolean {
    let place = at;
    for (let i = 0; i < phrase.length; i += 1) {
      const unit = this.unitAt(phrase, i);
      if (this.loose && unit === SPACE) {
        const from = place;
        while (isBlank(text.charCodeAt(place))) place += 1;
        if (place === from && phrase.charCodeAt(i + 1) !== COMMA) return false;
      } else if (this.unitAt(text, place) === unit) place += 1;
      else return false;
    }
    return true;
  }

  /** A code unit as it is compared; 0 behind the end. */
  private unitAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) return SPACE;
    return unit === CURLY && this.loose ? APOSTROPHE : unit;
  }
}

function headOf(unit: number, next: number): number {
  return (Math.imul(unit, 31) ^ Math.imul(next, 0x9e5)) & ((1 << HEAD_BITS) - 1);
}
