import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawProgress } from '../progress';
import { WindowedList } from '../windowed-list';
import type { ChangedFileRow, ChangeRow, ChangesActions, ChangesViewModel, SwitchRow } from './changes-view-model';

const TOGGLE = '.differentia-change-toggle';

/** A preview of changes in an element of its own. */
export class ChangesPane {
  private readonly el: HTMLElement;
  private readonly actions: ChangesActions;
  private readonly scroller: HTMLElement;
  private readonly list: HTMLElement;
  private readonly rows: WindowedList<ChangedFileRow>;
  private vm: ChangesViewModel | null = null;

  constructor(el: HTMLElement, actions: ChangesActions) {
    this.el = el;
    this.actions = actions;
    el.addClass('differentia-changes-body');
    for (const name of ['intro', 'progress', 'switches'])
      part(el, name, () => el.createDiv({ cls: `differentia-changes-${name}` }));
    this.createDetails('concepts', 'differentia-chosen-concepts');
    part(el, 'summary', () => el.createDiv({ cls: 'differentia-quiet', attr: { 'aria-live': 'polite' } }));
    this.scroller = part(el, 'list', () => el.createDiv({ cls: 'differentia-change-list' }));
    this.list = this.scroller.createDiv();
    const kept = this.createDetails('kept', 'differentia-kept');
    kept.addEventListener('toggle', () => {
      this.actions.toggleKept(kept.hasAttribute('open'));
    });
    part(el, 'buttons', () => el.createDiv({ cls: 'differentia-changes-buttons' }));
    this.rows = new WindowedList({
      scroller: this.scroller,
      list: this.list,
      how: {
        key: ({ path }) => path,
        create: (parent) => parent.createDiv({ cls: 'differentia-change-file', attr: { role: 'listitem' } }),
        draw: (row, file) => {
          this.drawFile(row, file);
        },
      },
      isOpen: ({ changes }) => changes !== null,
      onWindow: (window) => {
        this.actions.showRows(window);
      },
    });
    this.scroller.onscroll = () => {
      if (this.vm !== null) this.rows.follow(this.vm.files);
    };
    this.list.onkeydown = (event) => {
      this.rows.walk(event, TOGGLE);
    };
  }

  draw(vm: ChangesViewModel): void {
    this.vm = vm;
    setAttribute(this.el, 'aria-busy', String(vm.busy));
    const of = (name: string): HTMLElement => part(this.el, name, () => this.el.createDiv());
    drawRows(of('intro'), vm.intro, { key: (text) => text, create: (el) => el.createDiv(), draw: setText });
    const progress = of('progress');
    progress.toggle(vm.progress !== null);
    if (vm.progress !== null) {
      drawProgress(progress, vm.progress, {
        cancelReading: () => {
          this.actions.stop();
        },
        resumeReading: () => undefined,
      });
    }
    drawSwitches(of('switches'), vm.switches, (id, on) => {
      this.actions.flip(id, on);
    });
    this.drawConcepts(of('concepts'), vm.concepts);
    setText(of('summary'), vm.summary);
    this.scroller.toggle(vm.files.total > 0);
    this.rows.draw(vm.files);
    this.rows.follow(vm.files);
    this.drawKept(of('kept'), vm.kept);
    this.drawButtons(of('buttons'), vm);
  }

  /** The list, when it is there, else the button that leaves. */
  focus(): void {
    (this.list.querySelector<HTMLElement>(`${TOGGLE}, input`) ?? this.el.querySelector('button'))?.focus();
  }

  private createDetails(name: string, cls: string): HTMLElement {
    const details = part(this.el, name, () => this.el.createEl('details', { cls }));
    details.createEl('summary', { cls: 'differentia-kept-title' });
    details.createDiv({ cls: 'differentia-kept-rows' });
    return details;
  }

  private drawConcepts(el: HTMLElement, concepts: ChangesViewModel['concepts']): void {
    el.toggle(concepts !== null);
    const [title, rows] = Array.from(el.children).filter((child) => child.instanceOf(HTMLElement));
    if (concepts === null || title === undefined || rows === undefined) return;
    setText(title, concepts.title);
    drawSwitches(rows, concepts.rows, (key, isIn) => {
      this.actions.chooseConcept(key, isIn);
    });
    drawMore(el, concepts.more);
  }

  private drawFile(el: HTMLElement, file: ChangedFileRow): void {
    const head = part(el, 'head', () => el.createDiv({ cls: 'differentia-change-head' }));
    head.toggle(this.vm?.alone !== true);
    const box = part(head, 'box', () => head.createEl('input', { type: 'checkbox' }));
    setAttribute(box, 'aria-label', file.label);
    setBox(
      box,
      file.state === 'all',
      (isIn) => {
        this.actions.chooseFile(file.path, isIn);
      },
      file.fixed,
    );
    if (box.instanceOf(HTMLInputElement)) box.indeterminate = file.state === 'some';
    const toggle = part(head, 'toggle', () => {
      const made = head.createEl('button', { cls: 'differentia-change-toggle', attr: { type: 'button' } });
      made.createSpan({ cls: 'differentia-change-name', attr: { dir: 'auto' } });
      made.createSpan({ cls: 'differentia-change-folder differentia-quiet', attr: { dir: 'auto' } });
      made.createSpan({ cls: 'differentia-count' });
      return made;
    });
    setAttribute(toggle, 'aria-expanded', String(file.changes !== null));
    toggle.onclick = () => {
      this.actions.toggleFile(file.path);
    };
    const words = [file.name, file.folder, file.count];
    Array.from(toggle.children).forEach((child, at) => {
      if (child.instanceOf(HTMLElement)) setText(child, words[at] ?? '');
    });
    const changes = part(el, 'changes', () => el.createDiv({ cls: 'differentia-change-rows' }));
    drawRows(changes, file.changes ?? [], {
      key: ({ key }) => key,
      create: createChange,
      draw: (row, change) => {
        this.drawChange(row, change, file.path);
      },
    });
    drawMore(el, file.more);
  }

  private drawChange(label: HTMLElement, change: ChangeRow, path: string): void {
    const [box, words] = Array.from(label.children);
    setBox(
      box,
      change.chosen,
      (isIn) => {
        this.actions.choose(path, change.key, isIn);
      },
      change.fixed,
    );
    if (box !== undefined) setAttribute(box, 'aria-label', change.label);
    if (words?.instanceOf(HTMLElement) !== true) return;
    const [was, now, note] = Array.from(words.children).filter((child) => child.instanceOf(HTMLElement));
    const { lead, tail } = change;
    for (const [line, kind, text] of [
      [was, this.vm?.before, change.was],
      [now, this.vm?.after, change.now],
    ] as const) {
      const texts = [`${kind ?? ''}: `, lead, text, tail];
      const pieces =
        line === undefined ? [] : [line.firstElementChild, ...Array.from(line.lastElementChild?.children ?? [])];
      pieces.forEach((piece, at) => {
        if (piece?.instanceOf(HTMLElement) === true) setText(piece, texts[at] ?? '');
      });
    }
    if (note === undefined) return;
    setText(note, change.note ?? '');
    note.toggle(change.note !== null);
  }

  private drawKept(el: HTMLElement, kept: ChangesViewModel['kept']): void {
    el.toggle(kept !== null);
    const [title, rows] = Array.from(el.children).filter((child) => child.instanceOf(HTMLElement));
    if (kept === null || title === undefined || rows === undefined) return;
    setText(title, kept.title);
    drawRows(rows, kept.rows, {
      key: ({ key }) => key,
      create: (parent) => {
        const row = parent.createDiv({ cls: 'differentia-kept-row' });
        row.createDiv({ cls: 'differentia-quiet', attr: { dir: 'auto' } });
        const line = row.createDiv({ attr: { dir: 'auto' } });
        for (const tag of ['span', 'mark', 'span'] as const) line.createEl(tag);
        return row;
      },
      draw: (row, { place, lead, words, tail }) => {
        const texts = [place, lead, words, tail];
        [row.firstElementChild, ...Array.from(row.lastElementChild?.children ?? [])].forEach((piece, at) => {
          if (piece?.instanceOf(HTMLElement) === true) setText(piece, texts[at] ?? '');
        });
      },
    });
    drawMore(el, kept.more);
  }

  private drawButtons(el: HTMLElement, { act, cancel }: ChangesViewModel): void {
    const button = part(el, 'act', () => el.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } }));
    setText(button, act.text);
    if (button.instanceOf(HTMLButtonElement)) button.disabled = act.disabled;
    button.onclick = () => {
      this.actions.act();
    };
    const leave = part(el, 'cancel', () => el.createEl('button', { attr: { type: 'button' } }));
    setText(leave, cancel);
    leave.onclick = () => {
      this.actions.cancel();
    };
  }
}

function drawMore(el: HTMLElement, text: string | null): void {
  const more = part(el, 'more', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(more, text ?? '');
  more.toggle(text !== null);
}

function drawSwitches<Id extends string>(
  el: HTMLElement,
  rows: readonly SwitchRow<Id>[],
  flip: (id: Id, on: boolean) => void,
): void {
  drawRows(el, rows, {
    key: ({ id }) => id,
    create: (parent) => {
      const label = parent.createEl('label', { cls: 'differentia-change' });
      label.createEl('input', { type: 'checkbox' });
      label.createSpan({ attr: { dir: 'auto' } });
      return label;
    },
    draw: (label, { id, label: text, on }) => {
      const [box, words] = Array.from(label.children);
      setBox(box, on, (isOn) => {
        flip(id, isOn);
      });
      if (words?.instanceOf(HTMLElement) === true) setText(words, text);
    },
  });
}

function createChange(parent: HTMLElement): HTMLElement {
  const label = parent.createEl('label', { cls: 'differentia-change' });
  label.createEl('input', { type: 'checkbox' });
  const words = label.createDiv({ cls: 'differentia-change-words' });
  for (const mark of ['del', 'ins'] as const) {
    const line = words.createDiv();
    line.createSpan({ cls: 'differentia-quiet' });
    const text = line.createSpan({ attr: { dir: 'auto' } });
    for (const tag of ['span', mark, 'span'] as const) text.createEl(tag);
  }
  words.createDiv({ cls: 'differentia-quiet' });
  return label;
}

function setBox(box: Element | undefined, on: boolean, run: (on: boolean) => void, disabled = false): void {
  if (box?.instanceOf(HTMLInputElement) !== true) return;
  box.checked = on;
  box.disabled = disabled;
  box.onchange = () => {
    run(box.checked);
  };
}
