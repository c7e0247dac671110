import { describe, expect, it } from 'vitest';
import { focusOfNote } from '../../../src/app/graph/graph-focus';
import { openMemoryVault } from '../../support/memory-vault';

describe('the concepts round which the graph of a note is drawn', () => {
  it('are the note itself where it is defined, and else with it what it defines', async () => {
    const { index } = await openMemoryVault({
      'Anvil.md': '**Anvil** — a block of iron on which metal is beaten. See [[Smithy tools]].\n',
      'Smithy tools.md':
        '---\naliases: [Tools of a smith]\n---\n**Tongs** — a tool that grips hot metal.\n\n**Bellows** — a bag that blows air.\n',
      'Diary.md': 'See [[Anvil]].\n',
    });
    expect(focusOfNote(index, 'Anvil.md')).toEqual(['anvil']);
    expect(focusOfNote(index, 'Smithy tools.md')).toEqual(['smithy tools', 'tongs', 'bellows']);
    expect(focusOfNote(index, 'Diary.md')).toEqual(['anvil']);
    expect(focusOfNote(index, 'Gone.md')).toEqual([]);
  });
});
