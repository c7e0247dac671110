import type { FreshTable, NamedHeader, TableMarker, TableMatch } from '../../src/core/compare';
import {
  cellHash,
  escapeCell,
  findTables,
  matchTable,
  mergeTable,
  optionsWithHand,
  printMarker,
} from '../../src/core/compare';
import { parseNote } from '../../src/core/markdown';
import { applyEdits, conceptKey } from '../../src/core/text';

/** What the notes say, as a test has it: a row's name with its cells by concept. */
export interface Said {
  readonly concepts: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** Concepts that headers may name. */
export const KNOWN = ['Kayak', 'Canoe', 'Raft', 'Punt'];

/** A header as the tests' vault knows it. */
function nameHeader(text: string): NamedHeader {
  const name = /^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u.exec(text)?.[1] ?? text;
  return { id: conceptKey(name), isKnown: KNOWN.some((known) => conceptKey(known) === conceptKey(name)) };
}

export function freshOf({ concepts, rows }: Said): FreshTable {
  return {
    columns: new Map(concepts.map((name, at) => [conceptKey(name), at])),
    rows: rows.map(([aspect, ...cells]) => ({ key: conceptKey(aspect), aspect, cells })),
  };
}

/** A note with a table as it is inserted, in a container or none. */
export function noteWith(said: Said, { prefix = '', end = '\n' } = {}): string {
  const marker: TableMarker = {
    v: 1,
    columns: said.concepts.map((name) => conceptKey(name)),
    options: {},
    rows: said.rows.map(([name, ...cells]) => [conceptKey(name), ...cells.map((cell) => cellHash(cell))]),
  };
  const lines = [
    printMarker(marker),
    '',
    `| | ${said.concepts.join(' | ')} |`,
    `|${'---|'.repeat(said.concepts.length + 1)}`,
    ...said.rows.map(([name, ...cells]) => `| ${[escapeCell(name), ...cells].join(' | ')} |`),
  ];
  return ['Above.', '', ...lines.map((line) => `${prefix}${line}`.trimEnd()), '', 'Below.', ''].join(end);
}

/** The one table of a note, held against its marker; throws what is wrong with it. */
export function matchOf(text: string, at = 0): TableMatch {
  const note = parseNote('note.md', text, { parseYaml: () => null, cues: new Set() });
  const table = findTables(note)[at];
  if (table === undefined) throw new Error('no table');
  const match = 'fault' in table ? table : matchTable(table, nameHeader);
  if ('fault' in match) throw new Error(`line ${String(match.at + 1)}: ${match.fault} ${match.name}`.trim());
  return match;
}

/** The notes' words for a table, with the renames that its marker has. */
function renamed(said: Said, options: TableMarker['options']): Said {
  const { rows } = options as { rows?: { rename?: Record<string, string> } };
  const renames = new Map(Object.entries(rows?.rename ?? {}).map(([from, to]) => [conceptKey(from), to]));
  return { ...said, rows: said.rows.map(([name, ...cells]) => [renames.get(conceptKey(name)) ?? name, ...cells]) };
}

/** A refresh of the one table of a note against what the notes say. */
export function refresh(text: string, said: Said, flipped: readonly string[] = [], at = 0) {
  const match = matchOf(text, at);
  const options = optionsWithHand(match);
  const fresh = freshOf(renamed(said, options));
  const plan = mergeTable({ match, fresh, options, flipped: new Set(flipped) });
  const applied = applyEdits(text, plan.edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { text: applied.value, ...plan };
}

/** The lines of the table in a note, without container marks. */
export function tableLines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^[>\s]+/u, ''))
    .filter((line) => line.includes('|') && !line.includes('differentia-table'));
}
