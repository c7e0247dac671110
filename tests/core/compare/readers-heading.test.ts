import { describe, expect, it } from 'vitest';
import { compareAll, compareIn, rowsOf } from '../../support/comparing';

const looms = (text: string): string[] => rowsOf(compareIn(text, ['Loom', 'Spindle'], { sources: ['heading'] }));
const both = (loom: string): string => `## Loom\n### Care\n${loom}\n## Spindle\n### Care\nWipe it.\n`;
const sentence = 'It has to be oiled with linseed oil and a soft rag by a patient person. ';

describe('the heading reader', () => {
  it.each([
    ['a paragraph', 'Oil it. Twice.', 'Oil it. Twice'],
    ['the first of two paragraphs', 'Oil it.\n\nThen rest.', 'Oil it'],
    ['a list', '- Oil it.\n- Dry it.', 'Oil it; Dry it'],
    ['a nested list', '1. Oil\n   - thinly\n2. Dry', 'Oil; thinly; Dry'],
    ['what stands behind a quote', '> Hm.\n\nOil it.', 'Oil it'],
    ['whole sentences of a long paragraph', sentence.repeat(8), sentence.repeat(5).trim().slice(0, -1)],
    [
      'a first sentence that is too long',
      `Oil ${'very '.repeat(100)}often. Dry it.`,
      `Oil ${'very '.repeat(100)}often`,
    ],
  ])('reads %s', (_, text, expected) => {
    expect(looms(both(text))).toEqual([`Care: ${expected} | Wipe it`]);
  });

  it.each([
    ['no text', ''],
    ['only a deeper heading', '#### When\nIn May.'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['fields', '**Oil:** linseed'],
    ['a list of long texts', `- ${'very '.repeat(100)}long`],
    ['a comment', '%% later %%'],
  ])('reads nothing from %s', (_, text) => {
    expect(looms(both(text)).join()).not.toContain('Care: ');
  });

  it('reads no heading that names a concept, and none that is empty', () => {
    expect(looms('## Loom\n### Parts of the loom\nWarp.\n### \nText.\n## Spindle\n### \nText.\n')).toEqual([]);
  });

  it('reads the last heading of a note without text below', () => {
    expect(looms('## Loom\n### Care\n## Spindle\n### Care')).toEqual([]);
  });

  it('counts a heading of one column less, and only where the sections share another', () => {
    const text = '## Loom\n### Care\nOil.\n### Age\nOld.\n## Spindle\n### Care\nWipe.\n';
    const { rows } = compareIn(text, ['Loom', 'Spindle']);
    expect(rows.map((row) => [row.aspect, row.cells.flat().map((cell) => cell.confidence)])).toEqual([
      ['Care', [92, 92]],
      ['Age', [80]],
    ]);
  });

  it('shares headings over notes, in the order of the notes', () => {
    const notes = { 'Spindle.md': '## Care\nWipe.\n', 'Loom.md': '# Loom\n## Care\nOil.\n' };
    expect(rowsOf(compareAll(notes, ['Loom', 'Spindle']))).toEqual(['Care: Oil | Wipe']);
  });
});
