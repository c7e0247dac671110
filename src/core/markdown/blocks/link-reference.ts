import type { BlockContext, BlockParser, LeafBlock, LeafBlockParser } from '@lezer/markdown';

/** `[label]: target "title"` taken apart. */
export interface LinkReference {
  readonly label: string;
  readonly target: string;
}

const CLOSERS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
]);

/** Reads a reference that stands on one line; null when the line is anything else. */
export function readLinkReference(line: string): LinkReference | null {
  const close = labelEnd(line);
  if (close < 0 || line.charAt(close + 1) !== ':') return null;
  const label = line.slice(1, close).trim();
  const rest = line.slice(close + 2).trim();
  const end = rest.startsWith('<') ? rest.indexOf('>') + 1 : firstBlank(rest);
  const target = rest.startsWith('<') ? rest.slice(1, end - 1) : rest.slice(0, end);
  if (label === '' || target === '' || !isTitle(rest.slice(end))) return null;
  return { label, target };
}

/** Labels are compared without case, blanks folded. */
export function referenceKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function labelEnd(line: string): number {
  const second = line.charAt(1);
  if (!line.startsWith('[') || second === '^' || second === '!') return -1;
  const limit = Math.min(line.length, 1000);
  for (let i = 1; i < limit; i++) {
    const letter = line.charAt(i);
    if (letter === '\\') i += 1;
    else if (letter === '[') return -1;
    else if (letter === ']') return i;
  }
  return -1;
}

function firstBlank(text: string): number {
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === ' ' || text.charAt(i) === '\t') return i;
  return text.length;
}

function isTitle(rest: string): boolean {
  if (rest === '') return true;
  const title = rest.trim();
  const closer = CLOSERS.get(title.charAt(0));
  return /^\s/u.test(rest) && closer !== undefined && title.length > 1 && title.indexOf(closer, 1) === title.length - 1;
}

class ReferenceLeaf implements LeafBlockParser {
  nextLine(cx: BlockContext, _line: unknown, leaf: LeafBlock): boolean {
    return this.finish(cx, leaf);
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    cx.addLeafElement(leaf, cx.elt('LinkReference', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

/**
 * References on one line, in place of the parser's own, whose search over lines is quadratic
 * behind an unclosed bracket. A target or title on a line of its own is not read.
 */
export const linkReference: BlockParser = {
  name: 'LinkReference',
  leaf: (_cx, leaf) => (readLinkReference(leaf.content) === null ? null : new ReferenceLeaf()),
};
