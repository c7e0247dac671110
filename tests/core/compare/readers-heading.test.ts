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

  it.each([
    ['Price of the kayak', 'Price of the canoe', 'Price'],
    ['Kayak price', 'The price for a canoe', 'Price'],
    ['1. Kayak: price', '2. 💰 Canoe price?', 'Price'],
    ['Цена каяка', 'Цена у каноэ', 'Цена'],
  ])('takes "%s" and "%s" for concept and aspect at once', (one, other, aspect) => {
    const text = `# Shop\n### ${one}\n500\n### ${other}\n800\n`;
    const concepts = text.includes('каяк') ? ['Каяк', 'Каноэ'] : ['Kayak', 'Canoe'];
    expect(rowsOf(compareIn(text, concepts, { sources: ['heading'] }))).toEqual([`${aspect}: 500 | 800`]);
  });

  it.each([
    ['two names', 'Kayak and canoe price', 'Price of kayak or canoe'],
    ['words on both sides', 'The price a kayak fetches', 'The price a canoe fetches'],
    ['more than four words', 'What I once paid in town for my kayak', 'What I once paid in town for my canoe'],
    ['a difference', 'Difference of the kayak', 'Difference of the canoe'],
    ['no words', '1. Kayak', '2. Canoe'],
    ['numbers', '## Kayak\n### 2024', '## Canoe\n### 2024'],
  ])('takes no aspect from headings with %s', (_, one, other) => {
    const text = `### ${one}\n500\n### ${other}\n800\n`;
    expect(compareIn(text, ['Kayak', 'Canoe'], { sources: ['heading'] }).rows).toEqual([]);
  });

  it('cuts the number off a heading', () => {
    expect(looms('## Loom\n### 1. Care\nOil.\n## Spindle\n### 2) Care\nWipe.\n')).toEqual(['Care: Oil | Wipe']);
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
