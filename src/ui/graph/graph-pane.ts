import { part, setAttribute, setText } from '../keyed-list';
import { drawEmpty } from '../list-page';
import { drawProgress } from '../progress';
import { drawFilters } from './filter-panel';
import type { GraphActions } from './graph-actions';
import { GraphList } from './graph-list';
import { drawButton, drawEdge, drawNode } from './node-panel';
import type { GraphPaneViewModel } from './graph-view-model';

const DEEPEST = 4;

/** Everything of a graph view round the drawing: search, filters, panel, list and status. */
export class GraphPane {
  /** Where the drawing goes. */
  readonly stageParent: HTMLElement;
  private readonly actions: GraphActions;
  private readonly bar: HTMLElement;
  private readonly local: HTMLElement;
  private readonly filters: HTMLElement;
  private readonly body: HTMLElement;
  private readonly panel: HTMLElement;
  private readonly foot: HTMLElement;
  private readonly live: HTMLElement;
  private readonly list: GraphList;

  constructor(el: HTMLElement, actions: GraphActions) {
    this.actions = actions;
    el.addClass('differentia-graph-view');
    this.bar = el.createDiv({ cls: 'differentia-graph-bar' });
    this.local = el.createDiv({ cls: 'differentia-graph-bar differentia-graph-local' });
    this.filters = el.createDiv({ cls: 'differentia-graph-filters' });
    this.body = el.createDiv({ cls: 'differentia-graph-body', attr: { 'aria-busy': 'true' } });
    this.stageParent = this.body.createDiv({ cls: 'differentia-graph-stage-holder' });
    this.list = new GraphList(this.body, actions);
    this.panel = this.body.createDiv({ cls: 'differentia-graph-panel' });
    this.stageParent.addEventListener('pointerdown', () => {
      this.panel.addClass('is-after-press');
    });
    // On its own parts: what the pane is drawn into stays when it is drawn anew in another window.
    for (const own of [this.bar, this.body]) {
      own.addEventListener('keydown', () => {
        this.panel.removeClass('is-after-press');
      });
    }
    this.foot = el.createDiv({ cls: 'differentia-graph-foot' });
    this.live = el.createDiv({ cls: 'differentia-live', attr: { role: 'status', 'aria-live': 'polite' } });
  }

  draw(vm: GraphPaneViewModel): void {
    setAttribute(this.body, 'aria-busy', String(vm.busy));
    this.drawBar(vm);
    this.drawLocal(vm.local);
    drawFilters(this.filters, vm.filters, this.actions);
    const isList = vm.list.on;
    this.stageParent.toggle(!isList && vm.empty === null);
    this.list.el.toggle(isList && vm.empty === null);
    if (isList) this.list.draw(vm.rows);
    this.drawZoom(vm.zoom);
    this.drawEmpty(vm.empty);
    this.drawPanel(vm.panel);
    this.drawFoot(vm);
    setText(this.live, vm.live);
  }

  focusSearch(): void {
    this.bar.querySelector('input')?.focus();
  }

  /** How much of the drawing the panel hides. */
  covered(): { readonly right: number; readonly bottom: number } {
    const panel = this.panel.getBoundingClientRect();
    const stage = this.stageParent.getBoundingClientRect();
    // On phones it lies across the whole width.
    const isAcross = panel.width > stage.width * 0.7;
    return isAcross ? { right: 0, bottom: panel.height } : { right: panel.width, bottom: 0 };
  }

  follow(): void {
    this.list.follow();
  }

  private drawBar(vm: GraphPaneViewModel): void {
    const { bar, actions } = this;
    const search = part(bar, 'search', () => bar.createDiv({ cls: 'differentia-graph-search' }));
    const input = part(search, 'input', () =>
      search.createEl('input', { cls: 'differentia-graph-query', attr: { type: 'search', dir: 'auto' } }),
    );
    setAttribute(input, 'placeholder', vm.search.placeholder);
    setAttribute(input, 'aria-label', vm.search.placeholder);
    if (input.instanceOf(HTMLInputElement)) {
      if (input.value !== vm.search.query && input.doc.activeElement !== input) input.value = vm.search.query;
      input.oninput = () => {
        actions.search(input.value);
      };
      input.onkeydown = (event) => {
        if (event.key === 'Enter') actions.goToFound();
        else if (event.key === 'Escape' && input.value !== '') {
          input.value = '';
          actions.search('');
        } else return;
        event.preventDefault();
        event.stopPropagation();
      };
    }
    const found = part(search, 'found', () => search.createSpan({ cls: 'differentia-quiet differentia-graph-found' }));
    found.toggle(vm.search.found !== null);
    setText(found, vm.search.found ?? '');
    this.drawIcon(bar, 'filters', { icon: 'filter', label: vm.filters.label, on: vm.filters.open }, () => {
      actions.toggleFilters();
    }).toggleClass('is-active', vm.filters.active);
    this.drawIcon(bar, 'list', { icon: vm.list.on ? 'workflow' : 'list', label: vm.list.label, on: null }, () => {
      actions.toggleList();
    }).toggle(vm.list.canTurn);
    const exporting = this.drawIcon(bar, 'export', { icon: 'download', label: vm.exportLabel, on: null }, () => {
      // Below the button: a press by keys has no place of its own.
      const box = exporting.getBoundingClientRect();
      actions.chooseExport({ x: box.left, y: box.bottom });
    });
  }

  private drawLocal(vm: GraphPaneViewModel['local']): void {
    const { local, actions } = this;
    local.toggle(vm !== null);
    if (vm === null) return;
    const name = part(local, 'name', () => local.createDiv({ cls: 'differentia-note-name', attr: { dir: 'auto' } }));
    setText(name, vm.name);
    const depth = part(local, 'depth', () => local.createEl('select', { cls: 'dropdown' }));
    setAttribute(depth, 'aria-label', vm.depth.label);
    if (depth.instanceOf(HTMLSelectElement)) {
      for (let steps = depth.options.length + 1; steps <= DEEPEST; steps += 1) {
        depth.createEl('option', { text: String(steps), attr: { value: String(steps) } });
      }
      depth.value = String(vm.depth.value);
      depth.onchange = () => {
        actions.setDepth(Number(depth.value));
      };
    }
    this.drawIcon(local, 'radial', { icon: 'target', ...vm.radial }, () => {
      actions.toggleRadial();
    });
    this.drawIcon(local, 'lock', { icon: vm.lock.on ? 'lock' : 'lock-open', ...vm.lock }, () => {
      actions.toggleLock();
    });
  }

  private drawZoom(vm: GraphPaneViewModel['zoom']): void {
    const parent = this.stageParent;
    const buttons = part(parent, 'zoom', () => parent.createDiv({ cls: 'differentia-graph-zoom' }));
    for (const [icon, label, step] of [
      ['plus', vm.in, 1],
      ['minus', vm.out, -1],
      ['maximize', vm.fit, 0],
    ] as const) {
      this.drawIcon(buttons, icon, { icon, label, on: null }, () => {
        this.actions.zoom(step);
      });
    }
  }

  private drawEmpty(vm: GraphPaneViewModel['empty']): void {
    const empty = part(this.body, 'empty', () => this.body.createDiv({ cls: 'differentia-tab-empty' }));
    drawEmpty(empty, vm);
    if (vm === null) return;
    drawButton(empty, 'reset', vm.reset, () => {
      this.actions.resetFilters();
    });
  }

  private drawPanel(vm: GraphPaneViewModel['panel']): void {
    const { panel, actions } = this;
    panel.toggle(vm !== null);
    if (vm === null) {
      panel.empty();
      return;
    }
    const head = part(panel, 'head', () => panel.createDiv({ cls: 'differentia-graph-panel-head' }));
    const back = part(head, 'back', () =>
      head.createEl('button', { cls: 'differentia-link', attr: { type: 'button' } }),
    );
    back.toggle(vm.back !== null);
    setText(back, vm.back?.text ?? '');
    back.onclick = () => {
      if (vm.back !== null) actions.showNode(vm.back.key);
    };
    const title = part(head, 'title', () => head.createDiv({ cls: 'differentia-note-name', attr: { dir: 'auto' } }));
    setText(title, vm.node?.name ?? '');
    this.drawIcon(head, 'close', { icon: 'x', label: vm.close, on: null }, () => {
      actions.closePanel();
    });
    const node = part(panel, 'node', () => panel.createDiv());
    node.toggle(vm.node !== null);
    if (vm.node !== null) drawNode(node, vm.node, actions);
    const edge = part(panel, 'edge', () => panel.createDiv());
    edge.toggle(vm.edge !== null);
    if (vm.edge !== null) drawEdge(edge, vm.edge, actions);
  }

  private drawFoot(vm: GraphPaneViewModel): void {
    const { foot, actions } = this;
    setText(
      part(foot, 'status', () => foot.createSpan({ cls: 'differentia-graph-status' })),
      vm.status,
    );
    const progress = part(foot, 'progress', () => foot.createDiv({ cls: 'differentia-progress' }));
    progress.toggle(vm.progress !== null);
    if (vm.progress !== null) drawProgress(progress, vm.progress, actions);
    const selection = part(foot, 'selection', () => foot.createDiv({ cls: 'differentia-buttons' }));
    selection.toggle(vm.selection !== null);
    if (vm.selection !== null) {
      const { text, compare, clear, keys } = vm.selection;
      setText(
        part(selection, 'text', () => selection.createSpan()),
        text,
      );
      drawButton(selection, 'compare', compare, () => {
        actions.compare(keys);
      });
      drawButton(selection, 'clear', clear, () => {
        actions.clearSelection();
      });
    }
    const buttons = part(foot, 'buttons', () => foot.createDiv({ cls: 'differentia-buttons' }));
    drawButton(buttons, 'unpin', vm.unpinAll, () => {
      actions.unpinAll();
    });
    drawButton(buttons, 'undo', vm.undo, () => {
      actions.undo();
    });
  }

  private drawIcon(
    parent: HTMLElement,
    name: string,
    vm: { readonly icon: string; readonly label: string; readonly on: boolean | null },
    clicked: () => void,
  ): HTMLElement {
    const attr = { type: 'button' };
    const button = part(parent, name, () => parent.createEl('button', { cls: 'clickable-icon', attr }));
    if (button.getAttribute('data-icon') !== vm.icon) {
      button.setAttribute('data-icon', vm.icon);
      this.actions.setIcon(button, vm.icon);
    }
    setAttribute(button, 'aria-label', vm.label);
    setAttribute(button, 'aria-pressed', vm.on === null ? null : String(vm.on));
    button.onclick = clicked;
    return button;
  }
}
