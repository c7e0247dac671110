import type { CellVerdict, Column, Comparison } from '../../core/compare';
import { cellSubject } from '../../core/review';

const SEPARATOR = '\u001F';

/**
 * The verdicts on the cells of a table, under the keys that `compareConcepts` takes. The journal
 * holds hashes, so they can be asked for only by cell: the table is made once without them.
 *
 * @param verdicts Of the journal, by subject id.
 */
export function verdictsOnCells(
  columns: readonly Column[],
  { rows }: Comparison,
  verdicts: ReadonlyMap<string, string>,
): ReadonlyMap<string, CellVerdict> {
  const found = new Map<string, CellVerdict>();
  if (verdicts.size === 0) return found;
  for (const { key, cells } of rows) {
    for (const [at, column] of columns.entries()) {
      for (const { text } of cells[at] ?? []) {
        const subject = cellSubject(column.key, key, text);
        const onText = verdicts.get(subject.no);
        if (onText === 'no' || onText === 'yes') found.set([column.key, key, text].join(SEPARATOR), onText);
        else if (verdicts.get(subject.yes) === 'yes') found.set([column.key, key].join(SEPARATOR), 'yes');
      }
    }
  }
  return found;
}
