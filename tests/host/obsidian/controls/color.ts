import type { O, Pub } from '../api';
import { ValueComponent } from './base';

export class ColorComponent extends ValueComponent<string> implements Pub<O.ColorComponent> {
  readonly #input: HTMLInputElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#input = containerEl.createEl('input', { type: 'color' });
    this.#input.addEventListener('change', () => this.#changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): O.HexString {
    return this.#input.value;
  }

  getValueRgb(): O.RGB {
    const [r = 0, g = 0, b = 0] = (this.getValue().match(/[0-9a-f]{2}/giu) ?? []).map((pair) => parseInt(pair, 16));
    return { r, g, b };
  }

  getValueHsl(): O.HSL {
    const { r, g, b } = this.getValueRgb();
    const [red, green, blue] = [r / 255, g / 255, b / 255];
    const max = Math.max(red, green, blue);
    const range = max - Math.min(red, green, blue);
    const l = max - range / 2;
    if (range === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
    const sector =
      max === red
        ? ((green - blue) / range + 6) % 6
        : max === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
    return {
      h: Math.round(sector * 60),
      s: Math.round((range / (1 - Math.abs(2 * l - 1))) * 100),
      l: Math.round(l * 100),
    };
  }

  setValue(value: O.HexString): this {
    this.#input.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: O.RGB): this {
    return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }

  setValueHsl({ h, s, l }: O.HSL): this {
    const strength = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const part = (n: number): number => {
      const k = (n + h / 30) % 12;
      return Math.round(255 * (l / 100 - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
