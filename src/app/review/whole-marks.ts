import type { Span } from '../../core/text';

const OPENING_LINK = /!?\[\[[^[\]\n]{0,300}\|?$|!?\[$/u;
const CLOSING_LINK = /^\]\]|^\]\([^)\n]{0,2000}\)/u;
const MARKS = '*_=~`';

/**
 * A stretch of Markdown that begins and ends with letters, with the marks that belong to its first and last words:
 * a link that is cut open, or emphasis that is never closed, would be drawn as signs. Stays inside `bounds`.
 */
export function withWholeMarks(text: string, { from, to }: Span, bounds: Span): Span {
  let start = from;
  let end = to;
  const lineStart = Math.max(bounds.from, text.lastIndexOf('\n', from - 1) + 1);
  for (;;) {
    const inside = text.slice(start, end);
    const before = text.slice(lineStart, start);
    const after = text.slice(end, bounds.to);
    const open = OPENING_LINK.exec(before)?.[0];
    const close = CLOSING_LINK.exec(after)?.[0];
    const { opened, closed } = loneBrackets(inside);
    if (close !== undefined && opened > 0) end += close.length;
    else if (open !== undefined && closed > 0) start -= open.length;
    else {
      const closing = marksAt(after, 0, 1);
      const opening = marksAt(before, before.length - 1, -1);
      const isOpen = closing !== '' && isUneven(inside, closing);
      if (isOpen) end += closing.length;
      else if (opening !== '' && isUneven(inside, opening)) start -= opening.length;
      else return { from: start, to: end };
    }
  }
}

/** The run of one mark that begins at a place and goes one way. */
function marksAt(text: string, at: number, step: -1 | 1): string {
  const mark = text.charAt(at);
  let end = at;
  while (mark !== '' && MARKS.includes(mark) && text.charAt(end) === mark) end += step;
  return mark.repeat(Math.abs(end - at));
}

/** Whether runs of exactly these marks come in an odd number. */
function isUneven(inside: string, marks: string): boolean {
  let runs = 0;
  for (let at = inside.indexOf(marks); at >= 0;) {
    let end = at;
    while (inside.charAt(end) === marks.charAt(0)) end += 1;
    if (end - at === marks.length) runs += 1;
    at = inside.indexOf(marks, end);
  }
  return runs % 2 === 1;
}

/** Brackets without their partner. */
function loneBrackets(inside: string): { readonly opened: number; readonly closed: number } {
  let opened = 0;
  let closed = 0;
  for (const sign of inside) {
    if (sign === '[') opened += 1;
    else if (sign === ']' && opened > 0) opened -= 1;
    else if (sign === ']') closed += 1;
  }
  return { opened, closed };
}
