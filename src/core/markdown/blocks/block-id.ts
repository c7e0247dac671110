const ID = /(?:^|[ \t\n])\^([A-Za-z0-9-]+)$/u;
/** Longer ones are no block ids; it bounds the look at a block's end. */
const MAX_ID = 200;

/** A block id at the end of a text: its name, and where the text before it ends. */
export interface TrailingId {
  readonly id: string;
  /** Offset of `^`. */
  readonly from: number;
}

/** Finds ` ^id` at the end of `text.slice(from, to)`, or the whole of it being `^id`. */
export function findTrailingId(text: string, from: number, to: number): TrailingId | null {
  const start = Math.max(from, to - MAX_ID);
  const match = ID.exec(text.slice(start, to));
  const id = match?.[1];
  if (match === null || id === undefined || (match[0].startsWith('^') && start > from)) return null;
  return { id, from: to - id.length - 1 };
}
