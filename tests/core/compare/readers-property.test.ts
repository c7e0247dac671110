import { describe, expect, it } from 'vitest';
import { compareAll, rowsOf } from '../../support/comparing';

const rows = (yaml: string): string[] =>
  rowsOf(compareAll({ 'Loom.md': `---\n${yaml}\n---\nText.\n` }, ['Loom', 'Spindle'], { sources: ['property'] }));

describe('the property reader', () => {
  it.each([
    ['a plain value', 'price: 400', ['Price: 400 | -']],
    ['a quoted value', `price: "4: 5"`, ['Price: 4: 5 | -']],
    ['a quoted key', `"price": 400`, ['Price: 400 | -']],
    ['a value with a comment', 'price: 400 # net', ['Price: 400 | -']],
    ['a sign that is no comment', 'code: a#b', ['Code: a#b | -']],
    ['a comment sign in quotes', `code: "a # b" # c`, ['Code: a # b | -']],
    ['quotes in double quotes', String.raw`said: "the \"old\" one # 2" # c`, ['Said: the "old" one # 2 | -']],
    ['quotes in single quotes', `said: 'it''s # 2' # c`, ["Said: it's # 2 | -"]],
    ['an address', 'site: https://example.org', ['Site: https://example.org | -']],
    ['a colour in words', 'color: walnut', ['Color: walnut | -']],
    ['a key that leads, with words behind it', 'source: an old mill', ['Source: an old mill | -']],
    ['a category in words', 'category: hand tool', ['Category: hand tool | -']],
    ['a list of lines', 'parts:\n  - warp\n  - weft', ['Parts: warp; weft | -']],
    ['a list without indent', 'parts:\n- warp\n- weft # soft', ['Parts: warp; weft | -']],
    ['a list in brackets', 'parts: [warp, weft]', ['Parts: warp; weft | -']],
    ['commas in quotes', `parts: ["a, b", 'c', d's]`, ["Parts: a, b; c; d's | -"]],
    ['links in a list', `parts: ["[[Warp]]", "[[Weft|soft one]]"]`, ['Parts: Warp; soft one | -']],
    ['an unquoted link', 'part: [[Warp]]', ['Part: Warp | -']],
    ['unquoted links in a list', 'part: [[[Warp]], [[Weft]]]', ['Part: Warp; Weft | -']],
    ['a link with a name', `part: "[[Warp|the warp]]"`, ['Part: the warp | -']],
    [
      'a folded text',
      'care: >-\n  Oil it.\n\n  Dry it. # always\nprice: 4',
      ['Care: Oil it. Dry it. # always | -', 'Price: 4 | -'],
    ],
    ['a literal text', 'care: |\n  Oil it.\n  Dry it.', ['Care: Oil it. Dry it. | -']],
    ['a value over two lines', 'care: oil it\n  twice a year', ['Care: oil it twice a year | -']],
    ['a line of comment', 'price: 400\n# age: 4', ['Price: 400 | -']],
    ['an item that is a comment', 'parts:\n  - # none\n  - warp', ['Parts: warp | -']],
    ['a date', 'built: 1850-01-02', ['Built: 1850-01-02 | -']],
    ['a truth', 'folds: true', ['Folds: true | -']],
    ['nought', 'defects: 0', ['Defects: 0 | -']],
  ])('reads %s', (_, yaml, expected) => {
    expect(rows(yaml)).toEqual(expected);
  });

  it.each([
    ['text that is no map', 'just a text'],
    ['an empty value', 'price:\nage:'],
    ['an empty list', 'parts: []'],
    ['a sign for nothing known', 'price: "—"\nage: ?'],
    ['a map', 'size:\n  width: 4\n  depth: 5'],
    ['a map in braces', 'size: { width: 4 }'],
    ['a list of maps', 'parts:\n  - name: warp\n  - name: weft'],
    ['a list of lists', 'parts: [[a, b], [c, d]]'],
    ['properties of the file', 'tags: [a]\naliases: [b]\ncssclasses: c\ncreated: 2024-01-01\nId: 4\ntitle: Loom'],
    ['where a course puts it', 'course: CPSC 1\nmodule: 3\nLecture: 4\nнеделя: 2\nstatus: seed'],
    [
      'what leads to other notes',
      'up: "[[Crafts]]"\nrelated:\n  - "[[Flax]]"\n  - "[[Wool]]"\nsource: https://example.org\ncategory:\n  - "[[Tools]]"',
    ],
    ['a colour for the eye', 'color: "#2a8a40"'],
    ['the name of the note', 'topic: Loom'],
    ['a comment alone', '# price: 400'],
    ['a list and nothing more', '- a\n- b'],
    ['broken YAML', 'price: [400'],
  ])('reads nothing from %s', (_, yaml) => {
    expect(rows(yaml)).toEqual([]);
  });

  it('joins the notes of two concepts', () => {
    const notes = { 'Loom.md': '---\nprice: 400\n---\n', 'Spindle.md': '---\r\nPrice: 12\r\n---\r\n' };
    expect(rowsOf(compareAll(notes, ['Loom', 'Spindle']))).toEqual(['Price: 400 | 12']);
  });

  it('covers the values and nothing else', () => {
    const text = '---\nparts: [ warp, weft ]\ncare: >\n  Oil it.\n  Dry it.\n---\n';
    const quotes = compareAll({ 'Loom.md': text }, ['Loom', 'Spindle']).rows.map(
      (row) => row.cells[0]?.[0]?.evidence.quote,
    );
    expect(quotes).toEqual(['warp, weft', 'Oil it.\n  Dry it.']);
  });

  it('reads no note that is not the concept', () => {
    expect(compareAll({ 'Cat.md': '---\nprice: 400\n---\nThe loom.\n' }, ['Loom', 'Spindle']).rows).toEqual([]);
  });
});
