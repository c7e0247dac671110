import { createRuleChip, createSourceChip, drawRuleChip, drawSourceChip } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ConceptsPaneActions } from './concepts-actions';
import type { KindViewModel, SuggestedTabViewModel, SuggestionViewModel } from './concepts-view-model';
import { nameQuietly } from '../quiet-name';

/** Suggested definitions with their verdicts; keys a and r act on the current one, arrows move it. */
export function drawSuggestions(el: HTMLElement, vm: SuggestedTabViewModel, actions: ConceptsPaneActions): void {
  drawToolbar(
    part(el, 'toolbar', () => el.createDiv({ cls: 'differentia-buttons' })),
    vm,
    actions,
  );
  drawQuestion(
    part(el, 'question', () => el.createDiv({ cls: 'differentia-question', attr: { role: 'group' } })),
    vm,
    actions,
  );
  const list = part(el, 'list', () => el.createDiv({ cls: 'differentia-suggestions', attr: { role: 'list' } }));
  nameQuietly(list, vm.label);
  drawRows(list, vm.rows, {
    key: (row) => row.id,
    create: createSuggestion,
    draw: (one, row) => {
      drawSuggestion(one, row, vm, actions);
    },
  });
  list.onkeydown = (event) => {
    onKey(event, vm, actions, list);
  };
  const more = part(el, 'more', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(more, vm.more ?? '');
  more.toggle(vm.more !== null);
  const keys = part(el, 'keys', () => el.createDiv({ cls: 'differentia-quiet differentia-keys' }));
  setText(keys, vm.rows.length === 0 ? '' : vm.keys);
}

function drawToolbar(el: HTMLElement, vm: SuggestedTabViewModel, actions: ConceptsPaneActions): void {
  // The pane's live region tells it to those who do not see it.
  const attr = { 'aria-hidden': 'true' };
  const done = part(el, 'done', () => el.createSpan({ cls: 'differentia-quiet', attr }));
  setText(done, vm.done ?? '');
  done.toggle(vm.done !== null);
  const undo = part(el, 'undo', () => el.createEl('button', { attr: { type: 'button' } }));
  setText(undo, vm.undo ?? '');
  undo.toggle(vm.undo !== null);
  undo.onclick = () => {
    actions.undo();
  };
  drawRows(
    part(el, 'kinds', () => el.createDiv({ cls: 'differentia-kinds' })),
    vm.kinds,
    {
      key: ({ rule }) => rule,
      create: (parent) => parent.createDiv({ cls: 'differentia-buttons' }),
      draw: (row, kind) => {
        drawKind(row, kind, actions);
      },
    },
  );
}

function drawKind(el: HTMLElement, { rule, text, buttons }: KindViewModel, actions: ConceptsPaneActions): void {
  setText(
    part(el, 'name', () => el.createSpan({ cls: 'differentia-kind-name' })),
    text,
  );
  for (const { verdict, text: said, label } of buttons) {
    const button = part(el, verdict, () => el.createEl('button', { attr: { type: 'button' } }));
    setText(button, said);
    setAttribute(button, 'aria-label', label);
    button.onclick = () => {
      actions.askKind(rule, verdict);
    };
  }
}

function drawQuestion(el: HTMLElement, vm: SuggestedTabViewModel, actions: ConceptsPaneActions): void {
  const wasAsking = el.hasClass('is-asking');
  const isLeft = el.contains(el.doc.activeElement);
  el.toggle(vm.asking !== null);
  el.toggleClass('is-asking', vm.asking !== null);
  nameQuietly(el, vm.asking?.text ?? null);
  el.onkeydown = (event) => {
    if (event.key === 'Escape') actions.answer(false);
  };
  const text = part(el, 'text', () => el.createDiv());
  const yes = part(el, 'yes', () => el.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } }));
  const no = part(el, 'no', () => el.createEl('button', { attr: { type: 'button' } }));
  setText(text, vm.asking?.text ?? '');
  setText(yes, vm.asking?.yes ?? '');
  setText(no, vm.asking?.no ?? '');
  yes.onclick = () => {
    actions.answer(true);
  };
  no.onclick = () => {
    actions.answer(false);
  };
  // Who answers by keys goes on where the answer leads.
  if (vm.asking !== null && !wasAsking) yes.focus();
  if (vm.asking !== null || !isLeft) return;
  const next = el.parentElement?.findAll('[data-part="undo"], [data-part="yes"]').find((button) => button.isShown());
  next?.focus();
}

function createSuggestion(parent: HTMLElement): HTMLElement {
  return parent.createDiv({ cls: 'differentia-suggestion', attr: { role: 'listitem' } });
}

function drawSuggestion(
  el: HTMLElement,
  row: SuggestionViewModel,
  vm: SuggestedTabViewModel,
  actions: ConceptsPaneActions,
): void {
  setAttribute(el, 'tabindex', row.current ? '0' : '-1');
  setAttribute(el, 'aria-current', row.current ? 'true' : null);
  el.onfocus = () => {
    if (!row.current) actions.selectSuggestion(row.id);
  };
  setText(
    part(el, 'term', () => el.createDiv({ cls: 'differentia-suggestion-term', attr: { dir: 'auto' } })),
    row.term,
  );
  setText(
    part(el, 'text', () => el.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } })),
    row.text,
  );
  const chips = part(el, 'chips', () => el.createDiv({ cls: 'differentia-chips' }));
  drawSourceChip(
    part(chips, 'source', () => createSourceChip(chips)),
    row.source,
    actions,
  );
  drawRuleChip(
    part(chips, 'rule', () => createRuleChip(chips)),
    row.rule,
  );
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-buttons' }));
  const accept = part(buttons, 'accept', () => buttons.createEl('button', { attr: { type: 'button' } }));
  const reject = part(buttons, 'reject', () => buttons.createEl('button', { attr: { type: 'button' } }));
  setText(accept, vm.accept);
  setAttribute(accept, 'aria-label', `${vm.accept}: ${row.term}`);
  setText(reject, vm.reject);
  setAttribute(reject, 'aria-label', `${vm.reject}: ${row.term}`);
  accept.onclick = () => {
    actions.accept(row.id);
  };
  reject.onclick = () => {
    actions.reject(row.id);
  };
}

function onKey(event: KeyboardEvent, vm: SuggestedTabViewModel, actions: ConceptsPaneActions, list: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // The one whose button has the focus goes before the current one.
  const focused = list
    .findAll('.differentia-suggestion')
    .find((el) => el.contains(list.doc.activeElement))
    ?.getAttribute('data-key');
  const own = vm.rows.findIndex((row) => row.id === focused);
  const at = own < 0 ? vm.rows.findIndex((row) => row.current) : own;
  const current = vm.rows[at];
  if (current === undefined) return;
  // The physical key: on a Russian layout the letter is another one.
  if (event.code === 'KeyA') actions.accept(current.id);
  else if (event.code === 'KeyR') actions.reject(current.id);
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = vm.rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    actions.selectSuggestion(next.id);
  } else return;
  event.preventDefault();
  // The next one keeps the focus, so that a list can be answered without leaving the keys.
  list.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
}
