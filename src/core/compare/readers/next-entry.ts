import type { NoteReading } from '../reading';
import { boldLead } from '../reading';

/**
 * The blocks of a note that are the next of the things it tells of, and no aspect of the one before: "**Ketch:** two
 * masts" behind "**Sloop:** one mast", the line that a column leads. A line that is the column's name alone is a
 * heading: what follows it are its fields. O(blocks).
 */
export function nextEntries(reading: NoteReading): ReadonlySet<number> {
  const { compared, columnAt, names } = reading;
  const found = new Set<number>();
  let isLed = false;
  let before = -1;
  compared.note.outline.blocks.forEach((block, at) => {
    const column = columnAt(at);
    if (block.kind === 'heading' || column !== before) isLed = false;
    before = column;
    if (column < 0 || block.kind !== 'paragraph' || block.parent >= 0) return;
    if (isLed && isEntry(reading, at)) found.add(at);
    const lead = boldLead(compared.note.inline(at));
    if (lead !== null && names.columnOf(lead) === column) isLed = isEntry(reading, at);
  });
  return found;
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
