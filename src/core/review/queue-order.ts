import type { CardState } from './card-state';
import type { Prompt } from './prompt';

interface Item {
  readonly prompt: Prompt;
  readonly card: CardState;
}

/** The long list with the items of the other spread evenly between, none at the very beginning while there is another. */
export function spreadEvenly<T>(list: readonly T[], others: readonly T[]): T[] {
  const spread: T[] = [];
  let placed = 0;
  for (const [index, item] of list.entries()) {
    spread.push(item);
    const wanted = Math.floor(((index + 1) * others.length) / list.length);
    for (const other of others.slice(placed, wanted)) spread.push(other);
    placed = wanted;
  }
  for (const other of others.slice(placed)) spread.push(other);
  return spread;
}

function partnersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (key: string, partner: string): void => {
    const known = partners.get(key);
    if (known === undefined) partners.set(key, [partner]);
    else known.push(partner);
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** The one concept that a card is about; a contrast is about two. */
function subject(item: Item): string | null {
  const [key, ...more] = item.prompt.concepts;
  return key === undefined || more.length > 0 ? null : key;
}

/**
 * Moves each contrast partner behind the other when both are here and both are settled (answered
 * right on a later day than their first); all else keeps its order. Linear in cards and pairs.
 */
export function placeTogether(items: readonly Item[], pairs: readonly (readonly [string, string])[]): Item[] {
  const partners = partnersOf(pairs);
  const settled = new Map<string, Item>();
  for (const item of items) {
    const key = subject(item);
    if (key !== null && item.card.settled) settled.set(key, item);
  }
  const placed = new Set<Item>();
  for (const item of items) {
    if (placed.has(item)) continue;
    placed.add(item);
    const key = subject(item);
    if (key === null || settled.get(key) !== item) continue;
    const partner = (partners.get(key) ?? []).map((one) => settled.get(one)).find((one) => one && !placed.has(one));
    if (partner !== undefined) placed.add(partner);
  }
  return [...placed];
}
