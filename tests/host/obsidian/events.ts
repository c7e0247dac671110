import type { O, Pub } from './api';

interface Ref extends O.EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: (...data: never[]) => unknown;
  readonly ctx: unknown;
}

export class Events implements Pub<O.Events> {
  #listeners = new Map<string, Ref[]>();

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): O.EventRef {
    const ref: Ref = { owner: this, name, callback, ctx };
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#listeners.set(
      name,
      (this.#listeners.get(name) ?? []).filter((ref) => ref.callback !== callback),
    );
  }

  offref(ref: O.EventRef): void {
    const { name } = ref as Ref;
    this.#listeners.set(
      name,
      (this.#listeners.get(name) ?? []).filter((one) => one !== ref),
    );
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** An error in one listener does not keep the event from the others; it surfaces as uncaught. */
  tryTrigger(ref: O.EventRef, data: unknown[]): void {
    const { callback, ctx } = ref as Ref;
    try {
      callback.apply(ctx, data as never[]);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Takes back a listener wherever it was registered. */
export function dropEventRef(ref: O.EventRef): void {
  (ref as Ref).owner.offref(ref);
}
