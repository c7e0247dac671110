import type { Span } from '../../text';
import type { NoteReading } from '../reading';
import { fieldReader } from '../readers/field';
import { lastBlock } from './last-block';

/** Where a note speaks of a column: blocks from its heading on, or all of the note that it is. */
export interface ColumnPlace {
  readonly from: number;
  readonly to: number;
  /** Of its heading; 0 without one, null where sub-headings have no room: a paragraph or item that a name leads. */
  readonly level: number | null;
}

/** The first place of a column in a note; null where the note speaks of it nowhere by structure. */
export function placeOfColumn({ compared, columns, columnAt, home }: NoteReading, column: number): ColumnPlace | null {
  const { blocks } = compared.note.outline;
  const headingFrom = (from: number, isEnd: (level: number, at: number) => boolean): number => {
    const at = blocks.findIndex(
      (block, index) => index >= from && block.kind === 'heading' && isEnd(block.level, index),
    );
    return at < 0 ? blocks.length : at;
  };
  if (home === column) {
    const first = blocks.find(({ kind }) => kind !== 'blank' && kind !== 'frontmatter');
    const level = first?.kind === 'heading' && first.level === 1 ? 1 : 0;
    return { from: 0, to: headingFrom(0, (_, at) => columnAt(at) !== column), level };
  }
  const first = blocks.findIndex((_, index) => columnAt(index) === column);
  const block = blocks[first];
  if (block === undefined) return null;
  const isSection = columns[column]?.section?.path === compared.own.path;
  const heading = isSection ? lastBlock(blocks, ({ kind }, index) => kind === 'heading' && index <= first) : first;
  const named = blocks[heading];
  const level = named?.kind === 'heading' ? named.level : null;
  if (level !== null) return { from: heading, to: headingFrom(heading + 1, (one) => one <= level), level };
  let to = first;
  while (to < blocks.length && columnAt(to) === column) to += 1;
  return { from: first, to, level: null };
}

/** The field of a column that stands last in a note, with its key as it is written. */
export function lastField(reading: NoteReading, column: number): { readonly key: string; readonly span: Span } | null {
  const fields = fieldReader
    .read(reading)
    .flatMap(({ names, cells }) =>
      cells.filter((cell) => cell.column === column).map(({ span }) => ({ key: names[0]?.text ?? '', span })),
    );
  return fields.sort((a, b) => a.span.to - b.span.to).at(-1) ?? null;
}

/** The key under which a field stands at a span; null where none does. */
export function keyOfField(reading: NoteReading, { from, to }: Span): string | null {
  const found = fieldReader
    .read(reading)
    .find(({ cells }) => cells.some(({ span }) => span.from === from && span.to === to));
  return found?.names[0]?.text ?? null;
}
