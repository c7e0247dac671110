import type { Comparison } from './comparison';
import type { ColumnNames } from './column-names';
import { columnNames } from './column-names';
import { insideSections } from './column-sections';
import { noteLanguages } from './contrast/note/note-languages';
import type { Finding, FoundCell } from './finding';
import { withGivenNames } from './given-names';
import type { Column, ComparedNote, ComparisonOptions } from './options';
import { readers } from './readers/registry';
import { readNote } from './reading';
import { buildRows } from './rows';
import { sharedFields, sharedHeadings, sharedTables } from './shared-keys';
import type { Span } from '../text';
import { countBefore, firstAtOrAfter } from '../text';

const MOST_NOTES = 200;

/** Lays side by side what the notes say about the columns; notes come in the order in which rows are met. */
export function compareConcepts(
  columns: readonly Column[],
  notes: readonly ComparedNote[],
  options: ComparisonOptions,
): Comparison {
  const steps = comparer(columns, notes, options.sources);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.make(options);
  }
}

/** Notes that were read once, for tables under any options. */
export interface Comparer {
  readonly make: (options: ComparisonOptions) => Comparison;
  /** How many notes, from the first. */
  readonly notes: number;
}

/**
 * Reads the notes once, for tables under any options, a note a step; told that it is enough, it makes do with the
 * notes so far. The sources are those of the reading.
 */
export function* comparer(
  columns: readonly Column[],
  notes: readonly ComparedNote[],
  sources: ComparisonOptions['sources'],
): Generator<{ done: number; total: number }, Comparer, string | undefined> {
  const read = notes.slice(0, MOST_NOTES);
  const packs = [...new Set(read.flatMap((note) => note.packs))];
  const languages = noteLanguages(packs);
  const concepts = columns.map((column) => column.name);
  if (languages === null || columns.length === 0) {
    return { make: () => ({ concepts, rows: [] }), notes: read.length };
  }
  const named = withGivenNames(
    columns,
    read.map(({ note }) => note.outline.text),
    languages,
  );
  const names = columnNames(named, packs);
  const texts = new Map(read.map((one) => [one.own.path, one.note.outline.text]));
  const amid = areSeveral(read, names);
  const byNote: Finding[][][] = [];
  for (const compared of read) {
    if ((yield { done: byNote.length, total: read.length }) === 'enough') break;
    // A note in a language of its own is not read by the words of the others.
    const reading = readNote(compared, {
      amid,
      columns: named,
      names,
      languages: noteLanguages(compared.packs) ?? languages,
    });
    const inside = insideSections(columns, compared.own);
    byNote.push(
      readers.filter((reader) => sources.includes(reader.id)).map((reader) => reader.read(reading).flatMap(inside)),
    );
  }
  // A heading that no other column shares claims nothing: this is known when all notes are read.
  const shared = sharedHeadings(byNote.flat(2), languages);
  const known = byNote.map((byRank) => byRank.map((list) => list.flatMap(shared)));
  const isTold = sharedTables(known.flat(2), languages);
  const isAspect = sharedFields(known.flat(2), languages);
  const isOfAnother = unsureElsewhere(read, names, known.flat(2));
  const findings = known.flatMap((byRank) => {
    const told = byRank.map((list) => list.filter((one) => isTold(one) && !isOfAnother(one)));
    // Parts come after all else: the shared heading that they stand below is the row.
    const parts = told.flatMap((list) => list.filter((finding) => !isAspect(finding)).map(asPart));
    return claimed([...told.map((list) => list.filter(isAspect)), parts]);
  });
  const placed = byPlace(findings, read);
  const frame = {
    columns: columns.map(({ key }) => key),
    languages,
    quote: (path: string, from: number, to: number) => (texts.get(path) ?? '').slice(from, to),
  };
  return {
    make: (options) => ({ concepts, rows: buildRows(placed, { ...frame, options }) }),
    notes: byNote.length,
  };
}

/** Whether more than one of the notes names a column: what says nothing of them changes nothing. */
function areSeveral(notes: readonly ComparedNote[], { matcher }: ColumnNames): boolean {
  let speaking = 0;
  for (const { note } of notes) {
    if (matcher.find(note.outline.text).length > 0) speaking += 1;
    if (speaking > 1) return true;
  }
  return false;
}

/** Below it a definition may be of another thing of the same name. */
const SURE = 80;

/**
 * Where one note sets the columns side by side and defines none, an unsure definition in a note that speaks of one
 * of them alone may be of something else: lists of a manual of style, and lists of values.
 */
function unsureElsewhere(
  notes: readonly ComparedNote[],
  { matcher }: ColumnNames,
  findings: readonly Finding[],
): (finding: Finding) => boolean {
  const named = new Map<string, number>();
  const columnsIn = (path: string): number => {
    const known = named.get(path);
    if (known !== undefined) return known;
    const text = notes.find(({ own }) => own.path === path)?.note.outline.text ?? '';
    const found = new Set(matcher.find(text).flatMap(({ keys }) => (keys.length === 1 ? keys : []))).size;
    named.set(path, found);
    return found;
  };
  const unsure = findings.filter(
    ({ reader, cells: [cell] }) => reader === 'definition' && (cell?.confidence ?? 0) < SURE,
  );
  if (notes.length < 2 || unsure.length === 0) return () => false;
  const defined = new Set(findings.flatMap(({ reader, path }) => (reader === 'definition' ? [path] : [])));
  const isApart = notes.some(({ own }) => !defined.has(own.path) && columnsIn(own.path) > 1);
  return (finding) => isApart && unsure.includes(finding) && columnsIn(finding.path) < 2;
}

/** Below what a table shows unless asked for. */
const PART = 45;

const asPart = (finding: Finding): Finding => ({
  ...finding,
  cells: finding.cells.map((cell) => ({ ...cell, confidence: Math.min(cell.confidence, PART) })),
});

/** One span, one cell: what a higher reader has claimed in a column, by half or more, is not claimed again. */
function claimed(byRank: readonly (readonly Finding[])[]): Finding[] {
  const taken = new Map<number, FoundCell[]>();
  const kept: Finding[] = [];
  const pairs = pairSpans(byRank.flat());
  const told = definingPairs(byRank.flat());
  const defined = definedSpans(byRank.flat()).filter(({ span }) => !holdsPair(span, pairs));
  for (const findings of byRank) {
    const fresh: FoundCell[] = [];
    for (const finding of findings) {
      if (restatesDefinition(finding, defined)) continue;
      if (finding.reader === 'definition' && finding.cells.every(({ span }) => holdsPair(span, pairs))) continue;
      if (finding.reader === 'definition' && isTold(finding, told)) continue;
      const cells = finding.cells.filter((cell) => !overlaps(cell, taken.get(cell.column) ?? []));
      if (cells.length === 0 || (cells.length < finding.cells.length && isOneSentence(finding))) continue;
      kept.push(cells.length === finding.cells.length ? finding : { ...finding, cells });
      fresh.push(...cells);
    }
    for (const cell of fresh) {
      const list = taken.get(cell.column) ?? [];
      list.push(cell);
      taken.set(cell.column, list);
    }
    for (const list of taken.values()) list.sort((a, b) => a.span.from - b.span.from);
  }
  return kept;
}

/** A sentence that sets columns against each other, whole under each: what is taken of it is taken of all. */
function isOneSentence({ reader, cue, cells }: Finding): boolean {
  return (
    reader === 'prose' &&
    cue !== 'both' &&
    cells.length > 1 &&
    cells.every(({ span }) => span.from === cells[0]?.span.from)
  );
}

/** From the first to the last value of each sentence that sets columns against each other, by where it begins. */
function pairSpans(findings: readonly Finding[]): Span[] {
  return findings
    .filter(
      (one) => one.reader === 'prose' && !isOneSentence(one) && new Set(one.cells.map(({ column }) => column)).size > 1,
    )
    .map(({ cells }) => ({
      from: Math.min(...cells.map(({ span }) => span.from)),
      to: Math.max(...cells.map(({ span }) => span.to)),
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
}

/** «A — устье с протоками, а B — устье воронкой» defines both, whatever was taken for the definition of A. */
function holdsPair({ from, to }: Span, pairs: readonly Span[]): boolean {
  const first = pairs[firstAtOrAfter(pairs, from)];
  return first !== undefined && first.from < to && first.to <= to;
}

/** Values of sentences that define columns side by side, by offset. */
function definingPairs(findings: readonly Finding[]): FoundCell[] {
  return findings
    .filter(({ reader, kind, cells }) => reader === 'prose' && kind === 'definition' && cells.length > 1)
    .flatMap(({ cells }) => cells)
    .sort((a, b) => a.span.from - b.span.from);
}

/** A definition that is less sure than the sentence that gives it beside another. */
function isTold({ cells }: Finding, told: readonly FoundCell[]): boolean {
  return cells.every((cell) =>
    overlaps(
      cell,
      told.filter(({ column, confidence }) => column === cell.column && confidence > cell.confidence),
    ),
  );
}

const ACCEPTABLE = 50;

function definedSpans(findings: readonly Finding[]): FoundCell[] {
  return findings
    .filter(({ reader }) => reader === 'definition')
    .flatMap(({ cells }) => cells)
    .filter(({ confidence }) => confidence >= ACCEPTABLE)
    .sort((a, b) => a.span.from - b.span.from);
}

/** A sentence that defines one column says nothing of another unless it sets the two against each other. */
function restatesDefinition({ reader, cells }: Finding, defined: readonly FoundCell[]): boolean {
  if (reader !== 'prose' || new Set(cells.map(({ column }) => column)).size > 1) return false;
  return cells.every((cell) => overlaps(cell, defined));
}

/** How far to the left spans are looked at. */
const REACH = 8;

/** `taken` is sorted by offset; spans of one reader rarely nest, so a look to the left is short. */
function overlaps(cell: FoundCell, taken: readonly FoundCell[]): boolean {
  if (cell.implied) return false;
  const low = countBefore(taken, ({ span }) => span.from < cell.span.to);
  for (const { span: other } of taken.slice(Math.max(0, low - REACH), low)) {
    const common = Math.min(other.to, cell.span.to) - Math.max(other.from, cell.span.from);
    const shorter = Math.min(other.to - other.from, cell.span.to - cell.span.from);
    if (common > 0 && common * 2 >= shorter) return true;
  }
  return false;
}

/** Rows are met in the order of notes, then of offsets; of one place the higher reader first. */
function byPlace(findings: readonly Finding[], notes: readonly ComparedNote[]): Finding[] {
  const order = new Map(notes.map((one, at) => [one.own.path, at]));
  const at = (finding: Finding): number =>
    finding.cells.reduce((least, cell) => Math.min(least, cell.span.from), Infinity);
  return findings
    .map((finding) => ({ finding, note: order.get(finding.path) ?? 0, from: at(finding) }))
    .sort((a, b) => a.note - b.note || a.from - b.from)
    .map(({ finding }) => finding);
}
