import type { Block, InlineText } from '../../markdown';
import type { FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf } from '../reading';
import { fieldIn } from './field-line';

/** One cell over several, their texts joined; null without any. */
export function joinedCell(cells: readonly FoundCell[]): FoundCell | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    ...first,
    span: { from: first.span.from, to: last.span.to },
    text: cells.map((cell) => cell.text).join('; '),
  };
}

/** The texts in a container block, a list or an item, as cells of a column; blocks follow it in the outline. */
export function cellsWithin(
  reading: NoteReading,
  container: number,
  given: Parameters<typeof cellOf>[2],
  says: (inline: InlineText) => boolean = () => true,
): readonly FoundCell[] {
  const { note } = reading.compared;
  const cells: FoundCell[] = [];
  for (const i of within(note.outline.blocks, container)) {
    if (!reading.texts.has(i)) continue;
    const inline = note.inline(i);
    const cell = says(inline) ? cellOf(inline, { from: 0, to: inline.text.length }, given) : null;
    if (cell !== null) cells.push(cell);
  }
  return cells;
}

/** The item that a text block stands in, −1 when it stands in none. */
export function itemOf(reading: NoteReading, text: number): number {
  const { blocks } = reading.compared.note.outline;
  const parent = blocks[text]?.parent ?? -1;
  return blocks[parent]?.kind === 'item' ? parent : -1;
}

/** The list that stands in the item of a text block, −1 when there is none. */
export function listInItem(reading: NoteReading, text: number): number {
  const { blocks } = reading.compared.note.outline;
  const item = itemOf(reading, text);
  const inside = item < 0 ? [] : within(blocks, item);
  return inside.find((i) => blocks[i]?.parent === item && blocks[i].kind === 'list') ?? -1;
}

/** Whether an item of the list is a key with its value: such a list is no value itself. */
export function holdsFields(reading: NoteReading, list: number): boolean {
  const { note } = reading.compared;
  return within(note.outline.blocks, list).some((i) => {
    if (!reading.texts.has(i)) return false;
    const inline = note.inline(i);
    return fieldIn(inline, { from: 0, to: inline.text.length }) !== null;
  });
}

/** Indices of the blocks in a container: they follow it. */
function within(blocks: readonly Block[], container: number): number[] {
  const found: number[] = [];
  for (let i = container + 1; (blocks[i]?.parent ?? -1) >= container; i++) found.push(i);
  return found;
}

/** Words of an item that only says what the items below it tell of, at most. */
const LABEL_WORDS = 4;

/** The list below an item that is a label for it, "Speed" above two items; −1 for another item. */
export function listBelowLabel(reading: NoteReading, text: number): number {
  const label = reading.compared.note.inline(text).text.trim();
  if (label === '' || label.split(/\s+/u).length > LABEL_WORDS || /[.!?:：;,]$/u.test(label)) return -1;
  return listInItem(reading, text);
}
