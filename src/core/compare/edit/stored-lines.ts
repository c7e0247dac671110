import type { ParsedNote } from '../../markdown';
import type { Span } from '../../text';
import { firstMatch } from '../../text';

/** A stretch of a note as a person edits it: without the marks of the quotes and lists that its later lines stand in. */
export interface StoredLines {
  readonly shown: string;
  /** The lines as they are stored; each keeps its marks, and further ones get those of the last. */
  write(typed: string): string;
}

const QUOTES = /^[ \t]*(?:>[ \t]?)*/u;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;

interface Line {
  readonly end: string;
  /** Of quotes and lists. */
  readonly marks: string;
  readonly text: string;
  readonly isItem: boolean;
}

/** Reads a stretch of a note line by line. */
export function storedLines(note: ParsedNote, { from, to }: Span): StoredLines {
  const { text } = note.outline;
  const stretch = text.slice(from, to);
  const first = firstMatch(stretch, /^[^\r\n]*/u);
  // Each with the line end before it.
  const later = stretch.slice(first.length).match(/(?:\r\n|\n|\r)[^\r\n]*/gu) ?? [];
  let at = from + first.length;
  const lines = later.map((raw): Line => {
    const start = at;
    at += raw.length;
    return readLine(note, start, raw);
  });
  const lead = text.slice(Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1, from);
  const last = lines.at(-1);
  const next = { end: last?.end ?? lineEndOf(text), marks: last?.marks ?? below(lead) };
  return {
    shown: [first, ...lines.map((line) => line.text)].join('\n'),
    write(typed) {
      const [head = '', ...rest] = typed.replace(/\r\n?/gu, '\n').split('\n');
      // An empty line in a list would be an item of its own.
      const written = last?.isItem === true ? rest.filter((line) => line.trim() !== '') : rest;
      return head + written.map((line, index) => writeLine(line, lines[index], next)).join('');
    },
  };
}

function readLine(note: ParsedNote, start: number, raw: string): Line {
  const end = firstMatch(raw, /^\r?\n?/u).length;
  const from = start + end;
  const to = start + raw.length;
  const items = note.outline.blocks.filter(({ kind, span }) => kind === 'item' && span.from >= from && span.from < to);
  const quotes = firstMatch(raw.slice(end), QUOTES).length;
  const blanks = firstMatch(raw.slice(end + quotes), /^[ \t]*/u).length;
  const length = items.reduce(
    (most, { body }) => Math.max(most, Math.min(to, body.from) - start),
    end + quotes + blanks,
  );
  return { end: raw.slice(0, end), marks: raw.slice(end, length), text: raw.slice(length), isItem: items.length > 0 };
}

function writeLine(typed: string, line: Line | undefined, next: Pick<Line, 'end' | 'marks'>): string {
  const { end, marks } = line ?? next;
  return end + (typed === '' && line?.text !== '' ? marks.trimEnd() : marks) + typed;
}

/** The marks of a line below one that begins so: its quotes, and the room of its item's mark. */
function below(lead: string): string {
  const quotes = firstMatch(lead, QUOTES);
  const rest = lead.slice(quotes.length);
  const blanks = firstMatch(rest, /^[ \t]*/u);
  return quotes + blanks + ' '.repeat(firstMatch(rest.slice(blanks.length), MARKER).length);
}

/** The line end that a note has. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
