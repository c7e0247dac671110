import type { InlineText } from '../../../markdown';
import type { Span } from '../../../text';
import { isBlank, splitSentences } from '../../../text';

/** Length from which a block is split piece by piece: the segmenter's time grows faster than a long text. */
const PIECE_UNITS = 2000;

/** Sentences of the shown text; `;` at a line's end closes one, and code behind a stop opens one. */
export function sentencesOf(inline: InlineText, abbreviations: Parameters<typeof splitSentences>[1]): Span[] {
  return withAsides(inline.text, sentencesIn(inline, abbreviations));
}

/** "A needs light (sun! lamps), B …": what ends inside parentheses ends no sentence. */
function withAsides(text: string, spans: readonly Span[]): Span[] {
  if (spans.length < 2 || !text.includes('(')) return [...spans];
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    const isOpen =
      last !== undefined && text.lastIndexOf('(', last.to) > Math.max(text.lastIndexOf(')', last.to), last.from);
    const close = text.indexOf(')', span.from);
    if (isOpen && close >= 0 && close < span.to && !text.slice(span.from, close).includes('('))
      found[found.length - 1] = { from: last.from, to: span.to };
    else found.push(span);
  }
  return found;
}

/** The segmenter's sentences, cut further where a text holds what cuts them: few do. */
function sentencesIn(inline: InlineText, abbreviations: Parameters<typeof splitSentences>[1]): Span[] {
  const { text, marks } = inline;
  let spans = segmented(text, abbreviations);
  if (marks.some(({ kind }) => kind === 'code')) spans = spans.flatMap((span) => splitCode(inline, span));
  if (text.includes(';\n')) spans = spans.flatMap((span) => splitLines(text, span));
  if (isSmallWritten(text)) spans = spans.flatMap((span) => splitSmall(text, span, abbreviations));
  return holdsLetter(text) ? spans.flatMap((span) => splitLetters(text, span)) : spans;
}

function segmented(text: string, abbreviations: Parameters<typeof splitSentences>[1]): Span[] {
  if (text.length <= PIECE_UNITS) return splitSentences(text, abbreviations);
  return pieces(text).flatMap(({ from, to }) =>
    splitSentences(text.slice(from, to), abbreviations).map((span) => ({ from: from + span.from, to: from + span.to })),
  );
}

/** Stretches of a long text that end behind a stop and a blank before a capital. */
function pieces(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let i = PIECE_UNITS; i < text.length; i++) {
    if (i - from < PIECE_UNITS || text.charAt(i) !== ' ' || !'.!?'.includes(text.charAt(i - 1))) continue;
    if (!/\p{Lu}/u.test(text.charAt(i + 1)) || !/\p{L}{3}.$/u.test(text.slice(i - 4, i))) continue;
    found.push({ from, to: i });
    from = i;
  }
  found.push({ from, to: text.length });
  return found;
}

function splitLines(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let from = span.from;
  for (let i = span.from; i < span.to; i++) {
    if (text.charCodeAt(i) !== 10 || text.charAt(i - 1) !== ';') continue;
    spans.push({ from, to: i });
    from = i + 1;
  }
  if (from < span.to) spans.push({ from, to: span.to });
  return spans;
}

/** A text that begins small and has no capital behind any stop: its writer begins all sentences so. */
const isSmallWritten = (text: string): boolean =>
  /^\s*\p{Ll}/u.test(text) && /\p{L}{3}[.!?]\s+\p{Ll}/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);

/** "a canoe carries more. kayaks are faster": behind a stop that shortens no word. */
function splitSmall(text: string, span: Span, abbreviations: Parameters<typeof splitSentences>[1]): Span[] {
  const short = new Set([...abbreviations.hard, ...abbreviations.soft]);
  const spans: Span[] = [];
  let { from } = span;
  for (const match of text.slice(span.from, span.to).matchAll(/(\p{L}{3,24}|\))([.!?])\s+(?=\p{Ll})/gu)) {
    const [whole, word = '', stop = ''] = match;
    if (short.has(`${word.toLowerCase()}${stop}`)) continue;
    const at = span.from + match.index;
    spans.push({ from, to: at + word.length + 1 });
    from = at + whole.length;
  }
  spans.push({ from, to: span.to });
  return spans;
}

/** "… like a U. With …": a letter that ends a sentence, where no surname can follow. */
const LETTER =
  /\s[A-Z]\.\s+(?=\p{Lu}\p{Script=Cyrillic})|\s\p{Lu}\.\s+(?=(?:The|An?|It|In|On|At|By|To|For|With|From|If|But|And|They|Th[ei]se?|Both|When|While|Only|Unlike|Он[аио]?|[ВУСК]|На|Под?|Для|При|Это|Если|Но|Оба|Только)\s)/gu;

/** Whether a stop stands behind one or two code units that stand alone: without one `LETTER` finds nothing. */
function holdsLetter(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (isBlank(text.charCodeAt(Math.max(0, at - 2))) || isBlank(text.charCodeAt(Math.max(0, at - 3)))) return true;
  return false;
}

function splitLetters(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let { from } = span;
  for (const match of text.slice(span.from, span.to).matchAll(LETTER)) {
    const to = span.from + match.index + match[0].length;
    spans.push({ from, to: to - 1 });
    from = to;
  }
  spans.push({ from, to: span.to });
  return spans;
}

/** "Last in, first out. `push` adds …": code has no capital by which a sentence would be told. */
function splitCode({ text, marks }: InlineText, span: Span): Span[] {
  const spans: Span[] = [];
  let { from } = span;
  for (const mark of marks) {
    if (mark.kind !== 'code' || mark.from <= from || mark.from >= span.to) continue;
    if (!/(?:\p{L}{3}|\))[.!?]\s$/u.test(text.slice(Math.max(from, mark.from - 5), mark.from))) continue;
    spans.push({ from, to: mark.from - 1 });
    from = mark.from;
  }
  spans.push({ from, to: span.to });
  return spans;
}
