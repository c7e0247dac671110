import type { Result, Span } from '../../text';
import { fail, firstMatch, ok } from '../../text';

/** A line of a table taken apart: `gaps[0] + cells[0] + gaps[1] + …`, so there is one gap more than cells. */
export interface TableLine {
  /** Stored slices, trimmed, pipes still escaped. */
  readonly cells: readonly string[];
  /** Pipes with the blanks beside them; the first also has the container's marks. */
  readonly gaps: readonly string[];
}

/** A GFM table of any form, without a byte lost. */
export interface MarkdownTable {
  readonly header: TableLine;
  readonly alignment: TableLine;
  readonly rows: readonly TableLine[];
  /** Line end of each line; empty at the end of a text without one. */
  readonly ends: readonly string[];
}

/** Reads the lines of a table; fails with `table-marker` where a row is longer than the header or no alignment row follows. */
export function parseTable(text: string): Result<MarkdownTable> {
  const parts = text.split(/(\r\n|\n|\r)/u);
  const ends = parts.filter((_, at) => at % 2 === 1);
  const stored = parts.filter((line, at) => at % 2 === 0 && (line !== '' || at < parts.length - 1));
  const lines = stored.map((line) => splitLine(line));
  const [header, alignment, ...rows] = lines;
  if (header === undefined || alignment?.cells.every((cell) => /^:?-+:?$/u.test(cell)) !== true) {
    return refused('no alignment row');
  }
  const long = rows.findIndex((row) => row.cells.length > header.cells.length);
  if (long >= 0) return refused(`row ${String(long + 1)} is longer than the header`);
  return ok({ header, alignment, rows, ends });
}

function refused(detail: string): Result<never> {
  return fail({ code: 'table-marker', path: null, from: null, detail });
}

/** Splits a line at pipes that no backslash escapes; marks of quotes at its beginning are the container's. */
export function splitLine(line: string): TableLine {
  const start = firstMatch(line, /^(?:[ \t]*>)*/u).length;
  const pieces = piecesOf(line.slice(start));
  const gaps: string[] = [];
  const cells: string[] = [];
  let gap = line.slice(0, start);
  pieces.forEach((piece, at) => {
    const last = pieces.length - 1;
    const cell = piece.slice(blanksBefore(piece), piece.length - blanksBehind(piece));
    const isOutside = cell === '' && last > 0 && (at === 0 || at === last);
    const lead = piece.slice(0, piece.indexOf(cell));
    if (isOutside) gap += piece;
    else {
      gaps.push(cell === '' ? gap : gap + lead);
      cells.push(cell);
      gap = cell === '' ? piece : piece.slice(lead.length + cell.length);
    }
    if (at < last) gap += '|';
  });
  return { cells, gaps: [...gaps, gap] };
}

function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charAt(at);
    if (unit === '\\') at += 1;
    else if (unit === '|') {
      pieces.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, line.slice(from)];
}

/** The line again. */
function printLine({ cells, gaps }: TableLine): string {
  return gaps.map((gap, at) => `${gap}${cells[at] ?? ''}`).join('');
}

/** The table again, byte for byte. */
export function printTable({ header, alignment, rows, ends }: MarkdownTable): string {
  return [header, alignment, ...rows].map((line, at) => `${printLine(line)}${ends[at] ?? ''}`).join('');
}

/** Where a cell stands in its line: its text, and all between its pipes. */
export interface CellPlace {
  readonly text: Span;
  readonly whole: Span;
}

/** The places of all cells of a line. */
export function cellPlaces({ cells, gaps }: TableLine): readonly CellPlace[] {
  let end = 0;
  return cells.map((cell, at) => {
    const [before = '', after = ''] = [gaps[at], gaps[at + 1]];
    const from = end + before.length;
    end = from + cell.length;
    return {
      text: { from, to: end },
      whole: { from: from - blanksBehind(before), to: end + blanksBefore(after) },
    };
  });
}

/** How many blanks and tabs begin the text. */
function blanksBefore(text: string): number {
  let count = 0;
  while (isBlank(text, count)) count += 1;
  return count;
}

/** How many end it. */
function blanksBehind(text: string): number {
  let from = text.length;
  while (from > 0 && isBlank(text, from - 1)) from -= 1;
  return text.length - from;
}

const isBlank = (text: string, at: number): boolean => text.charAt(at) === ' ' || text.charAt(at) === '\t';

/** A row of cells between pipes; no padding. */
export function printRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}
