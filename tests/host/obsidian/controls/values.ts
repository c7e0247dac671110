import type { O, Pub } from '../api';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base';

export class ToggleComponent extends ValueComponent<boolean> implements Pub<O.ToggleComponent> {
  toggleEl: HTMLElement;
  readonly #box: HTMLInputElement;
  #changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(on: boolean): this {
    this.toggleEl.toggleClass('is-enabled', on);
    this.#box.checked = on;
    return this;
  }

  setTooltip(tooltip: string, options?: O.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.getValue());
    // The browser puts the box back after a prevented click.
    window.setTimeout(() => {
      this.#box.checked = this.getValue();
    });
    this.#changed?.(this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> implements Pub<O.DropdownComponent> {
  selectEl: HTMLSelectElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => this.#changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> implements Pub<O.SliderComponent> {
  sliderEl: HTMLInputElement;
  #changed: ((value: number) => unknown) | null = null;
  #isInstant = false;
  #format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    const report = (): unknown => this.#changed?.(this.getValue());
    this.sliderEl.addEventListener('input', () => {
      if (this.#isInstant) report();
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.#isInstant) report();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#isInstant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.valueAsNumber = value;
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    return this;
  }

  setDynamicTooltip(): this {
    const show = (): void => {
      setTooltip(this.sliderEl, this.getValuePretty());
    };
    this.sliderEl.addEventListener('input', show);
    show();
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class ProgressBarComponent extends ValueComponent<number> implements Pub<O.ProgressBarComponent> {
  readonly #bar: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#bar = containerEl
      .createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar' } })
      .createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#bar.setCssProps({ '--progress': `${value}%` });
    return this;
  }
}
