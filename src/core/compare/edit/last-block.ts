import type { Block } from '../../markdown';

/** Index of the last block for which the test holds, −1 for none. */
export function lastBlock(blocks: readonly Block[], test: (block: Block, index: number) => boolean): number {
  let at = blocks.length - 1;
  for (let block = blocks[at]; block !== undefined && !test(block, at); block = blocks[at]) at -= 1;
  return at;
}
