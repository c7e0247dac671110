import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { GraphActions } from './graph-actions';
import type { Visibility } from './drawing-marks';
import { drawButton } from './node-panel';
import type { GraphPaneViewModel, SwitchViewModel } from './graph-view-model';

/** What of the graph is shown, faded or hidden. */
export function drawFilters(el: HTMLElement, vm: GraphPaneViewModel['filters'], actions: GraphActions): void {
  el.toggle(vm.open);
  if (!vm.open) return;
  drawGroup(el, vm.kindsTitle, vm.kinds, vm.visibilities, (id, value) => {
    actions.setKind(id, value);
  });
  drawGroup(el, vm.statesTitle, vm.states, vm.visibilities, (id, value) => {
    actions.setState(id, value);
  });
  const foot = part(el, 'foot', () => el.createDiv({ cls: 'differentia-buttons' }));
  const orphans = part(foot, 'orphans', () => foot.createEl('label', { cls: 'differentia-graph-check' }));
  const box = part(orphans, 'box', () => orphans.createEl('input', { attr: { type: 'checkbox' } }));
  if (box.instanceOf(HTMLInputElement)) {
    box.checked = vm.orphans.on;
    box.onchange = () => {
      actions.setOrphans(box.checked);
    };
  }
  setText(
    part(orphans, 'text', () => orphans.createSpan()),
    vm.orphans.text,
  );
  drawButton(foot, 'reset', vm.active ? vm.reset : null, () => {
    actions.resetFilters();
  });
}

function drawGroup<Id extends string>(
  el: HTMLElement,
  title: string,
  switches: readonly SwitchViewModel<Id>[],
  visibilities: GraphPaneViewModel['filters']['visibilities'],
  set: (id: Id, visibility: Visibility) => void,
): void {
  const group = part(el, title, () => el.createEl('fieldset', { cls: 'differentia-graph-group' }));
  setText(
    part(group, 'title', () => group.createEl('legend', { cls: 'differentia-subtitle' })),
    title,
  );
  const rows = part(group, 'rows', () => group.createDiv({ cls: 'differentia-graph-switches' }));
  drawRows(rows, switches, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('label', { cls: 'differentia-graph-switch' }),
    draw: (row, { id, text, value }) => {
      setText(
        part(row, 'text', () => row.createSpan()),
        text,
      );
      const select = part(row, 'value', () => row.createEl('select', { cls: 'dropdown' }));
      drawRows(select, visibilities, {
        key: (one) => one.id,
        create: (parent) => parent.createEl('option'),
        draw: (option, one) => {
          setText(option, one.text);
          setAttribute(option, 'value', one.id);
        },
      });
      if (!select.instanceOf(HTMLSelectElement)) return;
      select.value = value;
      select.onchange = () => {
        const chosen = visibilities.find((one) => one.id === select.value);
        if (chosen !== undefined) set(id, chosen.id);
      };
    },
  });
}
