import type { ParsedNote } from '../../markdown';
import type { NoteHeading } from '../own-facts';
import { cleanName } from '../naming/clean-name';
import type { Recogniser } from './recogniser';
import { trimEndOf } from './trim';

/** A heading of the note in the tree of its headings. */
export interface HeadingNode {
  readonly heading: NoteHeading;
  /** Its number among the headings. */
  readonly index: number;
  /** Index of its block in the outline. */
  readonly block: number;
  /** The heading that holds it. */
  readonly parent: HeadingNode | null;
}

/** The headings of a note and how they hold each other and the blocks between them. */
export interface HeadingTree {
  readonly list: readonly HeadingNode[];
  /** The heading under which a block of the outline stands (a heading: itself); null above the first. */
  nearest(block: number): HeadingNode | null;
}

export function readHeadings(note: ParsedNote, recogniser: Recogniser): HeadingTree {
  const list: HeadingNode[] = [];
  const nearest: (HeadingNode | null)[] = [];
  for (const [index, block] of note.outline.blocks.entries()) {
    let current = list.at(-1) ?? null;
    if (block.kind === 'heading' && block.parent === -1) {
      const parent = holderOf(current, block.level);
      const shown = note.inline(index).text;
      const role = roleOf(shown, recogniser);
      const heading = { span: block.span, text: headingText(shown), level: block.level, role };
      current = { heading, index: list.length, block: index, parent };
      list.push(current);
    }
    nearest.push(current);
  }
  return { list, nearest: (block) => nearest[block] ?? null };
}

/** The nearest heading above a level, of one and those that hold it. */
function holderOf(from: HeadingNode | null, level: number): HeadingNode | null {
  let at = from;
  while (at !== null && at.heading.level >= level) at = at.parent;
  return at;
}

/** The heading that ends a heading's section: the next one that is no deeper; undefined where the note does. */
export function endOfSection({ index, heading }: HeadingNode, list: readonly HeadingNode[]): HeadingNode | undefined {
  return list.find((other) => other.index > index && other.heading.level <= heading.level);
}

/** The heading and those that hold it, the nearest first. */
export function* headingPath(from: HeadingNode | null): Generator<HeadingNode> {
  for (let at = from; at !== null; at = at.parent) yield at;
}

/**
 * Whether the block stands below a heading that opens a contrast section. The title of the note does
 * so only for what stands directly below it: "A vs B" may well have a section that defines A.
 */
export function isInContrastSection(tree: HeadingTree, block: number): boolean {
  const nearest = tree.nearest(block);
  for (let node = nearest; node !== null; node = node.parent)
    if (node.heading.role === 'contrast') return node === nearest || node.heading.level > 1;
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
