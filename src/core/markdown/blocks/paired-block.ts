import type { BlockContext, BlockParser, LeafBlock, LeafBlockParser, Line } from '@lezer/markdown';
import { continueLineAt, isCodeIndent, leavesContainer } from './container-lines';

/** Quoted lines of one leaf; the parser weaves their marks into a table at a cost that grows faster. */
const MAX_QUOTED_LINES = 4_000;

/**
 * Watches a paragraph as it grows: how often `%%` and `$$` occurred (odd = one is open, so the next
 * closes it), and how many lines it has.
 */
class LeafWatch implements LeafBlockParser {
  private lines = 1;
  private readonly counts = { '%%': 0, $$: 0 };

  constructor(first: string) {
    this.count(first, 0);
  }

  nextLine(_cx: BlockContext, line: Line): boolean {
    this.lines += 1;
    this.count(line.text, line.pos);
    return false;
  }

  finish(): boolean {
    return false;
  }

  isOpen(mark: '%%' | '$$'): boolean {
    return this.counts[mark] % 2 === 1;
  }

  isTooLong(line: Line): boolean {
    return this.lines >= MAX_QUOTED_LINES && line.markers.length > 0;
  }

  private count(text: string, from: number): void {
    this.counts['%%'] += occurrences(text, '%%', from);
    this.counts.$$ += occurrences(text, '$$', from);
  }
}

function occurrences(text: string, mark: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

function watchOf(leaf: LeafBlock): LeafWatch | null {
  for (const parser of leaf.parsers) if (parser instanceof LeafWatch) return parser;
  return null;
}

/** Where the pair that opens on this line closes on the same line; −1 when it stays open, null when none opens. */
function closeOnLine(line: Line, mark: string): number | null {
  if (line.next !== mark.charCodeAt(0) || !line.text.startsWith(mark, line.pos)) return null;
  return line.text.indexOf(mark, line.pos + mark.length);
}

/** Counts what opens and closes in paragraphs, for the blocks below. */
export const leafWatch: BlockParser = {
  name: 'LeafWatch',
  before: 'LinkReference',
  leaf: (_cx, leaf) => new LeafWatch(leaf.content),
  endLeaf: (_cx, line, leaf) => watchOf(leaf)?.isTooLong(line) ?? false,
};

/**
 * A block from `mark` at a line's start to the next `mark`, whatever stands between; with text
 * behind the closing mark of the opening line it is inline and left to the paragraph. Text behind
 * a closing mark further down is read on as Markdown. Without a closing mark the block runs to the
 * end of its container and is named `Unclosed…`.
 */
export function pairedBlock(mark: '%%' | '$$', name: string): BlockParser {
  return {
    name,
    before: 'LinkReference',
    parse(cx, line) {
      const close = closeOnLine(line, mark);
      if (close === null || isCodeIndent(line)) return false;
      if (close >= 0 && line.skipSpace(close + 2) < line.text.length) return false;
      const from = cx.lineStart + line.pos;
      if (close >= 0) {
        const to = cx.lineStart + close + 2;
        cx.nextLine();
        cx.addElement(cx.elt(name, from, to));
      } else {
        const to = readToClose(cx, line, mark);
        cx.addElement(to === null ? cx.elt(`Unclosed${name}`, from, cx.prevLineEnd()) : cx.elt(name, from, to));
      }
      return true;
    },
    endLeaf(_cx, line, leaf) {
      return closeOnLine(line, mark) === -1 && watchOf(leaf)?.isOpen(mark) === false;
    },
  };
}

/** Reads on to the line with the closing mark; its end, or null at the container's end. */
function readToClose(cx: BlockContext, line: Line, mark: string): number | null {
  while (cx.nextLine() && !leavesContainer(cx, line)) {
    const close = line.text.indexOf(mark, line.pos);
    if (close < 0) continue;
    const to = cx.lineStart + close + mark.length;
    if (line.skipSpace(close + mark.length) >= line.text.length) cx.nextLine();
    else continueLineAt(line, close + mark.length);
    return to;
  }
  return null;
}
