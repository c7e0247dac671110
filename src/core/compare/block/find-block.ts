import type { Result, TextEdit } from '../../text';
import { fail, ok, onlyOne } from '../../text';

/** Name of the block's language. */
export const BLOCK_LANGUAGE = 'compare';

/** A block in a note: what stands between its fences, and where each of its lines lies. */
export interface FoundBlock {
  /** 0-based line of the opening fence. */
  readonly line: number;
  /** What the block's container puts before each line: quote marks, an item's indent. */
  readonly prefix: string;
  /** Offset of the opening fence. */
  readonly from: number;
  /** Offset at which its line ends. */
  readonly fenceEnd: number;
  /** Offset behind the closing fence, or behind the last line where there is none. */
  readonly to: number;
  readonly lines: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** The line end that the note uses here. */
  readonly end: string;
}

const OPENING = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?)(`{3,}|~{3,})\s*([^\s`{]*)/u;

/** All `compare` blocks of a note, in order; linear. */
function findBlocks(text: string): FoundBlock[] {
  const found: FoundBlock[] = [];
  let open: {
    mark: string;
    own: boolean;
    block: FoundBlock & { to: number; lines: { from: number; to: number; text: string }[] };
  } | null = null;
  let from = 0;
  for (let line = 0; from <= text.length; line++) {
    const { to, next } = lineEnd(text, from);
    const written = text.slice(from, to);
    if (open === null) {
      const match = OPENING.exec(written);
      const [, prefix = '', mark = '', language = ''] = match ?? [];
      if (match !== null) {
        const block = {
          line,
          prefix: prefix.replace(/[^\s>]/gu, ' '),
          from: from + prefix.length,
          fenceEnd: to,
          to,
          lines: [],
          end: text.slice(to, next),
        };
        open = { mark, own: language.toLowerCase() === BLOCK_LANGUAGE, block };
      }
    } else {
      const start = contentStart(written, open.block.prefix);
      const content = written.slice(start);
      open.block.to = to;
      if (isClosing(content, open.mark)) {
        if (open.own) found.push(open.block);
        open = null;
      } else if (open.own) open.block.lines.push({ from: from + start, to, text: content });
    }
    if (next === to) break;
    from = next;
  }
  if (open?.own === true) found.push(open.block);
  return found;
}

/** The block that a 0-based line belongs to, its fences too; with null, the only one of the note. Null where there is none. */
export function blockAt(text: string, line: number | null): FoundBlock | null {
  const blocks = findBlocks(text);
  if (line === null) return onlyOne(blocks);
  const block = blocks.filter((one) => one.line <= line).at(-1);
  const lines = block === undefined ? 0 : text.slice(block.from, block.to).split('\n').length;
  return block !== undefined && line < block.line + lines ? block : null;
}

function lineEnd(text: string, from: number): { readonly to: number; readonly next: number } {
  const at = text.indexOf('\n', from);
  if (at < 0) return { to: text.length, next: text.length };
  return { to: text.charAt(at - 1) === '\r' && at > from ? at - 1 : at, next: at + 1 };
}

/** A line may have less before it than the first one: blanks in a quote are a matter of taste. */
function contentStart(line: string, prefix: string): number {
  if (line.startsWith(prefix)) return prefix.length;
  let at = 0;
  let quotes = prefix.split('>').length - 1;
  while (at < line.length && at < prefix.length) {
    const sign = line.charAt(at);
    if (sign === '>' && quotes > 0) quotes -= 1;
    else if (sign.trim() !== '') break;
    at += 1;
  }
  return at;
}

function isClosing(content: string, mark: string): boolean {
  const text = content.trim();
  return text.length >= mark.length && text.startsWith(mark) && text === mark.charAt(0).repeat(text.length);
}

/** Where a drawn block may stand: the lines of its section, when the app says so. */
export interface BlockPlace {
  readonly from: number;
  readonly to: number;
}

/** The block with these lines: the one inside its section, else the only one of the note; null when there are several or none. */
export function findBlock(text: string, source: string, place: BlockPlace | null): FoundBlock | null {
  const wanted = foldLines(source);
  const same = findBlocks(text).filter(({ lines }) => foldLines(lines.map((line) => line.text).join('\n')) === wanted);
  const inside = place === null ? [] : same.filter(({ line }) => line >= place.from && line <= place.to);
  const candidates = inside.length > 0 ? inside : same;
  return onlyOne(candidates);
}

const foldLines = (source: string): string =>
  source
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

/** The edits that give a block other lines: those at its beginning and end that stay are not touched. */
export function blockEdits(text: string, block: FoundBlock, lines: readonly string[]): Result<TextEdit[]> {
  const old = block.lines.map((line) => line.text);
  let head = 0;
  while (head < old.length && head < lines.length && old[head] === lines[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < lines.length - head &&
    old[old.length - 1 - tail] === lines[lines.length - 1 - tail]
  ) {
    tail += 1;
  }
  if (head === old.length && head === lines.length) return ok([]);
  const before = block.lines[head - 1]?.to ?? block.fenceEnd;
  const last = block.lines[old.length - 1 - tail];
  const to = last === undefined || old.length - tail <= head ? before : last.to;
  if (block.end === '') return fail({ code: 'edit-mismatch', path: null, from: before, detail: BLOCK_LANGUAGE });
  const inner = lines
    .slice(head, lines.length - tail)
    .map((line) => `${block.end}${`${block.prefix}${line}`.trimEnd()}`);
  // The line before is part of the edit, so that it is refused where another text stands there by now.
  const from = block.lines[head - 1]?.from ?? before;
  const anchor = text.slice(from, before);
  return ok([{ span: { from, to }, expected: text.slice(from, to), text: `${anchor}${inner.join('')}` }]);
}
