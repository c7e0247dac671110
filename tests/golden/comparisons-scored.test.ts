// Whole notes as people write them, scored like the labelled notes elsewhere. Files whose name ends in `-dev` are for
// work on the patterns; those in `-test` were written before they were ever read by the program, and stay unread.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparePassage, goldenPassages } from '../support/golden-passages';
import type { PassageScore } from '../support/score-passages';
import { calibrationOf, figuresOf, scorePassage } from '../support/score-passages';

type Part = 'dev' | 'test';

/** Lowest figures allowed; `wrong` and `invented` are the highest. They may only be tightened. */
const floors = JSON.parse(readFileSync(path.join(import.meta.dirname, 'comparisons-floors.json'), 'utf8')) as Readonly<
  Record<Part, Readonly<Record<string, number>>>
>;

const passages = goldenPassages('comparisons-scored');

async function scoresOf(part: Part): Promise<PassageScore[]> {
  const scores: PassageScore[] = [];
  for (const passage of passages.filter(({ id }) => id.includes(`-${part}/`)))
    scores.push(scorePassage(passage, await comparePassage(passage)));
  return scores;
}

describe.each(['dev', 'test'] as const)('notes with comparisons, %s', (part) => {
  it('hold their floors', async () => {
    const figures = figuresOf(await scoresOf(part));
    console.log(part, figures);
    const bad = Object.entries(floors[part]).filter(([name, floor]) => {
      const figure = figures[name] ?? Number.NaN;
      return name === 'wrong' || name === 'invented' ? !(figure <= floor) : !(figure >= floor);
    });
    expect(bad.map(([name]) => [name, figures[name]])).toEqual([]);
  });
});

/** Fewer cells tell nothing about a bin. */
const ENOUGH = 8;

describe('confidence, test', () => {
  it('is what it says: a cell is right as often as the middle of its bin, and nearly always from 70 on', async () => {
    const scores = await scoresOf('test');
    const bins = calibrationOf(scores);
    console.table(bins);
    const low = bins.filter(({ from, cells, precision }) => cells >= ENOUGH && precision < (from + 5) / 100 - 0.05);
    expect(low).toEqual([]);
    expect(figuresOf(scores).sure).toBeGreaterThanOrEqual(0.97);
  });
});

describe('the notes', () => {
  it.each(['dev', 'test'])(
    'of %s are as many in Russian as in English, a quarter of them without a comparison',
    (part) => {
      const of = passages.filter(({ id }) => id.includes(`-${part}/`));
      const count = (language: string): number => of.filter((one) => one.language === language).length;
      expect(count('ru')).toBe(count('en'));
      expect(of.filter((one) => (one.rows ?? []).every((row) => row.maybe === true)).length * 4).toBeGreaterThanOrEqual(
        of.length,
      );
      expect(of.filter(({ concepts }) => concepts.length > 2).length).toBeGreaterThan(0);
    },
  );
});
