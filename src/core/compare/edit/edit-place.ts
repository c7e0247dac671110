import type { LanguagePack } from '../../language';
import type { ParsedNote } from '../../markdown';
import type { Span } from '../../text';
import type { Cell } from '../comparison';
import { noteLanguages } from '../contrast/note/note-languages';
import { fieldsOf } from '../readers/field-line';
import { oneLine } from './one-line';
import type { EditPlace } from './place';
import { propertyPlace } from './property-place';
import { storedLines } from './stored-lines';
import { readTableCell, writeTableCell } from './table-slice';
import { leafAt, sentenceAround, shownAt, withMarks, withStop } from './whole-slice';

/** Why a cell cannot be edited: the note says something else by now, nobody has written it, or it is a link. */
export type NotEditable = 'gone' | 'implied' | 'link';

/** Why a cell can never be edited where it stands; null when it can. */
export function whyNotEditable({ implied, reader }: Cell): Exclude<NotEditable, 'gone'> | null {
  return implied ? 'implied' : reader === 'link' ? 'link' : null;
}

/** Where a cell is edited in its note as that is now: the value, item or text; of prose the whole sentence. */
export function editPlace(note: ParsedNote, cell: Cell, packs: readonly LanguagePack[]): EditPlace | NotEditable {
  const never = whyNotEditable(cell);
  if (never !== null) return never;
  const { text, frontmatter } = note.outline;
  const { from, to, quote } = cell.evidence;
  if (text.slice(from, to) !== quote) return 'gone';
  if (frontmatter !== null && from < frontmatter.span.to) return propertyPlace(note, cell.evidence) ?? 'gone';
  const row = note.outline.blocks[leafAt(note, from)];
  const between = row?.kind === 'table-row' ? row.cells.find((one) => one.from <= from && to <= one.to) : undefined;
  if (between !== undefined) return cellPlace(note, between);
  switch (cell.reader) {
    case 'prose':
      return linesPlace(note, withMarks(note, sentenceAround(note, cell.evidence, noteLanguages(packs))), false);
    case 'definition':
    case 'heading':
      return linesPlace(note, withStop(note, withMarks(note, cell.evidence)), true);
    case 'field':
    case 'link':
    case 'list':
    case 'property':
    case 'table':
      return valuePlace(note, withMarks(note, cell.evidence), cell.reader === 'field');
  }
}

function cellPlace({ outline: { path, text } }: ParsedNote, span: Span): EditPlace {
  const expected = text.slice(span.from, span.to);
  const behind = text.slice(span.to, span.to + 1);
  const write = (typed: string): string => writeTableCell(typed, behind);
  const emptied = { span, expected };
  return { kind: 'slice', path, span, expected, shown: readTableCell(expected), lines: true, emptied, write };
}

function linesPlace(note: ParsedNote, span: Span, isText: boolean): EditPlace {
  const { path, text } = note.outline;
  const expected = text.slice(span.from, span.to);
  const stored = storedLines(note, span);
  const lines = isText || expected.includes('\n');
  return {
    kind: 'slice',
    path,
    span,
    expected,
    shown: stored.shown,
    lines,
    emptied: null,
    write: (typed) => stored.write(lines ? typed : oneLine(typed)),
  };
}

/** The value of a field, or an item: the stop behind it stays where it is. */
function valuePlace(note: ParsedNote, span: Span, hasKey: boolean): EditPlace {
  const place = linesPlace(note, span, false);
  if (place.kind === 'property') return place;
  const closer = closerOf(note, span);
  const hasStop = note.outline.text.charAt(span.to) === '.';
  return {
    ...place,
    emptied: hasKey && !place.lines ? withStopOf(place, hasStop) : null,
    write: (typed) =>
      closer !== null && !isBalanced(typed, closer)
        ? null
        : place.write(hasStop && /[^.]\.$/u.test(typed) ? typed.slice(0, -1) : typed),
  };
}

/** A stop alone would be a value. */
function withStopOf({ span, expected }: EditPlace, hasStop: boolean): EditPlace['emptied'] {
  return hasStop ? { span: { from: span.from, to: span.to + 1 }, expected: `${expected}.` } : { span, expected };
}

/** What closes the bracket that a field stands in: `[key:: value]`. */
function closerOf(note: ParsedNote, span: Span): string | null {
  const leaf = leafAt(note, span.from);
  if (leaf < 0) return null;
  const inline = note.inline(leaf);
  const at = shownAt(inline, span.from);
  const from = inline.text.lastIndexOf('\n', at - 1) + 1;
  const end = inline.text.indexOf('\n', at);
  const line = { from, to: end < 0 ? inline.text.length : end };
  const field = fieldsOf(inline, line).find(({ value }) => value.from <= at && at < value.to);
  return field === undefined || field.value.to >= line.to ? null : inline.text.charAt(field.value.to);
}

function isBalanced(typed: string, closer: string): boolean {
  const opener = closer === ']' ? '[' : '(';
  let depth = 0;
  for (const sign of typed) {
    if (sign === opener) depth += 1;
    if (sign === closer) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
