import type { Cell, Column, ComparisonOptions, Row } from '../../core/compare';
import { cellSubject } from '../../core/review';
import type { ContrastFact } from '../../core/review';
import type { Evidence, Place } from '../../core/text';
import { columnOf } from '../compare/columns';
import { compareNotes } from '../compare/compare-notes';
import { comparedIn } from '../compare/pairs';
import { cutQuotes } from '../index/quotes';
import type { Scheduler } from '../ports';
import type { Vault } from '../vault';
import type { ContrastTables } from './contrast-tables';

/** Cells below this are asked only when the person has accepted them. */
const SURE = 80;
/** A question's evidence spans two cells only where they stand in one passage. */
const ONE_PASSAGE = 1_000;

/**
 * What may be asked of the tables that the notes make: sure rows that tell two concepts apart (review.md §1).
 * With `known`, only tables of which something has changed are read again.
 */
export async function contrastFacts(
  vault: Vault,
  options: ComparisonOptions,
  known: { readonly tables: ContrastTables; readonly scheduler: Pick<Scheduler, 'expired' | 'next'> } | null = null,
): Promise<readonly ContrastFact[]> {
  const facts: ContrastFact[] = [];
  const seen = new Set<string>();
  for (const path of vault.index.concepts.notes()) {
    if (known?.scheduler.expired() === true) await known.scheduler.next();
    const columns = known?.tables.columns(vault.index, path) ?? comparedIn(vault.index, path).map(columnOf);
    const table = JSON.stringify(columns.map(({ key }) => key).sort());
    if (columns.length < 2 || seen.has(table)) continue;
    seen.add(table);
    const make = async (): Promise<readonly ContrastFact[]> => {
      const { comparison } = await compareNotes(vault, columns, { only: null, first: path, options });
      return factsOf(vault, columns, comparison.rows);
    };
    const found = known === null ? make() : known.tables.facts(vault, columns, make);
    for (const fact of await found) facts.push(fact);
  }
  known?.tables.finish();
  return facts;
}

interface Draft {
  readonly row: Row;
  readonly columns: readonly [Column, Column];
  readonly cells: readonly [Cell, Cell];
  readonly place: Place;
}

async function factsOf(vault: Vault, columns: readonly Column[], rows: readonly Row[]): Promise<ContrastFact[]> {
  const asked = definitionKeys(rows);
  const drafts = rows.filter(({ key }) => !asked.has(key)).flatMap((row) => pairsOf(vault, columns, row));
  const quotes = await cutQuotes(
    vault.ports.files,
    drafts.map(({ place }) => place),
  );
  return drafts.map(({ row, columns: [a, b], cells: [first, second], place }) => ({
    concepts: [a.key, b.key],
    names: [a.name, b.name],
    aspectKey: row.key,
    aspect: row.aspect,
    answers: [first.text, second.text],
    evidence: quotes.get(place) ?? first.evidence,
  }));
}

/** A sentence serves one pair: a cell that was asked of two columns is not asked of a third. */
function pairsOf(vault: Vault, columns: readonly Column[], row: Row): Draft[] {
  if (row.kind !== 'different') return [];
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const [at, a] of columns.entries()) {
    for (const [behind, b] of columns.slice(at + 1).entries()) {
      const first = surest(vault, row, a, row.cells[at] ?? []);
      const second = surest(vault, row, b, row.cells[at + 1 + behind] ?? []);
      if (first === null || second === null || first.text === second.text) continue;
      const places = [first.evidence, second.evidence].map(({ path, from }) => `${path}:${from}`);
      if (places.some((place) => used.has(place))) continue;
      for (const place of places) used.add(place);
      drafts.push({ row, columns: [a, b], cells: [first, second], place: joined(first.evidence, second.evidence) });
    }
  }
  return drafts;
}

/** Keys of the rows that say what the concepts are: that is asked by prompts of their own. */
function definitionKeys(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.filter(({ cells }) => cells.flat().some(isOfDefinition)).map(({ key }) => key));
}

function isOfDefinition({ reader }: Cell): boolean {
  return reader === 'definition';
}

function surest(vault: Vault, row: Row, column: Column, cells: readonly Cell[]): Cell | null {
  const isAccepted = ({ text }: Cell): boolean =>
    vault.index.verdicts.get(cellSubject(column.key, row.key, text).yes) === 'yes';
  return cells.find((cell) => !cell.implied && (cell.confidence >= SURE || isAccepted(cell))) ?? null;
}

function joined(first: Evidence, second: Evidence): Place {
  const from = Math.min(first.from, second.from);
  const to = Math.max(first.to, second.to);
  if (first.path === second.path && to - from <= ONE_PASSAGE) return { path: first.path, from, to };
  return { path: first.path, from: first.from, to: first.to };
}
