import type { Cell, Comparison, Row } from '../../src/core/compare';
import type { ExpectedRow, Passage } from './golden-passages';

type Notes = Passage['notes'];

/** Everything that is wrong with the table of a passage, a line each; empty when it is as expected. */
export function faultsOf(passage: Passage, comparison: Comparison): string[] {
  return [
    ...provenanceFaults(passage.notes, comparison),
    ...wrongColumns(passage, comparison.rows),
    ...rowFaults(passage, comparison.rows),
  ];
}

/** Cells whose quote does not stand where they say, or whose text is not drawn from it. */
export function provenanceFaults(notes: Notes, comparison: Comparison): string[] {
  return comparison.rows.flatMap((row) => row.cells.flat().flatMap((cell) => placeFaults(notes, cell)));
}

function placeFaults(notes: Notes, cell: Cell): string[] {
  const { path, from, to, quote } = cell.evidence;
  const stands = to > from && notes[path]?.slice(from, to) === quote;
  const words = (text: string): readonly string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const drawn = cell.implied || words(cell.text).every((word) => words(quote).includes(word));
  return [...(stands ? [] : [`no quote: ${quote}`]), ...(drawn ? [] : [`not in its quote: ${cell.text}`])];
}

/** What a passage says of one concept and not of another must never stand under the other. */
function wrongColumns(passage: Passage, rows: readonly Row[]): string[] {
  const said = passage.concepts.map((_, column) =>
    (passage.rows ?? []).flatMap((row) => [row.cells[column] ?? []].flat()).map(bare),
  );
  return rows.flatMap((row) =>
    row.cells.flatMap((list, column) =>
      list
        .map((cell) => fold(cell.text))
        .filter((text) => !(said[column] ?? []).some((part) => text.includes(part)))
        .filter((text) => said.some((parts, other) => other !== column && parts.some((part) => text.includes(part))))
        .map((text) => `wrong column ${String(passage.concepts[column])}: ${text}`),
    ),
  );
}

/** Each row expected is there, in its order where that is asked for, and no other row is. */
function rowFaults(passage: Passage, rows: readonly Row[]): string[] {
  const left = [...rows];
  const faults: string[] = [];
  let last = -1;
  for (const expected of passage.rows ?? []) {
    const row = left.find((one) => fits(expected, one));
    if (row === undefined) {
      if (expected.maybe !== true) faults.push(`missing: ${told(expected)}`);
      continue;
    }
    left.splice(left.indexOf(row), 1);
    if (passage.inOrder === true && rows.indexOf(row) < last) faults.push(`out of order: ${row.aspect}`);
    last = rows.indexOf(row);
  }
  return [...faults, ...left.map((row) => `unexpected: ${shown(row)}`)];
}

function fits(expected: ExpectedRow, row: Row): boolean {
  const names = [expected.is ?? row.aspect].flat();
  return (
    names.includes(row.aspect) &&
    (expected.kind ?? row.kind) === row.kind &&
    row.cells.every((cells, column) => fitsCell(expected, cells, column))
  );
}

function fitsCell(expected: ExpectedRow, cells: readonly Cell[], column: number): boolean {
  const parts = [expected.cells[column] ?? []].flat();
  const implied = expected.implied?.includes(column) === true;
  const confident = cells.every((cell) => cell.implied || cell.confidence === (expected.confidence ?? cell.confidence));
  const says = (cell: Cell, part: string): boolean =>
    part.startsWith('=') ? fold(cell.text) === bare(part) : fold(cell.text).includes(bare(part));
  return (
    confident &&
    cells.every((cell) => cell.implied === implied && parts.some((part) => says(cell, part))) &&
    parts.every((part) => cells.some((cell) => says(cell, part)))
  );
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
const bare = (part: string): string => fold(part.replace(/^=/u, ''));

function told(row: ExpectedRow): string {
  const cells = row.cells.map((cell) => [cell ?? '-'].flat().join(' / ')).join(' | ');
  const more = [row.kind, row.confidence].filter((one) => one !== undefined).join(' ');
  return `${[row.is ?? '*'].flat().join(' or ')}: ${cells}${more === '' ? '' : ` (${more})`}`;
}

function shown(row: Row): string {
  const cells = row.cells.map((list) => list.map((cell) => `${cell.text} [${cell.reader} ${String(cell.confidence)}]`));
  return `${row.aspect}: ${cells.map((list) => list.join(' / ') || '-').join(' | ')} (${row.kind})`;
}
