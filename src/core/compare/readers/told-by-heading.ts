import type { Block } from '../../markdown';
import { cleanLabel } from '../column-names';
import type { NoteReading } from '../reading';
import { fieldIn } from './field-line';

/**
 * Paragraphs of one line that are all the text under a heading beside others of its level under which sentences stand:
 * in "## Upkeep, Low: rinse it" the heading is the key, and what stands before the colon belongs to the value. O(blocks).
 */
export function toldByHeadings(reading: NoteReading): ReadonlySet<number> {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const told = new Set<number>();
  let family: Opened[] = [];
  const close = (): void => {
    const plain = family.filter(({ isField }) => !isField).length;
    if (plain * 2 > family.length) for (const { text, isLone } of family) if (isLone) told.add(text);
    family = [];
  };
  let level = 0;
  blocks.forEach(({ kind, level: own }, index) => {
    if (kind !== 'heading') return;
    if (own !== level) close();
    level = own;
    const text = firstText(blocks, index);
    const inline = text < 0 ? null : note.inline(text);
    const isOwn = reading.columnAt(text) >= 0 && reading.names.columnOf(cleanLabel(note.inline(index).text)) < 0;
    if (inline === null || !isOwn) return;
    const isLine = blocks[text]?.kind === 'paragraph' && !inline.text.trim().includes('\n');
    const isField = isLine && fieldIn(inline, { from: 0, to: inline.text.length }) !== null;
    family.push({ text, isField, isLone: isField && isLast(blocks, text) });
  });
  close();
  return told;
}

/** What stands first under a heading. */
interface Opened {
  readonly text: number;
  readonly isField: boolean;
  /** A field, and nothing follows it. */
  readonly isLone: boolean;
}

/** The first block of text under a heading, −1 for none. */
function firstText(blocks: readonly Block[], heading: number): number {
  for (let i = heading + 1; i < blocks.length && blocks[i]?.kind !== 'heading'; i++)
    if (blocks[i]?.kind !== 'blank') return i;
  return -1;
}

/** The next heading, or the end, follows. */
function isLast(blocks: readonly Block[], at: number): boolean {
  let next = at + 1;
  while (blocks[next]?.kind === 'blank') next += 1;
  return blocks[next] === undefined || blocks[next]?.kind === 'heading';
}
