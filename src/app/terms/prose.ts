const HEADING = /^[\s>]*#{1,6}\s/u;
const CALLOUT_HEADER = /^\s*>[\s>]*\[!/u;
const QUOTED = /^\s*>/u;
const FENCE = /^[\s>]*(?:```|~~~|\$\$)/u;
const INDENTED = /^(?: {4}| {0,3}\t)/u;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/u;
/** Of a longer line only what is near is looked at. */
const NEAR_UNITS = 4_000;

/**
 * Whether what ends at a place of a line is prose by the line itself and those above: no heading and no title of a
 * callout, no code, formula, comment, link or address. Fenced blocks that are not quoted are the caller's to know.
 *
 * @param above The line so many lines above, '' for none.
 */
export function isProse(line: string, at: number, above: (lines: number) => string): boolean {
  if (HEADING.test(line) || CALLOUT_HEADER.test(line) || FENCE.test(line)) return false;
  if (QUOTED.test(line) && isFencedInQuote(above)) return false;
  if (INDENTED.test(line) && isIndentedCode(line, above)) return false;
  const before = withoutCode(line.slice(Math.max(0, at - NEAR_UNITS), at));
  if (before === null || isInLinkOrTag(before)) return false;
  return !isInFormula(before, line.slice(at, at + NEAR_UNITS)) && before.split('%%').length % 2 === 1;
}

function isInLinkOrTag(before: string): boolean {
  const last = (mark: string): number => before.lastIndexOf(mark);
  if (last('[') > last(']') || last('](') > last(')')) return true;
  if (last('<') > last('>') && /^<[a-z!/]/iu.test(before.slice(last('<')))) return true;
  const [address = ''] = before.split(/\s/u).slice(-1);
  return address.includes('://') || address.startsWith('www.');
}

/** The text without spans of code; null where one is open at its end. */
function withoutCode(text: string): string | null {
  const [mark] = /`+/u.exec(text) ?? [];
  if (mark === undefined) return text;
  const at = text.indexOf(mark);
  const rest = text.slice(at + mark.length);
  const close = [...rest.matchAll(/`+/gu)].find(([one]) => one.length === mark.length);
  const behind = close === undefined ? null : withoutCode(rest.slice(close.index + mark.length));
  return behind === null ? null : text.slice(0, at) + behind;
}

/** A sum of money opens no formula, unless one is closed behind the cursor. */
function isInFormula(before: string, after: string): boolean {
  const parts = before.replaceAll(/\\\$/gu, '').replaceAll('$$', '$').split('$');
  const last = parts.at(-1) ?? '';
  return parts.length % 2 === 0 && !/^\s/u.test(last) && (!/^\d/u.test(last) || /\S\$/u.test(after));
}

function isFencedInQuote(above: (lines: number) => string): boolean {
  let fences = 0;
  for (let lines = 1; QUOTED.test(above(lines)); lines += 1) if (FENCE.test(above(lines))) fences += 1;
  return fences % 2 === 1;
}

/** Indented lines go on with a paragraph or a list; behind a blank line without one they are code. */
function isIndentedCode(line: string, above: (lines: number) => string): boolean {
  if (LIST_ITEM.test(line)) return false;
  let lines = 1;
  let isBehindBlank = false;
  while (INDENTED.test(above(lines)) || (above(lines) === '' && INDENTED.test(above(lines + 1)))) {
    if (LIST_ITEM.test(above(lines))) return false;
    lines += 1;
  }
  while (above(lines).trim() === '' && lines < 200) {
    isBehindBlank = true;
    lines += 1;
  }
  return isBehindBlank && !LIST_ITEM.test(above(lines));
}
