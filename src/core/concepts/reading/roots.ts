import type { Block } from '../../markdown';
import type { NoteContext } from './note-context';

const SILENT: ReadonlySet<Block['kind']> = new Set(['blank', 'block-id', 'comment']);

/** Blocks at the root behind a block of the root, without blank lines, comments and block ids. */
export function* rootsBehind(block: number, { outline: { blocks } }: NoteContext): Generator<number> {
  for (let index = block + 1; index < blocks.length; index++) if (isSpeakingRoot(blocks[index])) yield index;
}

/** The block of the root before it, −1 for none; the same left out. */
export function rootBefore(block: number, { outline: { blocks } }: NoteContext): number {
  let index = block - 1;
  while (index >= 0 && !isSpeakingRoot(blocks[index])) index -= 1;
  return index;
}

function isSpeakingRoot(block: Block | undefined): boolean {
  return block?.parent === -1 && !SILENT.has(block.kind);
}
