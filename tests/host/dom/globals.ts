// Additions to built-in objects that the published types declare as global.
import { define } from './define';

/** Adds what the types declare on Array, String, Object, Math and Number. */
export function installBuiltIns(): void {
  define(Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      const at = this.indexOf(target);
      if (at >= 0) this.splice(at, 1);
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
    shuffle(this: unknown[]) {
      for (let i = this.length - 1; i > 0; i -= 1) {
        const j = Math.floor(Math.random() * (i + 1));
        [this[i], this[j]] = [this[j], this[i]];
      }
      return this;
    },
  });
  define(Array, { combine: (arrays: unknown[][]) => arrays.flat(1) });
  define(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/gu, (whole, index: string) => args[Number(index)] ?? whole);
    },
  });
  define(String, { isString: (value: unknown) => typeof value === 'string' });
  define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(Math, {
    clamp: (value: number, min: number, max: number) => Math.max(min, Math.min(max, value)),
    square: (value: number) => value * value,
  });
  define(Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => unknown, context?: unknown) => {
      for (const [key, value] of Object.entries(object)) {
        if (callback.call(context, value, key) === false) return false;
      }
      return true;
    },
  });
}
