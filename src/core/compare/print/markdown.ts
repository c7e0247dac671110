import type { Cell, Comparison } from '../comparison';
import { cellHash } from './fnv';
import { printRow } from './parse-table';

/** How the headers and cells of a Markdown table are written. */
export interface MarkdownOptions {
  /** Line end of the note. */
  readonly end: string;
  /** The header of each column as Markdown: a link where the concept is a note or linked already. */
  readonly headers: readonly string[];
  /** Concept keys of the columns, for the marker; null for a plain table. */
  readonly keys: readonly string[] | null;
  /** Options that differ from the defaults, JSON-safe, for the marker. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly cells?: CellOptions;
}

/** What a cell has beside its text. */
export interface CellOptions {
  /** The note that the table stands in: footnote marks of others mean nothing there. */
  readonly note: string | null;
  /** What tells the place of a value, as Markdown; null where nothing does. */
  readonly placeOf: ((cell: Cell) => string) | null;
}

const PLAIN_CELLS: CellOptions = { note: null, placeOf: null };

/** The table as Markdown, with the marker line of a table that can be refreshed when `keys` are given. */
export function printMarkdown(comparison: Comparison, options: MarkdownOptions): string {
  const written = comparison.rows.map((row) => ({
    row,
    cells: row.cells.map((cells) => markdownCell(cells, options.cells)),
  }));
  const rows = written.map(({ row, cells }) => printRow([escapeCell(row.aspect), ...cells]));
  const header = printRow(['', ...options.headers.map((text) => escapePipes(text))]);
  const alignment = `|${'---|'.repeat(options.headers.length + 1)}`;
  const table = [header, alignment, ...rows].join(options.end);
  if (options.keys === null) return table;
  const marker = {
    v: 1,
    columns: options.keys,
    options: options.options,
    rows: written.map(({ row, cells }) => [row.key, ...cells.map((cell) => cellHash(cell))]),
  };
  return `${printMarker(marker)}${options.end}${options.end}${table}`;
}

/** What the marker line keeps of a written table. */
export interface TableMarker {
  readonly v: number;
  readonly columns: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Aspect key and a hash for each cell as written. */
  readonly rows: readonly (readonly string[])[];
}

/** The comment line before a table; `%` is written so that the comment cannot end early. */
export function printMarker(marker: TableMarker): string {
  return `%% differentia-table ${JSON.stringify(marker).replaceAll('%', String.raw`\u0025`)} %%`;
}

/** The sources of a cell, each text once, joined; the stored slice where its markup is balanced. */
export function markdownCell(cells: readonly Cell[], { note, placeOf }: CellOptions = PLAIN_CELLS): string {
  const texts = new Map<string, Set<string>>();
  for (const cell of cells) {
    const { quote, path } = cell.evidence;
    const stored = path === note ? quote : quote.replace(/\[\^[^\]\s]+\]/gu, '');
    const text = cell.implied || !isBalanced(stored) ? escapeCell(cell.text) : escapePipes(foldLines(stored));
    const places = texts.get(text) ?? new Set();
    if (placeOf !== null) places.add(escapePipes(placeOf(cell)));
    texts.set(text, places);
  }
  return [...texts].map(([text, places]) => `${text}${[...places].join('')}`).join('; ');
}

/** Line ends as `<br>`, block ids and container marks at line starts dropped. */
function foldLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) =>
      line
        .replace(/^[>\s]+/u, '')
        .replace(/\s\^[A-Za-z0-9-]+$/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('<br>');
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['[[', ']]'],
  ['(', ')'],
];

/** Whether emphasis, code, links, tags and parentheses that open in the text also close in it. */
function isBalanced(text: string): boolean {
  if (count(text, OPENED) !== count(text, CLOSED)) return false;
  const even = ['**', '==', '`', '$', '~~', '%%'].every((mark) => (text.split(mark).length - 1) % 2 === 0);
  return even && PAIRS.every(([open, close]) => text.split(open).length === text.split(close).length);
}

const OPENED = /<(?!(?:br|hr|img|input|wbr)\b)[a-z][^<>]*>/giu;
const CLOSED = /<\/[a-z][^<>]*>/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function escapePipes(text: string): string {
  let escaped = '';
  let slash = false;
  for (const unit of text) {
    escaped += unit === '|' && !slash ? String.raw`\|` : unit;
    slash = unit === '\\' && !slash;
  }
  return escaped;
}

/** Plain text as a cell: marks that would format or link are escaped. */
export function escapeCell(text: string): string {
  return foldLines(text.replace(/[\\`*_[\]<>|$=~%#^]/gu, String.raw`\$&`));
}
