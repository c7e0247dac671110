import type { Text } from '@codemirror/state';

/** Lines of a note that live preview may show as what they mean. */
export interface LiveBlock {
  readonly kind: 'code' | 'callout' | 'embed' | 'table';
  /** From the beginning of the first line to the end of the last. */
  readonly from: number;
  readonly to: number;
  /** Language of a code block, link text of an embed. */
  readonly name: string;
  readonly source: string;
}

interface OpenFence {
  readonly from: number;
  readonly mark: string;
  readonly name: string;
  readonly lines: string[];
}

const fenceStart = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$/u;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const embedLine = /^!\[\[([^[\]\n]+)\]\][ \t]*$/u;

/** The blocks of a note, in the order of the text. */
export function findLiveBlocks(doc: Text): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  let fence: OpenFence | null = null;
  let quote: { from: number; lines: string[] } | null = null;
  let table: { from: number; lines: string[] } | null = null;
  let frontmatter = doc.line(1).text === '---';
  let at = 0;
  const endQuote = (to: number): void => {
    if (quote !== null && /^>\s*\[![^\]]+\]/u.test(quote.lines[0] ?? '')) {
      blocks.push({ kind: 'callout', from: quote.from, to, name: '', source: quote.lines.join('\n') });
    }
    quote = null;
  };
  const endTable = (to: number): void => {
    if (table !== null && delimiterRow.test(table.lines[1] ?? '')) {
      blocks.push({ kind: 'table', from: table.from, to, name: '', source: table.lines.join('\n') });
    }
    table = null;
  };
  for (const text of doc.iterLines()) {
    const from = at;
    const to = from + text.length;
    at = to + 1;
    if (frontmatter) {
      if (from > 0 && text === '---') frontmatter = false;
    } else if (fence !== null) {
      const { mark } = fence;
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(text)?.[1] ?? '';
      if (close.length >= mark.length && close.startsWith(mark)) {
        blocks.push({ kind: 'code', from: fence.from, to, name: fence.name, source: fence.lines.join('\n') });
        fence = null;
      } else fence.lines.push(text);
    } else if (/^ {0,3}>/u.test(text)) {
      endTable(from - 1);
      quote ??= { from, lines: [] };
      quote.lines.push(text);
    } else {
      endQuote(from - 1);
      if (/^ {0,3}\|/u.test(text)) {
        table ??= { from, lines: [] };
        table.lines.push(text);
        continue;
      }
      endTable(from - 1);
      const opened = fenceStart.exec(text);
      const embed = embedLine.exec(text)?.[1];
      if (opened) fence = { from, mark: opened[1] ?? '', name: opened[2] ?? '', lines: [] };
      else if (embed !== undefined) blocks.push({ kind: 'embed', from, to, name: embed, source: text });
    }
  }
  endQuote(doc.length);
  endTable(doc.length);
  return blocks;
}
