import { resolveAlias } from './aliases';
import type { Fingerprint } from './fingerprint';
import { isSameFingerprint } from './fingerprint';
import { cardId } from './identity';
import type { AliasReason, KnownCard, LivingPrompt } from './match';
import { simhashDistance } from './simhash';
import type { Steps } from './steps';

/** Bits of 64 in which a card and its reworded prompt may differ, and by which any other must be further off. */
const NEAR_BITS = 12;
const CLEAR_BITS = 6;
/** Prompts times cards of one note beyond which nothing is guessed by likeness. */
const MOST_PAIRS = 250_000;

interface Pair {
  readonly card: KnownCard;
  readonly reason: AliasReason | null;
}

function printKey(fingerprint: Fingerprint): string {
  return `${fingerprint.kind} ${fingerprint.hash} ${fingerprint.simhash}`;
}

/** The items whose key no other item has. */
function* uniqueBy<T>(items: Iterable<T>, key: (item: T) => string | null): Steps<ReadonlyMap<string, T>> {
  const unique = new Map<string, T>();
  const repeated = new Set<string>();
  for (const item of items) {
    const value = key(item);
    yield;
    if (value === null || repeated.has(value)) continue;
    if (unique.delete(value)) repeated.add(value);
    else unique.set(value, item);
  }
  return unique;
}

function* groupBy<T>(items: Iterable<T>, key: (item: T) => string): Steps<ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    yield;
    const value = key(item);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [item]);
    else group.push(item);
  }
  return groups;
}

function distance(a: Fingerprint, b: Fingerprint | null): number {
  return b === null ? Infinity : simhashDistance(a.simhash, b.simhash);
}

function clearlyNearest<T>(items: readonly T[], measure: (item: T) => number): T | null {
  let best: T | null = null;
  let nearest = Infinity;
  let second = Infinity;
  for (const item of items) {
    const bits = measure(item);
    if (bits < nearest) {
      second = nearest;
      nearest = bits;
      best = item;
    } else if (bits < second) second = bits;
  }
  return nearest <= NEAR_BITS && second - nearest > CLEAR_BITS ? best : null;
}

/** One matching while it is made: each stage takes what the ones before left. */
export class Matchmaker {
  readonly #pairs = new Map<LivingPrompt, Pair>();
  readonly #living: readonly LivingPrompt[];
  readonly #cards: ReadonlyMap<string, KnownCard>;
  readonly #free: Set<KnownCard>;
  readonly #roots: ReadonlyMap<string, string>;
  readonly #given = new Set<string>();

  constructor(living: readonly LivingPrompt[], cards: readonly KnownCard[], roots: ReadonlyMap<string, string>) {
    this.#living = living;
    this.#cards = new Map(cards.map((card) => [card.id, card]));
    this.#free = new Set(cards);
    this.#roots = roots;
  }

  pairOf(living: LivingPrompt): Pair | null {
    return this.#pairs.get(living) ?? null;
  }

  isFree(card: KnownCard): boolean {
    return this.#free.has(card);
  }

  *byIdAndText(): Steps<void> {
    yield* this.#takeOwn((living, card) => hasText(card, living.fingerprint));
  }

  *byId(): Steps<void> {
    const carried = new Set<string>();
    for (const living of this.#open()) {
      carried.add(printKey(living.fingerprint));
      yield;
    }
    yield* this.#takeOwn((_, card) => card.fingerprint === null || !carried.has(printKey(card.fingerprint)));
  }

  *byText(): Steps<void> {
    const prompts = yield* uniqueBy(this.#living, (living) => printKey(living.fingerprint));
    const cards = yield* uniqueBy(this.#cards.values(), ({ fingerprint }) => fingerprint && printKey(fingerprint));
    for (const [key, card] of cards) {
      const living = prompts.get(key);
      if (living !== undefined) this.#take(living, card, 'fingerprint');
      yield;
    }
  }

  *bySimilarity(): Steps<void> {
    const prompts = yield* groupBy(this.#open(), ({ prompt }) => `${prompt.kind} ${prompt.evidence.path}`);
    const cards = yield* groupBy(this.#free, ({ fingerprint, path }) => `${fingerprint?.kind ?? ''} ${path ?? ''}`);
    for (const [key, known] of cards) {
      const living = prompts.get(key) ?? [];
      if (known.length * living.length > MOST_PAIRS) continue;
      for (const card of known) {
        yield;
        const nearest = clearlyNearest(living, (one) => distance(one.fingerprint, card.fingerprint));
        if (nearest === null) continue;
        const back = clearlyNearest(known, (one) => distance(nearest.fingerprint, one.fingerprint));
        if (back === card) this.#take(nearest, card, 'similar');
      }
    }
  }

  /** The first id of the prompt's chain that no card has or had; each is given once. */
  freeId(id: string): string {
    let free = id;
    for (const next of this.#chain(id)) free = next;
    this.#given.add(free);
    return free;
  }

  /**
   * The ids that a prompt can have: its own, and those made from it while the one before belongs, or
   * belonged, to a card. The last is free.
   */
  *#chain(id: string): Generator<string> {
    let next = id;
    for (let n = 2; ; n++) {
      yield next;
      if (!this.#roots.has(next) && !this.#cards.has(next) && !this.#given.has(next)) return;
      next = cardId(['again', id, String(n)]);
    }
  }

  #open(): LivingPrompt[] {
    return this.#living.filter((living) => !this.#pairs.has(living));
  }

  *#takeOwn(accepts: (living: LivingPrompt, card: KnownCard) => boolean): Steps<void> {
    const take = (living: LivingPrompt, card: KnownCard | undefined): void => {
      if (card !== undefined && this.#free.has(card) && accepts(living, card)) this.#take(living, card, null);
    };
    for (const living of this.#open()) {
      take(living, this.#cards.get(living.prompt.id));
      yield;
    }
    // An old id of a card, or one made because another card had it, gives way to the id itself.
    for (const living of this.#open()) {
      for (const id of this.#chain(living.prompt.id)) take(living, this.#cards.get(resolveAlias(this.#roots, id)));
      yield;
    }
  }

  #take(living: LivingPrompt, card: KnownCard, reason: AliasReason | null): void {
    if (this.#pairs.has(living) || !this.#free.delete(card)) return;
    this.#pairs.set(living, { card, reason });
  }
}

function hasText(card: KnownCard, fingerprint: Fingerprint): boolean {
  return card.fingerprint !== null && isSameFingerprint(card.fingerprint, fingerprint);
}
