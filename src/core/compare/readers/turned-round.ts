import { cleanLabel } from '../column-names';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf, isEmptyValue } from '../reading';
import { fieldIn } from './field-line';

const MOST_WORDS = 4;

/** `### Price` or `**Price**` above `- Kayak: 500`, `- Canoe: 800`: what stands above the list is the aspect. */
export function turnedRound(reading: NoteReading): Finding[] {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const lists = new Map<number, FoundCell[]>();
  const aspects = new Map<number, string>();
  let heading = '';
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') heading = note.inline(index).text;
    if (block.kind === 'list') aspects.set(index, labelOf(reading, index) ?? heading);
    if (!reading.texts.has(index) || (reading.columnAt[index] ?? -1) >= 0) return;
    const list = listOf(reading, index);
    const cell = list < 0 ? null : labelledCell(reading, index);
    if (cell !== null) lists.set(list, [...(lists.get(list) ?? []), cell]);
  });
  return [...lists].flatMap(([list, cells]): Finding[] => {
    const aspect = cleanLabel(aspects.get(list) ?? '');
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

/** The list in whose item a text block stands, −1 when it stands in none. */
function listOf(reading: NoteReading, text: number): number {
  const { blocks } = reading.compared.note.outline;
  const block = blocks[text];
  const item = block?.kind === 'item' ? block : blocks[block?.parent ?? -1];
  return item?.kind === 'item' ? item.parent : -1;
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
function labelOf(reading: NoteReading, list: number): string | null {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const parent = blocks[list]?.parent ?? -1;
  for (let i = list - 1; i >= 0 && i >= parent; i--) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'blank' || (block.parent !== parent && i !== parent)) continue;
    if (!reading.texts.has(i)) return null;
    const { text, marks } = note.inline(i);
    const bold = marks.some(
      (mark) => mark.kind === 'strong' && mark.from === 0 && mark.to >= text.trimEnd().length - 1,
    );
    return bold || /:\s*$/u.test(text) || blocks[parent]?.kind === 'item' ? text : null;
  }
  return null;
}

function isAspect(reading: NoteReading, aspect: string): boolean {
  return aspect !== '' && aspect.split(/\s+/u).length <= MOST_WORDS && reading.names.matcher.find(aspect).length === 0;
}
