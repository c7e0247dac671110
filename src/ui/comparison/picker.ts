import type { Messages } from '../../i18n';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { PairState } from './table-state';
import { nameQuietly } from '../quiet-name';

/** A concept that can be chosen. */
export interface PickedConcept {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PickerState {
  readonly query: string;
  readonly chosen: readonly PickedConcept[];
  /** Pairs worth comparing, while nothing is searched for. */
  readonly suggestions: readonly PairState[];
  /** Suggestions are still looked for. */
  readonly isLooking: boolean;
  readonly results: readonly PickedConcept[];
  /** Index of the option that Enter chooses, over suggestions and results. */
  readonly active: number;
  readonly news: string | null;
}

export interface PickerOption {
  readonly id: string;
  readonly text: string;
  readonly note: string | null;
  readonly group: 'results' | 'suggestions';
  readonly isActive: boolean;
}

export interface PickerViewModel {
  readonly search: string;
  readonly placeholder: string;
  readonly query: string;
  readonly chosenLabel: string;
  readonly chips: readonly { readonly key: string; readonly name: string; readonly remove: string }[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly options: readonly PickerOption[];
  }[];
  readonly nothing: string | null;
  readonly looking: string | null;
  readonly active: string | null;
  readonly compare: string;
  readonly canCompare: boolean;
  readonly hint: string;
  readonly live: string;
}

export interface PickerActions {
  search(query: string): void;
  /** An option of the list, by its place. */
  choose(at: number): void;
  remove(key: string): void;
  step(by: -1 | 1): void;
  compare(): void;
}

/** The picker: suggestions with their reasons first, then concepts. */
export function presentPicker(state: PickerState, messages: Messages): PickerViewModel {
  const { picker, empty } = messages.comparisonView;
  const pairs = state.suggestions.map(({ names, why: reason }, at): PickerOption => ({
    id: `differentia-option-${String(at)}`,
    text: empty.pair(...names),
    note: messages.start.reasons[reason],
    group: 'suggestions',
    isActive: at === state.active,
  }));
  const concepts = state.results.map(({ name, aliases }, index): PickerOption => ({
    id: `differentia-option-${String(pairs.length + index)}`,
    text: name,
    note: aliases.length === 0 ? null : aliases.slice(0, 3).join(', '),
    group: 'results',
    isActive: pairs.length + index === state.active,
  }));
  const groups = [
    { id: 'suggestions', title: picker.suggestions, options: pairs },
    { id: 'results', title: picker.results, options: concepts },
  ].filter(({ options }) => options.length > 0);
  const canCompare = state.chosen.length > 1;
  return {
    search: picker.search,
    placeholder: picker.placeholder,
    query: state.query,
    chosenLabel: picker.chosen,
    chips: state.chosen.map(({ key, name }) => ({ key, name, remove: picker.remove(name) })),
    groups,
    nothing: groups.length > 0 ? null : nothingOf(state, picker),
    looking: state.isLooking ? picker.looking : null,
    active: [...pairs, ...concepts].find(({ isActive }) => isActive)?.id ?? null,
    compare: picker.compare,
    canCompare,
    hint: canCompare ? picker.keys(messages.modifier) : picker.least,
    live: state.news ?? '',
  };
}

/** What stands where there is nothing to choose from. */
function nothingOf({ query, chosen }: PickerState, picker: Messages['comparisonView']['picker']): string {
  if (query !== '') return picker.none(query);
  return chosen.length === 0 ? picker.noneYet : picker.noOther;
}

/** Draws the picker; the search field keeps what is typed. */
export function drawPicker(el: HTMLElement, vm: PickerViewModel, actions: PickerActions): void {
  const chips = part(el, 'chips', () => el.createDiv({ cls: 'differentia-picker-chips', attr: { role: 'list' } }));
  nameQuietly(chips, vm.chosenLabel);
  drawRows(chips, vm.chips, {
    key: ({ key }) => key,
    create: (parent) => parent.createDiv({ cls: 'differentia-picker-chip', attr: { role: 'listitem' } }),
    draw: (chip, { key, name, remove }) => {
      const text = part(chip, 'text', () => chip.createSpan({ attr: { dir: 'auto' } }));
      setText(text, name);
      const button = part(chip, 'remove', () =>
        chip.createEl('button', { cls: 'clickable-icon', text: '×', attr: { type: 'button' } }),
      );
      setAttribute(button, 'aria-label', remove);
      button.onclick = () => {
        actions.remove(key);
      };
    },
  });
  const input = part(el, 'search', () =>
    el.createEl('input', {
      attr: {
        type: 'search',
        role: 'combobox',
        dir: 'auto',
        'aria-expanded': 'true',
        'aria-autocomplete': 'list',
        'aria-controls': 'differentia-picker-list',
        autocomplete: 'off',
      },
    }),
  );
  setAttribute(input, 'aria-label', vm.search);
  setAttribute(input, 'placeholder', vm.placeholder);
  setAttribute(input, 'aria-activedescendant', vm.active);
  if (input.instanceOf(HTMLInputElement)) {
    if (input.value !== vm.query) input.value = vm.query;
    input.oninput = () => {
      actions.search(input.value);
    };
    input.onkeydown = (event) => {
      press(event, { vm, actions, isEmpty: input.value === '' });
    };
  }
  drawOptions(el, vm, actions);
  const foot = part(el, 'foot', () => el.createDiv({ cls: 'differentia-picker-foot' }));
  const hint = part(foot, 'hint', () => foot.createDiv({ cls: 'differentia-quiet' }));
  setText(hint, vm.hint);
  const compare = part(foot, 'compare', () => foot.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } }));
  setText(compare, vm.compare);
  setAttribute(compare, 'disabled', vm.canCompare ? null : '');
  compare.onclick = () => {
    actions.compare();
  };
  const live = part(el, 'live', () =>
    el.createDiv({ cls: 'differentia-live', attr: { role: 'status', 'aria-live': 'polite' } }),
  );
  setText(live, vm.live);
}

function drawOptions(el: HTMLElement, vm: PickerViewModel, actions: PickerActions): void {
  const list = part(el, 'list', () =>
    el.createDiv({
      cls: 'differentia-picker-list',
      attr: { role: 'listbox', id: 'differentia-picker-list', tabindex: '-1' },
    }),
  );
  nameQuietly(list, vm.search);
  setAttribute(list, 'aria-busy', String(vm.looking !== null));
  const looking = part(list, 'looking', () =>
    list.createDiv({ cls: 'differentia-quiet', attr: { 'aria-hidden': 'true' } }),
  );
  setText(looking, vm.looking ?? '');
  looking.toggle(vm.looking !== null);
  const options = vm.groups.flatMap((group) => group.options);
  drawRows(list, vm.groups, {
    key: ({ id }) => id,
    create: (parent) => parent.createDiv({ attr: { role: 'group' } }),
    draw: (group, { title, options: own }) => {
      nameQuietly(group, title);
      const head = part(group, 'title', () =>
        group.createDiv({ cls: 'differentia-subtitle', attr: { 'aria-hidden': 'true' } }),
      );
      setText(head, title);
      const rows = part(group, 'options', () => group.createDiv({ attr: { role: 'presentation' } }));
      drawRows(rows, own, {
        key: ({ text, note }) => `${text}\n${note ?? ''}`,
        create: (parent) => parent.createDiv({ cls: 'differentia-picker-option', attr: { role: 'option' } }),
        draw: (row, option) => {
          setAttribute(row, 'id', option.id);
          setAttribute(row, 'aria-selected', String(option.isActive));
          const text = part(row, 'text', () => row.createSpan({ attr: { dir: 'auto' } }));
          setText(text, option.text);
          const note = part(row, 'note', () => row.createSpan({ cls: 'differentia-quiet', attr: { dir: 'auto' } }));
          setText(note, option.note ?? '');
          if (option.isActive) row.scrollIntoView({ block: 'nearest' });
          row.onclick = () => {
            actions.choose(options.indexOf(option));
          };
        },
      });
    },
  });
  const nothing = part(el, 'nothing', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(nothing, vm.nothing ?? '');
  nothing.toggle(vm.nothing !== null);
}

function press(
  event: KeyboardEvent,
  {
    vm,
    actions,
    isEmpty,
  }: { readonly vm: PickerViewModel; readonly actions: PickerActions; readonly isEmpty: boolean },
): void {
  if (event.isComposing) return;
  const options = vm.groups.flatMap((group) => group.options);
  const active = options.findIndex(({ isActive }) => isActive);
  const last = vm.chips.at(-1);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') actions.step(event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.compare();
  else if (event.key === 'Enter' && active >= 0) actions.choose(active);
  else if (event.key === 'Backspace' && isEmpty && last !== undefined) actions.remove(last.key);
  else return;
  event.preventDefault();
}
