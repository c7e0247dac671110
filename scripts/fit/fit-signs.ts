// Fits what the signs of src/core/concepts/loose are worth, and tells what a fit on the other sets finds in each.
//   npm run fit -- [--write] [--list N]
// Sets: the development part of tests/golden/notes, each writer of tests/golden/writers that is not kept to test, and
// judged places of other people's notes (judged-rows.ts). `--list`: the N likeliest places that do not define.
// Signs speak of what is found around, so points and rows change each other: run it until nothing changes (twice).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sign } from '../../src/core/concepts/loose/points';
import { BASE, POINTS } from '../../src/core/concepts/loose/points';
import { notesOfPart, notesOfWriters, placeOf } from '../../tests/support/labelled-notes';
import type { LabelledNote } from '../../tests/support/labelled-notes';
import { readJudged } from './judged-file';
import type { Fitted, Row } from './logistic';
import { chanceOf, fitLogistic } from './logistic';
import { placesOf } from './places';

/** Holds weights down: less for what many rows tell. */
const RIDGE = 3;
/** How often a judged place counts: it is of notes that nobody wrote for this. */
const OF_JUDGED = 1;
const ROUNDED_TO = 5;
/** How far from a labelled place a gloss may begin: an article, a quote mark. */
const NEAR = 4;
const CHANCES = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const FILE = path.resolve('src/core/concepts/loose/points.ts');

interface SignRow extends Row {
  readonly set: string;
  readonly isRuled: boolean;
  readonly shown: string;
}

const words = process.argv.slice(2);
const list = words.includes('--list') ? Number(words[words.indexOf('--list') + 1]) : 0;
const signs = Object.keys(POINTS) as Sign[];
const numbers = new Map<string, number>(signs.map((sign, at) => [sign, at]));

const rows = [...rowsOfNotes(), ...rowsOfJudged()];
console.log(`${String(rows.length)} places, ${String(rows.filter((row) => row.isRight).length)} of them define`);
tellOthers();
if (words.includes('--write')) write(fitLogistic(rows, signs.length, RIDGE));

function rowsOfNotes(): SignRow[] {
  const writers = [...notesOfWriters()].map(
    ([name, notes]) => [name, notes.filter(({ part }) => part === 'fitted')] as const,
  );
  const sets = [['notes', notesOfPart('development')] as const, ...writers];
  return sets.flatMap(([set, notes]) => notes.flatMap((note) => rowsOf(set, note)));
}

/** The places of a note, but for those of which a reader may say either. */
function rowsOf(set: string, { file, text, concepts }: LabelledNote): SignRow[] {
  const labels = concepts.flatMap(({ definitions }) =>
    definitions.map((one) => ({ at: placeOf(text, one), isCertain: one.grade === 'certain' })),
  );
  return placesOf(file, text).flatMap(({ from, to, isRuled, shown, signs: own }): SignRow[] => {
    const near = labels.find(({ at }) => Math.abs(at - from) <= NEAR);
    const isInside = labels.some(({ at }) => at > from && at < to);
    if (near === undefined ? isInside : !near.isCertain) return [];
    return [{ set, holds: numbersOf(own), isRight: near !== undefined, weight: 1, isRuled, shown }];
  });
}

function rowsOfJudged(): SignRow[] {
  return readJudged().flatMap((places, at) =>
    places.map(({ isRight, signs: own }) => {
      const set = `judged ${String(at + 1)}`;
      return { set, holds: numbersOf(own), isRight, weight: OF_JUDGED, isRuled: false, shown: '' };
    }),
  );
}

function numbersOf(own: readonly Sign[]): number[] {
  return own.flatMap((sign) => numbers.get(sign) ?? []);
}

/** What the fit on all other sets finds in each, of what the rules leave over. */
function tellOthers(): void {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const left = sets.flatMap((set) => {
    const fit = fitLogistic(
      rows.filter((row) => row.set !== set),
      signs.length,
      RIDGE,
    );
    return rows.flatMap((row) => (row.set === set && !row.isRuled ? [{ row, chance: chanceOf(fit, row.holds) }] : []));
  });
  console.log('right of found, by what a fit on the other sets takes for a chance');
  console.table(
    Object.fromEntries(
      ['all', ...sets].map((set) => {
        const own = left.filter(({ row }) => set === 'all' || row.set === set);
        const cells = CHANCES.map((least) => {
          const found = own.filter(({ chance }) => chance >= least);
          return [least, `${String(found.filter(({ row }) => row.isRight).length)}/${String(found.length)}`];
        });
        return [set, { ...Object.fromEntries(cells), right: own.filter(({ row }) => row.isRight).length }];
      }),
    ),
  );
  const wrong = left.filter(({ row }) => !row.isRight && row.shown !== '').sort((a, b) => b.chance - a.chance);
  for (const { row, chance } of wrong.slice(0, list)) console.log(`${chance.toFixed(2)} ${row.set} ${row.shown}`);
}

/** Puts the points where they stand in the source, whose comments stay. */
function write({ base, weights }: Fitted): void {
  const pointsOf = (odds: number): number => Math.round((odds * 100) / ROUNDED_TO) * ROUNDED_TO + 0;
  let text = readFileSync(FILE, 'utf8').replace(
    `const BASE = ${String(BASE)};`,
    `const BASE = ${String(pointsOf(base))};`,
  );
  signs.forEach((sign, at) => {
    const line = new RegExp(String.raw`^(  '?${sign}'?: )-?\d+,$`, 'mu');
    text = text.replace(line, (_, key: string) => `${key}${String(pointsOf(weights[at] ?? 0))},`);
  });
  writeFileSync(FILE, text);
}
