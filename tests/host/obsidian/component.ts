import type { O, Pub } from './api';
import { dropEventRef } from './events';

type DomTarget = Window | Document | HTMLElement;

export class Component implements Pub<O.Component> {
  /** What `onload` returned: a plugin's is waited for. */
  host$loading: unknown = undefined;
  #loaded = false;
  #children: O.Component[] = [];
  #cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    const onload: unknown = Reflect.get(this, 'onload');
    this.host$loading = typeof onload === 'function' ? (Reflect.apply(onload, this, []) as unknown) : undefined;
    for (const child of [...this.#children]) child.load();
  }

  onload(): void {
    // For subclasses.
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends O.Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends O.Component>(component: T): T {
    const at = this.#children.indexOf(component);
    if (at >= 0) {
      this.#children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.#cleanups.push(cb);
  }

  registerEvent(ref: O.EventRef): void {
    this.register(() => {
      dropEventRef(ref);
    });
  }

  registerDomEvent(
    el: DomTarget,
    type: string,
    callback: (this: HTMLElement, ev: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => {
      el.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
