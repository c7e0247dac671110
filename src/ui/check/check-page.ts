import type { OpenHow } from '../chips';
import { part, setAttribute, setText } from '../keyed-list';
import { drawProgress } from '../progress';
import { ListPage } from '../list-page';
import type { CheckSection, CheckTarget } from './check-state';
import type { CheckRow, CheckViewModel } from './check-view-model';

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
  private readonly page: ListPage<CheckRow>;
  private readonly actions: CheckActions;

  constructor(el: HTMLElement, actions: CheckActions) {
    this.actions = actions;
    this.page = new ListPage(el, {
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
      row: '.differentia-remark',
    });
  }

  draw(vm: CheckViewModel): void {
    this.drawTop(vm);
    this.page.draw(vm);
  }

  /** To be called when the view has another size. */
  follow(): void {
    this.page.follow();
  }

  private drawTop(vm: CheckViewModel): void {
    const { actions, page } = this;
    const { top } = page;
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
    page.drawSearch(bar, vm.search, (query) => {
      actions.search(query);
    });
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
