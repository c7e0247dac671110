import { cleanLabel } from '../column-names';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf, isEmptyValue } from '../reading';
import { fieldIn } from './field-line';
import { itemOf } from './item-text';

const MOST_WORDS = 4;

/** A list, and what stands above it. */
interface LabelledList {
  readonly aspect: string;
  readonly cells: FoundCell[];
}

/** `### Price` or `**Price**` above `- Kayak: 500`, `- Canoe: 800`: what stands above the list is the aspect. */
export function turnedRound(reading: NoteReading): Finding[] {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const lists = new Map<number, LabelledList>();
  let heading = '';
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') heading = note.inline(index).text;
    if (block.kind === 'list')
      lists.set(index, { aspect: cleanLabel(labelAbove(reading, index, block.parent) ?? heading), cells: [] });
    if (!reading.texts.has(index) || reading.columnAt(index) >= 0) return;
    const list = lists.get(blocks[itemOf(reading, index)]?.parent ?? -1);
    const cell = list === undefined ? null : labelledCell(reading, index);
    if (cell !== null) list?.cells.push(cell);
  });
  return [...lists.values()].flatMap(({ aspect, cells }): Finding[] => {
    if (new Set(cells.map((cell) => cell.column)).size < 2 || !isAspect(reading, aspect)) return [];
    return [
      {
        reader: 'field',
        path: reading.compared.own.path,
        names: [{ text: aspect, certain: true }],
        kind: 'aspect',
        cells,
      },
    ];
  });
}

function labelledCell(reading: NoteReading, index: number): FoundCell | null {
  const inline = reading.compared.note.inline(index);
  const field = fieldIn(inline, { from: 0, to: inline.text.length });
  const column = field === null ? -1 : reading.names.columnOf(field.key);
  if (field === null || column < 0) return null;
  const cell = cellOf(inline, field.value, { column, confidence: 93 });
  return cell === null || isEmptyValue(cell.text) ? null : cell;
}

/** The label directly above a list: bold, or ended by a colon, or the item that the list stands in. */
function labelAbove(reading: NoteReading, list: number, parent: number): string | null {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  for (let i = list - 1; i > parent; i--) {
    if (blocks[i]?.kind === 'blank' || blocks[i]?.parent !== parent) continue;
    if (!reading.texts.has(i)) return null;
    const { text, marks } = note.inline(i);
    const bold = marks.some(
      (mark) => mark.kind === 'strong' && mark.from === 0 && mark.to >= text.trimEnd().length - 1,
    );
    return bold || /[:：]\s*$/u.test(text) || blocks[parent]?.kind === 'item' ? text : null;
  }
  return null;
}

function isAspect(reading: NoteReading, aspect: string): boolean {
  return aspect !== '' && aspect.split(/\s+/u).length <= MOST_WORDS && reading.names.matcher.find(aspect).length === 0;
}
