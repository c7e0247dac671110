import type { TextEdit } from '../../text';
import type { CellPlace } from '../print/parse-table';
import { cellPlaces, printRow } from '../print/parse-table';
import type { FoundTable, PlacedLine } from './find-tables';

/** A cell with its new text. */
export interface WrittenCell {
  /** Index in its line. */
  readonly at: number;
  readonly text: string;
}

/** Puts texts into the cells of a line; a line that is too short is made longer. */
export function writeCells(line: PlacedLine, cells: readonly WrittenCell[]): readonly TextEdit[] {
  const places = cellPlaces(line);
  const edits = cells.flatMap((cell) => {
    const place = places[cell.at];
    return place === undefined ? [] : [writeCell(line, cell, place)];
  });
  const missing = new Map(cells.filter(({ at }) => at >= line.cells.length).map(({ at, text }) => [at, text]));
  if (missing.size === 0) return edits;
  const last = Math.max(...missing.keys());
  const texts = Array.from(
    { length: last + 1 - line.cells.length },
    (_, at) => missing.get(line.cells.length + at) ?? '',
  );
  const row = printRow(texts);
  const isClosed = line.gaps.at(-1)?.includes('|') === true;
  return [...edits, insert(line.to, isClosed ? row.slice(1) : ` ${row}`)];
}

/** An empty cell has its blanks between the pipes, and no more. */
function writeCell(line: PlacedLine, { at, text }: WrittenCell, { text: own, whole }: CellPlace): TextEdit {
  const old = line.cells[at] ?? '';
  const isBlank = old === '' || text === '';
  const span = isBlank ? whole : own;
  const before = line.gaps[at] ?? '';
  const left = before.slice(before.length - (own.from - whole.from));
  const right = (line.gaps[at + 1] ?? '').slice(0, whole.to - own.to);
  return {
    span: { from: line.from + span.from, to: line.from + span.to },
    expected: isBlank ? `${left}${old}${right}` : old,
    text: isBlank ? (text === '' ? ' ' : ` ${text} `) : text,
  };
}

/** Takes a row away with the line end before it. */
export function dropRow({ rows, headTo, text }: FoundTable, at: number): TextEdit {
  const from = rows[at - 1]?.to ?? headTo;
  const to = rows[at]?.to ?? from;
  return { span: { from, to }, expected: text.slice(from, to), text: '' };
}

/** A new row behind another one, −1: behind the alignment row. */
export function addRow({ rows, headTo, prefix, end }: FoundTable, behind: number, cells: readonly string[]): TextEdit {
  return insert(rows[behind]?.to ?? headTo, `${end}${prefix}${printRow(cells)}`);
}

function insert(at: number, text: string): TextEdit {
  return { span: { from: at, to: at }, expected: '', text };
}

/** In the order of the text; what is put in at one place is one edit. */
export function joinEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.span.from - b.edit.span.from || a.edit.span.to - b.edit.span.to || a.order - b.order);
  for (const { edit } of sorted) {
    const last = joined.at(-1);
    const isSamePlace = last?.span.from === edit.span.to && last.span.to === edit.span.from;
    if (isSamePlace) joined.splice(-1, 1, { ...last, text: `${last.text}${edit.text}` });
    else joined.push(edit);
  }
  return joined;
}
