import type { FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf } from '../reading';
import { itemOf } from './item-text';

/** An item that speaks for or against a column. */
interface SignedItem {
  readonly column: number;
  readonly isFor: boolean;
  readonly cell: FoundCell;
}

/** "+ light" and "- wet seat" in a column's section: pros and cons, where both signs stand in sections of this note. */
export function signedItems(reading: NoteReading): { readonly key: string; readonly cell: FoundCell }[] {
  const items = [...reading.texts].flatMap((index) => itemAt(reading, index));
  if (!items.some(({ isFor }) => isFor) || items.every(({ isFor }) => isFor)) return [];
  const signed = new Set(items.filter(({ isFor }) => isFor).map(({ column }) => column));
  return items
    .filter(({ column }) => signed.has(column))
    .map(({ isFor, cell }) => {
      const { pros, cons } = reading.languages.of(cell.text).words.labels;
      return { key: isFor ? pros : cons, cell };
    });
}

function itemAt(reading: NoteReading, index: number): SignedItem[] {
  const { note } = reading.compared;
  const item = itemOf(reading, index);
  const column = reading.columnAt(index);
  const sign = note.outline.text.charAt(note.outline.blocks[item]?.span.from ?? -1);
  if (item < 0 || column < 0 || (sign !== '+' && sign !== '-')) return [];
  const inline = note.inline(index);
  const cell = cellOf(inline, { from: 0, to: inline.text.length }, { column, confidence: SIGNED });
  return cell === null ? [] : [{ column, isFor: sign === '+', cell }];
}

/** A sign says less of an item than a word would. */
const SIGNED = 85;
