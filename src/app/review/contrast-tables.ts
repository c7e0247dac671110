import type { Column } from '../../core/compare';
import type { ContrastFact } from '../../core/review';
import { columnOf } from '../compare/columns';
import { involvedNotes } from '../compare/involved-notes';
import { comparedIn } from '../compare/pairs';
import type { IndexChange } from '../index/changes';
import type { VaultIndex } from '../index/vault-index';
import type { Vault } from '../vault';

/** With more changes at once than this all notes are looked at again. */
const MOST_CHANGES = 200;

/** What the questions of one table were made from: where all of it is the same, they are the same. */
type Source = readonly unknown[];

/**
 * The questions of each table, kept while nothing that they were made from has changed: a table is read
 * from the texts of its notes, and reading them again at each count would be felt.
 */
export class ContrastTables {
  private tables = new Map<string, { readonly source: Source; readonly facts: readonly ContrastFact[] }>();
  private asked = new Map<string, { readonly source: Source; readonly facts: readonly ContrastFact[] }>();

  /** What the note compares, by path. */
  private readonly compared = new Map<string, readonly Column[]>();

  /** The columns of what a note compares; less than two where it compares nothing. */
  columns(index: VaultIndex, path: string): readonly Column[] {
    const known = this.compared.get(path) ?? comparedIn(index, path).map(columnOf);
    this.compared.set(path, known);
    return known;
  }

  /** Notes, or concepts that they speak of, have changed. */
  forget({ notes, added, changed, removed }: IndexChange, index: VaultIndex): void {
    const keys = [...added, ...changed, ...removed];
    if (notes.length + keys.length > MOST_CHANGES) this.compared.clear();
    for (const path of notes) this.compared.delete(path);
    if (this.compared.size === 0) return;
    for (const path of keys.flatMap((key) => index.notesUsing(key))) this.compared.delete(path);
  }

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
    ...paths.map((path) => index.concepts.factsOf(path)?.ownStamp),
  ];
}
