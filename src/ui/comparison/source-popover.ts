import type { PlaceActions } from '../chips';
import { opensPlace } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { SourceGroupViewModel, SourcesViewModel, SourceViewModel } from './sources-view-model';
import { nameQuietly } from '../quiet-name';

export interface SourceActions extends PlaceActions {
  edit(source: SourceViewModel): void;
  /** Writes the value of the empty cell. */
  write(): void;
  /** Verdicts on the cell of this text. */
  accept(text: string): void;
  reject(text: string): void;
  /** The popover is gone; `byKey`: the focus is to go back. */
  closed(byKey: boolean): void;
}

/** Pixels between the popover, its cell and the window's edge. */
const GAP = 8;

/** The sources of a cell beside it, in the window that the cell is in; on a phone at the foot of the screen. */
export class SourcePopover {
  private readonly anchor: HTMLElement;
  private readonly actions: SourceActions;
  private readonly el: HTMLElement;
  private readonly doc: Document;
  private isOpen = true;
  private readonly onPointer: (event: Event) => void;
  private readonly onScroll: (event: Event) => void;

  constructor(anchor: HTMLElement, actions: SourceActions) {
    this.anchor = anchor;
    this.actions = actions;
    this.doc = anchor.doc;
    this.el = this.doc.body.createDiv({
      cls: 'differentia-popover',
      attr: { role: 'dialog', 'aria-modal': 'false', tabindex: '-1' },
    });
    this.el.onkeydown = (event) => {
      this.press(event);
    };
    this.onPointer = (event) => {
      const target = event.target as Node | null;
      if (target !== null && !this.el.contains(target) && !this.anchor.contains(target)) this.close(false);
    };
    // Text that moves below it leaves it behind; its own scrolling does not.
    this.onScroll = (event) => {
      const target = event.target as Node | null;
      if (target?.instanceOf(Element) !== true || !this.el.contains(target)) this.place();
    };
    this.doc.addEventListener('pointerdown', this.onPointer, true);
    this.doc.addEventListener('scroll', this.onScroll, true);
  }

  draw(vm: SourcesViewModel): void {
    if (!this.isOpen) return;
    nameQuietly(this.el, vm.label);
    setAttribute(this.el, 'aria-busy', String(vm.busy));
    const head = part(this.el, 'head', () => this.el.createDiv({ cls: 'differentia-popover-head' }));
    const title = part(head, 'title', () =>
      head.createDiv({ cls: 'differentia-popover-title', attr: { dir: 'auto' } }),
    );
    setText(title, vm.title);
    const close = part(head, 'close', () =>
      head.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } }),
    );
    setText(close, '×');
    setAttribute(close, 'aria-label', vm.close);
    close.onclick = () => {
      this.close(true);
    };
    const body = part(this.el, 'body', () => this.el.createDiv({ cls: 'differentia-popover-body' }));
    const nothing = part(body, 'nothing', () => body.createDiv({ cls: 'differentia-popover-nothing' }));
    setText(nothing, vm.nothing ?? '');
    nothing.toggle(vm.nothing !== null);
    const write = part(body, 'write', () =>
      body.createDiv({ cls: ['differentia-message-buttons', 'differentia-popover-write'] }),
    );
    write.toggle(vm.write !== null);
    this.drawButton(write, 'write', vm.write, () => {
      this.actions.write();
    });
    const groups = part(body, 'groups', () => body.createDiv());
    drawRows(groups, vm.groups, {
      key: ({ id }) => id,
      create: (parent) => parent.createDiv({ cls: 'differentia-source-group' }),
      draw: (el, group) => {
        this.drawGroup(el, group);
      },
    });
    this.drawRead(body, vm.read);
    this.place();
    this.takeFocus(vm.busy);
  }

  close(byKey: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.doc.removeEventListener('pointerdown', this.onPointer, true);
    this.doc.removeEventListener('scroll', this.onScroll, true);
    this.el.remove();
    this.actions.closed(byKey);
  }

  /** Keys are meant for the popover from the start, so that Escape closes one whose sources are still being read. */
  private takeFocus(isBusy: boolean): void {
    const { activeElement } = this.doc;
    if (activeElement !== this.el && this.el.contains(activeElement)) return;
    const first = isBusy ? undefined : this.buttons()[0];
    (first ?? this.el).focus({ preventScroll: true });
  }

  private drawGroup(el: HTMLElement, group: SourceGroupViewModel): void {
    const title = part(el, 'title', () => el.createDiv({ cls: 'differentia-subtitle' }));
    setText(title, group.title ?? '');
    title.toggle(group.title !== null);
    const list = part(el, 'list', () => el.createDiv());
    drawRows(list, group.sources, {
      key: ({ id }) => id,
      create: (parent) => parent.createDiv({ cls: 'differentia-source-item' }),
      draw: (item, source) => {
        this.drawSource(item, source);
      },
    });
  }

  private drawSource(el: HTMLElement, source: SourceViewModel): void {
    const open = part(el, 'open', () =>
      el.createEl('button', { cls: 'differentia-source-words', attr: { type: 'button', dir: 'auto' } }),
    );
    setAttribute(open, 'title', source.openLabel);
    const [before, value, after] = source.words;
    const words = [
      { name: 'before', text: before },
      { name: 'value', text: value },
      { name: 'after', text: after },
    ];
    for (const { name, text } of words) {
      const piece = part(open, name, () => (name === 'value' ? open.createEl('mark') : open.createSpan()));
      setText(piece, text);
    }
    opensPlace(open, source.place, this.actions);
    const facts = part(el, 'facts', () => el.createDiv({ cls: 'differentia-source-facts' }));
    const where = part(facts, 'where', () => facts.createSpan({ attr: { dir: 'auto' } }));
    setText(where, source.where);
    const chip = part(facts, 'chip', () => facts.createSpan({ cls: 'differentia-chip' }));
    setText(chip, source.chip);
    const why = part(el, 'why', () => el.createDiv({ cls: 'differentia-quiet' }));
    setText(why, source.why);
    const notes = part(el, 'notes', () => el.createDiv());
    drawRows(
      notes,
      source.notes.map((text, at) => ({ text, at })),
      {
        key: ({ at }) => String(at),
        create: (parent) => parent.createDiv({ cls: 'differentia-source-note', attr: { dir: 'auto' } }),
        draw: (line, { text }) => {
          setText(line, text);
        },
      },
    );
    const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-message-buttons' }));
    buttons.toggle(source.edit !== null || source.accept !== null || source.reject !== null);
    this.drawButton(buttons, 'edit', source.edit, () => {
      this.actions.edit(source);
    });
    this.drawVerdict(buttons, 'accept', source);
    this.drawVerdict(buttons, 'reject', source);
  }

  private drawVerdict(buttons: HTMLElement, kind: 'accept' | 'reject', source: SourceViewModel): void {
    const button = this.drawButton(buttons, kind, source[kind]?.text ?? null, () => {
      this.actions[kind](source.text);
    });
    setAttribute(button, 'title', source[kind]?.help ?? null);
  }

  private drawButton(buttons: HTMLElement, name: string, text: string | null, run: () => void): HTMLElement {
    const button = part(buttons, name, () =>
      buttons.createEl('button', { cls: 'differentia-small-button', attr: { type: 'button' } }),
    );
    setText(button, text ?? '');
    button.toggle(text !== null);
    button.onclick = run;
    return button;
  }

  private drawRead(body: HTMLElement, read: SourcesViewModel['read']): void {
    const el = part(body, 'read', () => body.createDiv({ cls: 'differentia-source-read' }));
    el.toggle(read !== null);
    const text = part(el, 'text', () => el.createDiv({ cls: 'differentia-quiet' }));
    setText(text, read?.text ?? '');
    const notes = part(el, 'notes', () => el.createDiv({ cls: 'differentia-chips' }));
    drawRows(notes, read?.notes ?? [], {
      key: ({ place }) => place.path,
      create: (parent) => parent.createEl('button', { cls: 'differentia-chip', attr: { type: 'button', dir: 'auto' } }),
      draw: (chip, note) => {
        setText(chip, note.text);
        setAttribute(chip, 'aria-label', note.label);
        opensPlace(chip, note.place, this.actions);
      },
    });
    const more = part(el, 'more', () => el.createDiv({ cls: 'differentia-quiet' }));
    setText(more, read?.more ?? '');
    more.toggle(typeof read?.more === 'string');
  }

  private buttons(): HTMLElement[] {
    const all = Array.from(this.el.querySelectorAll<HTMLElement>('.differentia-popover-body button'));
    return all.filter((one) => one.offsetParent !== null);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close(true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Tab') this.turn(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(by: -1 | 1): void {
    const buttons = this.buttons();
    const at = buttons.findIndex((one) => one === this.doc.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  }

  /** Tab goes round inside: what stands behind it in the page is far from the cell. */
  private turn(by: -1 | 1): void {
    const all = Array.from(this.el.querySelectorAll<HTMLElement>('button')).filter((one) => one.offsetParent !== null);
    const at = all.findIndex((one) => one === this.doc.activeElement);
    all[(at + by + all.length) % all.length]?.focus();
  }

  /** Below the cell, or above it where there is more room. */
  private place(): void {
    if (!this.anchor.isConnected) {
      this.close(false);
      return;
    }
    const cell = this.anchor.getBoundingClientRect();
    const win = this.el.win;
    const width = this.el.offsetWidth;
    const left = Math.max(GAP, Math.min(cell.left, win.innerWidth - width - GAP));
    const under = win.innerHeight - cell.bottom - 2 * GAP;
    const over = cell.top - 2 * GAP;
    const isBelow = under >= Math.min(this.el.scrollHeight, 240) || under >= over;
    const room = Math.max(120, isBelow ? under : over);
    const height = Math.min(this.el.scrollHeight, room);
    const top = isBelow ? cell.bottom + GAP : Math.max(GAP, cell.top - GAP - height);
    this.el.setCssProps({
      '--differentia-left': `${String(Math.round(left))}px`,
      '--differentia-top': `${String(Math.round(Math.min(top, win.innerHeight - height - GAP)))}px`,
      '--differentia-room': `${String(Math.round(room))}px`,
    });
  }
}
