import { LINK_WORDS } from '../language';
import type { Block, InlineText, Mark } from '../markdown';
import { sourceSpan } from '../markdown';
import type { Span } from '../text';
import { conceptKey } from '../text';
import type { ColumnNames } from './column-names';
import { sectionOf } from './column-sections';
import type { NoteLanguages } from './contrast/note/note-languages';
import { isContrastHeading, textBlocks } from './contrast/note/zones';
import type { Finding, FoundCell } from './finding';
import type { ReaderId } from './comparison';
import type { Column, ComparedNote } from './options';

/** A note as the readers see it. */
export interface NoteReading {
  readonly compared: ComparedNote;
  readonly columns: readonly Column[];
  readonly names: ColumnNames;
  readonly languages: NoteLanguages;
  /** The column in whose section a block stands, −1 for none. */
  readonly columnAt: (block: number) => number;
  /** Leaf blocks with running text: paragraphs, and items without one. */
  readonly texts: ReadonlySet<number>;
  /** One of several notes that are read for the table. */
  readonly amid: boolean;
  /** Column whose note this is, −1 for none. */
  readonly home: number;
}

/** What finds cells: an object in the registry, one file each. */
export interface Reader {
  readonly id: ReaderId;
  read(reading: NoteReading): Finding[];
}

export function readNote(
  compared: ComparedNote,
  parts: Pick<NoteReading, 'amid' | 'columns' | 'languages' | 'names'>,
): NoteReading {
  const home = homeColumn(compared, parts);
  const texts = new Set(textBlocks(compared.note, () => false, false).map((block) => block.index));
  const sections = sectionColumns(compared, parts, home);
  parts.columns.forEach((column, at) => {
    const asked = sectionOf(column, compared.own);
    if (asked === null) return;
    compared.note.outline.blocks.forEach(({ span }, index) => {
      if (span.from >= asked.from && span.to <= asked.to) sections[index] = at;
    });
  });
  return { compared, ...parts, home, texts, columnAt: (block) => sections[block] ?? -1 };
}

function homeColumn(compared: ComparedNote, parts: Pick<NoteReading, 'columns' | 'names'>): number {
  const path = compared.own.path;
  const byPath = parts.columns.findIndex((column) => column.home === path);
  return byPath >= 0 ? byPath : (parts.names.byKey.get(conceptKey(compared.own.name)) ?? -1);
}

interface OpenSection {
  readonly level: number;
  readonly column: number;
}

/** Walks the note once: headings, labels on a line of their own and labelled items open a column's section. */
function sectionColumns(
  compared: ComparedNote,
  parts: Pick<NoteReading, 'columns' | 'languages' | 'names'>,
  home: number,
): number[] {
  const { note } = compared;
  const { blocks } = note.outline;
  const open: OpenSection[] = [];
  const columns = new Array<number>(blocks.length).fill(-1);
  let lead = -1;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({
        level: block.level,
        column: headingColumn(note.inline(index).text, open.at(-1)?.column ?? home, parts),
      });
      lead = -1;
    } else if (block.kind === 'paragraph' && block.parent < 0) {
      lead = leadColumn(note.inline(index), parts.names, lead);
    }
    const above = blocks[block.parent];
    const inherited = block.parent >= 0 && above !== undefined ? (columns[block.parent] ?? -1) : -1;
    const here = lead >= 0 ? lead : (open.at(-1)?.column ?? home);
    const labelled =
      block.kind === 'list' && above?.kind === 'item'
        ? itemColumn(compared, block, index, parts.names)
        : block.callout == null
          ? -1
          : parts.names.columnOf(note.inlineOf(block.callout.title).text);
    columns[index] = labelled >= 0 ? labelled : block.parent >= 0 ? inherited : here;
  });
  return columns;
}

const TAIL = /^\s?[,:(—–-]/u;

function headingColumn(text: string, above: number, parts: Pick<NoteReading, 'languages' | 'names'>): number {
  const column = parts.names.columnOf(text);
  if (column >= 0) return column;
  const [hit, ...others] = parts.names.matcher.find(text);
  const named = new Set([...(hit === undefined ? [] : [hit]), ...others].flatMap(({ keys }) => keys));
  // "Kayak, as it is", "Kayak: what to know": a name, and words on it.
  if (
    hit !== undefined &&
    named.size === 1 &&
    /^\P{L}*$/u.test(text.slice(0, hit.from)) &&
    TAIL.test(text.slice(hit.to))
  )
    return Number(hit.keys[0]);
  return named.size > 1 || isContrastHeading(text, parts.languages.lexicons) ? -1 : above;
}

/** A paragraph that is only a name, or opens with the name in bold, begins a section in small. */
function leadColumn(inline: InlineText, names: ColumnNames, before: number): number {
  if (inline.text.length <= 120 && !inline.text.includes('\n')) {
    const column = names.columnOf(inline.text);
    if (column >= 0) return column;
  }
  const lead = boldLead(inline);
  if (lead === null) return before;
  const column = names.columnOf(lead);
  return column >= 0 ? column : before;
}

/** The bold text that a block opens with, null without one. */
export function boldLead(inline: InlineText): string | null {
  const mark = inline.marks.find((one) => one.kind === 'strong' && one.from === 0);
  return mark === undefined ? null : inline.text.slice(0, mark.to);
}

/** The lines of a block's shown text. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

function itemColumn(compared: ComparedNote, list: Block, index: number, names: ColumnNames): number {
  for (let i = index - 1; i > list.parent; i--) {
    if (
      compared.note.outline.blocks[i]?.parent === list.parent &&
      compared.note.outline.blocks[i]?.kind === 'paragraph'
    ) {
      return names.columnOf(compared.note.inline(i).text);
    }
  }
  return -1;
}

/** A cell over a range of shown text, tight: blanks and one closing stop left out; null when nothing is left. */
export function cellOf(
  inline: InlineText,
  range: Span,
  given: { readonly column: number; readonly confidence: number },
): FoundCell | null {
  const tight = tighten(inline.text, range);
  if (tight.to <= tight.from) return null;
  return {
    column: given.column,
    span: sourceSpan(inline, tight.from, tight.to),
    text: withoutLinkWords(inline, tight).replaceAll('\n', ' '),
    confidence: given.confidence,
    implied: false,
  };
}

/** "A car on rails (link) for streets": a link in brackets that shows no name of what it leads to is no part of the text. */
function withoutLinkWords({ text, marks }: InlineText, { from, to }: Span): string {
  const said = text.slice(from, to);
  // Few texts hold one.
  if (!/\(\p{L}+\)/u.test(said)) return said;
  return marks.reduceRight((left, mark) => {
    const isWord = LINKS.has(mark.kind) && LINK_WORDS.has(text.slice(mark.from, mark.to).toLowerCase());
    if (!isWord || mark.from <= from || mark.to >= to) return left;
    if (text.charAt(mark.from - 1) !== '(' || text.charAt(mark.to) !== ')') return left;
    const before = left.slice(0, mark.from - 1 - from).trimEnd();
    return before === '' ? left : before + left.slice(mark.to + 1 - from);
  }, said);
}

const LINKS: ReadonlySet<Mark['kind']> = new Set(['link', 'wiki-link']);

function tighten(text: string, range: Span): Span {
  let { from, to } = range;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (to - from > 1 && text.charAt(to - 1) === '。') to -= 1;
  if (to - from > 1 && text.charAt(to - 1) === '.' && !endsWithInitial(text.slice(Math.max(from, to - 8), to))) to -= 1;
  return { from, to };
}

/** `т. п.`, `e.g.`, `…`: the stop is the last word's own; a unit behind a number has none. */
function endsWithInitial(end: string): boolean {
  return end.endsWith('..') || (/(?:^|[^\p{L}\p{M}])\p{L}\p{M}*\.$/u.test(end) && !/\d\s?\p{L}\p{M}*\.$/u.test(end));
}

/** Whether the text says that nothing is known. */
export function isEmptyValue(text: string): boolean {
  return /^(?:[—–?…-]|\.\.\.|n\/a|н\/д)?$/iu.test(text.trim());
}
