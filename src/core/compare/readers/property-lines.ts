import type { Span } from '../../text';
import { isEmptyValue } from '../reading';

/** A top-level property: its value as stored, and what it says. */
export interface PropertyValue {
  readonly key: string;
  /** Around the values, brackets of a list left out. */
  readonly span: Span;
  readonly items: readonly string[];
}

interface OpenProperty {
  readonly key: string;
  readonly span: { from: number; to: number };
  readonly items: string[];
  /** Opened by `|` or `>`: the lines below are one text. */
  readonly folded: boolean;
}

/** The properties of a frontmatter block in order, by a scan of its lines; `base` is the offset of `text`. */
export function propertiesOf(text: string, base: number): PropertyValue[] {
  const found: OpenProperty[] = [];
  let open: OpenProperty | null = null;
  let at = base;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const colon = line.search(/:(?=\s|$)/u);
    if (colon > 0 && /^["'\p{L}\p{N}_]/u.test(line)) {
      open = openProperty(line, colon, at);
      found.push(open);
    } else if (open !== null && line !== '') takeLine(open, line, at);
    at += raw.length + 1;
  }
  return found.filter((property) => property.items.length > 0);
}

function openProperty(line: string, colon: number, at: number): OpenProperty {
  const rest = withoutComment(line.slice(colon + 1));
  const value = rest.trim();
  const from = at + colon + 1 + rest.length - rest.trimStart().length;
  const folded = /^[|>][-+\d]*$/u.test(value);
  const key = unquote(line.slice(0, colon).trim());
  if (isEmptyValue(value) || folded) return { key, span: { from, to: from }, items: [], folded };
  const listed = isLink(value) ? undefined : /^\[(.*)\]$/u.exec(value)?.[1];
  if (listed === undefined) return { key, span: { from, to: from + value.length }, items: [shown(value)], folded };
  const inner = from + 1 + listed.length - listed.trimStart().length;
  const items = splitList(listed)
    .map(shown)
    .filter((item) => !isEmptyValue(item));
  return { key, span: { from: inner, to: inner + listed.trim().length }, items, folded };
}

/** An item of the property's list, or a line of its text. */
function takeLine(open: OpenProperty, line: string, at: number): void {
  const isItem = !open.folded && /^\s*- /u.test(line);
  if (!isItem && !/^\s/u.test(line)) return;
  const start = line.length - line.replace(isItem ? /^\s*- +/u : /^\s+/u, '').length;
  const value = (open.folded ? line.slice(start) : withoutComment(line.slice(start))).trimEnd();
  if (value === '') return;
  if (open.items.length === 0) open.span.from = at + start;
  open.span.to = at + start + value.length;
  const text = open.folded ? value : shown(value);
  const before = isItem ? undefined : open.items.pop();
  open.items.push(before === undefined ? text : `${before} ${text}`);
}

/** The value before `#` at its start or behind a blank, unless that stands in quotes. */
function withoutComment(value: string): string {
  let quote = '';
  for (let i = 0; i < value.length; i++) {
    const sign = value.charAt(i);
    const isEscape = quote === '"' ? sign === '\\' : sign === "'" && value.charAt(i + 1) === "'";
    if (quote !== '' && isEscape) i += 1;
    else if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && value.slice(0, i).trim() === '') quote = sign;
    else if (sign === '#' && value.charAt(i - 1).trim() === '') return value.slice(0, i);
  }
  return value;
}

/** The values of `a, "b, c", [[d]]`: a comma in quotes or brackets splits nothing. */
function splitList(listed: string): string[] {
  const values: string[] = [];
  let value = '';
  let quote = '';
  let depth = 0;
  for (const sign of listed) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && value.trim() === '') quote = sign;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (sign === ',' && quote === '' && depth === 0) {
      values.push(value);
      value = '';
    } else value += sign;
  }
  return [...values, value].map((one) => one.trim());
}

function shown(value: string): string {
  return unquote(value).replace(
    /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/u,
    (_, target: string, display: string | undefined) => display ?? target,
  );
}

/** `[[A]]` without quotes is a list to YAML, and a link to its writer. */
const isLink = (value: string): boolean => /^\[\[[^[\]]*\]\]$/u.test(value);

function unquote(value: string): string {
  const [, quote, inner] = /^(["'])(.*)\1$/u.exec(value) ?? [];
  if (inner === undefined) return value;
  return quote === '"' ? inner.replace(/\\(["\\/])/gu, '$1') : inner.replaceAll("''", "'");
}
