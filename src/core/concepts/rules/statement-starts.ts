import { bulletAt } from '../reading/bullet';
import type { InlineText } from '../../markdown';
import { answerAt } from '../reading/card-marks';
import { behindLeadIn, referenceAt } from '../reading/lead-in';
import type { NoteContext } from '../reading/note-context';

/** Lines of one paragraph that are looked at; more are a log, and their marks would be walked for each. */
const MOST_LINES = 300;

/** Where in a paragraph a statement may open. */
export interface StatementStarts {
  /** In order; of lines, and of bold words behind a sentence. */
  readonly starts: readonly number[];
  /** Those inside a line. */
  readonly within: ReadonlySet<number>;
  /** Where what stands in brackets ends, by its start. */
  readonly ends: ReadonlyMap<number, number>;
}

/** The lines of a paragraph that may open with a statement of their own, and the bold words that may. */
export function statementStarts(inline: InlineText, context: NoteContext): StatementStarts {
  const lines = lineStarts(inline.text)
    .slice(0, MOST_LINES)
    .filter(
      (from, i) =>
        i === 0 ||
        mayOpen(inline, from) ||
        isLabelled(inline, from) ||
        isEntry(inline.text, from) ||
        isBoldEntry(inline, from),
    )
    .map((from) => behindOpening(inline.text, from, context));
  const answer = answerAt(inline.text, 0, context);
  const within = new Set([...boldStarts(inline), ...sentenceStarts(inline.text)]);
  if (answer > 0) within.delete(answer);
  const ends = bracketStarts(inline);
  return { starts: [...new Set([...lines, ...within, ...ends.keys()])].sort((a, b) => a - b), within, ends };
}

/** Lines and bold words that may open a statement, beside those where one was found. */
export function otherStarts(inline: InlineText, known: ReadonlySet<number>): number[] {
  const { text } = inline;
  const lines = lineStarts(text)
    .slice(0, MOST_LINES)
    .filter((from) => (from === 0 ? text.includes('\n') : mayOpen(inline, from)));
  return [...new Set([...lines, ...boldStarts(inline)])].filter((from) => !known.has(from)).sort((a, b) => a - b);
}

/** "(Deadband – the range in which nothing is done.)" behind the paragraph's last sentence: where it begins and ends. */
export function bracketStarts({ text }: InlineText): ReadonlyMap<number, number> {
  const end = text.trimEnd().length;
  const open = text.lastIndexOf(' (', end);
  const isWhole = open > 0 && /\.?\)$/u.test(text.slice(end - 2, end)) && !text.slice(open, end - 2).includes(')');
  return isWhole && isBehindSentence(text, open + 1) && /^\p{Lu}/u.test(text.slice(open + 2, open + 4))
    ? new Map([[open + 2, end - 1]])
    : new Map();
}

/** Where behind a position a line `T: …` begins that is of another thing; −1 without one. `isOwn`: by its name. */
export function keyLineBehind(text: string, from: number, isOwn: (name: string) => boolean): number {
  KEY_LINE.lastIndex = from;
  for (let match = KEY_LINE.exec(text); match !== null; match = KEY_LINE.exec(text))
    if (isOwn(match[1] ?? '')) return match.index + 1;
  return -1;
}

const KEY_LINE = /\n(\p{Lu}[\p{L}\p{N}'’ -]{1,40}): (?=\p{L})/gu;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where the statement of a line begins: behind a page, the mark of an answer, or words that only lead to it. */
function behindOpening(text: string, from: number, context: NoteContext): number {
  const mark = bulletAt(text, from) || referenceAt(text, from) || answerAt(text, from, context);
  return mark > 0 ? from + mark : Math.max(from, behindLeadIn(text, from, context.recogniser));
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** "Fire it first. **Biscuit** – …": bold words at the beginning of a later sentence name what it is about. */
function boldStarts({ text, marks }: InlineText): number[] {
  return marks
    .filter(({ kind, from }) => kind === 'strong' && isBehindSentence(text, from))
    .slice(0, MOST_LINES)
    .map(({ from }) => from);
}

/**
 * "… the faults. Crazing – a network …", «объяснили: спецсчёт – это счёт …»: a short name at the beginning of a later
 * sentence, or of what a colon leads to, and a dash. Whether it says what that is, its gloss must show.
 */
function sentenceStarts(text: string): number[] {
  if (!DASHED.test(text) || !LATER.test(text)) return [];
  return [...text.matchAll(LATER_NAME)].slice(0, MOST_LATER).map(({ index, 0: { length } }) => index + length);
}

/** Asked before it. */
const DASHED = /\s(?:[-–—]|--)\s/u;
const LATER = /(?:[.!?]["»”)]?|\p{L}[:,;]) [^\n]{1,60}\s(?:[-–—]|--)\s/u;
const NAME_AND_DASH = /\p{L}[\p{L}\p{N}'’-]*(?: [(«„“"]?[\p{L}\p{N}][\p{L}\p{N}'’-]*[)»”“"]?){0,4}\s(?:[-–—]|--)\s/u
  .source;
const LATER_NAME = new RegExp(
  `(?:[.!?]["»”)]? (?:А (?=\\p{Ll})|(?=\\p{Lu}))|[^\n.!?]{8}\\p{L}{4}[.!?] |\\p{L}; )(?=${NAME_AND_DASH})|\\p{L}: (?=${NAME_AND_DASH}(?:это|це|то|to)\\s)`,
  'gu',
);
/** Sentences of a paragraph that are looked at. */
const MOST_LATER = 20;

export function isBehindSentence(text: string, from: number): boolean {
  if (!/[.!?…]["»”)]? $/u.test(text.slice(Math.max(0, from - 3), from))) return false;
  const line = text.lastIndexOf('\n', from - 1) + 1;
  return referenceAt(text, line) !== from - line;
}

/** The line before is only a dash, as between the two sides of a card. */
export function isBehindDash(text: string, from: number): boolean {
  const [line = '', rest] = text
    .slice(Math.max(0, from - DASH_LINE), from)
    .split('\n')
    .slice(-2);
  return rest === '' && ONLY_DASH.test(line.trim());
}

const DASH_LINE = 12;
const ONLY_DASH = /^[-–—]{1,3}$/u;

/**
 * A later line opens a statement of its own if the one before has ended, is itself one, or is only a dash or a title.
 */
function mayOpen({ text, marks }: InlineText, from: number): boolean {
  if (bulletAt(text, from) > 0) return true;
  const before = text.slice(Math.max(0, from - 400), from - 1);
  const start = before.lastIndexOf('\n') + 1;
  const line = before.slice(start).trim();
  if (/[.;!?…:]\s*$/u.test(line) || /\s[-–—=]\s/u.test(line) || ONLY_DASH.test(line) || FIELD.test(line)) return true;
  const first = from - 1 - before.length + start;
  return marks.some((mark) => mark.kind === 'strong' && mark.from <= first && mark.to >= first + line.length);
}

/** A line `T: …` */
const FIELD = /^\p{Lu}[\p{L}\p{N}'’ -]{1,40}(?: \([^()\n]{1,40}\))?(?:: | :: ?|:: )\S/u;

/** "**Warp**: …" over "**Weft**: …": a line that opens as the first one does needs no stop before it. */
function isLabelled({ text, marks }: InlineText, from: number): boolean {
  const opens = (at: number): boolean =>
    marks.some(
      (mark) => mark.kind === 'strong' && mark.from === at && /[:：]\s*$|^\s?[:：]/u.test(labelEnd(text, mark)),
    );
  return opens(0) && opens(from);
}

/** "**Garter** – …" on a line of its own, whatever the line before it says. */
function isBoldEntry({ text, marks }: InlineText, from: number): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'strong' && mark.from === from && /^\s(?:[-–—]|--)\s/u.test(text.slice(mark.to, mark.to + 4)),
  );
}

/** A short name and a dash, as the first line of the paragraph has. */
const ENTRY = /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+)?(?:[^\S\n]{1,2}(?:[-–—=]|--)|:)[^\S\n]/u;

/** «ямб - …» in a paragraph that opens so: hasty notes end no line with a stop. */
function isEntry(text: string, from: number): boolean {
  return ENTRY.test(text.slice(from, from + LONGEST_ENTRY)) && ENTRY.test(text.slice(0, LONGEST_ENTRY));
}

const LONGEST_ENTRY = 60;

/** The last character of a mark, or the two behind it. */
function labelEnd(text: string, { to }: { readonly to: number }): string {
  const last = text.slice(to - 1, to);
  return /[:：]/u.test(last) ? last : text.slice(to, to + 2);
}
