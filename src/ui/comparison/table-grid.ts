import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawTableMessages } from './message-list';
import type { TableActions } from './table-actions';
import { TableKeys } from './table-keys';
import type {
  CellViewModel,
  HeadViewModel,
  LineViewModel,
  PagerViewModel,
  TableTarget,
  TableViewModel,
} from './table-view-model';
import { nameQuietly } from '../quiet-name';
import { directionOf } from '../text-direction';

/**
 * A comparison as a table in a box of its own; `draw` may be called with any view model, twice leaves the
 * same as once. Elements of rows and cells that stay are kept, and with them scroll, focus and selection.
 */
export class TableGrid {
  private readonly root: HTMLElement;
  private readonly messages: HTMLElement;
  private readonly scroll: HTMLElement;
  private readonly table: HTMLElement;
  private readonly below: HTMLElement;
  private readonly live: HTMLElement;
  private readonly keys: TableKeys;
  private readonly actions: TableActions;

  constructor(el: HTMLElement, actions: TableActions) {
    this.actions = actions;
    this.root = el.createDiv({ cls: 'differentia-comparison-view', attr: { 'aria-busy': 'true' } });
    this.messages = this.root.createDiv({ cls: 'differentia-table-messages' });
    this.scroll = this.root.createDiv({ cls: 'differentia-grid-scroll' });
    this.table = this.scroll.createEl('table', { cls: 'differentia-grid', attr: { role: 'table' } });
    this.below = this.root.createDiv({ cls: 'differentia-table-below' });
    this.live = this.root.createDiv({ cls: 'differentia-live', attr: { role: 'status', 'aria-live': 'polite' } });
    this.keys = new TableKeys(this.table, actions);
  }

  draw(vm: TableViewModel): void {
    const hadFocus = this.table.contains(this.table.doc.activeElement);
    const { last } = this.keys;
    setAttribute(this.root, 'aria-busy', String(vm.busy));
    this.table.toggleClass('is-cards', vm.layout === 'cards');
    drawTableMessages(this.messages, vm, this.actions);
    this.root.toggleClass('is-made-anew', vm.lines.length > 0 && vm.progress?.cancel != null);
    this.scroll.toggle(vm.lines.length > 0);
    const heads = [...vm.heads, ...vm.lines.map(({ head }) => head)];
    setAttribute(this.scroll, 'dir', directionOf(heads.map(({ text }) => text)));
    nameQuietly(this.table, vm.title);
    this.drawHead(vm);
    const body = part(this.table, 'body', () => this.table.createEl('tbody', { attr: { role: 'rowgroup' } }));
    drawRows(body, vm.lines, {
      key: ({ id }) => id,
      create: (parent) => parent.createEl('tr', { attr: { role: 'row' } }),
      draw: (tr, line) => {
        this.drawLine(tr, line, vm);
      },
    });
    this.drawBelow(vm);
    setText(this.live, vm.live);
    this.keys.settle();
    // Who works with keys stays in the table when the row that had the focus goes.
    if (hadFocus && !this.table.contains(this.table.doc.activeElement)) this.keys.keep(last);
    else this.keys.giveBack();
  }

  /** Holds the height while the table is made anew, so that nothing below moves. */
  hold(): void {
    this.root.setCssProps({ '--differentia-held': `${String(this.root.offsetHeight)}px` });
    this.root.addClass('is-held');
  }

  release(): void {
    this.root.removeClass('is-held');
  }

  /** The button of a head or cell, by what it is for. */
  buttonOf(target: TableTarget): HTMLElement | null {
    return this.keys.buttonOf(target);
  }

  /** False where there is no button for it: the focus is on the table's tab stop then. */
  focus(target: TableTarget | null): boolean {
    return this.keys.focus(target);
  }

  private drawHead(vm: TableViewModel): void {
    const head = part(this.table, 'head', () => this.table.createEl('thead', { attr: { role: 'rowgroup' } }));
    const row = part(head, 'row', () => head.createEl('tr', { attr: { role: 'row' } }));
    const corner = part(row, 'corner', () => row.createEl('td', { attr: { role: 'cell', 'data-key': 'corner' } }));
    const menu = part(corner, 'menu', () =>
      corner.createEl('button', {
        cls: 'differentia-grid-button differentia-table-menu',
        attr: { type: 'button', 'aria-haspopup': 'menu' },
      }),
    );
    setText(menu, '⋯');
    setAttribute(menu, 'aria-label', vm.menu);
    this.keys.bind(menu, { kind: 'table' });
    menu.onclick = () => {
      this.actions.openMenu({ kind: 'table' }, menu);
    };
    const heads: readonly (HeadViewModel | null)[] = [null, ...vm.heads];
    drawRows(row, heads, {
      key: (one) => one?.id ?? 'corner',
      create: (parent) => parent.createEl('th', { attr: { scope: 'col', role: 'columnheader' } }),
      draw: (th, one) => {
        if (one !== null) this.drawHeadCell(th, one);
      },
    });
  }

  private drawHeadCell(th: HTMLElement, head: HeadViewModel): void {
    const button = part(th, 'button', () =>
      th.createEl('button', {
        cls: 'differentia-grid-button',
        attr: { type: 'button', dir: 'auto', 'aria-haspopup': 'menu' },
      }),
    );
    setText(button, head.text);
    setAttribute(button, 'aria-label', head.label);
    setAttribute(button, 'title', head.title);
    button.addClass('is-head');
    button.toggleClass('is-uncertain', head.mark === 'uncertain');
    button.toggleClass('is-unknown', head.mark === 'unknown');
    this.keys.bind(button, head.target);
    button.onclick = () => {
      this.actions.openMenu(head.target, button);
    };
  }

  private drawLine(tr: HTMLElement, line: LineViewModel, vm: TableViewModel): void {
    const th = part(tr, 'head', () =>
      tr.createEl('th', {
        cls: 'differentia-row-head',
        attr: { scope: 'row', role: 'rowheader', 'data-key': 'head' },
      }),
    );
    this.drawHeadCell(th, line.head);
    const cells: readonly (CellViewModel | null)[] = [null, ...line.cells];
    drawRows(tr, cells, {
      key: (one) => one?.id ?? 'head',
      create: (parent) => parent.createEl('td', { attr: { role: 'cell' } }),
      draw: (td, one) => {
        if (one !== null) this.drawCell(td, one, { nothing: vm.nothing, isSame: line.isSame });
      },
    });
  }

  private drawCell(
    td: HTMLElement,
    cell: CellViewModel,
    { nothing, isSame }: { readonly nothing: string; readonly isSame: boolean },
  ): void {
    setAttribute(td, 'data-label', cell.head);
    if (cell.isGiven) {
      this.drawGiven(td, cell, isSame);
      return;
    }
    const button = part(td, 'button', () =>
      td.createEl('button', { cls: 'differentia-grid-button', attr: { type: 'button', 'aria-haspopup': 'dialog' } }),
    );
    const isWhole = cell.texts.length > 0 && cell.more === null && cell.texts.every(({ text }) => !text.endsWith('…'));
    nameQuietly(button, cell.label, isWhole);
    button.toggleClass('is-same', isSame);
    const texts = [
      ...cell.texts.map((one) => ({ ...one, quiet: false })),
      ...(cell.texts.length === 0 ? [{ text: nothing, implied: false, quiet: true }] : []),
      ...(cell.more === null ? [] : [{ text: cell.more, implied: false, quiet: true }]),
    ];
    drawRows(
      button,
      texts.map((one, at) => ({ ...one, at })),
      {
        key: ({ at }) => String(at),
        create: (parent) => parent.createSpan({ cls: 'differentia-value' }),
        draw: (span, { text, implied, quiet }) => {
          setText(span, text);
          // A number or a dash stands where the table's words do.
          setAttribute(span, 'dir', directionOf([text]) && 'auto');
          span.toggleClass('is-implied', implied);
          span.toggleClass('differentia-quiet', quiet);
        },
      },
    );
    this.keys.bind(button, cell.target);
    button.onclick = () => {
      this.actions.openSources(cell.target, button);
    };
  }

  /** A value may hold links of its own, so it stands in no button. */
  private drawGiven(td: HTMLElement, cell: CellViewModel, isSame: boolean): void {
    const box = part(td, 'given', () =>
      td.createDiv({ cls: 'differentia-given', attr: { role: 'group', dir: 'auto' } }),
    );
    nameQuietly(box, cell.label);
    box.toggleClass('is-same', isSame);
    this.keys.bind(box, cell.target);
    this.actions.drawGiven(cell.target, box);
    box.onclick = (event) => {
      const inner = (event.target as Element).closest('a, input, button');
      if (inner === null || !box.contains(inner)) this.actions.openSources(cell.target, box);
    };
    box.onkeydown = (event) => {
      if (event.target !== box || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.actions.openSources(cell.target, box);
    };
  }

  private drawBelow(vm: TableViewModel): void {
    const fold = part(this.below, 'fold', () =>
      this.below.createEl('button', { cls: 'differentia-small-button', attr: { type: 'button' } }),
    );
    setText(fold, vm.fold ?? '');
    fold.toggle(vm.fold !== null);
    fold.onclick = () => {
      this.actions.toggleFold();
    };
    const pagers = part(this.below, 'pagers', () => this.below.createDiv({ cls: 'differentia-pagers' }));
    pagers.toggle(vm.pagers.length > 0);
    drawRows(pagers, vm.pagers, {
      key: ({ axis }) => axis,
      create: (parent) => parent.createDiv({ cls: 'differentia-pager' }),
      draw: (el, pager) => {
        this.drawPager(el, pager);
      },
    });
    const notes = part(this.below, 'notes', () => this.below.createDiv({ cls: 'differentia-quiet' }));
    setText(notes, vm.notes ?? '');
    notes.toggle(vm.notes !== null);
  }

  private drawPager(el: HTMLElement, pager: PagerViewModel): void {
    const turn = (name: string, sign: string, step: -1 | 1): HTMLElement => {
      const button = part(el, name, () =>
        el.createEl('button', { cls: 'differentia-small-button', attr: { type: 'button' } }),
      );
      setText(button, sign);
      button.onclick = () => {
        this.actions.turn(pager.axis, step);
      };
      return button;
    };
    const previous = turn('previous', '‹', -1);
    const text = part(el, 'text', () => el.createSpan());
    setText(text, pager.text);
    const next = turn('next', '›', 1);
    setAttribute(previous, 'aria-label', pager.previous);
    setAttribute(previous, 'disabled', pager.hasPrevious ? null : '');
    setAttribute(next, 'aria-label', pager.next);
    setAttribute(next, 'disabled', pager.hasNext ? null : '');
  }
}
