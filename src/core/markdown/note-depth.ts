import type { DraftBlock } from './blocks/draft-block';
import type { Block, Frontmatter, WikiLink } from './outline';

/** Characters above which a note is read for its links and headings only. */
const LARGE = 1_000_000;
/** Properties by which drawings and boards are known. */
const BOARD_KEYS = ['excalidraw-plugin', 'kanban-plugin'];

/** How much of a note is read. */
export type NoteDepth = 'everything' | 'headings-and-links' | 'links';

/** How much of this note is read: drawings and boards say nothing by their blocks, very long notes too much. */
export function noteDepth(path: string, text: string, frontmatter: Frontmatter | null): NoteDepth {
  const data = frontmatter?.data ?? null;
  if (path.endsWith('.excalidraw.md')) return 'links';
  if (data !== null && BOARD_KEYS.some((key) => Object.hasOwn(data, key))) return 'links';
  return text.length > LARGE ? 'headings-and-links' : 'everything';
}

/** Makes opaque all root blocks that are not to be read, drops what they hold and moves their links to them. */
export function flatten(
  blocks: readonly DraftBlock[],
  links: readonly WikiLink[],
  depth: NoteDepth,
): { readonly blocks: readonly Block[]; readonly links: readonly WikiLink[] } {
  if (depth === 'everything') return { blocks, links };
  const flat: Block[] = [];
  const places = new Int32Array(blocks.length);
  blocks.forEach((block, index) => {
    if (block.parent < 0) flat.push(isKept(block, depth) ? block : opaque(block));
    places[index] = flat.length - 1;
  });
  return { blocks: flat, links: links.map((link) => ({ ...link, inBlock: places[link.inBlock] ?? -1 })) };
}

function isKept(block: Block, depth: NoteDepth): boolean {
  const { kind } = block;
  return kind === 'blank' || kind === 'frontmatter' || (kind === 'heading' && depth === 'headings-and-links');
}

function opaque(block: DraftBlock): Block {
  return { ...block, kind: 'opaque', body: block.span, level: 0, callout: null, cells: [], task: null };
}
