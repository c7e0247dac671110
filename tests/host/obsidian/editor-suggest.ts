import type { O, Pub } from './api';
import { Scope } from './keymap';
import { PopoverSuggest } from './suggest';

export abstract class EditorSuggest<T> extends PopoverSuggest<T> implements Pub<O.EditorSuggest<T>> {
  context: O.EditorSuggestContext | null = null;
  limit = 100;

  constructor(app: O.App) {
    super(app, new Scope());
  }

  setInstructions(instructions: O.Instruction[]): void {
    this.host$el.querySelector('.prompt-instructions')?.remove();
    const row = this.host$el.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = row.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  abstract onTrigger(
    cursor: O.EditorPosition,
    editor: O.Editor,
    file: O.TFile | null,
  ): O.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: O.EditorSuggestContext): T[] | Promise<T[]>;
}
