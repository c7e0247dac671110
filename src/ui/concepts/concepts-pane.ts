import { drawComparison } from '../comparison/comparison-table';
import { drawScene } from '../graph/scene-svg';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawEmpty } from '../list-page';
import { drawLockHead } from '../lock-head';
import { WindowedList } from '../windowed-list';
import { createConceptRow, drawConceptRow } from './concept-row';
import type { ConceptsPaneActions } from './concepts-actions';
import type {
  ConceptListViewModel,
  ConceptRowViewModel,
  ConceptsPaneViewModel,
  NoteTabViewModel,
  VaultTabViewModel,
} from './concepts-view-model';
import { drawSuggestions } from './suggestion-list';
import { drawStatus, drawTabs } from './tab-bar';
import { nameQuietly } from '../quiet-name';

/** The Concepts pane's elements; `draw` may be called with any view model, twice leaves the same as once. */
export class ConceptsPane {
  private readonly actions: ConceptsPaneActions;
  private readonly tabs: HTMLElement;
  private readonly status: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly live: HTMLElement;
  private readonly list: HTMLElement;
  private readonly rows: WindowedList<ConceptRowViewModel>;
  private tab: string | null = null;
  private drawnList: ConceptListViewModel | null = null;

  constructor(el: HTMLElement, actions: ConceptsPaneActions) {
    this.actions = actions;
    el.addClass('differentia-concepts');
    this.tabs = el.createDiv({ cls: 'differentia-tabs', attr: { role: 'tablist' } });
    this.status = el.createDiv({ cls: 'differentia-status' });
    // Nothing is known until the first drawing.
    const panel = { role: 'tabpanel', tabindex: '-1', 'aria-busy': 'true' };
    this.scroller = el.createDiv({ cls: 'differentia-scroller', attr: panel });
    this.live = el.createDiv({ cls: 'differentia-live', attr: { role: 'status', 'aria-live': 'polite' } });
    for (const name of ['note', 'vault', 'suggested', 'undefined', 'empty']) {
      part(this.scroller, name, () => this.scroller.createDiv({ cls: `differentia-tab-${name}` }));
    }
    this.list = this.scroller.createDiv({ cls: 'differentia-list' });
    this.rows = new WindowedList({
      scroller: this.scroller,
      list: this.list,
      how: {
        key: (row) => row.key,
        create: createConceptRow,
        draw: (row, vm) => {
          drawConceptRow(row, vm, actions);
        },
      },
      isOpen: (row) => row.details !== null,
      onWindow: (window) => {
        actions.moveWindow(window);
      },
    });
    this.scroller.onscroll = () => {
      this.follow();
    };
    this.list.onkeydown = (event) => {
      this.rows.walk(event, '.differentia-concept-head');
    };
  }

  draw(vm: ConceptsPaneViewModel): void {
    setAttribute(this.scroller, 'aria-busy', String(vm.busy));
    drawTabs(this.tabs, vm.tabs, this.actions);
    this.beginAt(vm.tabs.find(({ selected }) => selected)?.id ?? null);
    drawStatus(this.status, vm, this.actions);
    setText(this.live, vm.live);
    this.drawPart('note', vm.note, (el, tab) => {
      this.drawNote(el, tab);
    });
    this.drawPart('vault', vm.vault, (el, tab) => {
      this.drawVault(el, tab);
    });
    this.drawPart('suggested', vm.suggested, (el, tab) => {
      drawSuggestions(el, tab, this.actions);
    });
    this.drawPart('undefined', vm.undefinedTerms, () => undefined);
    const shown = vm.note ?? vm.vault ?? vm.suggested ?? vm.undefinedTerms;
    this.drawPart('empty', shown?.empty ?? null, drawEmpty);
    this.drawList((vm.note ?? vm.vault ?? vm.undefinedTerms)?.list ?? null);
  }

  /** To be called when the pane has another size. */
  follow(): void {
    if (this.drawnList !== null) this.rows.follow(this.drawnList);
  }

  focusSearch(): void {
    this.scroller.querySelector('input')?.focus();
  }

  /** Another tab is shown from its beginning. */
  private beginAt(tab: string | null): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.scroller.scrollTop = 0;
  }

  private drawPart<T>(name: string, vm: T | null, draw: (el: HTMLElement, vm: T) => void): void {
    const el = part(this.scroller, name, () => this.scroller.createDiv());
    el.toggle(vm !== null);
    if (vm !== null) draw(el, vm);
  }

  private drawList(list: ConceptListViewModel | null): void {
    this.list.toggle(list !== null && list.total > 0);
    this.drawnList = list;
    if (list === null) return;
    nameQuietly(this.list, list.label);
    this.rows.draw(list);
    this.follow();
  }

  private drawNote(el: HTMLElement, vm: NoteTabViewModel): void {
    const head = part(el, 'head', () => el.createDiv({ cls: 'differentia-note-head' }));
    drawLockHead(head, { ...vm.lock, name: vm.lock.note ?? vm.name }, () => {
      this.actions.toggleLock();
    });
    const summary = part(el, 'summary', () => el.createDiv({ cls: 'differentia-quiet' }));
    setText(summary, vm.summary ?? '');
    summary.toggle(vm.summary !== null);
    const comparison = part(el, 'comparison', () => el.createDiv({ cls: 'differentia-comparison' }));
    comparison.toggle(vm.comparison !== null);
    if (vm.comparison !== null) drawComparison(comparison, vm.comparison, this.actions);
    const drawing = part(el, 'drawing', () => el.createDiv({ cls: 'differentia-drawing' }));
    drawing.toggle(vm.drawing !== null);
    if (vm.drawing !== null)
      drawScene(drawing, vm.drawing, (key) => {
        this.actions.showConcept(key);
      });
  }

  private drawVault(el: HTMLElement, vm: VaultTabViewModel): void {
    const bar = part(el, 'bar', () => el.createDiv({ cls: 'differentia-search' }));
    const input = part(bar, 'query', () => bar.createEl('input', { attr: { type: 'search', dir: 'auto' } }));
    setAttribute(input, 'placeholder', vm.placeholder);
    setAttribute(input, 'aria-label', vm.placeholder);
    if (input.instanceOf(HTMLInputElement)) {
      if (input.value !== vm.query && input.doc.activeElement !== input) input.value = vm.query;
      input.oninput = () => {
        this.scroller.scrollTop = 0;
        this.actions.search(input.value);
      };
    }
    const sort = part(bar, 'sort', () => bar.createEl('select', { cls: 'dropdown' }));
    setAttribute(sort, 'aria-label', vm.sortLabel);
    drawRows(sort, vm.sorts, {
      key: ({ id }) => id,
      create: (parent) => parent.createEl('option'),
      draw: (option, { id, text, selected }) => {
        setText(option, text);
        setAttribute(option, 'value', id);
        if (option.instanceOf(HTMLOptionElement)) option.selected = selected;
      },
    });
    if (sort.instanceOf(HTMLSelectElement)) {
      sort.onchange = () => {
        const chosen = vm.sorts.find(({ id }) => id === sort.value);
        this.scroller.scrollTop = 0;
        if (chosen !== undefined) this.actions.sort(chosen.id);
      };
    }
    setText(
      part(el, 'count', () => el.createDiv({ cls: 'differentia-quiet' })),
      vm.count,
    );
  }
}
