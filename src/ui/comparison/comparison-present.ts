import type { Cell, Comparison, Row } from '../../core/compare';
import type { Messages } from '../../i18n';
import type { CellSourceViewModel, ComparisonRowViewModel, ComparisonViewModel } from './comparison-view-model';

/** Rows that a folded table shows. */
const FOLDED_ROWS = 5;

/** Sources that a cell shows before the rest is counted. */
const SHOWN_SOURCES = 5;

/** The view model of a comparison, folded to its first rows unless `unfolded`. */
export function presentComparison(comparison: Comparison, unfolded: boolean, messages: Messages): ComparisonViewModel {
  const texts = messages.comparison;
  const { rows } = comparison;
  const shown = unfolded ? rows : rows.slice(0, FOLDED_ROWS);
  const fold = rows.length <= FOLDED_ROWS ? null : unfolded ? texts.showLess : texts.showAll(rows.length);
  return {
    title: texts.title,
    aspectTitle: texts.aspect,
    concepts: comparison.concepts,
    rows: shown.map((row, index) => presentRow(row, index, messages)),
    nothing: texts.nothing,
    nothingLabel: texts.nothingKnown,
    fold,
    insert: texts.insert,
  };
}

function presentRow(row: Row, index: number, messages: Messages): ComparisonRowViewModel {
  return {
    id: `${String(index)} ${row.key}`,
    aspect: row.aspect,
    uncertain: row.uncertain ? messages.comparison.uncertain : null,
    kind: row.kind,
    cells: row.cells.map((cells) => ({
      sources: cells.slice(0, SHOWN_SOURCES).map((cell) => presentCell(cell, messages)),
      more: cells.length > SHOWN_SOURCES ? messages.comparison.more(cells.length - SHOWN_SOURCES) : null,
    })),
  };
}

function presentCell(cell: Cell, messages: Messages): CellSourceViewModel {
  const { path, from, to } = cell.evidence;
  return {
    text: cell.text,
    label: messages.comparison.source(messages.comparison.readers[cell.reader], cell.confidence),
    place: { path, from, to },
    implied: cell.implied,
  };
}
