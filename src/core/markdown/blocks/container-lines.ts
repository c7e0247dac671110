import type { BlockContext, Line } from '@lezer/markdown';

/** A line indented so far that it belongs to indented code, where none of our blocks begin. */
export function isCodeIndent(line: Line): boolean {
  return line.indent >= line.baseIndent + 4;
}

/**
 * Whether the line just read lies outside the innermost container that was open before it. The
 * parser's own blocks ask `line.depth`, which its types leave out (@lezer/markdown 1.8.1).
 */
export function leavesContainer(cx: BlockContext, line: Line): boolean {
  return 'depth' in line && typeof line.depth === 'number' && line.depth < cx.depth;
}

/** Lets the parser go on in the middle of the current line, as if its content began there. */
export function continueLineAt(line: Line, position: number): void {
  const start = line.skipSpace(position);
  line.moveBase(start);
  line.pos = start;
  line.indent = line.baseIndent;
  line.next = start < line.text.length ? line.text.charCodeAt(start) : -1;
  line.markers = [];
}

/** How many of the open containers are quotes. */
export function countQuotes(cx: BlockContext): number {
  let count = 0;
  for (let depth = 0; depth < cx.depth; depth++) if (cx.parentType(depth).name === 'Blockquote') count += 1;
  return count;
}
