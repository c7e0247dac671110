import { describe, expect, it } from 'vitest';
import type { Said } from '../../support/refreshing';
import { matchOf, noteWith, refresh, tableLines } from '../../support/refreshing';
import { printMarker, typedByHand } from '../../../src/core/compare';

const said: Said = {
  concepts: ['Kayak', 'Canoe'],
  rows: [
    ['Weight', '18 kg', '30 kg'],
    ['Paddle', 'two blades', 'one blade'],
    ['Deck', 'closed', 'open'],
  ],
};
const NEW: Said = {
  concepts: ['Kayak', 'Canoe'],
  rows: [
    ['Weight', '16 kg', '30 kg'],
    ['Crew', 'one', 'two'],
    ['Paddle', 'two blades', 'one blade'],
    ['Deck', 'closed', 'open'],
  ],
};
const note = noteWith(said);
const kinds = ({ items }: ReturnType<typeof refresh>): string[] =>
  items.map(({ kind, row, column }) => `${kind} ${row}${column === null ? '' : `/${column}`}`);

describe('a refresh', () => {
  it('writes nothing where nothing differs', () => {
    expect(refresh(note, said)).toMatchObject({ edits: [], items: [], kept: 0, text: note });
  });

  it('replaces what stands as it was written, and puts new rows where the notes have them', () => {
    const done = refresh(note, NEW);
    expect(tableLines(done.text).slice(2)).toEqual([
      '| Weight | 16 kg | 30 kg |',
      '| Crew | one | two |',
      '| Paddle | two blades | one blade |',
      '| Deck | closed | open |',
    ]);
    expect(kinds(done)).toEqual(['changed Weight/Kayak', 'added Crew']);
    expect(refresh(done.text, NEW).edits).toEqual([]);
  });

  it('takes a row away that is emptied, and fills one that is empty', () => {
    const without: Said = {
      ...said,
      rows: [
        ['Weight', '18 kg', ''],
        ['Deck', 'closed', 'open'],
      ],
    };
    const done = refresh(note, without);
    expect(tableLines(done.text).slice(2)).toEqual(['| Weight | 18 kg | |', '| Deck | closed | open |']);
    expect(kinds(done)).toEqual(['changed Weight/Canoe', 'removed Paddle']);
    expect(tableLines(refresh(done.text, said).text).sort()).toEqual(tableLines(note).sort());
  });

  it('touches nothing but its cells', () => {
    const done = refresh(note, NEW);
    expect(done.text.startsWith('Above.\n\n%% differentia-table ')).toBe(true);
    expect(done.text.endsWith('|\n\nBelow.\n')).toBe(true);
  });

  it('keeps an alignment row, padding and missing outer pipes', () => {
    const styled = note
      .replace('|---|---|---|', '|:--|:-:|--:|')
      .replace('| Weight | 18 kg | 30 kg |', '| Weight |   18 kg   | 30 kg     |')
      .replace('| Deck | closed | open |', 'Deck | closed | open');
    const done = refresh(styled, {
      ...NEW,
      rows: NEW.rows.map(([name, a, b = '']) => [name, a ?? '', b === 'open' ? 'wide open' : b]),
    });
    expect(tableLines(done.text).slice(1)).toEqual([
      '|:--|:-:|--:|',
      '| Weight |   16 kg   | 30 kg     |',
      '| Crew | one | two |',
      '| Paddle | two blades | one blade |',
      'Deck | closed | wide open',
    ]);
  });

  it.each([
    ['a callout', '> ', '\n'],
    ['a quote in a quote', '> > ', '\n'],
    ['a list item', '  ', '\n'],
    ['CRLF', '', '\r\n'],
    ['a callout with CRLF', '> ', '\r\n'],
  ])('keeps the container and the line ends: %s', (name, prefix, end) => {
    const head = name === 'a list item' ? `- item${end}${end}` : '';
    const begun = head + noteWith(said, { prefix, end });
    const done = refresh(begun, NEW);
    expect(done.text.startsWith(head)).toBe(true);
    expect(done.text).toContain(
      `${prefix}| Weight | 16 kg | 30 kg |${end}${prefix}| Crew | one | two |${end}${prefix}|`,
    );
    expect(done.text.replaceAll('\r\n', '').includes('\n')).toBe(end === '\n');
    expect(refresh(done.text, NEW).edits).toEqual([]);
  });

  it('leaves out what is left out, and offers it again', () => {
    const all = refresh(note, NEW);
    const [cell, row] = all.items.map(({ id }) => id);
    const some = refresh(note, NEW, [cell ?? '']);
    expect(tableLines(some.text)).toContain('| Weight | 18 kg | 30 kg |');
    expect(kinds(refresh(some.text, NEW))).toEqual(['changed Weight/Kayak']);
    expect(refresh(note, NEW, [cell ?? '', row ?? '']).edits).toEqual([]);
  });

  it('refreshes the second of two tables alone', () => {
    const two = `${note}\n${note}`;
    const done = refresh(two, NEW, [], 1);
    expect(done.text.startsWith(note)).toBe(true);
    expect(tableLines(done.text)).toHaveLength(11);
  });
});

/** A person changes the table, then the notes change: what becomes of it. */
const byHand: readonly (readonly [
  name: string,
  hand: (text: string) => string,
  line: RegExp | string,
  what: string[],
])[] = [
  [
    'a cell changed',
    (text) => text.replace('18 kg', '18.5 kg'),
    '| Weight | 18.5 kg | 30 kg |',
    ['conflict Weight/Kayak', 'added Crew'],
  ],
  [
    'a cell changed where the notes say the same as ever',
    (text) => text.replace('30 kg', '31 kg'),
    '| Weight | 16 kg | 31 kg |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a cell emptied',
    (text) => text.replace('18 kg', ''),
    /^\| Weight \|\s+\| 30 kg \|$/u,
    ['conflict Weight/Kayak', 'added Crew'],
  ],
  [
    'a cell that the notes say by now',
    (text) => text.replace('18 kg', '16 kg'),
    '| Weight | 16 kg | 30 kg |',
    ['added Crew'],
  ],
  [
    'a row deleted',
    (text) => text.replace('| Paddle | two blades | one blade |\n', ''),
    '| Crew | one | two |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a row added',
    (text) => text.replace('| Deck', '| Price | 900 | 700 |\n| Deck'),
    '| Price | 900 | 700 |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a row added that the notes have by now',
    (text) => text.replace('| Deck', '| Crew | 1 | |\n| Deck'),
    '| Crew | 1 | |',
    ['changed Weight/Kayak'],
  ],
  [
    'rows moved',
    (text) => text.replace('| Deck | closed | open |\n', '').replace('| Weight', '| Deck | closed | open |\n| Weight'),
    '| Deck | closed | open |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a row renamed',
    (text) => text.replace('| Paddle |', '| Blades |'),
    '| Blades | two blades | one blade |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a row set in bold',
    (text) => text.replace('| Weight |', '| **Weight** |'),
    '| **Weight** | 16 kg | 30 kg |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'columns moved',
    (text) =>
      text
        .replace('| | Kayak | Canoe |', '| | Canoe | Kayak |')
        .replace('18 kg | 30 kg', '30 kg | 18 kg')
        .replace('two blades | one blade', 'one blade | two blades')
        .replace('closed | open', 'open | closed'),
    '| Weight | 30 kg | 16 kg |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a column deleted',
    (text) =>
      text
        .replace('| | Kayak | Canoe |\n|---', '| | Kayak |\n')
        .replace(' | 30 kg', '')
        .replace(' | one blade', '')
        .replace(' | open', ''),
    '| Weight | 16 kg |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a column of notes added',
    (text) => text.replace('Canoe |\n|---', 'Canoe | Remark |\n|---|---').replace('30 kg |', '30 kg | wet |'),
    '| Weight | 16 kg | 30 kg | wet |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
  [
    'a heading as a link',
    (text) => text.replace('| Kayak |', String.raw`| [[Kayak\|K]] |`),
    '| Weight | 16 kg | 30 kg |',
    ['changed Weight/Kayak', 'added Crew'],
  ],
];

describe('what a person did to the table stays', () => {
  it.each(byHand)('%s', (_, hand, line, what) => {
    const changed = hand(note);
    expect(changed).not.toBe(note);
    const done = refresh(changed, NEW);
    const lines = tableLines(done.text);
    expect(lines.some((one) => (typeof line === 'string' ? one === line : line.test(one)))).toBe(true);
    expect(kinds(done).map((one) => one.replace(/\/K$/u, '/Kayak'))).toEqual(what);
    expect(refresh(done.text, NEW).edits).toEqual([]);
  });

  it('a deleted row never comes back', () => {
    const done = refresh(note.replace('| Paddle | two blades | one blade |\n', ''), NEW);
    const later: Said = { ...NEW, rows: [...NEW.rows, ['Paddle', 'three', 'four']] };
    expect(tableLines(refresh(done.text, later).text).join()).not.toContain('Paddle');
    expect(done.text).toContain('"hide":["paddle"]');
  });

  it('a renamed row is still filled', () => {
    const done = refresh(note.replace('| Paddle |', '| Blades |'), NEW);
    const later: Said = {
      ...NEW,
      rows: NEW.rows.map((row) => (row[0] === 'Paddle' ? ['Paddle', 'feathered', 'one blade'] : row)),
    };
    const again = refresh(done.text, later);
    expect(tableLines(again.text)).toContain('| Blades | feathered | one blade |');
    expect(tableLines(again.text)).toHaveLength(6);
  });

  it('a column that is added by the name of a concept is filled', () => {
    const raft = note.replace('Canoe |\n|---', 'Canoe | Raft |\n|---|---');
    const done = refresh(raft, {
      concepts: ['Kayak', 'Canoe', 'Raft'],
      rows: [['Weight', '18 kg', '30 kg', '90 kg'], ...said.rows.slice(1)],
    });
    expect(tableLines(done.text)).toContain('| Weight | 18 kg | 30 kg | 90 kg |');
    expect(done.text).toContain('"columns":["kayak","canoe","raft"]');
  });

  it('a column whose heading becomes a remark is left alone, and goes on when it is a name again', () => {
    const remark = note.replace('| Canoe |', '| The red one |');
    const done = refresh(remark, NEW);
    expect(tableLines(done.text)).toContain('| Weight | 16 kg | 30 kg |');
    expect(tableLines(done.text)).toContain('| Crew | one | |');
    const back = refresh(done.text.replace('| The red one |', '| Canoe |'), NEW);
    expect(tableLines(back.text)).toContain('| Crew | one | two |');
  });

  it('a concept that goes by another name keeps its column', () => {
    const renamed = note.replace('| Canoe |', '| Punt |');
    const done = refresh(renamed, {
      concepts: ['Kayak', 'Punt'],
      rows: said.rows.map(([name, a = '']) => [name, a, 'new']),
    });
    expect(tableLines(done.text)).toContain('| Weight | 18 kg | new |');
    expect(done.text).toContain('"columns":["kayak","punt"]');
  });

  it('a column without a heading is left alone, whatever stands in it', () => {
    const bare = note
      .replace('Canoe |\n|---', 'Canoe | |\n|---|---')
      .replace('30 kg |', '30 kg | wet |')
      .replace('closed | open |', 'closed | open | |');
    const done = refresh(bare, NEW);
    expect(tableLines(done.text)).toContain('| Weight | 16 kg | 30 kg | wet |');
    expect(tableLines(done.text)).toContain('| Crew | one | two | |');
    expect(done.text).toContain('"columns":["kayak","canoe"]');
  });

  it('a row that has lost several cells gets those alone that the notes fill', () => {
    const concepts = ['Kayak', 'Canoe', 'Raft'];
    const three: Said = { concepts, rows: [['Weight', '18 kg', '', '90 kg']] };
    const short = noteWith(three).replace('| Weight | 18 kg |  | 90 kg |', '| Weight | 18 kg |');
    expect(short).toContain('| Weight | 18 kg |\n');
    const now: Said = { concepts, rows: [['Weight', '18 kg', '', '80 kg']] };
    const ids = refresh(short, now).items.map(({ id }) => id);
    expect(ids).toHaveLength(1);
    expect(tableLines(refresh(short, now, ids).text)).toContain('| Weight | 18 kg | | 80 kg |');
  });

  it('a rename in the marker that is no text is kept as it is', () => {
    const marked = note.replace('"options":{}', '"options":{"rows":{"rename":{"hull":7,"deck":"Cover"}}}');
    const hand = marked.replace('| Paddle |', '| Blades |').replace('| Deck |', '| Cover |');
    const { text } = refresh(hand, said);
    expect(text).toContain('"hull":7');
    expect(text).toContain('"paddle":"Blades"');
  });

  it('a row whose last cell is a remark stays when the notes lose it', () => {
    const remark = note.replace('Canoe |\n|---', 'Canoe | Remark |\n|---|---').replace('30 kg |', '30 kg | wet |');
    const done = refresh(remark, { ...said, rows: said.rows.slice(1) });
    expect(tableLines(done.text)).toContain('| Weight | | | wet |');
  });

  it('the notes win a conflict where that is asked for, and the cell follows them again', () => {
    const changed = note.replace('18 kg', '18.5 kg');
    const { items } = refresh(changed, NEW);
    const conflict = items.find(({ kind }) => kind === 'conflict');
    expect(conflict).toMatchObject({ was: ['18.5 kg'], now: ['16 kg'], isOn: false });
    const done = refresh(changed, NEW, [conflict?.id ?? '']);
    expect(tableLines(done.text)).toContain('| Weight | 16 kg | 30 kg |');
    expect(refresh(done.text, NEW).items).toEqual([]);
  });

  it('a row that is too short is made longer', () => {
    const short = note.replace('| Weight | 18 kg | 30 kg |', '| Weight | 18 kg |');
    const done = refresh(short, { ...said, rows: [['Weight', '18 kg', '29 kg'], ...said.rows.slice(1)] });
    expect(kinds(done)).toEqual(['conflict Weight/Canoe']);
    const won = refresh(short, { ...said, rows: [['Weight', '18 kg', '29 kg'], ...said.rows.slice(1)] }, [
      done.items[0]?.id ?? '',
    ]);
    expect(tableLines(won.text)).toContain('| Weight | 18 kg | 29 kg |');
    const open = short.replace('| Weight | 18 kg |', 'Weight | 18 kg');
    const again = refresh(open, { ...said, rows: [['Weight', '18 kg', '29 kg'], ...said.rows.slice(1)] }, [
      done.items[0]?.id ?? '',
    ]);
    expect(tableLines(again.text)).toContain('Weight | 18 kg | 29 kg |');
  });

  it('is listed when the table is to become a block again', () => {
    const changed = note
      .replace('18 kg', '18.5 kg')
      .replace('Canoe |\n|---', 'Canoe | Remark |\n|---|---')
      .replace('open |', 'open | wet |')
      .replace('| Deck', '| Price | 900 | |\n| Deck');
    expect(typedByHand(matchOf(changed))).toEqual([
      { row: 'Weight', column: 'Kayak', text: '18.5 kg' },
      { row: 'Price', column: 'Kayak', text: '900' },
      { row: 'Deck', column: 'Remark', text: 'wet' },
    ]);
    expect(typedByHand(matchOf(note))).toEqual([]);
  });
});

describe('a table that cannot be refreshed', () => {
  const marker = (json: string): string =>
    note.replace(/%% differentia-table .* %%/u, `%% differentia-table ${json} %%`);
  it.each([
    ['a marker that is no JSON', marker('{"v":1,'), 'line 3: not-json'],
    ['a marker that does not end', marker('{"v":1').replace('"v":1 %%', '"v":1'), 'line 3: not-json'],
    ['a marker of a newer version', marker('{"v":2,"columns":[],"rows":[]}'), 'line 3: newer'],
    ['a marker without columns', marker('{"v":1,"rows":[]}'), 'line 3: shape'],
    ['a marker of another version', marker('{"v":0,"columns":[],"rows":[]}'), 'line 3: shape'],
    ['a marker that is a list', marker('[]'), 'line 3: shape'],
    ['rows that do not fit the columns', marker('{"v":1,"columns":["kayak"],"rows":[["weight"]]}'), 'line 3: shape'],
    ['no table', 'Text.\n\n%% differentia-table {"v":1,"columns":[],"rows":[]} %%\n\nText.\n', 'line 3: no-table'],
    ['text between the two', note.replace('\n\n| |', '\n\nText.\n\n| |'), 'line 3: no-table'],
    ['a row longer than the header', note.replace('30 kg |', '30 kg | more |'), 'line 7: long-row'],
    ['a header twice', note.replace('| Canoe |', '| Kayak |'), 'line 5: header-twice Kayak'],
    ['a header twice, once as a link', note.replace('| Canoe |', '| [[kayak]] |'), 'line 5: header-twice [[kayak]]'],
    ['a row twice', note.replace('| Deck |', '| **weight** |'), 'line 9: row-twice weight'],
  ])('names the line and the reason: %s', (_, text, message) => {
    expect(() => matchOf(text)).toThrow(message);
  });

  it('is none in a code block, and none without its marker', () => {
    expect(() => matchOf('```\n' + note + '\n```\n')).toThrow('no table');
    expect(() => matchOf(note.replace('differentia-table', 'another-table'))).toThrow('no table');
  });

  it('may have the names that aspects without a name share', () => {
    const common = printMarker({
      v: 1,
      columns: ['kayak', 'canoe'],
      options: {},
      rows: [
        ['common boat', '', ''],
        ['common water', '', ''],
      ],
    });
    const text = `${common}\n\n| | Kayak | Canoe |\n|---|---|---|\n| Common | | |\n| Common | | |\n`;
    expect(matchOf(text).rows.map(({ base }) => base)).toEqual([0, 1]);
    expect(() => matchOf(`${text}| Common | | |\n`)).toThrow('line 7: row-twice Common');
  });
});
