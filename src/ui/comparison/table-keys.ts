import { setAttribute } from '../keyed-list';
import type { TableActions } from './table-actions';
import type { LineTarget, TableTarget } from './table-view-model';

/**
 * The keys of a table: one tab stop; arrows, Home and End walk its buttons, Alt with arrows moves a row or
 * column, F2 edits a cell and renames a row, Shift+F10 opens the menu, Escape leaves.
 */
export class TableKeys {
  private readonly table: HTMLElement;
  private readonly actions: TableActions;
  private readonly targets = new WeakMap<HTMLElement, TableTarget>();
  /** What had the focus last: the tab stop. */
  private current = '';
  /** What is not drawn, and had the focus or was to get it; and the button that has it meanwhile. */
  private missed: { readonly id: string; readonly instead: HTMLElement } | null = null;

  constructor(table: HTMLElement, actions: TableActions) {
    this.table = table;
    this.actions = actions;
    table.onkeydown = (event) => {
      this.press(event);
    };
    table.oncontextmenu = (event) => {
      const button = this.buttonAround(event.target);
      const target = button === null ? undefined : this.targets.get(button);
      if (button === null || target === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.actions.openMenu(target, button);
    };
    table.addEventListener('focusin', (event) => {
      const button = this.buttonAround(event.target);
      const target = button === null ? undefined : this.targets.get(button);
      if (target === undefined) return;
      this.current = idOf(target);
      this.settle();
    });
  }

  bind(button: HTMLElement, target: TableTarget): void {
    this.targets.set(button, target);
    setAttribute(button, 'data-target', idOf(target));
  }

  /** Makes one button the tab stop: the one that had the focus, else the first. */
  settle(): void {
    const buttons = this.buttons();
    const known = buttons.find((one) => one.getAttribute('data-target') === this.current) ?? buttons[0];
    for (const one of buttons) setAttribute(one, 'tabindex', one === known ? '0' : '-1');
  }

  buttonOf(target: TableTarget): HTMLElement | null {
    return this.buttonWith(idOf(target));
  }

  private buttonWith(id: string): HTMLElement | null {
    return this.buttons().find((one) => one.getAttribute('data-target') === id) ?? null;
  }

  /** Puts the focus on a button; on the tab stop, and false, where there is none of this target. */
  focus(target: TableTarget | null): boolean {
    const known = target === null ? null : this.buttonOf(target);
    this.put(known, target === null ? null : idOf(target));
    return known !== null;
  }

  /** What had the focus last, to be given to `keep` once the table is drawn anew. */
  get last(): string {
    return this.current;
  }

  /** The row that had the focus is gone: the tab stop has it until the row is there again, or a person goes elsewhere. */
  keep(last: string): void {
    this.put(null, last);
  }

  /** Gives the focus to what missed it, if that is drawn by now. */
  giveBack(): void {
    if (this.missed === null) return;
    const { id, instead } = this.missed;
    if (this.table.doc.activeElement !== instead) this.missed = null;
    else {
      const button = this.buttonWith(id);
      if (button !== null) this.put(button, id);
    }
  }

  private put(button: HTMLElement | null, id: string | null): void {
    const given = button ?? this.buttons().find((one) => one.tabIndex === 0) ?? null;
    given?.focus();
    this.missed = button === null && id !== null && given !== null ? { id, instead: given } : null;
  }

  private buttons(): HTMLElement[] {
    return Array.from(this.table.querySelectorAll<HTMLElement>('[data-target]'));
  }

  private buttonAround(el: EventTarget | null): HTMLElement | null {
    const node = el as Node | null;
    if (node?.instanceOf(Element) !== true) return null;
    const cell = node.closest('th, td');
    return cell?.querySelector<HTMLElement>('[data-target]') ?? null;
  }

  private press(event: KeyboardEvent): void {
    const button = this.buttonAround(event.target);
    const target = button === null ? undefined : this.targets.get(button);
    if (button === null || target === undefined) return;
    if (this.act(event, button, target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private act(event: KeyboardEvent, button: HTMLElement, target: TableTarget): boolean {
    if (event.key === 'Escape') this.actions.leave();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      this.actions.openMenu(target, button);
    else if (event.key === 'F2') return this.edit(target, button);
    else if (event.altKey && !event.ctrlKey && !event.metaKey) return this.moveLine(event.key, button);
    else if (event.ctrlKey && (event.key === 'Home' || event.key === 'End')) this.goTo(event.key === 'Home' ? 0 : -1);
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return this.walk(event.key, button);
    else return false;
    return true;
  }

  /** The name of a row, or the value of a cell. */
  private edit(target: TableTarget, button: HTMLElement): boolean {
    if (target.kind === 'row') this.actions.rename(target.id);
    else if (target.kind === 'cell') this.actions.edit(target, button);
    else return false;
    return true;
  }

  private goTo(at: number): void {
    this.buttons().at(at)?.focus();
  }

  /** Up and down move the line the button stands in, left and right the head above it. */
  private moveLine(key: string, button: HTMLElement): boolean {
    const step = stepOf(key, this.isRightToLeft());
    if (step === null) return false;
    const { row, column } = placeOf(button);
    const line = step.down ? this.grid()[row]?.[0] : this.grid()[0]?.[column];
    const target = line === undefined ? undefined : this.targets.get(line);
    if (target !== undefined && isLine(target)) this.actions.move(target, step.by);
    return true;
  }

  private walk(key: string, button: HTMLElement): boolean {
    const { row, column } = placeOf(button);
    const grid = this.grid();
    const line = grid[row] ?? [];
    if (key === 'Home') line[0]?.focus();
    else if (key === 'End') line.at(-1)?.focus();
    else {
      const step = stepOf(key, this.isRightToLeft());
      if (step === null) return false;
      const next = step.down ? grid[row + step.by]?.[column] : line[column + step.by];
      next?.focus();
    }
    return true;
  }

  private grid(): HTMLElement[][] {
    return Array.from(this.table.querySelectorAll('tr'), (tr) =>
      Array.from(tr.querySelectorAll<HTMLElement>('[data-target]')),
    );
  }

  private isRightToLeft(): boolean {
    return this.table.win.getComputedStyle(this.table).direction === 'rtl';
  }
}

interface Step {
  readonly down: boolean;
  readonly by: -1 | 1;
}

function stepOf(key: string, isRightToLeft: boolean): Step | null {
  switch (key) {
    case 'ArrowDown':
      return { down: true, by: 1 };
    case 'ArrowUp':
      return { down: true, by: -1 };
    case 'ArrowRight':
      return { down: false, by: isRightToLeft ? -1 : 1 };
    case 'ArrowLeft':
      return { down: false, by: isRightToLeft ? 1 : -1 };
    default:
      return null;
  }
}

function placeOf(button: HTMLElement): { readonly row: number; readonly column: number } {
  const cell = button.closest('th, td');
  const tr = cell?.parentElement ?? null;
  const rows = Array.from(button.closest('table')?.querySelectorAll('tr') ?? []);
  return {
    row: rows.findIndex((one) => one === tr),
    column: cell === null || tr === null ? 0 : Array.from(tr.children).indexOf(cell),
  };
}

const isLine = (target: TableTarget): target is LineTarget => target.kind === 'row' || target.kind === 'column';

function idOf(target: TableTarget): string {
  switch (target.kind) {
    case 'table':
      return 'table';
    case 'row':
      return `row ${target.id}`;
    case 'column':
      return `column ${String(target.at)}`;
    case 'cell':
      return `cell ${String(target.column)} ${target.row}`;
  }
}
