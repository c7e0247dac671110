import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { TableActions } from './table-actions';
import type { ButtonViewModel, MessageViewModel, TableViewModel } from './table-view-model';
import { nameQuietly } from '../quiet-name';

/** Progress and messages above a table. */
export function drawTableMessages(el: HTMLElement, vm: TableViewModel, actions: TableActions): void {
  const bar = part(el, 'progress', () => el.createDiv({ cls: 'differentia-progress' }));
  bar.toggle(vm.progress !== null);
  const text = part(bar, 'text', () => bar.createSpan({ cls: 'differentia-quiet' }));
  setText(text, vm.progress?.text ?? '');
  const meter = part(bar, 'meter', () => bar.createEl('progress'));
  nameQuietly(meter, vm.progress?.text ?? '');
  setAttribute(meter, 'max', String(Math.max(1, vm.progress?.total ?? 1)));
  setAttribute(meter, 'value', vm.progress === null || vm.progress.total === 0 ? null : String(vm.progress.done));
  const cancel = part(bar, 'cancel', () => bar.createEl('button', { attr: { type: 'button' } }));
  setText(cancel, vm.progress?.cancel ?? '');
  cancel.toggle(typeof vm.progress?.cancel === 'string');
  cancel.onclick = () => {
    actions.cancel();
  };
  const list = part(el, 'list', () => el.createDiv());
  list.toggle(vm.messages.length > 0);
  drawRows(list, vm.messages, {
    key: ({ id }) => id,
    create: (parent) => parent.createDiv({ cls: 'differentia-table-message' }),
    draw: (line, message) => {
      drawMessage(line, message, actions);
    },
  });
}

function drawMessage(el: HTMLElement, message: MessageViewModel, actions: TableActions): void {
  el.toggleClass('is-fault', message.isFault);
  const text = part(el, 'text', () => el.createSpan({ attr: { dir: 'auto' } }));
  setText(text, message.text);
  const code = part(el, 'code', () => el.createEl('pre', { cls: 'differentia-paste', attr: { tabindex: '0' } }));
  setText(code, message.code ?? '');
  code.toggle(message.code !== null);
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-message-buttons' }));
  buttons.toggle(message.buttons.length > 0);
  drawRows(
    buttons,
    message.buttons.map((one, at) => ({ one, at })),
    {
      key: ({ at }) => String(at),
      create: (parent) => parent.createDiv({ cls: 'differentia-message-button' }),
      draw: (place, { one }) => {
        drawButton(place, one, actions);
      },
    },
  );
}

function drawButton(place: HTMLElement, vm: ButtonViewModel, actions: TableActions): void {
  const button = part(place, 'button', () =>
    place.createEl('button', { cls: 'differentia-small-button', attr: { type: 'button', dir: 'auto' } }),
  );
  setText(button, vm.text);
  // One below the other where each says why.
  place.toggleClass('is-explained', vm.hint !== null);
  button.onclick = () => {
    actions.press(vm.does);
  };
  const hint = part(place, 'hint', () => place.createSpan({ cls: 'differentia-quiet' }));
  setText(hint, vm.hint ?? '');
  hint.toggle(vm.hint !== null);
}
