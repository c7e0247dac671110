import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BlockChange, TableSettings } from '../../../../src/core/compare';
import {
  blockEdits,
  changeBlock,
  defaultComparison,
  findBlock,
  readBlock,
  withChange,
} from '../../../../src/core/compare';
import { applyEdits } from '../../../../src/core/text';

const defaults: TableSettings = {
  sources: defaultComparison.sources,
  rows: defaultComparison.rows,
  min: 50,
  implied: false,
  layout: 'columns',
  same: 'show',
};
const rules = { defaults, parseYaml: (text: string): unknown => parse(text) };

function change(source: string, asked: BlockChange): string {
  const changed = changeBlock(source.split('\n'), asked, rules);
  return changed.ok ? changed.lines.join('\n') : `refused, paste: ${changed.paste}`;
}

describe('changing one key of a block', () => {
  it('touches the value alone: comments and other keys stay', () => {
    const source = '# boats\nlayout: columns   # wide\nconcepts: [A, B]\n\n# end';
    expect(change(source, { key: 'layout', value: 'rows' })).toBe(
      '# boats\nlayout: rows   # wide\nconcepts: [A, B]\n\n# end',
    );
    expect(change(source, { key: 'concepts', value: ['B', '[[C: d]]', 'no'] })).toBe(
      '# boats\nlayout: columns   # wide\nconcepts: [B, "[[C: d]]", "no"]\n\n# end',
    );
  });

  it('names a concept once', () => {
    expect(change('concepts: [A, B]', { key: 'concepts', value: ['A', 'B', 'A'] })).toBe('concepts: [A, B]');
  });

  it('puts a new key at the end', () => {
    expect(change('', { key: 'same', value: 'fold' })).toBe('same: fold\n');
    expect(change('concepts: A vs B', { key: 'min', value: 65 })).toBe('concepts: A vs B\nmin: 0.65');
    expect(change('concepts: A vs B', { key: 'hide', value: ['Mast height'] })).toBe(
      'concepts: A vs B\nrows:\n  hide: [Mast height]',
    );
  });

  it('keeps the lines of a list that stay, with their comments', () => {
    const plain = 'concepts:\n  - A\n  - B # the old one\n  - "C"\nmin: 0.5';
    expect(change(plain, { key: 'concepts', value: ['C', 'B', 'D'] })).toBe(
      'concepts:\n  - "C"\n  - B # the old one\n  - D\nmin: 0.5',
    );
  });

  it('changes the parts of rows, in lines and in braces', () => {
    const lines = 'rows:\n  # names\n  rename:\n    weighs: Weight # kg\n  hide: [X]\nlayout: rows';
    expect(
      change(lines, {
        key: 'rename',
        value: new Map([
          ['weighs', 'Mass'],
          ['hull', 'Hull'],
        ]),
      }),
    ).toBe('rows:\n  # names\n  rename:\n    weighs: Mass # kg\n    hull: Hull\n  hide: [X]\nlayout: rows');
    expect(change('rows: { hide: [X], order: [Mast] } # mine', { key: 'hide', value: ['X', 'Z'] })).toBe(
      'rows: { hide: [X, Z], order: [Mast] } # mine',
    );
  });

  it('refuses what would lose a comment or cannot be told, with the text to paste', () => {
    expect(change('concepts: [\n  A, # first\n  B\n]', { key: 'concepts', value: ['A'] })).toBe(
      'refused, paste: concepts: [A]',
    );
    expect(change('concepts:\n  - A # first\n  - B', { key: 'concepts', value: ['B', 'C'] })).toBe(
      'refused, paste: concepts: [B, C]',
    );
    expect(change('concepts: [A', { key: 'layout', value: 'rows' })).toBe('refused, paste: layout: rows');
  });

  it('knows an item again in another spelling, and moves the comments above one with it', () => {
    expect(change("concepts:\n  - 'it''s'\n  - B", { key: 'concepts', value: ["it's"] })).toBe(
      "concepts:\n  - 'it''s'",
    );
    expect(change('concepts:\n  # first\n  - A\n  - B', { key: 'concepts', value: ['B', 'A'] })).toBe(
      'concepts:\n  - B\n  # first\n  - A',
    );
    expect(
      change('rows:\n  rename:\n    a: "B"', {
        key: 'rename',
        value: new Map([
          ['a', 'B'],
          ['c', 'D'],
        ]),
      }),
    ).toBe('rows:\n  rename:\n    a: "B"\n    c: D');
  });

  it('leaves an empty list where nothing is left, and writes readers by their ids', () => {
    expect(change('rows:\n  hide:\n    - X', { key: 'hide', value: [] })).toBe('rows:\n  hide: []');
    expect(change('concepts: [A, B]', { key: 'concepts', value: [] })).toBe('concepts: []');
    expect(change('sources: [table]', { key: 'sources', value: ['prose'] })).toBe('sources: [prose]');
    expect(change('rows: # none', { key: 'hide', value: ['X'] })).toBe('rows: # none\n  hide: [X]');
  });

  it('refuses values that stand in several lines, or in another shape', () => {
    expect(change('concepts:\n  - A\n    more\n  - B', { key: 'concepts', value: ['B'] })).toBe(
      'refused, paste: concepts: [B]',
    );
    expect(change('min:\n  0.5', { key: 'min', value: 65 })).toBe('refused, paste: min: 0.65');
    expect(change('rows: [hide]', { key: 'hide', value: ['X'] })).toBe('refused, paste: rows:\n  hide: [X]');
    const nested = 'rows:\n  rename:\n    weighs:\n      Weight';
    expect(change(nested, { key: 'rename', value: new Map([['weighs', 'Mass']]) })).toMatch(/^refused, paste: rows:/u);
    const noted = 'rows:\n  rename:\n    a: B # why\n    c: D';
    expect(change(noted, { key: 'rename', value: new Map([['c', 'D']]) })).toMatch(/^refused, paste: rows:/u);
    const last = 'rows:\n  rename:\n    a: B';
    expect(change(last, { key: 'rename', value: new Map() })).toMatch(/^refused, paste: rows:/u);
  });

  it('writes anew what stands in brackets over several lines, unless a comment or an unknown value would go', () => {
    expect(change('concepts: [A,\n  B]\nmin: 0.5', { key: 'concepts', value: ['C', 'A'] })).toBe(
      'concepts: [C, A]\nmin: 0.5',
    );
    expect(change('concepts: [A, # old\n  B]', { key: 'concepts', value: ['C'] })).toBe(
      'refused, paste: concepts: [C]',
    );
    expect(change('rows: { order: [A], # old\n  hide: [B] }', { key: 'hide', value: ['C'] })).toMatch(/^refused/u);
    expect(change('rows: { order: [A, ~], hide: [B] }', { key: 'hide', value: ['C'] })).toMatch(/^refused/u);
    expect(change('rows: { order: ~, hide: [B] }', { key: 'hide', value: ['C'] })).toMatch(/^refused/u);
  });

  it('keeps lines that say nothing among entries', () => {
    expect(
      change('rows:\n  rename:\n    a: B\n\n    c: D', {
        key: 'rename',
        value: new Map([
          ['a', 'X'],
          ['c', 'D'],
        ]),
      }),
    ).toBe('rows:\n  rename:\n    a: X\n\n    c: D');
  });

  const name = fc.constantFrom('A', 'Mast height', '[[B|b]]', 'yes', 'C: d', 'Вес, кг', "o'clock", 'a "b"', '7');
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
  const asked: fc.Arbitrary<BlockChange> = fc.oneof(
    names.map((value): BlockChange => ({ key: 'concepts', value })),
    names.map((value): BlockChange => ({ key: 'hide', value })),
    names.map((value): BlockChange => ({ key: 'order', value })),
    fc.constantFrom<BlockChange>({ key: 'layout', value: 'cards' }, { key: 'same', value: 'hide' }),
    fc.boolean().map((value): BlockChange => ({ key: 'implied', value })),
    fc.integer({ min: 2, max: 100 }).map((value): BlockChange => ({ key: 'min', value })),
    fc.tuple(name, name).map((pair): BlockChange => ({ key: 'rename', value: new Map([pair]) })),
  );

  it('is read back as what was asked, and every other line is still there', () => {
    const start = 'concepts: A vs B # two\n# about rows\nrows:\n  hide: [Q] # not this\nmin: 0.4\nimplied: true';
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 6 }), (changes) => {
        let lines: readonly string[] = start.split('\n');
        let said = readBlock(start, defaults, rules.parseYaml);
        for (const one of changes) {
          const changed = changeBlock(lines, one, rules);
          if (!changed.ok || !said.ok) continue;
          said = { ok: true, value: withChange(said.value, one, defaults) };
          lines = changed.lines;
        }
        const now = readBlock(lines.join('\n'), defaults, rules.parseYaml);
        expect(now.ok && said.ok).toBe(true);
        if (!now.ok || !said.ok) return;
        expect(now.value.concepts).toEqual(said.value.concepts);
        expect(now.value.settings).toEqual(said.value.settings);
        for (const comment of ['# two', '# about rows', '# not this']) expect(lines.join('\n')).toContain(comment);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a block in its note', () => {
  const source = 'concepts: A vs B\nlayout: rows';
  const fenced = (prefix: string, end: string): string =>
    ['```compare', ...source.split('\n'), '```'].map((line) => `${prefix}${line}`).join(end);

  it.each(['\n', '\r\n'])('is changed with its container and line ends kept (%j)', (end) => {
    for (const prefix of ['', '> ', '>> ', '    '.slice(2)]) {
      const note = ['Text', '', fenced(prefix, end), '', 'End'].join(end);
      const block = findBlock(note, source, null);
      expect(block).not.toBeNull();
      if (block === null) continue;
      const edits = blockEdits(note, block, ['concepts: A vs B', 'layout: cards', 'min: 0.7']);
      const edited = edits.ok ? applyEdits(note, edits.value) : edits;
      expect(edited.ok && edited.value).toBe(
        note.replace(`${prefix}layout: rows`, `${prefix}layout: cards${end}${prefix}min: 0.7`),
      );
    }
  });

  it('is found by its section when there are two alike, and not at all without it', () => {
    const note = [fenced('', '\n'), '', fenced('', '\n')].join('\n');
    expect(findBlock(note, source, null)).toBeNull();
    expect(findBlock(note, source, { from: 5, to: 8 })?.line).toBe(5);
    expect(findBlock(note.replaceAll('compare', 'js'), source, null)).toBeNull();
  });

  it('is known in quotes whose later lines have fewer blanks, and ends what they quote', () => {
    const note = '> > ```compare\n>> concepts: A vs B\n>> same: fold\n> text\n>> ```\n';
    expect(findBlock(note, 'concepts: A vs B\nsame: fold\ntext', null)?.line).toBe(0);
  });

  it('is not written into where no line ends its fence', () => {
    const note = 'A note.\n```compare';
    const block = findBlock(note, '', null);
    expect(block?.line).toBe(1);
    expect(block === null ? null : blockEdits(note, block, ['same: fold'])).toMatchObject({
      ok: false,
      problem: { code: 'edit-mismatch' },
    });
  });

  it('is found empty, and given its first line', () => {
    const note = 'a\n```compare\n```\nb';
    const block = findBlock(note, '', null);
    const edits = block === null ? null : blockEdits(note, block, ['same: fold']);
    const edited = edits?.ok === true ? applyEdits(note, edits.value) : null;
    expect(edited).toEqual({ ok: true, value: 'a\n```compare\nsame: fold\n```\nb' });
  });

  it('any lines may take the place of any others', () => {
    const line = fc.constantFrom('a', 'b', '', 'c: d', '- e');
    const lines = fc.array(line, { maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('', '> '), fc.constantFrom('\n', '\r\n'), (old, now, prefix, end) => {
        const at = (list: readonly string[]): string =>
          ['x', ...['```compare', ...list, '```'].map((one) => `${prefix}${one}`.trimEnd()), 'y'].join(end);
        const block = findBlock(at(old), old.join('\n'), null);
        expect(block).not.toBeNull();
        if (block === null) return;
        const edits = blockEdits(at(old), block, now);
        const edited = edits.ok ? applyEdits(at(old), edits.value) : edits;
        expect(edited.ok && edited.value).toBe(at(now));
      }),
    );
  });
});
