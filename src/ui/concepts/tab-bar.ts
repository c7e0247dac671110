import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawProgress } from '../progress';
import type { ConceptsPaneActions } from './concepts-actions';
import type { ConceptsPaneViewModel, TabViewModel } from './concepts-view-model';

/** The tabs with their counts; arrows move between them as in any tab list. */
export function drawTabs(el: HTMLElement, tabs: readonly TabViewModel[], actions: ConceptsPaneActions): void {
  drawRows(el, tabs, {
    key: ({ id }) => id,
    create: (parent) => {
      const tab = parent.createEl('button', { cls: 'differentia-tab', attr: { type: 'button', role: 'tab' } });
      tab.createSpan({ cls: 'differentia-tab-text' });
      tab.createSpan({ cls: 'differentia-count' });
      return tab;
    },
    draw: (tab, vm) => {
      setAttribute(tab, 'aria-selected', String(vm.selected));
      setAttribute(tab, 'tabindex', vm.selected ? '0' : '-1');
      const [text, count] = Array.from(tab.children).filter((child) => child.instanceOf(HTMLElement));
      if (text !== undefined) setText(text, vm.text);
      if (count !== undefined) setText(count, vm.count);
      tab.onclick = () => {
        actions.selectTab(vm.id);
      };
    },
  });
  el.onkeydown = (event) => {
    const at = tabs.findIndex(({ selected }) => selected);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || at < 0) return;
    // In a right-to-left interface the right arrow goes back.
    const forward = el.win.getComputedStyle(el).direction === 'rtl' ? -step : step;
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    actions.selectTab(next.id);
    el.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
}

/** Progress of the reading, and verdicts that are not saved yet. */
export function drawStatus(el: HTMLElement, vm: ConceptsPaneViewModel, actions: ConceptsPaneActions): void {
  el.toggle(vm.progress !== null || vm.unsaved !== null);
  const progress = part(el, 'progress', () => el.createDiv({ cls: 'differentia-progress' }));
  progress.toggle(vm.progress !== null);
  if (vm.progress !== null) drawProgress(progress, vm.progress, actions);
  const unsaved = part(el, 'unsaved', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(unsaved, vm.unsaved ?? '');
  unsaved.toggle(vm.unsaved !== null);
}
