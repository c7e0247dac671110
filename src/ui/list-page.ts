import type { KeyedRows } from './keyed-list';
import { part, setAttribute, setText } from './keyed-list';
import { nameQuietly } from './quiet-name';
import type { WindowedRows } from './windowed-list';
import { WindowedList } from './windowed-list';

interface ListPageOptions<T> {
  readonly how: KeyedRows<T>;
  /** Whether a row may be higher than others. */
  readonly isOpen: (row: T) => boolean;
  readonly onWindow: (window: { first: number; count: number }) => void;
  /** Finds the elements that keys walk, one a row. */
  readonly row: string;
}

/** What stands where there is nothing to list. */
export interface EmptyText {
  readonly text: string;
  readonly help: string | null;
}

interface ListPageModel<T> {
  readonly busy: boolean;
  readonly list: WindowedRows<T> & { readonly label: string };
  readonly empty: EmptyText | null;
}

/** A view that is one windowed list, with something above it that stays. */
export class ListPage<T> {
  readonly top: HTMLElement;
  readonly list: HTMLElement;
  private readonly el: HTMLElement;
  private readonly empty: HTMLElement;
  private readonly rows: WindowedList<T>;
  private readonly row: string;
  private drawn: WindowedRows<T> | null = null;

  constructor(el: HTMLElement, { how, isOpen, onWindow, row }: ListPageOptions<T>) {
    this.el = el;
    this.row = row;
    el.addClass('differentia-check');
    setAttribute(el, 'aria-busy', 'true');
    this.top = el.createDiv({ cls: 'differentia-check-top' });
    const scroller = el.createDiv({ cls: 'differentia-scroller' });
    this.empty = scroller.createDiv({ cls: 'differentia-tab-empty' });
    this.list = scroller.createDiv({ cls: 'differentia-list' });
    this.rows = new WindowedList({ scroller, list: this.list, how, isOpen, onWindow });
    scroller.onscroll = () => {
      this.follow();
    };
    this.list.onkeydown = (event) => {
      this.walk(event);
    };
  }

  draw({ busy, list, empty }: ListPageModel<T>): void {
    setAttribute(this.el, 'aria-busy', String(busy));
    drawEmpty(this.empty, empty);
    this.list.toggle(list.total > 0);
    nameQuietly(this.list, list.label);
    this.drawn = list;
    this.rows.draw(list);
    this.follow();
  }

  /** To be called when the view has another size. */
  follow(): void {
    if (this.drawn !== null) this.rows.follow(this.drawn);
  }

  walk(event: KeyboardEvent): void {
    this.rows.walk(event, this.row);
  }

  /** The field by which the list is narrowed; what is typed in it meanwhile stays. */
  drawSearch(
    bar: HTMLElement,
    search: { readonly query: string; readonly placeholder: string } | null,
    run: (query: string) => void,
  ): void {
    const input = part(bar, 'query', () => bar.createEl('input', { attr: { type: 'search', dir: 'auto' } }));
    input.toggle(search !== null);
    setAttribute(input, 'placeholder', search?.placeholder ?? '');
    setAttribute(input, 'aria-label', search?.placeholder ?? '');
    if (!input.instanceOf(HTMLInputElement)) return;
    const query = search?.query ?? '';
    if (input.value !== query && input.doc.activeElement !== input) input.value = query;
    input.oninput = () => {
      this.list.parentElement?.scrollTo({ top: 0 });
      run(input.value);
    };
  }
}

/** Says that there is nothing, and what would bring something; null hides that. */
export function drawEmpty(el: HTMLElement, empty: EmptyText | null): void {
  el.toggle(empty !== null);
  for (const [name, cls] of [
    ['text', 'differentia-empty-text'],
    ['help', 'differentia-quiet'],
  ] as const) {
    setText(
      part(el, name, () => el.createDiv({ cls })),
      empty?.[name] ?? '',
    );
  }
}
