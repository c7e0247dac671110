import type { MarkdownConfig } from '@lezer/markdown';
import { Table } from '@lezer/markdown';

/** Only pipes, dashes, colons and blanks, with a dash: the parser's own test is quadratic in leading blanks. */
function mayDelimit(line: string): boolean {
  return /^[>|: \t-]+$/u.test(line) && line.includes('-') && line.length - line.trimStart().length < 200;
}

/** GFM tables with a bounded look at the line below. */
export const plainTable: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((block) => ({
    ...block,
    endLeaf: (cx, line, leaf) =>
      line.text.includes('|') && mayDelimit(cx.peekLine()) && block.endLeaf?.(cx, line, leaf) === true,
  })),
};
