import { expect, it } from 'vitest';
import { stretchBody } from '../../src/core/concepts/reading/body';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { readNote } from '../support/markdown-notes';

it('the body of a definition grows with its lines, though each has marks', () => {
  const prepare = (size: number) => {
    const note = readNote('a [[b]] of *c*\n'.repeat(size));
    return note.inline(note.outline.blocks.findIndex(({ kind }) => kind === 'paragraph'));
  };
  const growth = growthOf(4_000, prepare, (inline) => {
    stretchBody(inline, 0, inline.text.length);
  });
  expect(growth).toBeLessThan(GROWTH_LIMIT);
});
