import { describe, expect, it } from 'vitest';
import { movedFacts } from '../../../../src/core/concepts/concept-index/moved-facts';
import { resolveAmong, targetKey } from '../../../../src/core/concepts/concept-index/link-target';
import { NoteTable } from '../../../../src/core/concepts/concept-index/note-table';
import { ownFacts } from './facts';

describe('facts of a note that is moved', () => {
  const own = ownFacts('Bees/Hive.md', { definitions: [{ term: 'Hive' }, { term: 'Comb' }] });

  it('go by the new name where they had the old one, and keep every other', () => {
    const moved = movedFacts(own, 'Skep.md');
    expect(moved.concepts.map(({ key, name, home }) => [key, name, home])).toEqual([
      ['skep', 'Skep', 'note'],
      ['comb', 'Comb', 'virtual'],
    ]);
    expect(moved.definitions.map(({ term, evidence }) => [term, evidence.path])).toEqual([
      ['Skep', 'Skep.md'],
      ['Comb', 'Skep.md'],
    ]);
  });

  it('keep their names in another folder', () => {
    const moved = movedFacts(own, 'Old/Hive.md');
    expect(moved.definitions.map(({ term, evidence }) => [term, evidence.path])).toEqual([
      ['Hive', 'Old/Hive.md'],
      ['Comb', 'Old/Hive.md'],
    ]);
  });
});

describe('the target of a link', () => {
  it('has one key, however many other targets and paths are asked for', () => {
    const paths = ['Bees/Hive.md', 'Hive.md'];
    expect([targetKey('Bees/Hive'), targetKey('hive.png')]).toEqual(['hive', null]);
    expect(resolveAmong('hive', 'Day.md', paths)).toBe('Hive.md');
    const many = Array.from({ length: 30_001 }, (_, at) => `Cell ${String(at)}`);
    expect(many.every((name) => targetKey(name) === name.toLowerCase())).toBe(true);
    expect(
      resolveAmong(
        'cell 7',
        'Day.md',
        many.map((name) => `Comb/${name}.md`),
      ),
    ).toBe('Comb/Cell 7.md');
    expect([targetKey('Bees/Hive'), targetKey('hive.png')]).toEqual(['hive', null]);
    expect(resolveAmong('hive', 'Bees/Day.md', paths)).toBe('Bees/Hive.md');
    expect(resolveAmong('smoker', 'Day.md', paths)).toBeNull();
  });
});

describe('the table of notes', () => {
  it('knows nothing of a note that is not there, and forgets none for it', () => {
    const table = new NoteTable();
    table.numberOf('Hive.md');
    table.set('Gone.md', null);
    expect([...table.paths]).toEqual(['Hive.md']);
    expect([table.pathAs('Hive.md'), table.pathAs('Gone.md')]).toEqual(['Hive.md', 'Gone.md']);
    expect(table.get('Gone.md')).toBeNull();
  });
});
