import type { Column } from '../../core/compare';
import type { ContrastFact } from '../../core/review';
import { involvedNotes } from '../compare/involved-notes';
import type { Vault } from '../vault';

/** What the questions of one table were made from: where all of it is the same, they are the same. */
type Source = readonly unknown[];

/**
 * The questions of each table, kept while nothing that they were made from has changed: a table is read
 * from the texts of its notes, and reading them again at each count would be felt.
 */
export class ContrastTables {
  private tables = new Map<string, { readonly source: Source; readonly facts: readonly ContrastFact[] }>();
  private asked = new Map<string, { readonly source: Source; readonly facts: readonly ContrastFact[] }>();

  /** The table's questions, made by `make` where they are not known. */
  async facts(
    vault: Vault,
    columns: readonly Column[],
    make: () => Promise<readonly ContrastFact[]>,
  ): Promise<readonly ContrastFact[]> {
    const key = JSON.stringify(columns.map((column) => column.key));
    const source = sourceOf(vault, columns);
    const known = this.tables.get(key);
    const isSame = known?.source.length === source.length && known.source.every((one, at) => one === source[at]);
    const table = isSame ? known : { source, facts: await make() };
    this.asked.set(key, table);
    return table.facts;
  }

  /** One round over all tables is done: those not asked for are forgotten. */
  finish(): void {
    this.tables = this.asked;
    this.asked = new Map();
  }
}

function sourceOf({ index, settings }: Vault, columns: readonly Column[]): Source {
  const { paths } = involvedNotes(index, columns);
  return [
    settings.comparison,
    index.verdicts,
    ...columns.map(({ key }) => index.concepts.get(key)),
    ...paths.map((path) => index.concepts.factsOf(path)?.own),
  ];
}
