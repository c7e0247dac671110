import type { FoundCell } from '../finding';

/** A field of a column. */
export interface KeyedCell {
  readonly key: string;
  readonly cell: FoundCell;
  /** «на что: …», "Examples: …": no key by itself, unless another column has it too. */
  readonly isDoubtful: boolean;
  /** The list whose item it is; one parallel to another column's says what its keys are. */
  readonly list: number;
}

/** A key as it is compared. */
export const fold = (key: string): string => key.toLowerCase();

/** Stands for no list. */
export const NONE = -1;

/** Keys of a list that other columns have, at least: so the rest of its items are fields too. */
const FEW = 2;

/** The lists of which two items and the half have keys that another column has too. */
export function parallelLists(fields: readonly KeyedCell[], shared: ReadonlySet<string>): (list: number) => boolean {
  const counts = new Map<number, { all: number; shared: number }>();
  for (const { key, list } of fields) {
    const { all, shared: own } = counts.get(list) ?? { all: 0, shared: 0 };
    counts.set(list, { all: all + 1, shared: own + (shared.has(fold(key)) ? 1 : 0) });
  }
  return (list) => {
    const { all, shared: own } = counts.get(list) ?? { all: 0, shared: 0 };
    return list !== NONE && own >= FEW && own * 2 >= all;
  };
}
