import type { ParsedNote } from '../../markdown';
import type { NoteHeading } from '../own-facts';
import { cleanName } from '../naming/clean-name';
import type { Recogniser } from './recogniser';
import { trimEndOf } from './trim';

/** The headings of a note and how they hold each other and the blocks between them. */
export interface HeadingTree {
  readonly list: readonly NoteHeading[];
  /** Index of the heading's block in the outline. */
  readonly blocks: readonly number[];
  /** Index of the heading above that holds it; −1 at the top. */
  readonly parents: readonly number[];
  /** For each block of the outline, the heading under which it stands (a heading: itself); −1 above the first. */
  readonly under: Int32Array;
}

export function readHeadings(note: ParsedNote, recogniser: Recogniser): HeadingTree {
  const { blocks } = note.outline;
  const list: NoteHeading[] = [];
  const places: number[] = [];
  const parents: number[] = [];
  const under = new Int32Array(blocks.length);
  const open: number[] = [];
  let current = -1;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading' && block.parent === -1) {
      while (open.length > 0 && (list[open.at(-1) ?? 0]?.level ?? 0) >= block.level) open.pop();
      parents.push(open.at(-1) ?? -1);
      current = list.length;
      open.push(current);
      const shown = note.inline(index).text;
      list.push({ span: block.span, text: headingText(shown), level: block.level, role: roleOf(shown, recogniser) });
      places.push(index);
    }
    under[index] = current;
  });
  return { list, blocks: places, parents, under };
}

/** The headings from that index upwards, the nearest first. */
export function* headingPath(tree: HeadingTree, heading: number): Generator<number> {
  for (let at = heading; at >= 0; at = tree.parents[at] ?? -1) yield at;
}

/**
 * Whether the block stands below a heading that opens a contrast section. The title of the note does
 * so only for what stands directly below it: "A vs B" may well have a section that defines A.
 */
export function isInContrastSection(tree: HeadingTree, block: number): boolean {
  const nearest = tree.under[block] ?? -1;
  for (const heading of headingPath(tree, nearest)) {
    const entry = tree.list[heading];
    if (entry?.role === 'contrast') return heading === nearest || entry.level > 1 || (tree.parents[heading] ?? -1) >= 0;
  }
  return false;
}

function headingText(shown: string): string {
  return cleanName(shown)?.name ?? shown.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

function roleOf(shown: string, recogniser: Recogniser): NoteHeading['role'] {
  const bare = shown.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  const plain = trimEndOf(bare, /[^\p{L}\p{N})?!]/u);
  const unnumbered = plain.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '');
  return recogniser.isDefinitionWord(unnumbered) ? 'stop' : recogniser.headingRole(unnumbered);
}
