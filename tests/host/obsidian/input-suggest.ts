import type { O, Pub } from './api';
import { Scope } from './keymap';
import { PopoverSuggest } from './suggest';

export abstract class AbstractInputSuggest<T>
  extends PopoverSuggest<T>
  implements Pub<Omit<O.AbstractInputSuggest<T>, 'onSelect'>>
{
  limit = 100;
  readonly #input: HTMLInputElement | HTMLDivElement;
  #chosen: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: O.App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app, new Scope());
    this.#input = textInputEl;
    for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => void this.#update());
    textInputEl.addEventListener('blur', () => {
      this.close();
    });
  }

  setValue(value: string): void {
    if (this.#input instanceof HTMLInputElement) this.#input.value = value;
    else this.#input.setText(value);
  }

  getValue(): string {
    return this.#input instanceof HTMLInputElement ? this.#input.value : this.#input.textContent;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#chosen?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#chosen = callback;
    return this;
  }

  async #update(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    if (!this.#input.isActiveElement()) return;
    const values = this.limit > 0 ? found.slice(0, this.limit) : found;
    this.host$show(values, this.#input.getBoundingClientRect(), this.#input.doc);
  }
}
