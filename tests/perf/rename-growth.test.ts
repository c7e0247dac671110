import { describe, expect, it } from 'vitest';
import type { RenameRequest } from '../../src/core/concepts';
import { renameInNote } from '../../src/core/concepts';
import type { Outline } from '../../src/core/markdown';
import { parseNote } from '../../src/core/markdown';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { factsOf } from '../support/own-facts';

/** A note, read, with all that is asked of it. */
function prepared(text: string): readonly [Outline, RenameRequest] {
  const parseYaml = (): unknown => ({});
  const { outline } = parseNote('Note.md', text, { parseYaml, cues: new Set() });
  const own = factsOf(text);
  const hits = [...text.matchAll(/\bloom\b/giu)].map(({ index }) => ({ from: index, to: index + 4, keys: ['loom'] }));
  return [
    outline,
    {
      name: 'Loom',
      next: 'Frame',
      own,
      hits,
      isForm: () => true,
      isHome: true,
      defines: () => true,
      leadsTo: () => 'note',
      headingOf: () => null,
    },
  ];
}

describe('growth of a rename in a note', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['links', (n) => 'A [[Loom|loom]] here. '.repeat(n), 1_500],
    ['mentions', (n) => 'The loom stands here.\n\n'.repeat(n), 3_000],
    ['headings', (n) => '## Loom\n\nText.\n\n'.repeat(n), 2_000],
    ['definitions', (n) => '**Loom** – a frame on which cloth is woven.\n\n'.repeat(n), 1_000],
    ['aliases', (n) => `---\naliases: [${'Loom, '.repeat(n)}x]\n---\n`, 3_000],
    ['blocks', (n) => '```compare\nconcepts: [Loom, Warp]\n```\n\n'.repeat(n), 2_000],
    ['names of a block', (n) => `\`\`\`compare\nconcepts: [${'Loom, '.repeat(n)}Warp]\n\`\`\`\n`, 3_000],
    ['blanks where the name has one', (n) => `The loom${' '.repeat(n)}x`, 200_000],
  ])('%s', (_name, make, n) => {
    const work = ([outline, request]: readonly [Outline, RenameRequest]): void => void renameInNote(outline, request);
    expect(growthOf(n, (size) => prepared(make(size)), work)).toBeLessThan(GROWTH_LIMIT);
  });
});
