import type { Statement } from '../sentence/statement';

/** A statement with its place in the passage. */
export interface Placed {
  readonly statement: Statement;
  /** Running number of its sentence in the note. */
  readonly order: number;
  /** Its sentence answers the one before: "on the other hand". */
  readonly answers: boolean;
  /** Hundredths: 90 in a passage, 100 in a contrast section. */
  readonly factor: number;
  /** Where in a list its sentence stands, null outside one. */
  readonly place: ItemPlace | null;
  /** Of a statement that neighbours make up, the one that came last. */
  readonly last: Statement | null;
}

/** A sentence of an item. */
export interface ItemPlace {
  /** Index of the list. */
  readonly list: number;
  /** Running number of the item among the note's blocks of text. */
  readonly item: number;
  /** Of how many sentences of the item it is which. */
  readonly at: number;
  readonly of: number;
}

/** Two sentences of items that follow each other, each as far from its item's start. */
export function areBeside({ place: before }: Placed, { place: next }: Placed): boolean {
  if (before === null || before.list !== next?.list) return false;
  return next.item - before.item === 1 && next.at === before.at;
}
