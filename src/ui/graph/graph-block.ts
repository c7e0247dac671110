import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawButton } from './node-panel';
import { drawScene } from './scene-svg';
import type { DrawingViewModel } from './scene-view-model';

/** A drawing in a note, with the same in words. */
export interface GraphBlockViewModel {
  readonly busy: boolean;
  /** What the block says that cannot be followed. */
  readonly faults: readonly string[];
  readonly drawing: DrawingViewModel | null;
  /** In place of a drawing, or what is missing in it. */
  readonly note: string | null;
  readonly open: string | null;
  readonly asText: string;
  readonly lines: readonly string[];
}

export interface GraphBlockActions {
  /** Shows the concept in the graph view. */
  show(key: string): void;
  openLive(): void;
}

/** Draws a block; twice leaves the same as once. */
export function drawGraphBlock(el: HTMLElement, vm: GraphBlockViewModel, actions: GraphBlockActions): void {
  el.addClass('differentia-graph-block');
  setAttribute(el, 'aria-busy', String(vm.busy));
  const faults = part(el, 'faults', () => el.createEl('ul', { cls: 'differentia-graph-faults' }));
  faults.toggle(vm.faults.length > 0);
  drawRows(
    faults,
    vm.faults.map((text, number) => ({ text, number })),
    {
      key: ({ number }) => String(number),
      create: (parent) => parent.createEl('li', { attr: { dir: 'auto' } }),
      draw: (row, { text }) => {
        setText(row, text);
      },
    },
  );
  const drawing = part(el, 'drawing', () => el.createDiv({ cls: 'differentia-drawing' }));
  drawing.toggle(vm.drawing !== null);
  if (vm.drawing !== null) {
    drawScene(drawing, vm.drawing, (key) => {
      actions.show(key);
    });
  }
  const note = part(el, 'note', () => el.createDiv({ cls: 'differentia-quiet' }));
  note.toggle(vm.note !== null);
  setText(note, vm.note ?? '');
  const foot = part(el, 'foot', () => el.createDiv({ cls: 'differentia-buttons' }));
  drawButton(foot, 'open', vm.open, () => {
    actions.openLive();
  });
  const text = part(el, 'text', () => el.createEl('details', { cls: 'differentia-graph-text' }));
  text.toggle(vm.lines.length > 0);
  setText(
    part(text, 'title', () => text.createEl('summary')),
    vm.asText,
  );
  const lines = part(text, 'lines', () => text.createEl('ul'));
  drawRows(
    lines,
    vm.lines.map((line, number) => ({ line, number })),
    {
      key: ({ number }) => String(number),
      create: (parent) => parent.createEl('li', { attr: { dir: 'auto' } }),
      draw: (row, { line }) => {
        setText(row, line);
      },
    },
  );
}
