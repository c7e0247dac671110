import type { O, Pub } from './api';
import { Modal } from './modal';
import { prepareFuzzySearch, renderMatches } from './text';

interface Chooser<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list of suggestions with one of them marked. */
export class SuggestionList<T> {
  readonly #owner: Chooser<T>;
  readonly #el: HTMLElement;
  #values: readonly T[] = [];
  #selected = 0;

  /** @param chosenWith Modifiers with which Enter chooses; null for any. */
  constructor(owner: Chooser<T>, el: HTMLElement, scope: O.Scope, chosenWith: O.Modifier[] | null = null) {
    this.#owner = owner;
    this.#el = el;
    const move = (step: number): false => {
      this.select(this.#selected + step);
      return false;
    };
    scope.register([], 'ArrowDown', () => move(1));
    scope.register([], 'ArrowUp', () => move(-1));
    scope.register(chosenWith, 'Enter', (event) => {
      if (event.isComposing) return;
      this.choose(event);
      return false;
    });
  }

  show(values: readonly T[]): void {
    this.#values = values;
    this.#el.empty();
    values.forEach((value, index) => {
      const item = this.#el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.#owner.renderSuggestion(value, item);
      item.addEventListener('click', (event) => {
        this.select(index);
        this.choose(event);
      });
      item.addEventListener('pointermove', () => {
        this.select(index);
      });
    });
    this.select(0);
  }

  select(index: number): void {
    const count = this.#values.length;
    if (count === 0) return;
    this.#selected = (index + count) % count;
    Array.from(this.#el.children).forEach((el, at) => {
      el.toggleClass('is-selected', at === this.#selected);
      el.setAttr('aria-selected', at === this.#selected);
      if (at === this.#selected) el.scrollIntoView({ block: 'nearest' });
    });
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    const value = this.#values[this.#selected];
    if (value !== undefined) this.#owner.selectSuggestion(value, event);
  }
}

export abstract class SuggestModal<T> extends Modal implements Pub<O.SuggestModal<T>> {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #list: SuggestionList<T>;
  #asked = 0;

  constructor(app: O.App) {
    super(app);
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    const box = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocomplete: 'off', spellcheck: false },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
    this.#list = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.host$update());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.host$update();
  }

  async host$update(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const values = await this.getSuggestions(this.inputEl.value);
    if (mine !== this.#asked) return;
    this.#list.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: O.Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const row = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = row.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  /** Closes first, then tells which was chosen. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.choose(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T>
  extends SuggestModal<O.FuzzyMatch<T>>
  implements Pub<O.FuzzySuggestModal<T>>
{
  getSuggestions(query: string): O.FuzzyMatch<T>[] {
    const matches = prepareFuzzySearch(query);
    const found: O.FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = query === '' ? { score: 0, matches: [] } : matches(this.getItemText(item));
      if (match !== null) found.push({ item, match });
    }
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: O.FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: O.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}

/** A list below an input or at the cursor. */
export abstract class PopoverSuggest<T> implements Pub<O.PopoverSuggest<T>> {
  app: O.App;
  scope: O.Scope;
  readonly host$el = createDiv('suggestion-container');
  readonly #list: SuggestionList<T>;
  #isOpen = false;

  constructor(app: O.App, scope: O.Scope) {
    this.app = app;
    this.scope = scope;
    this.#list = new SuggestionList(
      this,
      this.host$el.createDiv({ cls: 'suggestion', attr: { role: 'listbox', 'aria-label': 'Suggestions' } }),
      scope,
      [],
    );
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.host$el.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }

  host$show(values: readonly T[], at: DOMRect, doc: Document): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    doc.body.appendChild(doc.adoptNode(this.host$el));
    this.#list.show(values);
    this.#place(at);
    this.open();
  }

  /** Below what it belongs to, in the window as a whole; above where there is no room. */
  #place(at: DOMRect): void {
    const { innerWidth, innerHeight } = this.host$el.win;
    const { width, height } = this.host$el.getBoundingClientRect();
    const x = Math.max(4, Math.min(at.left, innerWidth - width - 4));
    const y = at.bottom + height <= innerHeight ? at.bottom : Math.max(4, at.top - height);
    this.host$el.setCssProps({ '--menu-x': `${x}px`, '--menu-y': `${y}px` });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.host$el.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}
