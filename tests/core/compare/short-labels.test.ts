import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const read = (text: string, concepts: readonly string[]): string[] => rowsOf(compareIn(text, concepts));

describe('labels without the noun that the columns share', () => {
  const boats = ['Canal boat', 'Sailing boat'];
  it.each([
    ['in a line, behind a dash', 'Width — canal: seven feet; sailing: ten feet\n', ['Width: seven feet | ten feet']],
    ['in a line, parted by a bar', 'Crew – canal: two people / sailing boat: four\n', ['Crew: two people | four']],
    ['behind figures', 'Mooring: 40 canal, 90 sailing\n', ['Mooring: 40 | 90']],
    ['as headings', '## Canal\n- Draught: 60 cm\n\n## Sailing\n- Draught: 2 m\n', ['Draught: 60 cm | 2 m']],
    ['below an item', '- Draught\n  - canal: 60 cm\n  - sailing: 2 m\n', ['Draught: 60 cm | 2 m']],
  ])('stand for a column %s', (_, text, expected) => {
    expect(read(text, boats)).toEqual(expected);
  });

  it('are those of several words, too', () => {
    const text = 'Space — rigid wing: a shed; sail wing: a bag\n';
    expect(read(text, ['Rigid wing glider', 'Sail wing glider'])).toEqual(['Space: a shed | a bag']);
  });

  it('name no column where two are alike or the noun is not shared', () => {
    expect(read('Width — old: seven feet; new: ten feet\n', ['Old boat', 'New barge'])).toEqual([]);
    expect(read('## Old\n- Draught: 60 cm\n', ['Old boat', 'Old old boat', 'Boat'])).toEqual([]);
  });
});

describe('lists below a numbered label, though not indented', () => {
  const marks = ['Cairn', 'Beacon'];
  it('are read under it', () => {
    const text =
      '1. **Purpose:**\n- Cairn: marks one path.\n- Beacon: guards a coast.\n\n\n' +
      '2. **Change:**\n- Cairn: Adding a stone moves it.\n- Beacon: Adding a lamp moves nothing.\n';
    expect(read(text, marks)).toEqual([
      'Purpose: marks one path | guards a coast',
      'Change: Adding a stone moves it | Adding a lamp moves nothing',
    ]);
  });

  it('but not under an item that says something', () => {
    const text = '1. Walk on.\n- Cairn: a pile of stones on a ridge\n- Beacon: a fire in a tower\n';
    expect(read(text, marks).join()).not.toContain('Walk');
  });
});

describe('lists below an item that names the aspect', () => {
  const fills = ['Гравий', 'Щебень'];
  it.each([
    [
      'with dashes',
      '- **Дренаж**\n\t- гравий — держит воду, но недолго\n\t- щебень — пропускает сразу\n',
      ['Дренаж: держит воду, но недолго | пропускает сразу'],
    ],
    [
      'with sentences',
      '- Пыль\n  - гравий почти не пылит\n  - щебень не промыть без шланга\n',
      ['Пыль: почти не пылит | не промыть без шланга'],
    ],
  ])('tell of the columns that open their items, %s', (_, text, expected) => {
    expect(read(text, fills)).toEqual(expected);
  });

  it.each([
    ['a sentence above', '- Пётр говорит\n  - гравий почти не пылит\n  - щебень лучше\n'],
    ['an item that opens with neither', '- Пыль\n  - гравий почти не пылит\n  - щебень лежит\n  - и точка\n'],
  ])('give no row of that name: %s', (_, text) => {
    expect(read(text, fills).filter((row) => /^(?:Пётр|Пыль)/u.test(row))).toEqual([]);
  });
});

describe('paragraphs that a name leads', () => {
  it('answer each other by what their sentences begin with, or by their place', () => {
    const text =
      'Drip line (the brown one, 16 mm): leaks slowly at every hole. Needs a filter. Lies under the mulch.\n\n' +
      'Soaker hose (ours): sweats along its whole length. Needs nothing at all. Lies on the lawn.\n\nOpen the tap on Sundays.\n';
    const rows = read(text, ['Drip line', 'Soaker hose']);
    expect(rows).toContain('Needs: Needs a filter | Needs nothing at all');
    expect(rows).toContain('Location: Lies under the mulch | Lies on the lawn');
    expect(rows.some((row) => row.includes('leaks slowly at every hole | sweats along its whole length'))).toBe(true);
    expect(rows.join('\n')).not.toContain('Sundays');
  });

  it('do so with small names', () => {
    const text = 'Капельная лента: сочится понемногу. Нужен фильтр.\n\nШланг: льёт быстро. Фильтр не нужен.\n';
    expect(read(text, ['Капельная лента', 'Шланг'])).toContain('Фильтр: Нужен фильтр | Фильтр не нужен');
  });

  it('give nothing where one name alone leads, or leads twice', () => {
    const one = 'Drip line: leaks slowly. Needs a filter.\n\nThe hose is here. Needs nothing.\n';
    const twice = `${one}\nDrip line: needs a filter. Lies there.\n\nSoaker hose: needs none. Lies here.\n`;
    expect(read(one, ['Drip line', 'Soaker hose'])).toEqual([]);
    expect(read(twice, ['Drip line', 'Soaker hose'])).toEqual([]);
  });
});

describe('two properties of one word each', () => {
  it.each([
    ['Мост выше, паром медленнее.\n', ['Мост', 'Паром'], ['Высота: выше | -', 'Скорость: - | медленнее']],
    ['The ferry is cheaper, the bridge is faster.\n', ['Ferry', 'Bridge'], ['Cost: cheaper | -', 'Speed: - | faster']],
    ['The ferry is cheap, while the bridge is expensive.\n', ['Ferry', 'Bridge'], ['Cost: cheap | expensive']],
    ['Price: the ferry is cheap, the bridge is high.\n', ['Ferry', 'Bridge'], ['Price: is cheap | is high']],
  ])('are rows of their own: %s', (text, concepts, expected) => {
    expect(read(text, concepts)).toEqual(expected);
  });
});
