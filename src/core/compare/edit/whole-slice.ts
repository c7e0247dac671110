import type { InlineText, MarkKind, ParsedNote } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { splitSentences } from '../../text';
import { lastBlock } from './last-block';
import type { NoteLanguages } from '../contrast/note/note-languages';

/** Marks that are one thing: half of them cannot be edited. */
const WHOLE: ReadonlySet<MarkKind> = new Set(['code', 'embed', 'link', 'math', 'wiki-link']);

/** Index of the block whose text stands at an offset, −1 for none. */
export function leafAt(note: ParsedNote, offset: number): number {
  return lastBlock(
    note.outline.blocks,
    ({ kind, span }) =>
      (kind === 'paragraph' || kind === 'item' || kind === 'heading' || kind === 'table-row') &&
      span.from <= offset &&
      offset < span.to,
  );
}

/** Index in the shown text of the sign at an offset of the note. */
export function shownAt({ places, text }: InlineText, offset: number): number {
  const at = places.indexFrom(offset);
  return at < 0 ? text.length : at;
}

/** The span with links whole, and with emphasis that is only cut open. */
export function withMarks(note: ParsedNote, span: Span): Span {
  let whole = span;
  for (const offset of [span.from, span.to - 1]) {
    const leaf = leafAt(note, offset);
    if (leaf >= 0) whole = over(note.inline(leaf), whole);
  }
  // The backslash of an escaped sign.
  const { text } = note.outline;
  let slashes = 0;
  while (text.charAt(whole.from - slashes - 1) === '\\') slashes += 1;
  return slashes % 2 === 1 ? { from: whole.from - 1, to: whole.to } : whole;
}

function over({ marks }: InlineText, span: Span): Span {
  let { from, to } = span;
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const { kind, source } of marks) {
      const holds = source.from <= from && source.to >= to;
      if (source.from >= to || source.to <= from || (holds && !WHOLE.has(kind))) continue;
      if (source.from >= from && source.to <= to) continue;
      from = Math.min(from, source.from);
      to = Math.max(to, source.to);
      isDone = false;
    }
  }
  return { from, to };
}

/** The span with the stop that closes it. */
export function withStop({ outline: { text } }: ParsedNote, { from, to }: Span): Span {
  return { from, to: text.charAt(to) === '.' && text.charAt(to + 1) !== '.' ? to + 1 : to };
}

/** The sentences that hold the span. */
export function sentenceAround(note: ParsedNote, span: Span, languages: NoteLanguages | null): Span {
  const leaf = leafAt(note, span.from);
  if (leaf < 0 || languages === null) return withStop(note, span);
  const inline = note.inline(leaf);
  const [from, to] = [shownAt(inline, span.from), shownAt(inline, span.to - 1) + 1];
  const sentences = splitSentences(inline.text, languages.of(inline.text).pack.abbreviations).filter(
    (one) => one.from < to && one.to > from,
  );
  const start = Math.min(from, sentences[0]?.from ?? from);
  const end = Math.max(to, sentences.at(-1)?.to ?? to);
  const shown = inline.text.slice(start, end);
  return sourceSpan(inline, start + shown.length - shown.trimStart().length, start + shown.trimEnd().length);
}

/** The text in which a span stands as it is shown, and where in it; a property, or what runs over several blocks, as stored. */
export function shownText(note: ParsedNote, span: Span): { readonly text: string; readonly at: Span } {
  const block = note.outline.blocks[leafAt(note, span.from)];
  if (block === undefined || block.kind === 'table-row' || block.span.to < span.to) {
    return { text: note.outline.text.replaceAll('\r\n', ' \n'), at: span };
  }
  const inline = note.inline(leafAt(note, span.from));
  return { text: inline.text, at: { from: shownAt(inline, span.from), to: shownAt(inline, span.to - 1) + 1 } };
}
