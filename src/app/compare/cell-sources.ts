import type { Cell } from '../../core/compare';
import { packsFor } from '../../core/language';
import type { Span } from '../../core/text';
import { splitSentences } from '../../core/text';
import { headingAt } from '../pane/concept-queries';
import type { Vault } from '../vault';

/** A source of a cell with the words around it. */
export interface CellSource {
  readonly cell: Cell;
  /** The sentence or line that holds the value, in three parts; the middle one is the value as stored. */
  readonly words: readonly [before: string, value: string, after: string];
  readonly heading: string | null;
  /** The note says something else there by now, or cannot be read. */
  readonly isGone: boolean;
}

/** Readers whose value stands in a line; the others' in a sentence. */
const IN_LINES: ReadonlySet<string> = new Set(['field', 'link', 'property', 'table']);
/** Code units of a sentence that are shown before and behind the value. */
const MOST_AROUND = 300;

/** The sentences round the values of a cell, read from the notes as they are now. */
export async function cellSources(vault: Vault, cells: readonly Cell[]): Promise<readonly CellSource[]> {
  const texts = new Map<string, string | null>();
  for (const { evidence } of cells) {
    if (texts.has(evidence.path)) continue;
    const text = await vault.ports.files.read(evidence.path);
    texts.set(evidence.path, text.ok ? text.value : null);
  }
  return cells.map((cell) => {
    const { path, from, to, quote } = cell.evidence;
    const text = texts.get(path) ?? null;
    const isGone = text?.slice(from, to) !== quote;
    const heading = headingAt(vault.index, path, from);
    if (text === null || isGone) return { cell, words: ['', quote, ''], heading, isGone };
    const languages = vault.index.concepts.factsOf(path)?.own.languages ?? [];
    const around = surroundings(text, { from, to }, { inLine: IN_LINES.has(cell.reader), languages });
    return { cell, words: [text.slice(around.from, from), quote, text.slice(to, around.to)], heading, isGone };
  });
}

function surroundings(
  text: string,
  span: Span,
  { inLine, languages }: { readonly inLine: boolean; readonly languages: readonly string[] },
): Span {
  const line = linesAround(text, span, inLine);
  const [pack] = packsFor(languages);
  const sentences =
    inLine || pack === undefined ? [] : splitSentences(text.slice(line.from, line.to), pack.abbreviations);
  const first = [...sentences].reverse().find((one) => line.from + one.from <= span.from);
  const last = sentences.find((one) => line.from + one.to >= span.to);
  const from = first === undefined ? line.from : line.from + first.from;
  const to = last === undefined ? line.to : line.from + last.to;
  return { from: Math.max(from, span.from - MOST_AROUND), to: Math.min(to, span.to + MOST_AROUND) };
}

/** The lines of the span; with those above and below, up to a blank one, where a sentence may run over them. */
function linesAround(text: string, { from, to }: Span, inLine: boolean): Span {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  let end = lineEnd(text, to);
  if (inLine) return { from: start, to: end };
  while (start > 0 && from - start < MOST_AROUND) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(above, start).trim() === '' || /^[#>\s]*#|^---/u.test(text.slice(above, start))) break;
    start = above;
  }
  while (end < text.length && end - to < MOST_AROUND) {
    const below = lineEnd(text, text.indexOf('\n', end) + 1);
    if (text.slice(end, below).trim() === '') break;
    end = below;
  }
  return { from: start, to: end };
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text.charAt(at - 1) === '\r' && at > offset ? at - 1 : at;
}
