import type { PlaceActions } from '../chips';
import { opensPlace } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { CellSourceViewModel, ComparisonRowViewModel, ComparisonViewModel } from './comparison-view-model';
import { nameQuietly } from '../quiet-name';

/** What a person can do with a comparison. */
export interface ComparisonActions extends PlaceActions {
  toggleComparison(): void;
  insertTable(): void;
}

/** A comparison as a table in a box of its own; each value leads to its source. */
export function drawComparison(el: HTMLElement, vm: ComparisonViewModel, actions: ComparisonActions): void {
  const scroll = part(el, 'scroll', () => el.createDiv({ cls: 'differentia-table-scroll' }));
  const table = part(scroll, 'table', () => scroll.createEl('table', { cls: 'differentia-table' }));
  nameQuietly(table, vm.title);
  const head = part(table, 'head', () => table.createEl('thead'));
  const headRow = part(head, 'row', () => head.createEl('tr'));
  drawRows(
    headRow,
    [vm.aspectTitle, ...vm.concepts].map((text, index) => ({ text, index })),
    {
      key: ({ index }) => String(index),
      create: (parent) => parent.createEl('th', { attr: { scope: 'col', dir: 'auto' } }),
      draw: (th, { text }) => {
        setText(th, text);
      },
    },
  );
  const body = part(table, 'body', () => table.createEl('tbody'));
  drawRows(body, vm.rows, {
    key: (row) => row.id,
    create: (parent) => parent.createEl('tr'),
    draw: (tr, row) => {
      drawRow(tr, row, vm, actions);
    },
  });
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-buttons' }));
  const insert = part(buttons, 'insert', () => buttons.createEl('button', { attr: { type: 'button' } }));
  setText(insert, vm.insert);
  insert.onclick = () => {
    actions.insertTable();
  };
  const fold = part(buttons, 'fold', () => buttons.createEl('button', { attr: { type: 'button' } }));
  setText(fold, vm.fold ?? '');
  fold.toggle(vm.fold !== null);
  fold.onclick = () => {
    actions.toggleComparison();
  };
}

function drawRow(
  tr: HTMLElement,
  row: ComparisonRowViewModel,
  vm: ComparisonViewModel,
  actions: ComparisonActions,
): void {
  setAttribute(tr, 'data-kind', row.kind);
  const aspect = part(tr, 'aspect', () => tr.createEl('th', { attr: { scope: 'row', dir: 'auto' } }));
  setText(aspect, row.aspect);
  aspect.toggleClass('is-uncertain', row.uncertain !== null);
  setAttribute(aspect, 'aria-description', row.uncertain);
  row.cells.forEach((cell, index) => {
    const td = part(tr, `cell-${String(index)}`, () => tr.createEl('td', { attr: { dir: 'auto' } }));
    setAttribute(td, 'data-label', vm.concepts[index] ?? null);
    const sources = part(td, 'sources', () => td.createDiv());
    drawRows(
      sources,
      cell.sources.map((source, at) => ({ source, at })),
      {
        key: ({ source, at }) => `${String(at)} ${source.place.path} ${String(source.place.from)}`,
        create: (parent) =>
          parent.createEl('button', { cls: 'differentia-cell', attr: { type: 'button', dir: 'auto' } }),
        draw: (button, { source }) => {
          drawSource(button, source, actions);
        },
      },
    );
    const nothing = part(td, 'nothing', () => td.createSpan({ cls: 'differentia-quiet' }));
    const empty = cell.sources.length === 0;
    setText(nothing, empty ? vm.nothing : (cell.more ?? ''));
    setAttribute(nothing, 'aria-label', empty ? vm.nothingLabel : null);
    nothing.toggle(empty || cell.more !== null);
  });
}

function drawSource(button: HTMLElement, source: CellSourceViewModel, actions: ComparisonActions): void {
  setText(button, source.text);
  setAttribute(button, 'title', source.label);
  button.toggleClass('is-implied', source.implied);
  opensPlace(button, source.place, actions);
}
