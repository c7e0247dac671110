const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;

/**
 * A stretch of a note as Markdown of its own: the marks of the quotes and lists around it are taken from its
 * later lines as far as its first line stands inside them, and block ids are left out.
 */
export function readableSlice(text: string, from: number, to: number): string {
  const opening = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const quoted = unquote(opening, Infinity);
  const depth = quoted.depth;
  const indent = LIST_MARK.exec(quoted.rest)?.[0].length ?? (quoted.rest.trim() === '' ? quoted.rest.length : 0);
  const [first = '', ...later] = text.slice(from, to).split(/\r\n?|\n/u);
  return [first, ...later.map((line) => outdent(unquote(line, depth).rest, indent))]
    .map(withoutBlockId)
    .join('\n')
    .trimEnd();
}

function unquote(line: string, most: number): { readonly depth: number; readonly rest: string } {
  let rest = line;
  let depth = 0;
  while (depth < most) {
    const mark = /^[ \t]{0,3}> ?/u.exec(rest)?.[0];
    if (mark === undefined) break;
    rest = rest.slice(mark.length);
    depth += 1;
  }
  return { depth, rest };
}

function outdent(line: string, most: number): string {
  let at = 0;
  while (at < most && (line.charAt(at) === ' ' || line.charAt(at) === '\t')) at += line.charAt(at) === '\t' ? most : 1;
  return line.slice(Math.min(at, line.length - line.trimStart().length));
}

/** A block id is the last word of a line, or all of it. */
function withoutBlockId(line: string): string {
  const end = line.trimEnd();
  const at = Math.max(end.lastIndexOf(' '), end.lastIndexOf('\t')) + 1;
  return /^\^[\w-]+$/u.test(end.slice(at)) ? end.slice(0, at).trimEnd() : line;
}
