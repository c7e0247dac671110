import type { O, Pub } from './api';

/** Modifiers as one string: "Mod" becomes "Ctrl" on this platform; "" asks for none, null for any. */
function modifierText(modifiers: readonly O.Modifier[] | null): string | null {
  if (modifiers === null) return null;
  return [...new Set(modifiers.map((one) => (one === 'Mod' ? 'Ctrl' : one)))].sort().join(',');
}

function pressedModifiers(event: KeyboardEvent): string {
  const pressed: O.Modifier[] = [];
  if (event.altKey) pressed.push('Alt');
  if (event.ctrlKey) pressed.push('Ctrl');
  if (event.metaKey) pressed.push('Meta');
  if (event.shiftKey) pressed.push('Shift');
  return pressed.join(',');
}

interface Handler extends O.KeymapEventHandler {
  readonly func: O.KeymapEventListener;
}

export class Scope implements Pub<O.Scope> {
  readonly #parent: O.Scope | undefined;
  #handlers: Handler[] = [];

  constructor(parent?: O.Scope) {
    this.#parent = parent;
  }

  register(modifiers: O.Modifier[] | null, key: string | null, func: O.KeymapEventListener): O.KeymapEventHandler {
    const handler: Handler = { scope: this, modifiers: modifierText(modifiers), key, func };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: O.KeymapEventHandler): void {
    this.#handlers = this.#handlers.filter((one) => one !== handler);
  }

  /** Runs the handlers that fit, then the parent's; false when one of them said so. */
  host$handle(event: KeyboardEvent): unknown {
    const modifiers = pressedModifiers(event);
    const context: O.KeymapContext = { modifiers, key: event.key, vkey: event.code };
    for (const handler of [...this.#handlers]) {
      const fitsKey = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      if (!fitsKey || (handler.modifiers !== null && handler.modifiers !== modifiers)) continue;
      const answer: unknown = handler.func(event, context);
      if (answer === false) return false;
      if (answer === true) return true;
    }
    return (this.#parent as unknown as Scope | undefined)?.host$handle(event);
  }
}

export class Keymap implements Pub<O.Keymap> {
  readonly #scopes: O.Scope[] = [];

  pushScope(scope: O.Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: O.Scope): void {
    const at = this.#scopes.lastIndexOf(scope);
    if (at >= 0) this.#scopes.splice(at, 1);
  }

  /** The topmost scope gets the key; what it answers false to goes no further. */
  host$listen(doc: Document, scopeOfView: () => O.Scope | null): void {
    doc.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing) return;
        const scope = this.#scopes[this.#scopes.length - 1] ?? scopeOfView();
        if ((scope as unknown as Scope | null)?.host$handle(event) !== false) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: O.Modifier): boolean {
    switch (modifier) {
      case 'Mod':
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      case 'Alt':
        return event.altKey;
    }
  }

  /** Ctrl or the middle button: a new tab; with Alt beside it; with Alt and Shift in a window. */
  static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
    if (!event) return false;
    const isMiddle = 'button' in event && event.button === 1;
    if (!event.ctrlKey && !isMiddle) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}
