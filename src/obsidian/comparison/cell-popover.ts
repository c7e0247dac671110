import { cellSources } from '../../app/compare/cell-sources';
import type { JudgedCell } from '../../app/pane/verdict-log';
import type { Cell } from '../../core/compare';
import type { SourcesState, SourceState } from '../../ui/comparison/sources-present';
import { presentSources } from '../../ui/comparison/sources-present';
import { SourcePopover } from '../../ui/comparison/source-popover';
import { nameRows } from '../../ui/comparison/table-present';
import type { CellTarget } from '../../ui/comparison/table-view-model';
import type { TableHandle } from './table-handle';

/** Opens the sources of a cell beside it; of an empty one, what was read and what was left out. */
export function openSources(table: TableHandle, target: CellTarget, anchor: HTMLElement): void {
  const { host } = table.owner;
  const app = host.app();
  const { shown, liveTable } = table;
  if (app === null || shown === null || liveTable === null) return;
  const isGiven = table.given.has(target.row);
  const named = isGiven
    ? table.given.sourceRow(target.row, shown.whole)
    : nameRows(shown.shown.rows).find(({ id }) => id === target.row);
  if (isGiven && (named?.row.cells[target.column] ?? []).length === 0) {
    // A property that no note holds has no sources, but a menu.
    table.openMenu(target, anchor);
    return;
  }
  const column = liveTable.columns[target.column]?.column;
  if (named == null || column === undefined) return;
  const { row } = named;
  const cells = row.cells[target.column] ?? [];
  const whole = shown.whole.rows.find(({ key, aspect }) => key === row.key && aspect === row.aspect);
  const left = (whole?.cells[target.column] ?? []).filter((cell) => !cells.some((one) => isSame(one, cell)));
  const { min } = table.owner.reading().settings;
  const frame = { row: row.aspect, column: column.name, min, notes: liveTable.read.notes, canJudge: true };
  const judge = (text: string): JudgedCell => ({ concept: column.key, aspectKey: row.key, text });
  const popover = new SourcePopover(anchor, {
    openPlace: (place, how) => {
      popover.close(false);
      host.openPlace(place, how);
    },
    previewPlace: (place, event, el) => {
      host.previewPlace(place, event, el);
    },
    accept: (text) => {
      popover.close(true);
      app.verdicts.acceptCells([judge(text)]);
      table.tell({ kind: 'accepted', count: 1 });
    },
    reject: (text) => {
      popover.close(true);
      app.verdicts.rejectCell(judge(text));
      table.tell({ kind: 'rejected' });
    },
    closed: (byKey) => {
      table.popoverClosed(popover);
      if (byKey) table.focus(target);
    },
  });
  table.popoverOpened(popover);
  const draw = (state: Pick<SourcesState, 'leftOut' | 'sources'>): void => {
    popover.draw(presentSources({ ...frame, ...state }, host.messages()));
  };
  draw({ sources: null, leftOut: [] });
  void Promise.all([cellSources(app.vault, cells), cellSources(app.vault, left)]).then(([sources, leftOut]) => {
    const withVerdict = (one: (typeof sources)[number]): SourceState => ({
      ...one,
      isAccepted: app.verdicts.isAcceptedCell(judge(one.cell.text)),
    });
    draw({ sources: sources.map(withVerdict), leftOut: leftOut.map(withVerdict) });
  });
}

function isSame(a: Cell, b: Cell): boolean {
  const same = a.evidence.path === b.evidence.path && a.evidence.from === b.evidence.from;
  return same && a.evidence.to === b.evidence.to && a.text === b.text;
}
