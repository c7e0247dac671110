import type { PlaceActions } from '../chips';
import { opensPlace } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { ListPage } from '../list-page';
import { drawLockHead } from '../lock-head';
import type { UsageRow, UsagesActions, UsagesViewModel } from './usages-state';

const ROW = '.differentia-usage';

/** The elements of the usages pane; `draw` twice leaves the same as once. */
export class UsagesPane {
  private readonly actions: PlaceActions & UsagesActions;
  private readonly page: ListPage<UsageRow>;

  constructor(el: HTMLElement, actions: PlaceActions & UsagesActions) {
    this.actions = actions;
    el.addClass('differentia-usages');
    this.page = new ListPage(el, {
      how: {
        key: (row) => row.id,
        create: createRow,
        draw: (row, vm) => {
          drawRow(row, vm, actions);
        },
      },
      isOpen: ({ level }) => level === 2,
      onWindow: (window) => {
        actions.moveWindow(window);
      },
      row: ROW,
    });
    const { list, top } = this.page;
    part(top, 'head', () => top.createDiv({ cls: 'differentia-note-head' }));
    list.onkeydown = (event) => {
      this.walk(event);
    };
  }

  draw(vm: UsagesViewModel): void {
    this.drawTop(vm);
    this.page.draw(vm);
  }

  /** To be called when the view has another size. */
  follow(): void {
    this.page.follow();
  }

  /** The first line, so that the keys are the list's. */
  focus(): void {
    this.page.list.querySelector<HTMLElement>(ROW)?.focus();
  }

  private drawTop({ head, several, search }: UsagesViewModel): void {
    const { actions, page } = this;
    const { top } = page;
    drawLockHead(
      part(top, 'head', () => top.createDiv()),
      head,
      () => {
        actions.toggleLock();
      },
    );
    const choice = part(top, 'several', () => top.createDiv({ cls: 'differentia-card-links' }));
    choice.toggle(several !== null);
    setText(
      part(choice, 'text', () => choice.createSpan({ cls: 'differentia-quiet' })),
      several?.text ?? '',
    );
    drawRows(
      part(choice, 'others', () => choice.createDiv({ cls: 'differentia-card-links' })),
      several?.others ?? [],
      {
        key: ({ key }) => key,
        create: (el) => el.createEl('button', { cls: 'differentia-link', attr: { type: 'button', dir: 'auto' } }),
        draw: (button, { key, name }) => {
          setText(button, name);
          button.onclick = () => {
            actions.choose(key);
          };
        },
      },
    );
    const bar = part(top, 'bar', () => top.createDiv({ cls: 'differentia-search' }));
    page.drawSearch(bar, search, (query) => {
      actions.search(query);
    });
  }

  /** To the side a line is opened or closed, as in the app's own trees. */
  private walk(event: KeyboardEvent): void {
    const { list } = this.page;
    const row = list.doc.activeElement;
    const open = row?.getAttribute('aria-expanded') ?? null;
    const isRightward = list.win.getComputedStyle(list).direction === 'rtl';
    const wanted = event.key === 'ArrowRight' ? !isRightward : event.key === 'ArrowLeft' ? isRightward : null;
    if (wanted === null || open === null || row?.instanceOf(HTMLElement) !== true) this.page.walk(event);
    else {
      event.preventDefault();
      if (open !== String(wanted)) row.click();
    }
  }
}

function createRow(parent: HTMLElement): HTMLElement {
  const el = parent.createDiv({ cls: 'differentia-usage-row', attr: { role: 'listitem' } });
  const button = el.createEl('button', { cls: 'differentia-usage', attr: { type: 'button' } });
  const words = button.createSpan({ attr: { dir: 'auto' } });
  for (const tag of ['span', 'mark', 'span'] as const) words.createEl(tag);
  // Not drawn; it parts the words of the button's name.
  button.appendText(' ');
  button.createSpan({ cls: 'differentia-count' });
  el.createEl('button', { cls: 'differentia-link', attr: { type: 'button' } });
  return el;
}

function drawRow(el: HTMLElement, row: UsageRow, actions: PlaceActions & UsagesActions): void {
  const [button, link] = Array.from(el.children).filter((child) => child.instanceOf(HTMLElement));
  if (button === undefined || link === undefined) return;
  setAttribute(el, 'data-level', String(row.level));
  Array.from(button.firstElementChild?.children ?? []).forEach((piece, at) => {
    if (piece.instanceOf(HTMLElement)) setText(piece, row.pieces[at] ?? '');
  });
  if (button.lastElementChild?.instanceOf(HTMLElement) === true) setText(button.lastElementChild, row.count);
  setAttribute(button, 'aria-expanded', row.open === null ? null : String(row.open));
  if (row.place !== null) opensPlace(button, row.place, actions);
  else {
    button.onclick = () => {
      actions.toggle(row.id);
    };
  }
  link.toggle(row.link !== null);
  setText(link, row.link?.text ?? '');
  setAttribute(link, 'aria-label', row.link?.label ?? null);
  link.onclick = () => {
    if (row.link !== null) actions.link(row.link.from);
  };
}
