import type { Cell } from '../../core/compare';
import { shownText } from '../../core/compare';
import type { LanguagePack } from '../../core/language';
import type { Span } from '../../core/text';
import { splitSentences } from '../../core/text';
import { headingAt } from '../pane/concept-queries';
import type { Vault } from '../vault';
import { readNotes } from './compared-notes';

/** A source of a cell with the words around it. */
export interface CellSource {
  readonly cell: Cell;
  /** The sentence or line that holds the value, in three parts, without marks where it is text; the middle one is the value. */
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
  const { notes } = await readNotes(vault, [...new Set(cells.map(({ evidence }) => evidence.path))]);
  return cells.map((cell) => {
    const { path, from, to, quote } = cell.evidence;
    const read = notes.find(({ own }) => own.path === path);
    const isGone = read?.note.outline.text.slice(from, to) !== quote;
    const heading = headingAt(vault.index, path, from);
    if (read === undefined || isGone) return { cell, words: ['', quote, ''], heading, isGone };
    const { text, at } = shownText(read.note, cell.evidence);
    const around = IN_LINES.has(cell.reader) ? lineAround(text, at) : sentencesAround(text, at, read.packs[0]);
    const start = Math.max(around.from, at.from - MOST_AROUND);
    const end = Math.min(around.to, at.to + MOST_AROUND);
    return {
      cell,
      words: [text.slice(start, at.from), text.slice(at.from, at.to), text.slice(at.to, end)],
      heading,
      isGone,
    };
  });
}

function sentencesAround(text: string, { from, to }: Span, pack: LanguagePack | undefined): Span {
  const whole = { from: 0, to: text.length };
  const sentences = splitSentences(text, pack?.abbreviations ?? { hard: [], soft: [] });
  const first = sentences.find((one) => one.to > from) ?? whole;
  return { from: Math.min(first.from, from), to: (sentences.find((one) => one.to >= to) ?? whole).to };
}

function lineAround(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}
