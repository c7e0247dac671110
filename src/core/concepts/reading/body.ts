import type { Block, InlineText } from '../../markdown';
import { wholeSpan } from '../../markdown';
import type { Span } from '../../text';
import type { NoteContext } from './note-context';

/** A gloss: where it stands and how it reads. */
export interface Body {
  readonly spans: readonly Span[];
  readonly text: string;
}

const EMPTY: Body = { spans: [], text: '' };

/** A stretch of a leaf, a span for each of its lines (quote marks between them are no part of it). */
export function stretchBody(inline: InlineText, from: number, to: number): Body {
  const spans: Span[] = [];
  const lines: string[] = [];
  let at = from;
  for (const line of inline.text.slice(from, to).split('\n')) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) {
      spans.push(wholeSpan(inline, start, end));
      lines.push(inline.text.slice(start, end));
    }
    at += line.length + 1;
  }
  return { spans, text: lines.join('\n') };
}

export function joinBodies(bodies: readonly Body[]): Body {
  const full = bodies.filter((body) => body.spans.length > 0);
  if (full.length === 0) return EMPTY;
  return { spans: full.flatMap((body) => body.spans), text: full.map((body) => body.text).join('\n') };
}

const CONTAINERS: ReadonlySet<Block['kind']> = new Set(['list', 'item', 'quote', 'table']);
const VERBATIM: ReadonlySet<Block['kind']> = new Set(['math', 'code', 'table-row']);

/** Whole blocks with all that is in them but callouts. */
export function blocksBody(blocks: readonly number[], context: NoteContext): Body {
  return joinBodies(blocks.map((index) => blockBody(index, context)));
}

function blockBody(index: number, context: NoteContext): Body {
  const block = context.outline.blocks[index];
  if (block?.kind === 'paragraph' || block?.kind === 'heading') {
    const inline = context.inline(index);
    return stretchBody(inline, 0, inline.text.length);
  }
  if (block !== undefined && VERBATIM.has(block.kind)) {
    const text = withoutQuoteMarks(block.body, index, context).trim();
    return text === '' ? EMPTY : { spans: [block.span], text };
  }
  return block !== undefined && CONTAINERS.has(block.kind) ? blocksBody(context.children(index), context) : EMPTY;
}

/** The stored text without the marks of the quotes and callouts that hold the block. */
function withoutQuoteMarks({ from, to }: Span, index: number, { outline: { blocks, text } }: NoteContext): string {
  let depth = 0;
  for (let at = blocks[index]; at !== undefined; at = blocks[at.parent])
    if (at.kind === 'quote' || at.kind === 'callout') depth += 1;
  if (depth === 0) return text.slice(from, to);
  const lineEnd = text.lastIndexOf('\n', from - 1);
  const stored = text.slice(lineEnd + 1 === from ? lineEnd : from, to);
  return stored.replace(new RegExp(`\\n(?:[ \\t]*>){1,${depth}} ?`, 'gu'), '\n');
}

/** Children of a container up to the first callout inside it. */
export function childrenBeforeCallout(block: number, context: NoteContext): number[] {
  const children = context.children(block);
  const nested = children.findIndex((child) => context.outline.blocks[child]?.kind === 'callout');
  return nested < 0 ? [...children] : children.slice(0, nested);
}

/** A block and all that stands in it. */
export function withDescendants(block: number, context: NoteContext): number[] {
  return [block, ...context.children(block).flatMap((child) => withDescendants(child, context))];
}
