// Counts what is right in tables of notes that need not be read without a fault: P, R, pairs, labels.
import type { Cell, Comparison, Row } from '../../src/core/compare';
import type { ExpectedRow, Passage } from './golden-passages';

/** What was counted over passages. */
export interface PassageScore {
  /** Cells said, without those of rows that may be missing. */
  readonly said: number;
  /** Of the cells said, the right ones. */
  readonly right: number;
  /** Cells that a reader expects. */
  readonly expected: number;
  /** Of the cells said, those of another column. */
  readonly wrong: number;
  /** Rows expected in two columns or more. */
  readonly pairs: number;
  /** Of those, the ones that stand whole in one row. */
  readonly whole: number;
  /** Of the right cells, those of a row with a good name. */
  readonly named: number;
  /** Rows where nothing is compared. */
  readonly invented: number;
  /** Confidence and rightness of each cell said. */
  readonly cells: readonly (readonly [number, boolean])[];
  /** What is not as expected, a line each. */
  readonly faults: readonly string[];
}

/** The counts of one passage. */
export function scorePassage(passage: Passage, { rows }: Comparison): PassageScore {
  const expected = passage.rows ?? [];
  const taken = assign(expected, rows);
  const faults: string[] = [];
  const counts = { said: 0, right: 0, expected: 0, wrong: 0, pairs: 0, whole: 0, named: 0 };
  const told: [number, boolean][] = [];
  expected.forEach((row, at) => {
    const required = row.cells.filter((cell) => cell !== null).length;
    const found = rows[taken.get(at) ?? -1];
    const right = found === undefined ? 0 : fitting(row, found);
    if (row.maybe === true) return;
    counts.expected += required;
    counts.right += right;
    if (required > 1) counts.pairs += 1;
    if (required > 1 && right === required) counts.whole += 1;
    const good = found !== undefined && isNamed(row, found);
    if (good) counts.named += right;
    if (right < required) faults.push(`missed  ${toldRow(row)}`);
    if (found !== undefined && !good) faults.push(`named   ${found.aspect} for ${[row.is ?? '*'].flat().join(', ')}`);
  });
  const rowOf = new Map([...taken].map(([at, row]) => [row, expected[at]]));
  rows.forEach((row, index) => {
    const owner = rowOf.get(index);
    row.cells.forEach((list, column) => {
      for (const cell of list) {
        if (cell.implied) continue;
        const right = owner !== undefined && fits(owner.cells[column], cell);
        if (right && owner.maybe === true) continue;
        // Another fitting row has it already, or it may be missing.
        const elsewhere = !right && expected.some((one) => fits(one.cells[column], cell) && one.maybe === true);
        if (elsewhere) continue;
        counts.said += 1;
        told.push([cell.confidence, right]);
        if (right) continue;
        const stray = expected.some((one) => one.cells.some((part, other) => other !== column && fits(part, cell)));
        const own = expected.some((one) => fits(one.cells[column], cell));
        if (stray && !own) counts.wrong += 1;
        faults.push(
          `${stray && !own ? 'WRONG  ' : 'false  '} ${row.aspect}: ${passage.concepts[column] ?? ''} ${cell.text} ${String(cell.confidence)}`,
        );
      }
    });
  });
  return { ...counts, invented: passage.none === true ? rows.length : 0, cells: told, faults };
}

/** Expected row → row found, each once; those that fit best choose first. */
function assign(expected: readonly ExpectedRow[], rows: readonly Row[]): Map<number, number> {
  const scores = expected.flatMap((row, at) =>
    rows.map((found, index): readonly [number, number, number] => [
      fitting(row, found) * 4 + (isNamed(row, found) ? 2 : 0) - (row.maybe === true ? 1 : 0),
      at,
      index,
    ]),
  );
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const [score, at, index] of scores.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    if (score < 3 || taken.has(at) || used.has(index)) continue;
    taken.set(at, index);
    used.add(index);
  }
  return taken;
}

const fitting = (row: ExpectedRow, found: Row): number =>
  row.cells.filter((part, column) => (found.cells[column] ?? []).some((cell) => !cell.implied && fits(part, cell)))
    .length;

function isNamed(row: ExpectedRow, found: Row): boolean {
  if (row.is === undefined) return true;
  const name = stems(found.aspect);
  return [row.is].flat().some((one) => {
    const good = stems(one);
    return good.every((stem) => name.includes(stem)) || name.every((stem) => good.includes(stem));
  });
}

function fits(parts: ExpectedRow['cells'][number] | undefined, cell: Cell): boolean {
  return [parts ?? []].flat().some((part) => {
    const wanted = stems(part);
    const said = stems(cell.text);
    if (part.startsWith('=')) return said.join(' ') === wanted.join(' ');
    if (` ${said.join(' ')} `.includes(` ${wanted.join(' ')} `)) return true;
    const common = wanted.filter((stem) => said.includes(stem)).length;
    return (2 * common) / (wanted.length + said.length) >= 0.6;
  });
}

const stems = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{M}\p{N}]+|[✓✗]/gu) ?? []
  ).map((word) => word.slice(0, 5));

const toldRow = (row: ExpectedRow): string =>
  `${[row.is ?? '*'].flat()[0] ?? ''}: ${row.cells.map((cell) => [cell ?? '-'].flat().join(' / ')).join(' | ')}`;

/** Figures over many passages: shares with three places, and counts. */
export function figuresOf(scores: readonly PassageScore[]): Readonly<Record<string, number>> {
  const sum = (count: (score: PassageScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  const said = sum((one) => one.said);
  const right = sum((one) => one.right);
  const cells = scores.flatMap((one) => one.cells);
  const sure = cells.filter(([confidence]) => confidence >= SURE);
  const P = share(right, said);
  const R = share(
    right,
    sum((one) => one.expected),
  );
  return {
    P,
    R,
    F1: Math.round((2000 * P * R) / Math.max(0.001, P + R)) / 1000,
    pairs: share(
      sum((one) => one.whole),
      sum((one) => one.pairs),
    ),
    labels: share(
      sum((one) => one.named),
      right,
    ),
    sure: share(sure.filter(([, isRight]) => isRight).length, sure.length),
    wrong: sum((one) => one.wrong),
    invented: sum((one) => one.invented),
  };
}

/** Hundredths from which a cell should be right in 97 of 100 cases. */
const SURE = 70;

/** Cells said of one range of confidence, and how many of them are right. */
export interface ConfidenceBin {
  /** Lowest confidence; nine more belong to it. */
  readonly from: number;
  readonly cells: number;
  readonly right: number;
  readonly precision: number;
}

/** Precision by confidence, in bins of ten. */
export function calibrationOf(scores: readonly PassageScore[]): ConfidenceBin[] {
  const cells = scores.flatMap((one) => one.cells);
  return [50, 60, 70, 80, 90].map((from) => {
    const within = cells.filter(([confidence]) => confidence >= from && (confidence < from + 10 || from === 90));
    const right = within.filter(([, isRight]) => isRight).length;
    return {
      from,
      cells: within.length,
      right,
      precision: Math.round((1000 * right) / Math.max(1, within.length)) / 1000,
    };
  });
}
