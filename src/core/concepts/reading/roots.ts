import type { Block } from '../../markdown';
import type { NoteContext } from './note-context';

const SILENT: ReadonlySet<Block['kind']> = new Set(['blank', 'block-id', 'comment']);

/** Blocks at the root behind a block of the root, without blank lines, comments and block ids. */
export function* rootsBehind(block: number, context: NoteContext): Generator<number> {
  const roots = context.children(-1);
  for (let i = placeOf(roots, block) + 1; i < roots.length; i++) {
    const index = roots[i];
    if (index !== undefined && !SILENT.has(context.outline.blocks[index]?.kind ?? 'blank')) yield index;
  }
}

/** The block of the root before it, −1 for none; the same left out. */
export function rootBefore(block: number, context: NoteContext): number {
  const roots = context.children(-1);
  for (let i = placeOf(roots, block) - 1; i >= 0; i--) {
    const index = roots[i];
    if (index !== undefined && !SILENT.has(context.outline.blocks[index]?.kind ?? 'blank')) return index;
  }
  return -1;
}

/** Indices of the roots ascend. */
function placeOf(roots: readonly number[], block: number): number {
  let low = 0;
  let high = roots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roots[middle] ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
