import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';
import { cleanLabel } from '../column-names';

/** A key with its value in a block's shown text. */
export interface Field {
  readonly key: string;
  readonly value: Span;
  /** Hundredths. */
  readonly confidence: number;
}

const MOST_WORDS = 4;
/** Longest value in brackets, in code units: a bracket that never closes is looked for no further. */
const MOST_UNITS = 500;
/** A colon of full width needs no blank behind it. */
const KEY = /^(?:[-*+•][ \t]+)?([^:：\n.!?;,。！？；，、]{1,48})(::?(?=[ \t]|$)|：)/u;

/** `min. size:: 32`: two colons end a key whatever its signs. */
const FIELD = /^(?:[-*+•][ \t]+)?([^:：\n!?;]{1,48})(::)(?=[ \t]|$)/u;

const DASH = /\s(?:[—–=→⇒-]|[-=]>)\s|\t+/u;
/** Longest key before a dash, in code units. */
const MOST_KEY = 48;

/** The fields of a line: those in brackets wherever they stand, else the one that the line is. */
export function fieldsOf(inline: InlineText, line: Span): Field[] {
  const bracketed = bracketedIn(inline.text, line);
  if (bracketed.length > 0) return bracketed;
  const whole = fieldIn(inline, line);
  return whole === null ? [] : [whole];
}

/** The key and value that a line is, null when it is none. */
export function fieldIn(inline: InlineText, line: Span): Field | null {
  const text = inline.text.slice(line.from, line.to);
  const indent = text.length - text.trimStart().length;
  const start = line.from + indent;
  const bold = inline.marks.find(
    (mark) => mark.kind === 'strong' && mark.from <= start && mark.to > start && mark.to <= line.to,
  );
  const led = bold === undefined ? null : boldField(inline.text, { from: start, to: bold.to }, line.to);
  if (led !== null) return led;
  const match = KEY.exec(text.slice(indent)) ?? FIELD.exec(text.slice(indent));
  if (match === null) return null;
  const [lead = '', written, colons = ''] = match;
  const key = cleanLabel(String(written));
  // "**Kayak** price: 500": bold words and more that is plain; «**Тон** – рассказ: …» has a label of its own.
  if (bold !== undefined && !PLAIN.test(inline.text.slice(bold.to, start + lead.length))) return null;
  // The colon of code or of a formula ends no key.
  const colon = start + lead.length - colons.length;
  if (
    !isKey(key) ||
    !isName(key) ||
    inline.marks.some((mark) => OPAQUE.has(mark.kind) && mark.from <= colon && mark.to > colon)
  )
    return null;
  return {
    key,
    value: { from: start + lead.length, to: line.to },
    confidence: colons === '::' ? 93 : 88,
  };
}

const PLAIN = /^\s[\p{L}\p{N}\s()]{1,48}:{1,2}$/u;

/** `**Key:** value`, `**Key**: value`, `**Key.** value`. */
function boldField(text: string, bold: Span, to: number): Field | null {
  const inside = text.slice(bold.from, bold.to);
  const ended = /[:：.]\s*$/u.test(inside);
  const colon = /^\s*(?:::?|：)/u.exec(text.slice(bold.to, to))?.[0].length ?? 0;
  const key = cleanLabel(inside);
  if ((!ended && colon === 0) || !isKey(key)) return null;
  return { key, value: { from: bold.to + (ended ? 0 : colon), to }, confidence: 93 };
}

/** `**Key** — value`, `Key – value`, `Key = value`, `**Key** value`: these end a key less surely than a colon does. */
export function dashFieldIn(inline: InlineText, line: Span): Field | null {
  const text = inline.text.slice(line.from, line.to);
  const sign = DASH.exec(text);
  if (sign === null) return ledField(inline, line);
  const written = text.slice(0, sign.index);
  if (written.length > MOST_KEY || /[:：\n.!?;,。！？；，、]/u.test(written)) return null;
  const key = cleanLabel(written.replace(/^\s*[-*+•]\s/u, ''));
  const from = line.from + written.length + sign[0].length;
  if (!isKey(key) || !isName(key) || inline.marks.some((mark) => OPAQUE.has(mark.kind) && mark.from < from))
    return null;
  return { key, value: { from, to: line.to }, confidence: 85 };
}

/** `**Key** value`: bold words and the rest of the line. */
function ledField({ text, marks }: InlineText, line: Span): Field | null {
  const bold = marks.find(({ kind, from, to }) => kind === 'strong' && from === line.from && to < line.to);
  const key = bold === undefined ? '' : cleanLabel(text.slice(bold.from, bold.to));
  if (bold === undefined || !isKey(key) || !/^\s\S/u.test(text.slice(bold.to, line.to))) return null;
  return { key, value: { from: bold.to, to: line.to }, confidence: 85 };
}

/** `[key:: ]`, whose value is still to be written. */
export function isUnfilled(text: string): boolean {
  return /^\s*(?:\[[^\]\n:]{1,48}::\s*\]|\([^)\n:]{1,48}::\s*\))\s*$/u.test(text);
}

/** `[key:: value]` and `(key:: value)`, the value up to the bracket that closes its own. Linear. */
function bracketedIn(text: string, line: Span): Field[] {
  const found: Field[] = [];
  let from = line.from;
  for (;;) {
    const colons = text.indexOf('::', from);
    if (colons < 0 || colons >= line.to) return found;
    const open = openerBefore(text, { from, to: colons });
    const to =
      open < 0
        ? -1
        : closerBehind(text, { from: colons + 2, to: Math.min(line.to, colons + MOST_UNITS) }, text.charAt(open));
    from = to < 0 ? colons + 2 : to + 1;
    if (to < 0) continue;
    const key = cleanLabel(text.slice(open + 1, colons));
    if (isKey(key)) found.push({ key, value: { from: colons + 2, to }, confidence: 93 });
  }
}

/** The last bracket before `range.to` with none that closes behind it, −1 when there is none. */
function openerBefore(text: string, range: Span): number {
  for (let i = range.to - 1; i >= range.from; i--) {
    const sign = text.charAt(i);
    if (sign === '[' || sign === '(') return i;
    if (sign === ']' || sign === ')') return -1;
  }
  return -1;
}

function closerBehind(text: string, range: Span, opener: string): number {
  const closer = opener === '[' ? ']' : ')';
  let depth = 0;
  for (let i = range.from; i < range.to; i++) {
    const sign = text.charAt(i);
    if (sign === opener) depth += 1;
    else if (sign === closer && depth === 0) return i;
    else if (sign === closer) depth -= 1;
  }
  return -1;
}

const OPAQUE: ReadonlySet<Mark['kind']> = new Set(['code', 'link', 'math', 'url']);

/** `$x$`, `src/main`, `.env`: a symbol or a file, no name of a row. */
const isName = (key: string): boolean =>
  !/[$\\/=<>{}]|^[.\-_]/u.test(
    key
      .split(/\s+/u)
      .filter((word) => !EITHER.test(word))
      .join(' '),
  );

/** «цена б/у», "I/O", «вход/выход»: a short word, or one of another script than paths have. */
const EITHER = /^(?:\p{L}{1,2}\/\p{L}{1,2}|\p{Script=Cyrillic}{1,24}\/\p{Script=Cyrillic}{1,24})$/u;

function isKey(key: string): boolean {
  return (
    key.split(/\s+/u).length <= MOST_WORDS &&
    /\p{L}/u.test(key) &&
    isClosed(key) &&
    !/^(?:https?|ftp|mailto)$/iu.test(key)
  );
}

/** `Weight (kg)` is a key, `a (weight` a bracket cut apart. */
const isClosed = (key: string): boolean => !/[[\]()]/u.test(key.replace(/\([^()]*\)/gu, ''));
