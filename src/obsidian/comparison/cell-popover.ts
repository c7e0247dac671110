import { cellSources } from '../../app/compare/cell-sources';
import type { JudgedCell } from '../../app/pane/verdict-log';
import type { Cell } from '../../core/compare';
import type { Place } from '../../core/text';
import type { SourcesState, SourceState } from '../../ui/comparison/sources-present';
import { presentSources } from '../../ui/comparison/sources-present';
import { SourcePopover } from '../../ui/comparison/source-popover';
import type { CellTarget } from '../../ui/comparison/table-view-model';
import { editSource, writeCell } from './edit-cell';
import { cellAt } from './table-cell';
import type { TableHandle } from './table-handle';

/**
 * Opens the sources of a cell beside it; of an empty one, what was read and what was left out.
 *
 * @param isFresh The table has just been read anew: what is gone from the notes by now is told to be gone.
 */
export function openSources(table: TableHandle, target: CellTarget, anchor: HTMLElement, isFresh = false): void {
  const { host } = table.owner;
  const app = host.app();
  const { shown, liveTable } = table;
  const at = cellAt(table, target);
  if (app === null || shown === null || liveTable === null) return;
  if (at === null) {
    // A property that no note holds has no sources, but a menu.
    if (table.given.has(target.row)) table.openMenu(target, anchor);
    return;
  }
  const { row, column, cells } = at;
  const whole = shown.whole.rows.find(({ key, aspect }) => key === row.key && aspect === row.aspect);
  const left = (whole?.cells[target.column] ?? []).filter((cell) => !cells.some((one) => isSame(one, cell)));
  const { min } = table.owner.reading().settings;
  const frame = { row: row.aspect, column: column.name, min, notes: liveTable.read.notes, canJudge: true };
  const judge = (text: string): JudgedCell => ({ concept: column.key, aspectKey: row.key, text });
  let isOpen = true;
  const popover = new SourcePopover(anchor, {
    openPlace: (place, how) => {
      popover.close(false);
      host.openPlace(place, how);
    },
    previewPlace: (place, event, el) => {
      host.previewPlace(place, event, el);
    },
    edit: ({ place, text }) => {
      popover.close(true);
      const cell = [...cells, ...left].find((one) => isAt(one, place) && one.text === text);
      if (cell !== undefined) void editSource(table, target, cell);
    },
    write: () => {
      popover.close(true);
      void writeCell(table, target);
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
      isOpen = false;
      table.popoverClosed(popover);
      if (byKey) table.focus(target);
    },
  });
  table.popoverOpened(popover);
  const draw = (state: Pick<SourcesState, 'leftOut' | 'sources'>): void => {
    popover.draw(presentSources({ ...frame, ...state }, host.messages()));
  };
  draw({ sources: null, leftOut: [] });
  void Promise.all([cellSources(app.vault, cells), cellSources(app.vault, left)]).then(async ([sources, leftOut]) => {
    // The note was changed a moment ago: the table is about to follow.
    if (!isFresh && sources.some(({ isGone }) => isGone) && (await table.followNotes())) {
      if (!isOpen) return;
      popover.close(false);
      openSources(table, target, anchor, true);
      return;
    }
    const withVerdict = (one: (typeof sources)[number]): SourceState => ({
      ...one,
      isAccepted: app.verdicts.isAcceptedCell(judge(one.cell.text)),
    });
    draw({ sources: sources.map(withVerdict), leftOut: leftOut.map(withVerdict) });
  });
}

function isSame(a: Cell, b: Cell): boolean {
  return isAt(a, b.evidence) && a.text === b.text;
}

function isAt({ evidence }: Cell, { path, from, to }: Place): boolean {
  return evidence.path === path && evidence.from === from && evidence.to === to;
}
