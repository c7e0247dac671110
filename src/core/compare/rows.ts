import { conceptKey } from '../text';
import type { NamedRow } from './common-names';
import { nameCommons } from './common-names';
import type { Cell, Row } from './comparison';
import type { NoteLanguages } from './contrast/note/note-languages';
import type { Naming } from './contrast/sentence/statement';
import { equalityKey } from './equal-values';
import type { Finding, FoundCell } from './finding';
import { matchKey, namesNothing, shownLabel, valueKey } from './labels';
import type { ComparisonOptions } from './options';

const MOST_ROWS = 1000;

/** A row while it is filled. */
interface Draft {
  label: string;
  certain: boolean;
  readonly kind: Finding['kind'];
  /** What a row of something common is called beside others. */
  readonly spare: Finding['spare'];
  readonly cells: Cell[][];
}

export interface RowFrame {
  /** Concept keys of the columns. */
  readonly columns: readonly string[];
  readonly languages: NoteLanguages;
  readonly options: ComparisonOptions;
  /** The quote at a span of a note. */
  readonly quote: (path: string, from: number, to: number) => string;
}

/** Merges findings, already by rank and place, into named rows in their order. */
export function buildRows(findings: readonly Finding[], frame: RowFrame): Row[] {
  const drafts = new Set<Draft>();
  const byKey = new Map<string, Draft[]>();
  const renames = new Map([...frame.options.rows.rename].map(([from, to]) => [conceptKey(from), to]));
  const ofColumns = wordsOfColumns(frame);
  for (const finding of findings) {
    const draft = draftFor(finding, { byKey, renames, ofColumns }, frame);
    if (draft === null) continue;
    drafts.add(draft.row);
    for (const cell of finding.cells) addCell(draft.row, finding, cell, frame);
  }
  const rows = [...drafts].flatMap((draft): NamedRow[] => {
    const row = finish(draft, frame);
    return row === null ? [] : [{ row, spare: draft.spare ?? [] }];
  });
  return ordered(nameCommons(rows, frame.languages), frame).slice(0, MOST_ROWS);
}

interface Names {
  readonly byKey: Map<string, Draft[]>;
  /** New names by the key of the old ones. */
  readonly renames: ReadonlyMap<string, string>;
  readonly ofColumns: ReadonlySet<string>;
}

/** The row that a finding joins, or a new one; prose never fills a column of a row twice from one note. */
function draftFor(
  finding: Finding,
  { byKey, renames, ofColumns }: Names,
  frame: RowFrame,
): { readonly row: Draft } | null {
  let fallback: { label: string; certain: boolean; key: string } | null = null;
  for (const name of nounsFirst(finding, frame.languages)) {
    const written = finding.reader !== 'prose' && finding.reader !== 'list';
    const found = shownLabel(name.text, frame.languages, written);
    if (found === null || (!written && !name.certain && ofColumns.has(matchKey(found, frame.languages)))) continue;
    // A person renames what was read, or what they see of it.
    const renamed = renames.get(conceptKey(name.text)) ?? renames.get(conceptKey(found));
    const label = renamed ?? found;
    const certain = name.certain || renamed !== undefined;
    const isOther = frame.languages.others.has(conceptKey(label));
    // A second row of one name tells more than one of none.
    if (isOther && fallback !== null) break;
    const nameless = finding.kind === 'common' || isOther;
    const defines = (finding.kind === 'definition' && name === finding.names[0]) || isDefinition(label, frame);
    const key = defines
      ? '\u0000definition'
      : nameless
        ? saidKey(label, finding, frame.languages)
        : matchKey(label, frame.languages);
    const rows = byKey.get(key) ?? [];
    // The same sentence in a copy of the note is one more source.
    if (nameless && rows[0] !== undefined) return { row: rows[0] };
    // The first row of a name and the latest: a look at all would be quadratic.
    const free = [...rows.slice(0, 1), ...rows.slice(-1)].find(
      (row) => row.kind !== 'common' && !collides(row, finding),
    );
    if (free !== undefined) {
      // What a sentence seemed to speak of gives way to what was recognised.
      if (defines && certain && !free.certain) Object.assign(free, { label, certain });
      return { row: free };
    }
    if (rows.length === 0) {
      const row: Draft = {
        label,
        certain,
        kind: finding.kind,
        spare: finding.spare,
        cells: Array.from({ length: frame.columns.length }, () => []),
      };
      byKey.set(key, [row]);
      return { row };
    }
    fallback ??= { label, certain, key };
  }
  if (fallback === null) return null;
  const row: Draft = {
    label: fallback.label,
    certain: false,
    kind: finding.kind,
    spare: finding.spare,
    cells: Array.from({ length: frame.columns.length }, () => []),
  };
  // The first stays; only the latest is kept beside it.
  byKey.set(fallback.key, [...(byKey.get(fallback.key) ?? []).slice(0, 1), row]);
  return { row };
}

/** What was done, «разработан», names a row that nothing but «Прочее» names else. */
function nounsFirst({ names, reader }: Finding, languages: NoteLanguages): readonly Naming[] {
  const isVerb = ({ text, certain }: Naming): boolean => {
    const label = certain ? null : shownLabel(text, languages, false);
    return label !== null && namesNothing(label, languages);
  };
  if (reader !== 'prose' || !names.some(isVerb)) return names;
  const isOther = ({ text }: Naming): boolean => languages.others.has(conceptKey(text));
  const nouns = names.filter((name) => !isVerb(name) && !isOther(name));
  return [...nouns, ...names.filter(isVerb), ...names.filter(isOther)];
}

const isDefinition = (label: string, { languages: { lexicons } }: RowFrame): boolean =>
  lexicons.some(({ words }) => words.labels.definition === label);

/** What tells rows without a name of their own apart: what they say of whom. */
function saidKey(label: string, { cells }: Finding, languages: NoteLanguages): string {
  const said = cells.map(({ column, text }) => `${String(column)} ${valueKey(text, languages)}`);
  return `\u0000${[matchKey(label, languages), ...said].join('\u0000')}`;
}

/** Single words of longer column names: «машина» names no row of a table on virtual machines. */
function wordsOfColumns({ columns, languages }: RowFrame): ReadonlySet<string> {
  const words = columns.map((name) => name.split(/\s+/u)).filter((name) => name.length > 1);
  return new Set(words.flat().map((word) => matchKey(word, languages)));
}

function collides(row: Draft, finding: Finding): boolean {
  if (finding.reader !== 'prose' && finding.reader !== 'list') return false;
  // What defines one alone is one more source of its definition.
  if (finding.kind === 'definition' && row.kind === 'definition' && finding.cells.length === 1) return false;
  return finding.cells.some((cell) => (row.cells[cell.column] ?? []).some((one) => one.evidence.path === finding.path));
}

function addCell(row: Draft, finding: Finding, found: FoundCell, frame: RowFrame): void {
  const { from, to } = found.span;
  const evidence = { path: finding.path, from, to, quote: frame.quote(finding.path, from, to) };
  row.cells[found.column]?.push({
    text: found.text,
    evidence,
    reader: finding.reader,
    confidence: found.confidence,
    implied: found.implied,
    ...(finding.cue === undefined ? {} : { cue: finding.cue }),
  });
}

function finish(draft: Draft, frame: RowFrame): Row | null {
  const { min, implied } = frame.options;
  const key = rowKey(draft, frame.languages);
  const cells = draft.cells.map((list, at) =>
    list
      .flatMap((cell) => judged(cell, [frame.columns[at] ?? '', key], frame.options))
      .filter((cell) => (implied || !cell.implied) && cell.confidence >= min)
      .sort(bySource),
  );
  if (cells.every((list) => list.length === 0)) return null;
  return { aspect: draft.label, key, kind: kindOf(cells, frame.languages), uncertain: !draft.certain, cells };
}

/** Rows that never merge are told apart by what they say. */
function rowKey({ label, kind, cells }: Draft, languages: NoteLanguages): string {
  const key = conceptKey(label);
  const nameless = kind === 'common' || languages.others.has(key);
  const text = cells.flat()[0]?.text;
  return nameless && text !== undefined ? `${key} ${valueKey(text, languages)}` : key;
}

/** A cell that the person rejected is left out, an accepted one is certain. */
function judged(cell: Cell, of: readonly string[], { verdicts }: ComparisonOptions): Cell[] {
  if (verdicts.size === 0) return [cell];
  const verdict = verdicts.get([...of, cell.text].join(SEPARATOR)) ?? verdicts.get(of.join(SEPARATOR));
  if (verdict === undefined) return [cell];
  return verdict === 'no' ? [] : [{ ...cell, confidence: 100 }];
}

const SEPARATOR = '\u001F';

function bySource(a: Cell, b: Cell): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  if (a.evidence.path !== b.evidence.path) return a.evidence.path < b.evidence.path ? -1 : 1;
  return a.evidence.from - b.evidence.from;
}

function kindOf(cells: readonly (readonly Cell[])[], languages: NoteLanguages): Row['kind'] {
  const filled = cells.filter((list) => list.length > 0);
  if (filled.length === 1) return 'one-sided';
  if (isOneSentence(filled)) return 'different';
  const keys = new Set(filled.map((list) => equalityKey(list[0]?.text ?? '', languages)));
  return filled.length === cells.length && keys.size === 1 ? 'same' : 'different';
}

/** A sentence that sets its names against each other stands whole under each of them. */
function isOneSentence(filled: readonly (readonly Cell[])[]): boolean {
  const first = filled[0]?.[0];
  return (
    first?.cue !== undefined &&
    first.cue !== 'both' &&
    filled.every(([cell]) => cell?.evidence.path === first.evidence.path && cell.evidence.from === first.evidence.from)
  );
}

/** The person's order, definitions, then as met; common rows and others last. */
function ordered(rows: readonly Row[], { options, languages }: RowFrame): Row[] {
  const common = new Set(languages.lexicons.map((lexicon) => conceptKey(lexicon.words.labels.common)));
  const definition = new Set(languages.lexicons.map((lexicon) => conceptKey(lexicon.words.labels.definition)));
  const wanted = options.rows.order.map((label) => conceptKey(label));
  const hidden = new Set(options.rows.hide.map((label) => conceptKey(label)));
  const rank = (row: Row): number => {
    const key = conceptKey(row.aspect);
    const at = wanted.indexOf(key);
    if (at >= 0) return at - wanted.length;
    return definition.has(key) ? 0 : common.has(key) ? 2 : languages.others.has(key) ? 3 : 1;
  };
  return rows
    .filter((row) => !hidden.has(conceptKey(row.aspect)))
    .map((row, at) => ({ row, at }))
    .sort((a, b) => rank(a.row) - rank(b.row) || a.at - b.at)
    .map(({ row }) => row);
}
