import { parse } from 'yaml';
import type { Column, Comparison, ComparisonOptions } from '../../src/core/compare';
import { compareConcepts, defaultComparison } from '../../src/core/compare';
import { findOwnFacts } from '../../src/core/concepts';
import { languagesOf, packsFor } from '../../src/core/language';
import { parseNote } from '../../src/core/markdown';
import { conceptKey } from '../../src/core/text';

const parseYaml = (text: string): unknown => parse(text);

/** A note read as the app reads it. */
export function readForComparison(path: string, text: string) {
  const note = parseNote(path, text, { parseYaml, cues: new Set() });
  const packs = packsFor(languagesOf(text));
  const own = findOwnFacts(note, {
    packs,
    threshold: 80,
    rulesOff: new Set(),
    definitionWords: [],
    stopHeadings: [],
    labels: [],
    templates: [],
    version: 1,
  });
  return { note, own, packs };
}

type Read = ReturnType<typeof readForComparison>;

/** Columns for the named concepts, with the definitions that the note has of them. */
export function columnsOf(read: Read, concepts: readonly string[]): Column[] {
  return concepts.map((name) => ({
    key: conceptKey(name),
    name,
    names: [name, ...(read.own.concepts.find(({ key }) => key === conceptKey(name))?.aliases ?? [])],
    home: null,
    section: null,
    definitions: read.own.definitions.filter((one) => conceptKey(one.term) === conceptKey(name)),
  }));
}

/** The comparison of the named concepts in one note. */
export function compareIn(
  text: string,
  concepts: readonly string[],
  options: Partial<ComparisonOptions> = {},
): Comparison {
  const read = readForComparison('note.md', text);
  return compareConcepts(columnsOf(read, concepts), [read], { ...defaultComparison, ...options });
}

/** The comparison of the named concepts over several notes; a note of a concept's name is its home. */
export function compareAll(
  notes: Readonly<Record<string, string>>,
  concepts: readonly string[],
  options: Partial<ComparisonOptions> = {},
): Comparison {
  const read = Object.entries(notes).map(([path, text]) => readForComparison(path, text));
  const columns = concepts.map((name): Column => {
    const key = conceptKey(name);
    const definitions = read.flatMap(({ own }) => own.definitions.filter((one) => conceptKey(one.term) === key));
    return { key, name, names: [name], home: null, section: null, definitions };
  });
  return compareConcepts(columns, read, { ...defaultComparison, ...options });
}

/** Rows as `name: a | b`, sources joined by ` / `. */
export function rowsOf(comparison: Comparison): string[] {
  return comparison.rows.map(
    (row) =>
      `${row.aspect}: ${row.cells.map((cells) => cells.map((cell) => cell.text).join(' / ') || '-').join(' | ')}`,
  );
}

/** Texts of the cells of a column. */
export function columnTexts(comparison: Comparison, column: number): string[] {
  return comparison.rows.flatMap((row) => (row.cells[column] ?? []).map((cell) => cell.text));
}
