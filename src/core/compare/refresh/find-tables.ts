import type { Block, Outline, ParsedNote } from '../../markdown';
import type { LineIndex, Span } from '../../text';
import { buildLineIndex, lineAt, lineSpan } from '../../text';
import type { TableMarker } from '../print/markdown';
import type { TableLine } from '../print/parse-table';
import { splitLine } from '../print/parse-table';
import { readMarker } from './marker';

/** A line of a table in its note. */
export interface PlacedLine extends TableLine {
  /** Where its first gap begins: behind the marks of the container. */
  readonly from: number;
  /** Where the line ends, without its line end. */
  readonly to: number;
  /** 0-based. */
  readonly line: number;
}

/** A table with the marker above it. */
export interface FoundTable {
  /** Of the whole note. */
  readonly text: string;
  readonly marker: TableMarker;
  readonly markerSpan: Span;
  /** 0-based line of the marker. */
  readonly line: number;
  /** What the container puts before each line: quote marks, an indent. */
  readonly prefix: string;
  /** The line end that the note uses here. */
  readonly end: string;
  readonly header: PlacedLine;
  /** Where the alignment row ends. */
  readonly headTo: number;
  readonly rows: readonly PlacedLine[];
}

/** `unread`: a note that the table is made of could not be read. */
export type TableFault =
  'header-twice' | 'long-row' | 'newer' | 'no-table' | 'not-json' | 'row-twice' | 'shape' | 'unread';

/** A table that cannot be refreshed, and why. */
export interface BrokenTable {
  /** 0-based line of the marker. */
  readonly line: number;
  /** 0-based line of the fault. */
  readonly at: number;
  readonly fault: TableFault;
  /** The name that stands twice, or the path of the note; else empty. */
  readonly name: string;
}

/** All tables of a note that have a marker, in order; linear. */
export function findTables({ outline }: ParsedNote): readonly (BrokenTable | FoundTable)[] {
  const { blocks, text } = outline;
  // Made for the first marker: hardly a note has any.
  let lines: LineIndex | null = null;
  return blocks.flatMap((block, index): (BrokenTable | FoundTable)[] => {
    const marker = block.kind === 'comment' ? readMarker(text.slice(block.span.from, block.span.to)) : null;
    if (marker === null) return [];
    lines ??= buildLineIndex(text);
    const line = lineAt(lines, block.span.from);
    const broken = (fault: TableFault, at: number): BrokenTable => ({ line, at, fault, name: '' });
    if (typeof marker === 'string') return [broken(marker, line)];
    const table = tableBehind(blocks, index);
    const [header, ...rows] = table < 0 ? [] : rowsOf(outline, lines, table);
    if (header === undefined) return [broken('no-table', line)];
    const long = rows.find(({ cells }) => cells.length > header.cells.length);
    if (long !== undefined) return [broken('long-row', long.line)];
    return [{ text, marker, markerSpan: block.span, line, ...frameOf(text, lines, header), header, rows }];
  });
}

/** Index of the table that follows a block in its container, −1 for none. */
function tableBehind(blocks: readonly Block[], index: number): number {
  const parent = blocks[index]?.parent;
  let next = index + 1;
  while (blocks[next]?.kind === 'blank') next += 1;
  const found = blocks[next];
  return found?.kind === 'table' && found.parent === parent ? next : -1;
}

function rowsOf({ blocks, text }: Outline, lines: LineIndex, table: number): PlacedLine[] {
  const rows: PlacedLine[] = [];
  for (let at = table + 1; blocks[at]?.parent === table; at++) {
    const block = blocks[at];
    if (block?.kind !== 'table-row') continue;
    const { from } = block.span;
    const line = lineAt(lines, from);
    const { to } = lineSpan(text, lines, line);
    rows.push({ ...splitLine(text.slice(from, to)), from, to, line });
  }
  return rows;
}

function frameOf(text: string, lines: LineIndex, header: PlacedLine): Pick<FoundTable, 'end' | 'headTo' | 'prefix'> {
  return {
    prefix: text.slice(lines[header.line] ?? header.from, header.from),
    end: text.slice(header.to, lines[header.line + 1] ?? header.to),
    headTo: lineSpan(text, lines, header.line + 1).to,
  };
}
