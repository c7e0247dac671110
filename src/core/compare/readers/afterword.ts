import type { NoteReading } from '../reading';
import { fieldIn } from './field-line';

/**
 * "Homework: …", "Slides: ask Ann": a paragraph that stands apart behind the last column's section may as well belong
 * to the note: nothing of another column follows, and what stands before it is no field by itself.
 */
export function isAfterword(reading: NoteReading, index: number, column: number): boolean {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  if (blocks[index]?.kind !== 'paragraph' || blocks[index].parent >= 0) return false;
  const level = levelOf(reading, index, column);
  for (let i = index + 1; i < blocks.length; i++) {
    const next = blocks[i];
    // What stands above both sections goes on with something else.
    if (next?.kind === 'heading' && next.level < level) break;
    if (next?.kind === 'heading') return false;
    if (reading.texts.has(i) && reading.columnAt(i) !== column) return false;
  }
  const own = note.inline(index);
  const written = fieldIn(own, { from: 0, to: own.text.length })?.confidence;
  const isOther = (at: number): boolean => reading.columnAt(at) >= 0 && reading.columnAt(at) !== column;
  if (!blocks.some((_, at) => at < index && isOther(at))) return false;
  for (let i = index - 1; i >= 0 && blocks[i]?.kind !== 'heading'; i--) {
    if (!reading.texts.has(i)) continue;
    const inline = note.inline(i);
    const before = blocks[i];
    const isSole = before?.kind === 'paragraph' && before.parent < 0 && !inline.text.includes('\n');
    const field = isSole ? fieldIn(inline, { from: 0, to: inline.text.length }) : null;
    // Behind keys in bold a plain one is another hand's.
    const isField = field !== null && (written === undefined || field.confidence === written);
    return reading.columnAt(i) === column && !isField;
  }
  return false;
}

/** The level of the heading that opens the column's section; any heading ends one that a name in bold opens. */
function levelOf({ compared: { note }, columnAt }: NoteReading, index: number, column: number): number {
  const { blocks } = note.outline;
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'heading') return columnAt(i) === column ? block.level : Infinity;
  }
  return Infinity;
}
