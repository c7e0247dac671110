import type { BlockParser, MarkdownConfig } from '@lezer/markdown';
import { Table } from '@lezer/markdown';

const [tableBlock] = Table.parseBlock ?? [];

/** Only pipes, dashes, colons and blanks, with a dash: the parser's own test is quadratic in leading blanks. */
function mayDelimit(line: string): boolean {
  return /^[>|:\s-]+$/u.test(line) && line.includes('-') && line.length - line.trimStart().length < 200;
}

/** GFM tables with a bounded look at the line below. */
export const plainTable: MarkdownConfig = {
  ...Table,
  parseBlock:
    tableBlock === undefined
      ? []
      : [
          {
            ...tableBlock,
            endLeaf: (cx, line, leaf) =>
              line.text.includes('|') && mayDelimit(cx.peekLine()) && (tableBlock.endLeaf?.(cx, line, leaf) ?? false),
          } satisfies BlockParser,
        ],
};
