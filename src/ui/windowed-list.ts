import type { KeyedRows } from './keyed-list';
import { drawRows, part } from './keyed-list';
import { walkRows } from './row-keys';

/** What of a list is presented; `first` is the index of `rows[0]`. */
export interface WindowedRows<T> {
  readonly total: number;
  readonly first: number;
  readonly rows: readonly T[];
}

interface WindowedListOptions<T> {
  readonly scroller: HTMLElement;
  readonly list: HTMLElement;
  readonly how: KeyedRows<T>;
  readonly isOpen: (row: T) => boolean;
  readonly onWindow: (window: { first: number; count: number }) => void;
}

/** Rows drawn above and below those in sight, so that scrolling by keys finds its neighbour. */
const MARGIN_ROWS = 20;

/** Below so many rows nothing is left out. */
const WHOLE_BELOW = 200;

/**
 * A list that draws the rows in sight and keeps the others as empty space. All closed rows have one
 * height, measured on the first; what opened rows need beyond that is remembered by index.
 */
export class WindowedList<T> {
  private readonly options: WindowedListOptions<T>;
  private rowHeight = 0;
  private total = 0;
  private readonly extra = new Map<number, number>();
  /** The end of the list that gets the focus when it is drawn. */
  private wantedEnd: { readonly key: 'End' | 'Home'; readonly selector: string } | null = null;

  constructor(options: WindowedListOptions<T>) {
    this.options = options;
  }

  draw(rows: WindowedRows<T>): void {
    const { list, how, isOpen } = this.options;
    if (rows.total !== this.total) this.extra.clear();
    this.total = rows.total;
    const before = part(list, 'before', () => list.createDiv({ cls: 'differentia-list-space' }));
    const body = part(list, 'body', () => list.createDiv({ cls: 'differentia-list-rows', attr: { role: 'list' } }));
    const after = part(list, 'after', () => list.createDiv({ cls: 'differentia-list-space' }));
    const hadFocus = body.contains(list.doc.activeElement);
    drawRows(body, rows.rows, how);
    // Most rows are not in the document: each says which it is of how many.
    Array.from(body.children).forEach((row, index) => {
      row.setAttribute('aria-setsize', String(rows.total));
      row.setAttribute('aria-posinset', String(rows.first + index + 1));
    });
    this.measure(body, rows, isOpen);
    const behind = rows.first + rows.rows.length;
    before.setCssProps({ '--differentia-space': `${String(this.heightOf(0, rows.first))}px` });
    after.setCssProps({ '--differentia-space': `${String(this.heightOf(behind, rows.total))}px` });
    this.focusEnd(body, rows.first === 0, behind === rows.total);
    // A row that is scrolled far out of sight takes no focus along.
    if (hadFocus && !body.contains(list.doc.activeElement)) {
      list.setAttribute('tabindex', '-1');
      list.focus({ preventScroll: true });
    }
  }

  /** Arrows, Home and End walk the elements of a selector, one a row, also to rows that are not drawn. */
  walk(event: KeyboardEvent, selector: string): void {
    const { list, scroller } = this.options;
    this.wantedEnd = null;
    if (list.doc.activeElement === list) this.focusInSight(event, selector);
    else if ((event.key === 'Home' || event.key === 'End') && this.total > WHOLE_BELOW) {
      event.preventDefault();
      this.wantedEnd = { key: event.key, selector };
      scroller.scrollTop = event.key === 'Home' ? 0 : scroller.scrollHeight;
      this.options.onWindow(this.wanted());
    } else walkRows(event, list, selector);
  }

  private focusEnd(body: HTMLElement, hasFirst: boolean, hasLast: boolean): void {
    const { wantedEnd } = this;
    if (wantedEnd === null || !(wantedEnd.key === 'Home' ? hasFirst : hasLast)) return;
    this.wantedEnd = null;
    const rows = body.findAll(wantedEnd.selector);
    (wantedEnd.key === 'Home' ? rows[0] : rows.at(-1))?.focus();
  }

  private focusInSight(event: KeyboardEvent, selector: string): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const { list, scroller } = this.options;
    const { top } = scroller.getBoundingClientRect();
    event.preventDefault();
    list
      .findAll(selector)
      .find((row) => row.getBoundingClientRect().top >= top)
      ?.focus();
  }

  /** To be called when the scroller has moved or changed its size: asks for other rows where they are in sight. */
  follow(drawn: WindowedRows<T>): void {
    const wanted = this.wanted();
    const lastWanted = Math.min(drawn.total, wanted.first + wanted.count);
    const lastDrawn = drawn.first + drawn.rows.length;
    const half = MARGIN_ROWS / 2;
    const enough =
      (drawn.first === 0 || wanted.first + MARGIN_ROWS - half >= drawn.first) &&
      (lastDrawn >= drawn.total || lastWanted - MARGIN_ROWS + half <= lastDrawn);
    if (!enough) this.options.onWindow(wanted);
  }

  private wanted(): { first: number; count: number } {
    const { scroller, list } = this.options;
    if (this.total <= WHOLE_BELOW || this.rowHeight === 0) return { first: 0, count: WHOLE_BELOW };
    const listTop = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const inSight = Math.max(0, -listTop);
    const first = Math.max(0, this.indexAt(inSight) - MARGIN_ROWS);
    const count = Math.ceil(scroller.clientHeight / this.rowHeight) + 2 * MARGIN_ROWS;
    return { first, count: Math.max(count, 2 * MARGIN_ROWS) };
  }

  private measure(body: HTMLElement, rows: WindowedRows<T>, isOpen: (row: T) => boolean): void {
    const heights = Array.from(body.children, (child) => child.getBoundingClientRect().height);
    const closed = rows.rows.findIndex((row) => !isOpen(row));
    const height = heights[closed];
    if (height !== undefined && height > 0) this.rowHeight = height;
    rows.rows.forEach((row, index) => {
      const more = (heights[index] ?? 0) - this.rowHeight;
      if (isOpen(row) && more > 0) this.extra.set(rows.first + index, more);
      else this.extra.delete(rows.first + index);
    });
  }

  private heightOf(from: number, to: number): number {
    let height = (to - from) * this.rowHeight;
    for (const [index, more] of this.extra) if (index >= from && index < to) height += more;
    return height;
  }

  private indexAt(top: number): number {
    if (this.rowHeight === 0) return 0;
    let above = top;
    for (const [index, more] of [...this.extra].sort((a, b) => a[0] - b[0])) {
      if (index * this.rowHeight < above) above = Math.max(index * this.rowHeight, above - more);
    }
    return Math.floor(above / this.rowHeight);
  }
}
