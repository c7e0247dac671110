import { isBlank } from './blank';
import type { Span } from './span';
import { unitAt } from './unit-at';

/** Shortenings that end with a full stop without ending a sentence; lower case, with their stop. */
export interface Abbreviations {
  /** Always merge with what follows: «см.», "e.g.". */
  readonly hard: readonly string[];
  /** Merge only before a small letter: «т. п.», "etc.". */
  readonly soft: readonly string[];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const TERMINAL = /\p{Sentence_Terminal}/u;
/** Characters looked at before a break: longer than any abbreviation. */
const TAIL = 24;
const INITIAL = /(?:^|[\s(«"])\p{Lu}\p{M}*\.$/u;
/** "at 65 W.", «до 5 В.»: a unit, no initial. */
const COUNTED = /\p{N}\s?\p{L}\.$/u;
const NUMBER = /^\(?\p{N}{1,4}[.)]$/u;
const SMALL_START = /^[\p{Ll}\p{N},;)]/u;
/** Before a small letter the segmenter never breaks; but "t-SNE" and "iOS" are written so at a beginning, too. */
const MIXED_START = /[.!?]["»”’)\]]?\s+(?=\p{Ll}{1,5}-?\p{Lu})/gu;
const TERMINAL_END = /[\p{Sentence_Terminal}…]["'»”’)\]]?$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const SPACE = 0x20;
const STOP = 0x2e;
const CLOSING = 0x29;

/** What a code unit is to the end of a sentence, worked out once each. */
const UNKNOWN = 0;
const NONE = 1;
/** Full stop, exclamation or question mark. */
const PLAIN = 2;
/** Another sign that ends sentences, a line end, or half of a pair, whose other half would have to be asked. */
const OTHER = 3;
const ends = new Uint8Array(65_536);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = NONE;
  if (unit >= 0xd800 && unit < 0xdc00) kind = OTHER;
  else if (unit === STOP || unit === 0x21 || unit === 0x3f) kind = PLAIN;
  else if ('\n\r\u0085\u2028\u2029'.includes(character) || TERMINAL.test(character)) kind = OTHER;
  ends[unit] = kind;
  return kind;
}

function endKind(unit: number): number {
  const kind = ends[unit] ?? NONE;
  return kind === UNKNOWN ? classify(unit) : kind;
}

/** A capital of English or Russian: behind a stop and a blank it begins a sentence whatever stands around. */
function isPlainCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || unit === 0x401 || (unit >= 0x410 && unit <= 0x42f);
}

/**
 * Sentences of a plain text as spans without outer blanks, in order (Intl.Segmenter, with
 * abbreviations, initials and leading numbers merged). A line end ends a sentence unless the next
 * line goes on small; `;` at a line's end and list items are the caller's to split. O(n).
 */
export function splitSentences(text: string, abbreviations: Abbreviations): Span[] {
  return sentencesIn(text, abbreviations, Infinity);
}

/** The first sentence of a text; an empty span where it holds none. */
export function firstSentence(text: string, abbreviations: Abbreviations): Span {
  return plainFirst(text, abbreviations) ?? sentencesIn(text, abbreviations, 1)[0] ?? { from: 0, to: 0 };
}

/** The same where no break before its end needs the segmenter: what stands behind it is not looked at. Null elsewhere. */
function plainFirst(text: string, abbreviations: Abbreviations): Span | null {
  const last = endOf(text, 0, text.length) - 1;
  const from = startOf(text, 0, text.length);
  for (let at = 0; at <= last; at += 1) {
    const kind = endKind(unitAt(text, at));
    if (kind === NONE) continue;
    if (kind !== PLAIN) return null;
    const span = { from, to: at + 1 };
    if (isPlainBreak(text, at)) {
      if (!merges(text, span, { from: at + 2, to: text.length }, abbreviations)) return span;
    } else return at === last && isBlankFrom(text, at + 1, text.length) ? span : null;
  }
  return from <= last ? { from, to: last + 1 } : null;
}

/** As many sentences as are asked for: those behind them are not looked at. */
function sentencesIn(text: string, abbreviations: Abbreviations, most: number): Span[] {
  const found: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  let start = 0;
  for (const end of breaksOf(text)) {
    const to = endOf(text, start, end);
    const from = startOf(text, start, to);
    start = end;
    if (from >= to) continue;
    const span = { from, to };
    if (open !== null && merges(text, open, span, abbreviations)) open.to = to;
    else if (found.length === most) break;
    else {
      found.push(span);
      open = span;
    }
  }
  return found;
}

/** Where the segmenter's stretches end: it breaks behind each line end, and each line as if it stood alone. */
function breaksOf(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let from = 0; ;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const next = end < 0 ? to : end + 1;
    if (!addPlainBreaks(text, { from, to }, breaks)) addSegmentEnds(text, { from, to }, breaks);
    // A line end belongs to the line that it ends.
    breaks[breaks.length - 1] = next;
    if (next === text.length) break;
    from = next;
  }
  return breaks;
}

/**
 * Where all breaks of a line are a stop, a blank and a capital, they are found without the segmenter, at a fraction of
 * its time: there it breaks behind the blank whatever stands around. False, and nothing added, for other lines.
 */
function addPlainBreaks(text: string, { from, to }: Span, breaks: number[]): boolean {
  const before = breaks.length;
  const last = endOf(text, from, to) - 1;
  for (let at = from; at <= last; at += 1) {
    const kind = endKind(unitAt(text, at));
    if (kind === NONE) continue;
    if (kind === PLAIN && isPlainBreak(text, at)) {
      breaks.push(at + 2);
      continue;
    }
    // What stands at the end breaks nothing.
    if (at === last && (kind === PLAIN ? isBlankFrom(text, at + 1, to) : breaks.length === before)) continue;
    breaks.length = before;
    return false;
  }
  breaks.push(to);
  return true;
}

/** Behind a stop stand a blank and a capital. */
function isPlainBreak(text: string, stop: number): boolean {
  return stop + 2 < text.length && unitAt(text, stop + 1) === SPACE && isPlainCapital(unitAt(text, stop + 2));
}

function addSegmentEnds(text: string, { from, to }: Span, breaks: number[]): void {
  for (const { index, segment } of SEGMENTER.segment(text.slice(from, to))) {
    for (const { index: stop, 0: found } of segment.matchAll(MIXED_START))
      breaks.push(from + index + stop + found.length);
    breaks.push(from + index + segment.length);
  }
}

/** Whether nothing but blanks, of the common kind, stands from one place to another. */
function isBlankFrom(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (unitAt(text, at) !== SPACE) return false;
  return true;
}

/** Where a stretch ends without the blanks behind it, as `trimEnd` sees them. */
function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(unitAt(text, end - 1))) end -= 1;
  return end;
}

function startOf(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(unitAt(text, start))) start += 1;
  return start;
}

/** Whether the break between two stretches is none. Only the ends that meet are looked at. */
function merges(text: string, before: Span, after: Span, abbreviations: Abbreviations): boolean {
  const end = unitAt(text, before.to - 1);
  const stopped = end === STOP;
  // ".NET", ".env": the stop belongs to the word that it begins.
  if (stopped && after.from === before.to && isBlank(unitAt(text, before.to - 2))) return true;
  // A capital goes on with what no stop or bracket ends as little as with anything else.
  if (!stopped && end !== CLOSING && isPlainCapital(unitAt(text, after.from))) return false;
  const isShort = before.to - before.from < TAIL;
  const tail = text.slice(Math.max(before.from, before.to - TAIL), before.to);
  if (isShort && (stopped || end === CLOSING) && NUMBER.test(tail)) return true;
  if (
    stopped &&
    (endsWithOne(tail, abbreviations.hard) || (mayBeInitial(tail) && INITIAL.test(tail) && !COUNTED.test(tail)))
  )
    return true;
  if (!SMALL_START.test(text.slice(after.from, after.from + 2))) return false;
  return (stopped && endsWithOne(tail, abbreviations.soft)) || !TERMINAL_END.test(tail.slice(-3));
}

/** Nearly all sentences end with a small letter of English or Russian before their stop, which is no initial. */
function mayBeInitial(tail: string): boolean {
  const unit = tail.charCodeAt(tail.length - 2);
  return !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x44f));
}

/** By their last two characters: hardly a sentence ends with those of any. */
const byEnd = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function groupedByEnd(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = byEnd.get(list);
  if (known !== undefined) return known;
  const groups = new Map<string, string[]>();
  for (const short of list) {
    const end = short.slice(-2);
    const group = groups.get(end);
    if (group === undefined) groups.set(end, [short]);
    else group.push(short);
  }
  byEnd.set(list, groups);
  return groups;
}

/** Whether a tail ends with a shortening of the list that stands there as a word. */
function endsWithOne(tail: string, list: readonly string[]): boolean {
  const fitting = groupedByEnd(list).get(tail.slice(-2).toLowerCase());
  if (fitting === undefined) return false;
  const lower = tail.toLowerCase();
  return fitting.some(
    (short) => lower.endsWith(short) && !WORD_CHARACTER.test(lower.charAt(lower.length - short.length - 1)),
  );
}
