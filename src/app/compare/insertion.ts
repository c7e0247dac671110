/** A change of a note's lines: what stands in one line from `ch` on gives way to a text. */
export interface Insertion {
  /** 0-based. */
  readonly line: number;
  readonly ch: number;
  readonly text: string;
}

/** What holds the lines of a quote or list item together. */
interface Container {
  /** What comes before each new line. */
  readonly prefix: string;
  /** A line of it without its marks; null for a line outside. */
  readonly inner: (line: string) => string | null;
}

const NOTE: Container = { prefix: '', inner: (line) => line };
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+/u;

/**
 * Puts lines of their own behind the text that a line belongs to, with a blank line on each side, so that no
 * paragraph, list or table is torn: in a quote or callout among its lines, in an item where the line is indented below it.
 */
export function insertBehind(
  lines: readonly string[],
  at: number,
  {
    markdown,
    inContainer,
    isHere,
  }: {
    readonly markdown: string;
    readonly inContainer: boolean;
    /** Right behind the line, whatever text it goes on in. */
    readonly isHere: boolean;
  },
): Insertion {
  const { prefix, inner } = inContainer ? containerOf(lines, at) : NOTE;
  const hasText = (line: number): boolean => (inner(lines[line] ?? '') ?? '').trim() !== '';
  let line = at;
  while (!isHere && line + 1 < lines.length && hasText(line) && hasText(line + 1)) line += 1;
  const written = markdown.split('\n').map((one) => (one === '' ? prefix.trimEnd() : `${prefix}${one}`));
  const here = lines[line] ?? '';
  const next = lines[line + 1];
  const isInside = next !== undefined && inner(next) !== null;
  const isFree = next !== undefined && (isInside ? !hasText(line + 1) : next.trim() === '');
  const after = isFree ? '' : `\n${isInside ? prefix.trimEnd() : ''}`;
  if (hasText(line)) return { line, ch: here.length, text: `\n${prefix.trimEnd()}\n${written.join('\n')}${after}` };
  if (line > 0 && hasText(line - 1)) return { line, ch: here.length, text: `\n${written.join('\n')}${after}` };
  return { line, ch: prefix === '' ? here.length : 0, text: `${written.join('\n')}${after}` };
}

function containerOf(lines: readonly string[], at: number): Container {
  const line = lines[at] ?? '';
  const marks = /^(?:[ \t]{0,3}>[ \t]?)+/u.exec(line)?.[0];
  if (marks !== undefined) {
    const depth = depthOf(marks);
    return { prefix: '> '.repeat(depth), inner: (one) => withoutMarks(one, depth) };
  }
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  if (indent === '' || !isInItem(lines, at, indent)) return NOTE;
  const inner = (one: string): string | null =>
    one.startsWith(indent) ? one.slice(indent.length) : one.trim() === '' ? '' : null;
  return { prefix: indent, inner };
}

const depthOf = (marks: string): number => marks.split('>').length - 1;

function withoutMarks(line: string, depth: number): string | null {
  let rest = line;
  for (let level = 0; level < depth; level++) {
    const mark = /^[ \t]{0,3}>[ \t]?/u.exec(rest)?.[0];
    if (mark === undefined) return null;
    rest = rest.slice(mark.length);
  }
  return rest;
}

/** The nearest line above that is less indented opens an item whose text begins no further in. */
function isInItem(lines: readonly string[], at: number, indent: string): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || line.startsWith(indent)) continue;
    const mark = ITEM.exec(line)?.[0];
    return mark !== undefined && (mark.length <= indent.length || indent.includes('\t'));
  }
  return false;
}
