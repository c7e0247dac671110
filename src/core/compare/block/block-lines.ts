/** The lines of one key of a block: 0-based, `to` exclusive; blank lines and comments at their end are none of them. */
export interface KeyLines {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Keys stand at one indent; all that is indented deeper, and list marks at the same indent, belongs to the key above. */
export function keyLines(lines: readonly string[], indent: number): KeyLines[] {
  const found: { key: string; from: number; to: number }[] = [];
  lines.forEach((line, at) => {
    const open = found.at(-1);
    if (isQuiet(line)) return;
    const key = indentOf(line) === indent ? keyOf(line.slice(indent)) : null;
    if (key !== null) found.push({ key, from: at, to: at + 1 });
    else if (open !== undefined) open.to = at + 1;
  });
  return found;
}

/** Whether a line says nothing: it is blank, or a comment. */
export function isQuiet(line: string): boolean {
  const text = line.trim();
  return text === '' || text.startsWith('#');
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The key that opens a line, null when none does. */
function keyOf(line: string): string | null {
  const quote = line.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = line.indexOf(quote, 1);
    return end > 0 && /^\s*:(?:\s|$)/u.test(line.slice(end + 1)) ? line.slice(1, end) : null;
  }
  if (/^[-#[\]{}]/u.test(line)) return null;
  const colon = line.search(/:(?:\s|$)/u);
  return colon > 0 ? line.slice(0, colon).trim() : null;
}

/** Where the value of a key's first line begins and ends; a comment behind it is kept apart. */
export function valueOf(line: string): { readonly head: string; readonly value: string; readonly tail: string } {
  const start = valueStart(line);
  const rest = line.slice(start);
  const comment = commentStart(rest);
  const body = rest.slice(0, comment);
  const value = body.trim();
  const lead = body.length - body.trimStart().length;
  return { head: line.slice(0, start), value, tail: rest.slice(lead + value.length) };
}

function valueStart(line: string): number {
  const indent = indentOf(line);
  const quote = line.charAt(indent);
  const from = quote === '"' || quote === "'" ? line.indexOf(quote, indent + 1) + 1 : indent;
  return line.indexOf(':', from) + 1;
}

/** Offset of a comment: `#` behind a blank and outside quotes; the length where there is none. */
export function commentStart(text: string): number {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at += 1;
      else if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) quote = sign;
    else if (sign === '#' && (at === 0 || text.charAt(at - 1).trim() === '')) return at;
  }
  return text.length;
}
