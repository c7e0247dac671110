import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, spanContains } from '../../text';
import { targetName } from '../contrast/columns/link-names';
import { foldWord } from '../contrast/sentence/token';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf, isEmptyValue } from '../reading';
import type { NamedHeader } from '../refresh/match-table';
import { ownCopies } from '../refresh/own-copies';
import { withShortHeads } from './short-headers';

/** A row of a table: its first cell, and the others. */
interface TableRow {
  readonly label: string;
  /** The first cell is code and nothing else. */
  readonly isCode: boolean;
  /** The column that the first cell names, −1 for none. */
  readonly column: number;
  readonly values: readonly InlineText[];
  /** The table says yes and no by "+" and "-". */
  readonly signs?: boolean;
}

/** GFM tables: concepts as columns, as rows, or key and value in a concept's section. */
export const tableReader: Reader = {
  id: 'table',
  read(reading) {
    const tables = new Map<number, TableRow[]>();
    const aspects = new Map<number, number>();
    const { note, except } = reading.compared;
    const copies = ownCopies(note, (text) => nameHeader(reading, text));
    for (const { kind, parent, span, cells } of note.outline.blocks) {
      if (kind !== 'table-row' || (except !== undefined && spanContains(except, span))) continue;
      const rows = tables.get(parent) ?? [];
      tables.set(parent, rows);
      // What we wrote ourselves is no source: it is as if the cell were empty.
      const spans = cells.map((cell) => (copies.has(cell.from) ? { from: cell.to, to: cell.to } : cell));
      const aspect = aspects.get(parent) ?? aspectAt(reading, cells);
      aspects.set(parent, aspect);
      rows.push(...readRow(reading, ledBy(spans, aspect)));
    }
    return [...tables].flatMap(([table, rows]) =>
      rows.slice(0, 1).flatMap((header) => readTable(reading, { table, header, body: rows.slice(1) })),
    );
  },
};

/** `|Kayak|Feature|Canoe|`: where the header of the aspects stands between those of the concepts, else the first. */
function aspectAt(reading: NoteReading, header: readonly Span[]): number {
  const cells = header.map((span) => reading.compared.note.inlineOf(span));
  const columns = cells.map((cell) => cellColumn(reading, cell));
  if ((columns[0] ?? -1) < 0 || distinct(columns) < 2) return 0;
  const others = columns.flatMap((column, at) => (column < 0 ? [at] : []));
  const [only = 0, ...more] = others;
  return more.length === 0 && opensWithAspect(reading, cells[only]?.text.trim() ?? '') ? only : 0;
}

/** The cells of a row, the one at `first` before the others. */
const ledBy = (spans: readonly Span[], first: number): readonly Span[] =>
  first === 0 ? spans : [...spans.slice(first, first + 1), ...spans.slice(0, first), ...spans.slice(first + 1)];

/** The concept that a header of a table of ours names. */
function nameHeader({ columns, names }: NoteReading, text: string): NamedHeader {
  const [, target, heading] = /^\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|[^[\]]*)?\]\]$/u.exec(text) ?? [];
  const key = conceptKey(target === undefined ? text : targetName(target));
  const known = columns[names.byKey.get(key) ?? -1]?.key;
  return {
    id: `${known ?? key}${heading === undefined ? '' : `#${conceptKey(heading)}`}`,
    isKnown: known !== undefined,
  };
}

function readRow(reading: NoteReading, spans: readonly Span[]): TableRow[] {
  const cells = spans.map((span) => reading.compared.note.inlineOf(span));
  const torn = tornAt(reading.compared.note.outline.text, spans);
  const values = torn < 0 ? cells.slice(1) : cells.slice(1, torn);
  return cells.slice(0, torn === 0 ? 0 : 1).map((first) => ({
    label: first.text.trim(),
    isCode: first.marks.some(({ kind, from, to }) => kind === 'code' && from === 0 && to === first.text.length),
    column: cellColumn(reading, first),
    values,
  }));
}

/** `[[Oak|the oak]]` without a stroke before its bar is torn in two, and what follows is moved by a cell; −1 where none is. */
function tornAt(text: string, spans: readonly Span[]): number {
  return spans.findIndex(({ from, to }) => {
    const cell = text.slice(from, to);
    return cell.lastIndexOf('[[') > cell.lastIndexOf(']]');
  });
}

interface Table {
  /** Index of its block. */
  readonly table: number;
  readonly header: TableRow;
  readonly body: readonly TableRow[];
}

function readTable(reading: NoteReading, { table, header, body: rows }: Table): Finding[] {
  const corner = header.label;
  const across = withShortHeads(reading, {
    texts: header.values.map(({ text }) => text),
    columns: header.values.map((cell) => cellColumn(reading, cell)),
    corner,
  });
  const down = withShortHeads(reading, {
    texts: rows.map(({ label }) => label),
    columns: rows.map(({ column }) => column),
    corner,
  });
  // Beside "+" a dash says no.
  const signs = rows.some(({ values }) => values.some(({ text }) => text.trim() === '+'));
  const body = rows.map((row, at) => ({ ...row, column: down[at] ?? row.column, signs }));
  const isAcross = distinct(across) >= 2;
  const isDown = distinct(body.map((row) => row.column)) >= 2;
  const opens = opensWithAspect(reading, header.label);
  if (isAcross && (!isDown || opens)) return asColumns(reading, across, body);
  if (isDown) return asRows(reading, header, body);
  const column = reading.columnAt(table);
  return column >= 0 && header.values.length === 1 && !tellsInputs(header, body)
    ? keyAndValue(reading, column, opens || isHeader(header) ? body : [header, ...body]).map((one) => ({
        ...one,
        table,
      }))
    : [];
}

/** Words of a header cell that says what stands below it, at most. */
const SHORT = 3;

/** "Option | Description" says what stands in the columns; "Price | 4", "Hull | oak" are rows like the others. */
function isHeader({ values }: TableRow): boolean {
  const [head = ''] = values.map(({ text }) => text.trim());
  return head.split(/\s+/u).length <= SHORT && !/[\p{N}✓✔✗✘]|^\p{Ll}/u.test(head);
}

const INPUT =
  /^(?:(?:place ?holder|parameter|variable|argument|flag)s?|(?:плейсхолдер|заполнитель|параметр|переменн|аргумент|флаг)\p{L}*)$/iu;

/** "`<colour>` | Show the colour": what can be put in tells what to write, not what the concept is like. */
function tellsInputs({ label }: TableRow, body: readonly TableRow[]): boolean {
  return INPUT.test(label) && body.filter(({ isCode }) => isCode).length * 2 > body.length;
}

/** By its text, else by the target of the link that it is. */
function cellColumn(reading: NoteReading, cell: InlineText): number {
  const column = reading.names.columnOf(cell.text);
  const link = cell.marks.find((mark) => mark.kind === 'wiki-link' && mark.to - mark.from === cell.text.length);
  if (column >= 0 || link?.target == null) return column;
  return reading.names.byKey.get(conceptKey(targetName(link.target))) ?? -1;
}

const distinct = (columns: readonly number[]): number => new Set(columns.filter((column) => column >= 0)).size;

function opensWithAspect(reading: NoteReading, label: string): boolean {
  const text = foldWord(label);
  return text === '' || reading.languages.lexicons.some((lexicon) => lexicon.words.aspectWords.includes(text));
}

function asColumns(reading: NoteReading, across: readonly number[], body: readonly TableRow[]): Finding[] {
  return body.flatMap(({ label, values, signs }) =>
    finding(
      reading,
      label,
      across.flatMap((column, at) => values.slice(at, at + 1).flatMap((value) => valueCell(value, column, 97, signs))),
    ),
  );
}

function asRows(reading: NoteReading, header: TableRow, body: readonly TableRow[]): Finding[] {
  return header.values.flatMap((aspect, at) =>
    finding(
      reading,
      aspect.text.trim(),
      body.flatMap(({ column, values, signs }) =>
        values.slice(at, at + 1).flatMap((value) => valueCell(value, column, 97, signs)),
      ),
    ),
  );
}

function keyAndValue(reading: NoteReading, column: number, rows: readonly TableRow[]): Finding[] {
  return rows.flatMap(({ label, values }) =>
    finding(
      reading,
      label,
      values.flatMap((value) => valueCell(value, column, 92)),
    ),
  );
}

const MINUS = /^[-–—−]$/u;

/** The value as a cell; none where nothing is known, or the column is none of the table. */
function valueCell(value: InlineText, column: number, confidence: number, signs = false): FoundCell[] {
  const cell = cellOf(value, { from: 0, to: value.text.length }, { column, confidence });
  if (column < 0 || cell === null) return [];
  return isEmptyValue(cell.text) && !(signs && MINUS.test(cell.text)) ? [] : [cell];
}

function finding(reading: NoteReading, aspect: string, cells: readonly FoundCell[]): Finding[] {
  if (cells.length === 0 || aspect === '') return [];
  return [
    {
      reader: 'table',
      path: reading.compared.own.path,
      names: [{ text: aspect, certain: true }],
      kind: 'aspect',
      cells,
    },
  ];
}
