import type { DifferentiaApp } from '../../app/app';
import type { CellEdit, SavedCell } from '../../app/compare/cell-edits';
import { linesOf, openCell, openEmptyCell } from '../../app/compare/cell-edits';
import { headingAt } from '../../app/pane/concept-queries';
import type { Cell, NewValue } from '../../core/compare';
import { whyNotEditable } from '../../core/compare';
import type { Place } from '../../core/text';
import type { CellEditorState } from '../../ui/comparison/cell-editor';
import type { CellTarget } from '../../ui/comparison/table-view-model';
import { problemText } from '../../ui/problem-text';
import { createUndoably, newNotePath } from '../concepts/create-note';
import { actionNotice } from '../action-notice';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { CellModal } from './cell-modal';
import type { TableCell } from './table-cell';
import { cellAt } from './table-cell';
import type { TableHandle } from './table-handle';
import { placeWords } from '../../ui/place-words';

/** Edits the only source of a cell; of several, one is chosen among its sources; an empty cell is written. */
export function editCell(table: TableHandle, target: CellTarget, anchor: HTMLElement): void {
  const at = cellAt(table, target);
  if (at === null) {
    table.owner.host.say(table.owner.host.messages().cellEdit.never.computed);
    return;
  }
  const [first, ...others] = at.cells;
  if (first === undefined) void writeCell(table, target);
  else if (others.length === 0) void editSource(table, target, first);
  else table.openSources(target, anchor);
}

/** Opens a source of a cell in a field; says why where that cannot be. */
export async function editSource(table: TableHandle, target: CellTarget, cell: Cell): Promise<void> {
  const { host } = table.owner;
  const app = host.app();
  const at = cellAt(table, target);
  if (app === null || at === null) return;
  const { cellEdit, comparison } = host.messages();
  const place = whyNotEditable(cell) ?? (await openCell(app.vault, cell));
  if (typeof place === 'string') {
    host.say(cellEdit.never[place]);
    return;
  }
  const { path } = cell.evidence;
  const heading = headingAt(app.index, path, place.span.from);
  const modal: CellModal = new CellModal(
    host,
    {
      ...blank(at),
      where: {
        reader: comparison.readers[cell.reader],
        place: placeWords(noteName(path), heading),
      },
      text: place.shown,
      lines: place.lines,
      extent: place.kind === 'property' ? 'stored' : cell.reader === 'prose' ? 'sentence' : 'value',
    },
    {
      save: async (typed, empties) => told(table, await app.cellEdits.save(place, typed, empties)),
      create: () => Promise.resolve({}),
      open: (typed) => copyAndOpen(host, modal.modalEl, typed, { path, ...place.span }),
      lines: () => '',
      closed: () => {
        table.focus(target);
      },
    },
  );
  modal.open();
}

/** Writes the value of an empty cell where the row's other cells have theirs. */
export async function writeCell(table: TableHandle, target: CellTarget): Promise<void> {
  const { host } = table.owner;
  const app = host.app();
  const at = cellAt(table, target);
  if (app === null || at === null) return;
  const found = await placeFor(app, table, { at, target, home: null });
  if (found === 'gone') {
    host.say(host.messages().cellEdit.never.gone);
    return;
  }
  let place: NewValue | null = found;
  const modal: CellModal = new CellModal(
    host,
    { ...blank(at), lines: true, ...asked(place, at) },
    {
      save: async (typed) => (place === null ? null : told(table, await app.cellEdits.write(place, typed))),
      create: async () => {
        const { name } = at.column;
        const home = newNotePath(host, table.owner.note() ?? '', name);
        const { created, removed } = host.messages().cellEdit;
        const said = { done: created(name), undone: removed };
        const isMade = home !== null && (await createUndoably(host, { path: home, text: '' }, said));
        const made = isMade ? await placeFor(app, table, { at, target, home }) : null;
        place = made === 'gone' ? null : made;
        return asked(place, at);
      },
      open: (typed) => copyAndOpen(host, modal.modalEl, typed, { path: place?.path ?? '', from: 0, to: 0 }),
      lines: (typed) => (place === null ? '' : linesOf(place, typed)),
      closed: () => {
        table.focus(target);
      },
    },
  );
  modal.open();
}

/** Takes an edit of a cell back, the last one without an argument, and tells what came of it. */
export async function undoCellEdit(host: SurfaceHost, edit?: CellEdit): Promise<void> {
  const edits = host.app()?.cellEdits;
  const path = edit?.path ?? edits?.last?.path ?? '';
  const undone = (await edits?.undo(edit)) ?? null;
  const { cellEdit } = host.messages();
  if (undone === null) return;
  if (undone.ok) host.say(cellEdit.undone(noteName(undone.value)));
  else if (undone.problem.code === 'edit-mismatch') host.say(cellEdit.notUndone(noteName(path)));
  else host.tell(undone.problem);
}

function blank({ row, column }: TableCell): CellEditorState {
  return {
    row: row.aspect,
    column: column.name,
    where: null,
    text: '',
    lines: false,
    extent: 'value',
    target: null,
    noteless: null,
    phase: 'typing',
    fault: null,
    asksEmpty: false,
    offersNote: false,
  };
}

function asked(place: NewValue | null, { column }: TableCell): Pick<CellEditorState, 'noteless' | 'target'> {
  return place === null
    ? { noteless: column.name, target: null }
    : { noteless: null, target: { note: noteName(place.path), lines: '' } };
}

/** With a note that was just made for the concept, which the index does not know yet. */
async function placeFor(
  app: DifferentiaApp,
  { liveTable }: TableHandle,
  { at, target, home }: { readonly at: TableCell; readonly target: CellTarget; readonly home: string | null },
): Promise<NewValue | 'gone' | null> {
  const columns = (liveTable?.columns ?? []).map(({ column }, index) =>
    index === target.column && home !== null ? { ...column, home } : column,
  );
  return await openEmptyCell(app.vault, columns, { row: at.row, column: target.column });
}

/** Tells what was written, with the way back; what was refused stays in the dialog. */
function told(table: TableHandle, saved: SavedCell): Partial<CellEditorState> | null {
  const { host } = table.owner;
  const messages = host.messages();
  const { cellEdit } = messages;
  if (saved === 'same') return null;
  if (saved === 'empties') return { asksEmpty: true };
  if (saved === 'empty' || saved === 'brackets' || saved === 'nothing') return { fault: cellEdit.faults[saved] };
  if (!saved.ok) {
    const { problem } = saved;
    const isChanged = problem.code === 'edit-mismatch';
    return { fault: isChanged ? cellEdit.faults.changed : problemText(problem, null, messages), offersNote: true };
  }
  const text = cellEdit.saved(noteName(saved.value.path));
  table.tell({ kind: 'edited', text });
  actionNotice(text, cellEdit.undo, () => void undoCellEdit(host, saved.value));
  return null;
}

/** The clipboard belongs to the window that has the focus. */
async function copyAndOpen(host: SurfaceHost, el: HTMLElement, typed: string, place: Place): Promise<boolean> {
  try {
    await el.win.navigator.clipboard.writeText(typed);
  } catch {
    return false;
  }
  host.openPlace(place, 'new-tab');
  return true;
}
