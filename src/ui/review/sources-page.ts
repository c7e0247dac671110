import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ReviewActions } from './review-actions';
import type { SourcesViewModel } from './review-view-model';

/** Where prompts may come from, with what that comes to while it is being chosen. */
export function drawSources(el: HTMLElement, vm: SourcesViewModel, actions: ReviewActions): void {
  const title = part(el, 'title', () =>
    el.createDiv({ cls: 'differentia-review-title', attr: { role: 'heading', 'aria-level': '2' } }),
  );
  setText(title, vm.title);
  setText(
    part(el, 'help', () => el.createDiv({ cls: 'differentia-quiet' })),
    vm.help,
  );
  const scope = fieldset(el, 'scope', vm.scopeTitle);
  drawRows(
    part(scope, 'options', () => scope.createDiv()),
    vm.scopes,
    {
      key: ({ id }) => id,
      create: (parent) => option(parent, 'radio'),
      draw: (label, { id, text, selected }) => {
        drawOption(label, { text, help: null, on: selected }, () => {
          actions.sources?.chooseScope(id);
        });
      },
    },
  );
  const values = part(scope, 'values', () => scope.createDiv({ cls: 'differentia-review-values' }));
  values.toggle(vm.values !== null);
  if (vm.values !== null) drawValues(values, vm.values, actions);
  const kinds = fieldset(el, 'kinds', vm.kindsTitle);
  drawRows(
    part(kinds, 'options', () => kinds.createDiv()),
    vm.sources,
    {
      key: ({ id }) => id,
      create: (parent) => option(parent, 'checkbox'),
      draw: (label, { id, text, help, on }) => {
        drawOption(label, { text, help, on }, () => {
          actions.sources?.toggleSource(id);
        });
      },
    },
  );
  drawPreview(
    part(el, 'preview', () => el.createDiv({ cls: 'differentia-review-preview' })),
    vm,
  );
  drawButtons(
    part(el, 'buttons', () => el.createDiv({ cls: 'differentia-review-choices' })),
    vm,
    actions,
  );
  drawExamples(
    part(el, 'examples', () => el.createDiv()),
    vm,
  );
}

function fieldset(el: HTMLElement, name: string, title: string): HTMLElement {
  const set = part(el, name, () => el.createEl('fieldset', { cls: 'differentia-review-fieldset' }));
  setText(
    part(set, 'legend', () => set.createEl('legend')),
    title,
  );
  return set;
}

function option(parent: HTMLElement, type: 'checkbox' | 'radio'): HTMLElement {
  const label = parent.createEl('label', { cls: 'differentia-review-option' });
  label.createEl('input', { attr: { type } });
  const words = label.createDiv();
  words.createDiv();
  words.createDiv({ cls: 'differentia-quiet' });
  return label;
}

function drawOption(
  label: HTMLElement,
  { text, help, on }: { readonly text: string; readonly help: string | null; readonly on: boolean },
  choose: () => void,
): void {
  const [input, words] = Array.from(label.children);
  if (input?.instanceOf(HTMLInputElement) === true) {
    input.checked = on;
    input.onchange = choose;
  }
  const [name, more] = Array.from(words?.children ?? []).filter((child) => child.instanceOf(HTMLElement));
  if (name !== undefined) setText(name, text);
  if (more !== undefined) {
    setText(more, help ?? '');
    more.toggle(help !== null);
  }
}

function drawValues(el: HTMLElement, vm: NonNullable<SourcesViewModel['values']>, actions: ReviewActions): void {
  const row = part(el, 'row', () => el.createDiv({ cls: 'differentia-review-row' }));
  const field = part(row, 'input', () => {
    const made = row.createEl('input', { attr: { type: 'text', dir: 'auto' } });
    actions.suggest(made, (value) => {
      made.value = '';
      actions.sources?.addValue(value);
    });
    return made;
  });
  setAttribute(field, 'placeholder', vm.label);
  setAttribute(field, 'aria-label', vm.label);
  const add = (): void => {
    if (!field.instanceOf(HTMLInputElement)) return;
    const value = field.value.trim();
    field.value = '';
    if (value !== '') actions.sources?.addValue(value);
  };
  field.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    add();
  };
  const button = part(row, 'add', () => row.createEl('button', { attr: { type: 'button' } }));
  setText(button, vm.add);
  button.onclick = add;
  drawRows(
    part(el, 'chips', () => el.createDiv({ cls: 'differentia-review-chips' })),
    vm.chips,
    {
      key: ({ value }) => value,
      create: (parent) => parent.createEl('button', { cls: 'differentia-chip', attr: { type: 'button', dir: 'auto' } }),
      draw: (chip, { value, remove }) => {
        setText(chip, `${value} ×`);
        setAttribute(chip, 'aria-label', remove);
        chip.onclick = () => {
          actions.sources?.removeValue(value);
        };
      },
    },
  );
}

function drawPreview(el: HTMLElement, vm: SourcesViewModel): void {
  const count = part(el, 'count', () => el.createDiv({ cls: 'differentia-review-count', attr: { role: 'status' } }));
  setText(count, vm.count);
  const lines: readonly [string, string][] = [
    ['detail', vm.detail],
    ['pace', vm.pace ?? ''],
  ];
  for (const [name, text] of lines) {
    const line = part(el, name, () => el.createDiv({ cls: 'differentia-quiet' }));
    setText(line, text);
    line.toggle(text !== '');
  }
}

function drawExamples(el: HTMLElement, vm: SourcesViewModel): void {
  const title = part(el, 'title', () => el.createDiv({ cls: 'differentia-subtitle' }));
  setText(title, vm.examplesTitle ?? '');
  title.toggle(vm.examplesTitle !== null);
  drawRows(
    part(el, 'examples', () => el.createEl('ul', { cls: 'differentia-review-examples' })),
    vm.examples,
    {
      key: ({ id }) => id,
      create: (parent) => {
        const row = parent.createEl('li');
        row.createSpan({ attr: { dir: 'auto' } });
        row.createSpan({ cls: 'differentia-quiet', attr: { dir: 'auto' } });
        return row;
      },
      draw: (row, { kind, question, note }) => {
        const [text, from] = Array.from(row.children).filter((child) => child.instanceOf(HTMLElement));
        if (text !== undefined) setText(text, question);
        if (from !== undefined) setText(from, `${kind} · ${note}`);
      },
    },
  );
}

function drawButtons(el: HTMLElement, vm: SourcesViewModel, actions: ReviewActions): void {
  const missing = part(el, 'missing', () =>
    el.createDiv({ cls: 'differentia-review-warning', attr: { role: 'status' } }),
  );
  setText(missing, vm.missing ?? '');
  missing.toggle(vm.missing !== null);
  const use = part(el, 'use', () => el.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } }));
  setText(use, vm.use);
  if (use.instanceOf(HTMLButtonElement)) use.disabled = vm.missing !== null;
  use.onclick = () => {
    actions.useSources();
  };
  const cancel = part(el, 'cancel', () => el.createEl('button', { attr: { type: 'button' } }));
  setText(cancel, vm.cancel ?? '');
  cancel.toggle(vm.cancel !== null);
  cancel.onclick = () => {
    actions.rest('start');
  };
}
