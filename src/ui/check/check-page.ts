import type { OpenHow } from '../chips';
import { part, setAttribute, setText } from '../keyed-list';
import { drawProgress } from '../progress';
import { WindowedList } from '../windowed-list';
import type { CheckSection, CheckTarget } from './check-state';
import type { CheckRow, CheckViewModel } from './check-view-model';
import { nameQuietly } from '../quiet-name';

/** What a person can do in the vault check; `obsidian/` fills it. */
export interface CheckActions {
  go(target: CheckTarget, how: OpenHow): void;
  toggleSection(section: CheckSection): void;
  search(query: string): void;
  checkAgain(): void;
  cancel(): void;
  moveWindow(window: { readonly first: number; readonly count: number }): void;
}

/** The elements of the vault check; `draw` twice leaves the same as once. */
export class CheckPage {
  private readonly el: HTMLElement;
  private readonly actions: CheckActions;
  private readonly top: HTMLElement;
  private readonly empty: HTMLElement;
  private readonly list: HTMLElement;
  private readonly rows: WindowedList<CheckRow>;
  private drawn: CheckViewModel['list'] | null = null;

  constructor(el: HTMLElement, actions: CheckActions) {
    this.el = el;
    this.actions = actions;
    el.addClass('differentia-check');
    setAttribute(el, 'aria-busy', 'true');
    this.top = el.createDiv({ cls: 'differentia-check-top' });
    const scroller = el.createDiv({ cls: 'differentia-scroller' });
    this.empty = scroller.createDiv({ cls: 'differentia-tab-empty' });
    this.list = scroller.createDiv({ cls: 'differentia-list' });
    this.rows = new WindowedList({
      scroller,
      list: this.list,
      how: {
        key: (row) => row.id,
        create: createRow,
        draw: (row, vm) => {
          drawRow(row, vm, actions);
        },
      },
      isOpen: (row) => row.isLong,
      onWindow: (window) => {
        actions.moveWindow(window);
      },
    });
    scroller.onscroll = () => {
      this.follow();
    };
    this.list.onkeydown = (event) => {
      this.rows.walk(event, '.differentia-remark');
    };
  }

  draw(vm: CheckViewModel): void {
    setAttribute(this.el, 'aria-busy', String(vm.busy));
    this.drawTop(vm);
    this.empty.toggle(vm.empty !== null);
    setText(
      part(this.empty, 'text', () => this.empty.createDiv({ cls: 'differentia-empty-text' })),
      vm.empty?.text ?? '',
    );
    setText(
      part(this.empty, 'help', () => this.empty.createDiv({ cls: 'differentia-quiet' })),
      vm.empty?.help ?? '',
    );
    this.list.toggle(vm.list.total > 0);
    nameQuietly(this.list, vm.list.label);
    this.drawn = vm.list;
    this.rows.draw(vm.list);
    this.follow();
  }

  /** To be called when the view has another size. */
  follow(): void {
    if (this.drawn !== null) this.rows.follow(this.drawn);
  }

  private drawTop(vm: CheckViewModel): void {
    const { top, actions } = this;
    setText(
      part(top, 'summary', () => top.createDiv({ cls: 'differentia-quiet', attr: { 'aria-live': 'polite' } })),
      vm.summary,
    );
    const incomplete = part(top, 'incomplete', () => top.createDiv({ cls: 'differentia-quiet' }));
    setText(incomplete, vm.incomplete ?? '');
    incomplete.toggle(vm.incomplete !== null);
    const progress = part(top, 'progress', () => top.createDiv({ cls: 'differentia-progress' }));
    progress.toggle(vm.progress !== null);
    if (vm.progress !== null) {
      drawProgress(progress, vm.progress, {
        cancelReading: () => {
          actions.cancel();
        },
        resumeReading: () => undefined,
      });
    }
    const bar = part(top, 'bar', () => top.createDiv({ cls: 'differentia-search' }));
    const input = part(bar, 'query', () => bar.createEl('input', { attr: { type: 'search', dir: 'auto' } }));
    input.toggle(vm.search !== null);
    setAttribute(input, 'placeholder', vm.search?.placeholder ?? '');
    setAttribute(input, 'aria-label', vm.search?.placeholder ?? '');
    if (input.instanceOf(HTMLInputElement)) {
      const query = vm.search?.query ?? '';
      if (input.value !== query && input.doc.activeElement !== input) input.value = query;
      input.oninput = () => {
        this.list.parentElement?.scrollTo({ top: 0 });
        actions.search(input.value);
      };
    }
    const again = part(bar, 'again', () => bar.createEl('button', { attr: { type: 'button' } }));
    again.toggle(vm.again !== null);
    setText(again, vm.again ?? '');
    again.onclick = () => {
      actions.checkAgain();
    };
  }
}

function createRow(parent: HTMLElement): HTMLElement {
  const el = parent.createDiv({ attr: { role: 'listitem' } });
  const button = el.createEl('button', { cls: 'differentia-remark', attr: { type: 'button' } });
  button.createSpan({ cls: 'differentia-remark-text', attr: { dir: 'auto' } });
  // Not drawn; it parts the words of the button's name.
  button.appendText(' ');
  button.createSpan({ cls: 'differentia-remark-detail', attr: { dir: 'auto' } });
  return el;
}

function drawRow(el: HTMLElement, row: CheckRow, actions: CheckActions): void {
  const button = el.firstElementChild;
  if (button?.instanceOf(HTMLElement) !== true) return;
  const [text, detail] = Array.from(button.children).filter((child) => child.instanceOf(HTMLElement));
  if (text !== undefined) setText(text, row.text);
  if (detail !== undefined) setText(detail, row.head?.count ?? row.detail);
  setAttribute(button, 'title', row.head === null ? `${row.text}\n${row.detail}`.trim() : null);
  button.toggleClass('is-long', row.isLong);
  setAttribute(button, 'aria-expanded', row.head === null ? null : String(row.head.open));
  el.toggleClass('differentia-check-section', row.head !== null);
  const { head, target } = row;
  const open = (how: OpenHow): void => {
    if (head !== null) actions.toggleSection(head.section);
    else if (target !== null) actions.go(target, how);
  };
  button.onclick = (event) => {
    open(event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  };
  button.onauxclick = (event) => {
    if (event.button === 1) open('new-tab');
  };
  const remedy = part(el, 'remedy', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(remedy, head?.remedy ?? '');
  remedy.toggle(head !== null);
}
