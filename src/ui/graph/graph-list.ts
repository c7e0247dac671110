import { part, setAttribute, setText } from '../keyed-list';
import { WindowedList } from '../windowed-list';
import type { GraphActions } from './graph-actions';
import type { GraphPaneViewModel, GraphRowViewModel } from './graph-view-model';
import { drawNode } from './node-panel';

/** The graph as an outline: concepts, their relations, and the sentences behind them. */
export class GraphList {
  readonly el: HTMLElement;
  private readonly rows: WindowedList<GraphRowViewModel>;
  private drawn: GraphPaneViewModel['rows'] | null = null;

  constructor(parent: HTMLElement, actions: GraphActions) {
    this.el = parent.createDiv({ cls: 'differentia-graph-list differentia-scroller' });
    const list = this.el.createDiv({ cls: 'differentia-list' });
    this.rows = new WindowedList({
      scroller: this.el,
      list,
      how: {
        key: ({ key }) => key,
        create: (body) => body.createDiv({ cls: 'differentia-concept', attr: { role: 'listitem' } }),
        draw: (row, vm) => {
          drawRow(row, vm, actions);
        },
      },
      isOpen: ({ opened }) => opened !== null,
      onWindow: (window) => {
        actions.moveWindow(window);
      },
    });
    this.el.onscroll = () => {
      this.follow();
    };
    this.el.onkeydown = (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const heads = Array.from(this.el.querySelectorAll<HTMLElement>('.differentia-concept-head'));
      const at = heads.findIndex((head) => head === this.el.doc.activeElement);
      if (step === 0 || at < 0) return;
      event.preventDefault();
      heads[at + step]?.focus();
    };
  }

  draw(vm: GraphPaneViewModel['rows']): void {
    this.drawn = vm;
    this.rows.draw(vm);
    this.follow();
  }

  /** To be called when the list has another size. */
  follow(): void {
    if (this.drawn !== null) this.rows.follow(this.drawn);
  }
}

function drawRow(el: HTMLElement, vm: GraphRowViewModel, actions: GraphActions): void {
  const head = part(el, 'head', () =>
    el.createEl('button', { cls: 'differentia-concept-head', attr: { type: 'button' } }),
  );
  const mark = part(head, 'mark', () => head.createSpan({ cls: 'differentia-mark', attr: { role: 'img' } }));
  setAttribute(mark, 'data-state', vm.state);
  setAttribute(mark, 'aria-label', vm.stateText);
  setText(
    part(head, 'name', () => head.createSpan({ cls: 'differentia-concept-name', attr: { dir: 'auto' } })),
    vm.name,
  );
  setText(
    part(head, 'count', () => head.createSpan({ cls: 'differentia-count' })),
    vm.count,
  );
  setAttribute(head, 'aria-expanded', String(vm.opened !== null));
  head.onclick = () => {
    actions.toggleRow(vm.key);
  };
  const details = part(el, 'details', () => el.createDiv({ cls: 'differentia-details' }));
  details.toggle(vm.opened !== null);
  if (vm.opened === null) details.empty();
  else drawNode(details, vm.opened, actions);
}
