import { drawRows, part, setAttribute, setText } from '../keyed-list';
import { drawProgress } from '../progress';
import type { RefreshActions, RefreshedTable, RefreshGroup, RefreshRow, RefreshViewModel } from './refresh-view-model';
import { nameQuietly } from '../quiet-name';

/** Draws a preview of a refresh. */
export function drawRefresh(el: HTMLElement, vm: RefreshViewModel, actions: RefreshActions): void {
  el.addClass('differentia-changes-body');
  setAttribute(el, 'aria-busy', String(vm.busy));
  const news = part(el, 'news', () => el.createDiv({ attr: { 'aria-live': 'polite' } }));
  setText(news, vm.news);
  news.toggleClass('differentia-refreshed-fault', vm.isFault);
  const progress = part(el, 'progress', () => el.createDiv({ cls: 'differentia-changes-progress' }));
  progress.toggle(vm.progress !== null);
  if (vm.progress !== null) drawProgress(progress, vm.progress, { cancelReading: nothing, resumeReading: nothing });
  const list = part(el, 'list', () => el.createDiv({ cls: 'differentia-change-list' }));
  drawRows(list, vm.tables, {
    key: ({ key }) => key,
    create: (parent) => parent.createDiv({ cls: 'differentia-refreshed' }),
    draw: (parent, table) => {
      drawTable(parent, table, actions);
    },
  });
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-changes-buttons' }));
  drawButton(buttons, 'act', vm.act, () => {
    actions.act();
  });
  drawButton(buttons, 'again', vm.again, () => {
    actions.again();
  });
  drawButton(buttons, 'cancel', vm.cancel, () => {
    actions.cancel();
  });
}

/** It is ended by leaving the window. */
const nothing = (): void => undefined;

function drawButton(parent: HTMLElement, name: string, text: string | null, run: () => void): void {
  const button = part(parent, name, () =>
    parent.createEl('button', { cls: name === 'cancel' ? '' : 'mod-cta', attr: { type: 'button' } }),
  );
  button.toggle(text !== null);
  setText(button, text ?? '');
  button.onclick = run;
}

function drawTable(el: HTMLElement, table: RefreshedTable, actions: RefreshActions): void {
  const line = (name: string, cls: string, text: string): HTMLElement => {
    const made = part(el, name, () => el.createDiv({ cls, attr: { dir: 'auto' } }));
    made.toggle(text !== '');
    setText(made, text);
    return made;
  };
  line('title', 'differentia-refreshed-title', table.title);
  line('fault', 'differentia-refreshed-fault', table.fault ?? '');
  setAttribute(line('summary', 'differentia-quiet', table.summary), 'aria-live', 'polite');
  drawRows(
    part(el, 'groups', () => el.createDiv()),
    table.groups,
    {
      key: ({ kind }) => kind,
      create: (parent) => parent.createDiv({ attr: { role: 'group' } }),
      draw: (parent, group) => {
        drawGroup(parent, group, actions);
      },
    },
  );
  drawPlaces(
    part(el, 'places', () => el.createEl('label', { cls: 'differentia-refreshed-places' })),
    table,
    actions,
  );
}

function drawGroup(el: HTMLElement, group: RefreshGroup, actions: RefreshActions): void {
  nameQuietly(el, group.title);
  setText(
    part(el, 'title', () => el.createDiv({ cls: 'differentia-refreshed-group' })),
    group.title,
  );
  drawRows(
    part(el, 'rows', () => el.createDiv()),
    group.rows,
    {
      key: ({ id }) => id,
      create: createRow,
      draw: (row, one) => {
        drawRow(row, one, actions);
      },
    },
  );
  const more = part(el, 'more', () => el.createDiv({ cls: 'differentia-quiet' }));
  more.toggle(group.more !== null);
  setText(more, group.more ?? '');
}

function createRow(parent: HTMLElement): HTMLElement {
  const row = parent.createEl('label', { cls: 'differentia-change' });
  row.createEl('input', { type: 'checkbox' });
  const words = row.createDiv({ cls: 'differentia-change-words' });
  words.createDiv({ attr: { dir: 'auto' } });
  for (const mark of ['del', 'ins'] as const) {
    const line = words.createDiv();
    line.createSpan({ cls: 'differentia-quiet' });
    line.createEl(mark, { attr: { dir: 'auto' } });
  }
  return row;
}

function drawRow(el: HTMLElement, row: RefreshRow, actions: RefreshActions): void {
  const [box, words] = Array.from(el.children);
  if (box?.instanceOf(HTMLInputElement) === true) {
    box.checked = row.isOn;
    setAttribute(box, 'aria-label', row.label);
    box.onchange = () => {
      actions.flip(row.id);
    };
  }
  const [where, gone, stays] = Array.from(words?.children ?? []).filter((child) => child.instanceOf(HTMLElement));
  if (where !== undefined) setText(where, row.where);
  for (const [line, side] of [[gone, row.gone] as const, [stays, row.stays] as const]) {
    if (line === undefined) continue;
    line.toggle(side !== null);
    const texts = [side === null ? '' : `${side.label}: `, side?.text ?? ''];
    Array.from(line.children).forEach((child, at) => {
      if (child.instanceOf(HTMLElement)) setText(child, texts[at] ?? '');
    });
  }
}

function drawPlaces(el: HTMLElement, { places, line }: RefreshedTable, actions: RefreshActions): void {
  el.toggle(places !== null);
  if (places === null) return;
  setText(
    part(el, 'label', () => el.createSpan({ cls: 'differentia-quiet' })),
    places.label,
  );
  const select = part(el, 'select', () => {
    const made = el.createEl('select', { cls: 'dropdown differentia-refreshed-select' });
    for (const { value } of places.choices) made.createEl('option', { attr: { value } });
    return made;
  });
  if (!select.instanceOf(HTMLSelectElement)) return;
  Array.from(select.options).forEach((option, at) => {
    setText(option, places.choices[at]?.text ?? '');
  });
  select.value = places.value;
  select.onchange = () => {
    actions.choosePlaces(line, select.value);
  };
}
