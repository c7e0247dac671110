import type { Messages } from '../../i18n';
import { part, setAttribute, setText } from '../keyed-list';
import { nameQuietly } from '../quiet-name';

/** What the buttons above a comparison do; menus open below the button. */
export interface BarActions {
  add(): void;
  options(anchor: HTMLElement): void;
  insert(anchor: HTMLElement): void;
  copy(anchor: HTMLElement): void;
  export(anchor: HTMLElement): void;
  setIcon(el: HTMLElement, icon: string): void;
}

/** A phone has room for the pictures alone. */
const BUTTONS = [
  ['add', 'plus'],
  ['options', 'sliders-horizontal'],
  ['insert', 'file-input'],
  ['copy', 'copy'],
  ['export', 'download'],
] as const;

/** The buttons above a comparison in a tab. */
export function drawBar(el: HTMLElement, messages: Messages, actions: BarActions): void {
  const { bar } = messages.comparisonView;
  setAttribute(el, 'role', 'toolbar');
  nameQuietly(el, bar.label);
  for (const [name, icon] of BUTTONS) {
    const button = part(el, name, () => {
      const made = el.createEl('button', { attr: { type: 'button' } });
      actions.setIcon(made.createSpan({ cls: 'differentia-bar-icon' }), icon);
      return made;
    });
    setText(
      part(button, 'text', () => button.createSpan({ cls: 'differentia-bar-text' })),
      bar[name],
    );
    nameQuietly(button, bar[name]);
    setAttribute(button, 'aria-haspopup', name === 'add' ? 'dialog' : 'menu');
    button.onclick = () => {
      actions[name](button);
    };
  }
}
