import type { NoteReading } from '../reading';
import { boldLead } from '../reading';

/**
 * "**Sloop:** one mast", "**Ketch:** two masts": behind the line that a column leads another of the same form is the
 * next of the things that are told of, no aspect of the one before. A line that is the column's name alone is a
 * heading: what follows it are its fields.
 */
export function isNextEntry(reading: NoteReading, index: number, column: number): boolean {
  const { compared, columnAt, names } = reading;
  const { blocks } = compared.note.outline;
  if (!isEntry(reading, index)) return false;
  for (let at = index - 1; at >= 0 && blocks[at]?.kind !== 'heading' && columnAt(at) === column; at--) {
    const block = blocks[at];
    const lead = block?.kind === 'paragraph' && block.parent < 0 ? boldLead(compared.note.inline(at)) : null;
    if (lead !== null && names.columnOf(lead) === column) return isEntry(reading, at);
  }
  return false;
}

/** A paragraph of one line: a name in bold, a colon in it or behind it, and a text. */
function isEntry({ compared: { note } }: NoteReading, index: number): boolean {
  const { blocks } = note.outline;
  if (blocks[index]?.kind !== 'paragraph' || blocks[index].parent >= 0) return false;
  const inline = note.inline(index);
  const lead = boldLead(inline);
  if (lead === null || inline.text.includes('\n')) return false;
  const rest = inline.text.slice(lead.length);
  const isLabelled = /[:：]\s*$/u.test(lead) || /^\s*[:：]/u.test(rest);
  return isLabelled && (rest.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** Words that say what a thing is, at least; fewer are a value, "**Material:** wood". */
const LEAST_WORDS = 4;
