import { describe, expect, it } from 'vitest';
import { columnsFor } from '../../../src/app/compare/columns';
import { involvedNotes } from '../../../src/app/compare/involved-notes';
import { openMemoryVault } from '../../support/memory-vault';

const EN = 'A [[Loom]] is what the threads are held by. A [[Spindle]] is what they are wound on.\n';
const RU = 'У [[Loom]] нити натянуты на раму. У [[Spindle]] они намотаны на палку, и это видно сразу.\n';
const DE = 'Bei [[Loom]] sind die Fäden gespannt. Bei [[Spindle]] sind sie auf den Stab gewickelt.\n';

async function paths(notes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { index } = await openMemoryVault(notes);
  return involvedNotes(index, columnsFor(index, ['Loom', 'Spindle'])).paths;
}

const HOMES = {
  'Loom.md': 'A loom is the frame that holds the threads of the cloth.\n',
  'Spindle.md': 'A spindle is the stick that the yarn is wound on.\n',
};

describe('notes of a table', () => {
  it('are those of both languages of a person', async () => {
    expect(await paths({ ...HOMES, 'en.md': EN, 'ru.md': RU })).toEqual(['Loom.md', 'Spindle.md', 'en.md', 'ru.md']);
  });

  it('are those in the language of the columns, where more languages say the same', async () => {
    expect(await paths({ ...HOMES, 'en.md': EN, 'ru.md': RU, 'de.md': DE })).toEqual([
      'Loom.md',
      'Spindle.md',
      'en.md',
    ]);
  });

  it('are all of them, where the columns have no language in common', async () => {
    const en = 'With a [[Loom]] the threads are held, and with a [[Spindle]] they are wound on to it.\n';
    expect(await paths({ 'en.md': en, 'ru.md': RU, 'de.md': DE })).toHaveLength(3);
  });
});
