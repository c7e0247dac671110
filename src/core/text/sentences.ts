import type { Span } from './span';

/** Shortenings that end with a full stop without ending a sentence; lower case, with their stop. */
export interface Abbreviations {
  /** Always merge with what follows: «см.», "e.g.". */
  readonly hard: readonly string[];
  /** Merge only before a small letter: «т. п.», "etc.". */
  readonly soft: readonly string[];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Without one of these before its end a text is one sentence, whatever its script. */
const BREAK = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;
/** A stop, a blank and a capital: the segmenter breaks behind the blank whatever stands around. */
const PLAIN_BREAK = /[.!?] (?=[A-Z\u0401\u0410-\u042F])/gu;
/** A place that is neither that nor the text's end, and may be a break. */
const OTHER_BREAK = /[.!?](?! [A-Z\u0401\u0410-\u042F]| *$)|(?![.!?])[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;
/** Characters looked at before a break: longer than any abbreviation. */
const TAIL = 24;
const INITIAL = /(?:^|[\s(«"])\p{Lu}\p{M}*\.$/u;
const NUMBER = /^\(?\p{N}{1,4}[.)]$/u;
const SMALL_START = /^[\p{Ll}\p{N},;)]/u;
const TERMINAL_END = /[\p{Sentence_Terminal}…]["'»”’)\]]?$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Sentences of a plain text as spans without outer blanks, in order (Intl.Segmenter, with
 * abbreviations, initials and leading numbers merged). A line end ends a sentence unless the next
 * line goes on small; `;` at a line's end and list items are the caller's to split. O(n).
 */
export function splitSentences(text: string, abbreviations: Abbreviations): Span[] {
  return [...sentencesOf(text, abbreviations)];
}

/** The first sentence of a text; an empty span where it holds none. */
export function firstSentence(text: string, abbreviations: Abbreviations): Span {
  for (const sentence of sentencesOf(text, abbreviations)) return sentence;
  return { from: 0, to: 0 };
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}

function* sentencesOf(text: string, abbreviations: Abbreviations): Generator<Span> {
  let open: { from: number; to: number } | null = null;
  for (const { segment, index } of segmentsOf(text)) {
    const [span] = trimmed(segment, index, segment.length);
    if (span === undefined) continue;
    if (open !== null && merges(text, { before: open, after: span }, abbreviations)) open.to = span.to;
    else {
      if (open !== null) yield open;
      open = { from: span.from, to: span.to };
    }
  }
  if (open !== null) yield open;
}

function segmentsOf(text: string): Iterable<Segment> {
  if (!OTHER_BREAK.test(text)) return plainSegments(text);
  return BREAK.test(text.trimEnd().slice(0, -1)) ? SEGMENTER.segment(text) : [{ segment: text, index: 0 }];
}

/** What the segmenter gives for a text without other breaks than plain ones, at a fraction of its time. */
function* plainSegments(text: string): Generator<Segment> {
  let index = 0;
  for (const { index: at } of text.matchAll(PLAIN_BREAK)) {
    yield { segment: text.slice(index, at + 2), index };
    index = at + 2;
  }
  yield { segment: text.slice(index), index };
}

/** The span of a stretch without outer blanks; none when it is blank. */
function trimmed(stretch: string, index: number, length: number): Span[] {
  const from = index + (length - stretch.trimStart().length);
  const to = index + stretch.trimEnd().length;
  return from < to ? [{ from, to }] : [];
}

/** Whether the break between two stretches is none. Only the ends that meet are looked at. */
function merges(
  text: string,
  { before, after }: { readonly before: Span; readonly after: Span },
  abbreviations: Abbreviations,
): boolean {
  const tail = text.slice(Math.max(before.from, before.to - TAIL), before.to);
  if (NUMBER.test(tail) && before.to - before.from < TAIL) return true;
  const lower = tail.toLowerCase();
  const endsWith = (short: string): boolean =>
    lower.endsWith(short) && !WORD_CHARACTER.test(lower.charAt(lower.length - short.length - 1));
  if (abbreviations.hard.some(endsWith) || INITIAL.test(tail)) return true;
  if (!SMALL_START.test(text.slice(after.from, after.from + 2))) return false;
  return abbreviations.soft.some(endsWith) || !TERMINAL_END.test(tail.slice(-3));
}
