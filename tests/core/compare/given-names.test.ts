import { describe, expect, it } from 'vitest';
import { withGivenNames } from '../../../src/core/compare/given-names';
import { noteLanguages } from '../../../src/core/compare/contrast/note/note-languages';
import { packsFor } from '../../../src/core/language';

const languages = noteLanguages(packsFor(['ru', 'en']));

function given(names: readonly string[], text: string): readonly (readonly string[])[] {
  if (languages === null) throw new Error('no languages');
  const columns = names.map((name) => {
    return { key: name.toLowerCase(), name, names: [name], home: null, section: null, definitions: [] };
  });
  return withGivenNames(columns, [text], languages).map((column) => column.names.slice(1));
}

describe('names that notes give to columns', () => {
  it.each([
    ['Коньки на ходу («беговки») мажут.', ['Коньки на ходу', 'Лыжи'], ['беговки'], []],
    ['A reach truck (aka reacher) lifts.', ['Reach truck', 'Stacker'], ['reacher'], []],
    ['Реле времени (РВ) щёлкает.', ['Реле времени', 'Контактор'], ['РВ'], []],
    ['Контрольный выстрел (КВ), то есть КВ.', ['КВ', 'Промах'], ['Контрольный выстрел'], []],
    ['Soft (annealed) copper bends.', ['Soft copper', 'Hard copper'], ['annealed copper'], []],
    ['Grade 1 wood.', ['Grade 1 timber', 'Grade 2 timber'], ['Grade 1'], ['Grade 2']],
    ['Raku is fired low.', ['RAKU', 'OPEC'], ['raku'], []],
    ['ОФСЕТ дорог.', ['ОФСЕТ', 'SQL'], ['офсет'], ['sql']],
  ])('%s', (text, names, first, second) => {
    expect(given(names, text)).toEqual([first, second]);
  });

  it.each([
    ['a remark', 'Гуашь (недорого) сохнет.', ['Гуашь', 'Акварель']],
    ['a number', 'Plane (2) and plane («2»).', ['Plane', 'Saw']],
    ['a link or a place', 'Plane ([[Saw]]) and plane (see below).', ['Plane', 'Chisel']],
    ['a name of the other', 'A plane (aka saw) cuts.', ['Plane', 'Saw']],
    ['a name given to both', 'A plane (aka tool) and a saw (aka tool).', ['Plane', 'Saw']],
    ['capitals that may be a word', 'REST and rest.', ['REST', 'SOAP']],
    ['initials that never occur', 'Just wood.', ['Band saw', 'Tenon saw']],
    ['initials inside a word', 'ABSENT', ['Band saw', 'Axe']],
  ])('leave out %s', (_, text, names) => {
    expect(given(names, text)).toEqual([[], []]);
  });
});
