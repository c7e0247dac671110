import { describe, expect, it } from 'vitest';
import { blocksOf, firstBlock, readNote, textAt } from '../../support/markdown-notes';

function kinds(text: string): string[] {
  return blocksOf(text).map(([kind]) => kind);
}

function bodies(text: string): [string, string][] {
  const { outline } = readNote(text);
  return outline.blocks.filter((one) => one.kind !== 'blank').map((one) => [one.kind, textAt(outline, one.body)]);
}

describe('blocks', () => {
  it.each([
    ['# A', [['heading', 'A']]],
    ['# A ##', [['heading', 'A']]],
    ['# A#', [['heading', 'A#']]],
    ['###### **Тесто**: 🍞', [['heading', '**Тесто**: 🍞']]],
    ['#', [['heading', '']]],
    ['####### A', [['paragraph', '####### A']]],
    ['#A', [['paragraph', '#A']]],
    ['A\nb\n---', [['heading', 'A\nb']]],
    ['A\n===', [['heading', 'A']]],
    ['- - -', [['rule', '- - -']]],
    ['```js\na\n\nb\n```', [['code', 'a\n\nb']]],
    ['```\n```', [['code', '']]],
    ['~~~\na', [['code', 'a']]],
    ['    a\n\n    b', [['code', '    a\n\n    b'.slice(4)]]],
    [
      '<div>\na\n</div>\n\nb',
      [
        ['html', '<div>\na\n</div>'],
        ['paragraph', 'b'],
      ],
    ],
    ['<?php a ?>', [['html', '<?php a ?>']]],
    [
      '<!-- a\n\nb -->\nc',
      [
        ['comment', '<!-- a\n\nb -->'],
        ['paragraph', 'c'],
      ],
    ],
    ['%%a%%', [['comment', 'a']]],
    ['%%%%', [['comment', '']]],
    ['%%\na\n\n# b\n%%', [['comment', 'a\n\n# b']]],
    [
      '%% a\nb %% c',
      [
        ['comment', 'a\nb'],
        ['paragraph', 'c'],
      ],
    ],
    [
      'a\n%%\nb\n%%\nc',
      [
        ['paragraph', 'a'],
        ['comment', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    ['a %% b\n%% c', [['paragraph', 'a %% b\n%% c']]],
    ['%%a%% b', [['paragraph', '%%a%% b']]],
    ['%%\na', [['comment', 'a']]],
    [
      '> %%\n> a\n\nb',
      [
        ['quote', '%%\n> a'],
        ['comment', '> a'],
        ['paragraph', 'b'],
      ],
    ],
    ['$$\na\n\n- b\n$$', [['math', 'a\n\n- b']]],
    ['$$ a $$', [['math', 'a']]],
    ['$$a$$ b', [['paragraph', '$$a$$ b']]],
    [
      'a\n$$\n= b\n$$',
      [
        ['paragraph', 'a'],
        ['math', '= b'],
      ],
    ],
    [
      '$$ – cheap\n\nnext',
      [
        ['paragraph', '$$ – cheap'],
        ['paragraph', 'next'],
      ],
    ],
    [
      '$$\na\n$$\n\n$$ open',
      [
        ['paragraph', '$$\na\n$$'],
        ['paragraph', '$$ open'],
      ],
    ],
    ['    $$\n    a', [['code', '$$\n    a']]],
    [
      '[^1]: a\n    b\n\n  c\nd',
      [
        ['footnote', 'a\n    b\n\n  c\nd'],
        ['paragraph', 'a\n    b'],
        ['paragraph', 'c\nd'],
      ],
    ],
    [
      '[^1]: a\n\nb',
      [
        ['footnote', 'a'],
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['[^a b]: c', [['paragraph', '[^a b]: c']]],
    [
      '[a]: b "c"\nd',
      [
        ['opaque', '[a]: b "c"'],
        ['paragraph', 'd'],
      ],
    ],
    ["[a]: <b c> 'd'", [['opaque', "[a]: <b c> 'd'"]]],
    ['[a]: b (c)', [['opaque', '[a]: b (c)']]],
    ['[a\\]]: b', [['opaque', '[a\\]]: b']]],
    ['[a]: a longer remark', [['paragraph', '[a]: a longer remark']]],
    ['[a]: <b', [['paragraph', '[a]: <b']]],
    ['[ ]: b', [['paragraph', '[ ]: b']]],
    ['[a [b]: c', [['paragraph', '[a [b]: c']]],
    ['[a', [['paragraph', '[a']]],
  ])('%j', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('knows levels of headings, lists and items', () => {
    const { blocks } = readNote('###### A\n\nB\n===\n\n- a\n  1. b\n     - c\n- d').outline;
    const levels = blocks.filter((one) => one.level > 0).map((one) => [one.kind, one.level]);
    expect(levels).toEqual([
      ['heading', 6],
      ['heading', 1],
      ['list', 1],
      ['item', 1],
      ['list', 2],
      ['item', 2],
      ['list', 3],
      ['item', 3],
      ['item', 1],
    ]);
  });

  it('keeps lazy lines in the block they continue', () => {
    expect(blocksOf('> a\nb\n\n- c\nd')).toEqual([
      ['quote', '> a\nb'],
      ['paragraph', 'a\nb'],
      ['list', '- c\nd'],
      ['item', '- c\nd'],
      ['paragraph', 'c\nd'],
    ]);
  });

  it('keeps a fence in an item there, with its comment-like lines', () => {
    expect(kinds('- a\n  ```sh\n  # not a heading\n  ```\n- b')).toEqual([
      'list',
      'item',
      'paragraph',
      'code',
      'item',
      'paragraph',
    ]);
  });

  it('reads tasks of any state, without their box in the body', () => {
    const { outline } = readNote('- [ ] a\n- [x] b\n- [/] c\n- [ ]\n- [x]d\n- [[e]] f\n- g');
    const items = outline.blocks.filter((one) => one.kind === 'item');
    expect(items.map((one) => [one.task, textAt(outline, one.body)])).toEqual([
      [false, 'a'],
      [true, 'b'],
      [true, 'c'],
      [false, ''],
      [null, '[x]d'],
      [null, '[[e]] f'],
      [null, 'g'],
    ]);
    const paragraphs = outline.blocks.filter((one) => one.kind === 'paragraph');
    expect(paragraphs.map((one) => textAt(outline, one.body)).slice(0, 3)).toEqual(['a', 'b', 'c']);
  });

  it('covers what is empty with blank blocks, and nothing with none', () => {
    expect(readNote('').outline.blocks).toEqual([]);
    expect(readNote(' \n\t\n').outline.blocks.map((one) => [one.kind, one.span])).toEqual([
      ['blank', { from: 0, to: 4 }],
    ]);
  });
});

describe('tables', () => {
  it('have rows of cells, the empty ones too', () => {
    const { outline } = readNote('a | b\n--- | :-:\n| c \\| d | |\ne |');
    const rows = outline.blocks.filter((one) => one.kind === 'table-row');
    expect(rows.map((row) => row.cells.map((cell) => textAt(outline, cell)))).toEqual([
      ['a', 'b'],
      ['c \\| d', ''],
      ['e'],
    ]);
  });

  it.each([
    '| a | b |\n|---|--- | \n| c | d |',
    '| a | b |\r\n|---|---|\r\n| c | d |\r\n',
    '| a | b |\t\n|---|---|\t\n| c | d |',
  ])('bear blanks behind the delimiter row: %j', (text) => {
    expect(kinds(text)).toEqual(['table', 'table-row', 'table-row']);
  });

  it('may stand directly below a line of text, in quotes and items', () => {
    const table = ['table', 'table-row', 'table-row'];
    expect(kinds('text\n| a | b |\n|---|---|\n| c | d |')).toEqual(['paragraph', ...table]);
    expect(kinds('> | a | b |\n> |---|---|\n> | c | d |')).toEqual(['quote', ...table]);
    expect(kinds('- | a | b |\n  |---|---|\n  | c | d |')).toEqual(['list', 'item', ...table]);
  });

  it('need as many cells in the delimiter row as in the header', () => {
    expect(kinds('| a | b |\n|---|\n')).toEqual(['paragraph']);
    expect(kinds('text\na | b\nc | d')).toEqual(['paragraph']);
  });
});

describe('block ids', () => {
  it('stand at the end of a paragraph, heading or item', () => {
    const { outline } = readNote('a b ^p-1\n\n# H ^h\n\n- c\n  d ^i');
    expect(outline.blocks.filter((one) => one.id !== null).map((one) => [one.kind, one.id])).toEqual([
      ['paragraph', 'p-1'],
      ['heading', 'h'],
      ['item', 'i'],
      ['paragraph', 'i'],
    ]);
    expect(textAt(outline, firstBlock(readNote('a b ^p-1'), 'paragraph').body)).toBe('a b');
  });

  it('stand on a line of their own below what they name', () => {
    const text = '> [!def] A\n> b\n\n^c\n\n- d\n\n^e\n\n| f |\n|---|\n| g |\n^h\n\ni\n^j';
    const { blocks } = readNote(text).outline;
    expect(blocks.filter((one) => one.id !== null).map((one) => [one.kind, one.id])).toEqual([
      ['callout', 'c'],
      ['block-id', 'c'],
      ['list', 'e'],
      ['block-id', 'e'],
      ['table', 'h'],
      ['block-id', 'h'],
      ['paragraph', 'j'],
    ]);
  });

  it.each(['a^b', 'a ^b c', 'a ^b_c', 'a ^', `a ^${'x'.repeat(300)}`, 'a ^яд'])('%j has none', (text) => {
    expect(readNote(text).outline.blocks[0]?.id).toBeNull();
  });

  it('may name nothing', () => {
    expect(readNote('^a').outline.blocks.map((one) => [one.kind, one.id])).toEqual([['block-id', 'a']]);
    expect(readNote('- ^a').outline.blocks.map((one) => [one.kind, one.id])).toEqual([
      ['list', null],
      ['item', 'a'],
      ['paragraph', 'a'],
    ]);
  });
});

describe('a note as it is stored', () => {
  const text = '# Тесто\n\n> [!def] Опара\n> жидкое *тесто*\n\n| a | b |\n|---|---|\n| c | [[d]] |\n';

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
  ])('with %s has the same blocks', (_name, stored) => {
    const words = (one: string): unknown => {
      const note = readNote(one);
      return note.outline.blocks.flatMap((block, i) =>
        block.kind === 'blank' ? [] : [[block.kind, note.inline(i).text]],
      );
    };
    expect(words(stored)).toEqual(words(text));
  });

  it('with both line ends in one file is one note', () => {
    expect(blocksOf('a\r\nb\n\r\nc\n')).toEqual([
      ['paragraph', 'a\r\nb'],
      ['paragraph', 'c'],
    ]);
  });

  it('with NUL and lone surrogates keeps its text', () => {
    const { outline } = readNote('a\0b \uD800 [[c]]');
    expect(outline.text).toBe('a\0b \uD800 [[c]]');
    expect(outline.links.map((link) => link.span)).toEqual([{ from: 6, to: 11 }]);
  });
});
