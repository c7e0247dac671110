import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey } from '../../text';
import { targetName } from '../contrast/name-finder';
import { foldWord } from '../contrast/token';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf, isEmptyValue } from '../reading';

interface TableRow {
  readonly cells: readonly Span[];
}

/** GFM tables: concepts as columns, as rows, or key and value in a concept's section. */
export const tableReader: Reader = {
  id: 'table',
  read(reading) {
    const { blocks } = reading.compared.note.outline;
    const rows = new Map<number, TableRow[]>();
    blocks.forEach((block) => {
      if (block.kind !== 'table-row') return;
      const list = rows.get(block.parent) ?? [];
      list.push({ cells: block.cells });
      rows.set(block.parent, list);
    });
    return [...rows].flatMap(([table, list]) => readTable(reading, table, list));
  },
};

function readTable(reading: NoteReading, table: number, rows: readonly TableRow[]): Finding[] {
  const { note } = reading.compared;
  const texts = rows.map((row) => row.cells.map((cell) => note.inlineOf(cell)));
  const [header, ...body] = texts;
  if (header === undefined || body.length === 0) return [];
  const across = header.map((cell, at) => (at === 0 ? -1 : cellColumn(reading, cell)));
  const down = body.map((row) => cellColumn(reading, row[0]));
  const isAcross = distinct(across) >= 2;
  const isDown = distinct(down) >= 2;
  if (isAcross && (!isDown || opensWithAspect(reading, header[0]))) return asColumns(reading, across, body);
  if (isDown) return asRows(reading, { header, down, body });
  const column = reading.columnAt[table] ?? -1;
  return column >= 0 && header.length === 2 ? keyAndValue(reading, column, texts) : [];
}

/** By its text, else by the target of the link that it is. */
function cellColumn(reading: NoteReading, cell: InlineText | undefined): number {
  if (cell === undefined) return -1;
  const column = reading.names.columnOf(cell.text);
  const link = cell.marks.find((mark) => mark.kind === 'wiki-link' && mark.to - mark.from === cell.text.length);
  if (column >= 0 || link?.target == null) return column;
  return reading.names.byKey.get(conceptKey(targetName(link.target))) ?? -1;
}

const distinct = (columns: readonly number[]): number => new Set(columns.filter((column) => column >= 0)).size;

function opensWithAspect(reading: NoteReading, cell: InlineText | undefined): boolean {
  const text = foldWord(cell?.text.trim() ?? '');
  return text === '' || reading.languages.lexicons.some((lexicon) => lexicon.words.aspectWords.includes(text));
}

function asColumns(
  reading: NoteReading,
  across: readonly number[],
  body: readonly (readonly InlineText[])[],
): Finding[] {
  return body.flatMap((row) => {
    const cells = row.map((cell, at) => valueCell(cell, across[at] ?? -1, 97));
    return finding(reading, row[0]?.text ?? '', cells);
  });
}

interface DownTable {
  readonly header: readonly InlineText[];
  readonly down: readonly number[];
  readonly body: readonly (readonly InlineText[])[];
}

function asRows(reading: NoteReading, { header, down, body }: DownTable): Finding[] {
  return header.slice(1).flatMap((aspect, at) => {
    const cells = body.map((row, k) => {
      const cell = row[at + 1];
      return cell === undefined ? null : valueCell(cell, down[k] ?? -1, 97);
    });
    return finding(reading, aspect.text, cells);
  });
}

function keyAndValue(reading: NoteReading, column: number, rows: readonly (readonly InlineText[])[]): Finding[] {
  const body = opensWithAspect(reading, rows[0]?.[0]) ? rows.slice(1) : rows;
  return body.flatMap((row) => {
    const value = row[1];
    return value === undefined ? [] : finding(reading, row[0]?.text ?? '', [valueCell(value, column, 92)]);
  });
}

function valueCell(cell: InlineText, column: number, confidence: number): FoundCell | null {
  if (column < 0 || isEmptyValue(cell.text)) return null;
  return cellOf(cell, { from: 0, to: cell.text.length }, { column, confidence });
}

function finding(reading: NoteReading, aspect: string, cells: readonly (FoundCell | null)[]): Finding[] {
  const found = cells.filter((cell) => cell !== null);
  const text = aspect.trim();
  if (found.length === 0 || text === '') return [];
  return [
    {
      reader: 'table',
      path: reading.compared.own.path,
      names: [{ text, certain: true }],
      kind: 'aspect',
      cells: found,
    },
  ];
}
