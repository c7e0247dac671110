type Listener = (this: EventTarget, event: Event, target: Element) => unknown;

interface Registered {
  readonly selector: string;
  readonly listener: Listener;
  readonly callback: (event: Event) => void;
}

const registered = new WeakMap<EventTarget, Map<string, Registered[]>>();

/** `el.on(type, selector, listener)`: one listener for all descendants that match. */
export function listenDelegated(
  this: EventTarget,
  type: string,
  selector: string,
  listener: Listener,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event): void => {
    const path = event.composedPath();
    for (const target of path) {
      if (target === this) return;
      const element = target as Element;
      if (element.nodeType === 1 && element.matches(selector)) {
        listener.call(this, event, element);
        return;
      }
    }
  };
  const byType = registered.get(this) ?? new Map<string, Registered[]>();
  registered.set(this, byType);
  byType.set(type, [...(byType.get(type) ?? []), { selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

/** Takes back one `on`. */
export function stopDelegated(
  this: EventTarget,
  type: string,
  selector: string,
  listener: Listener,
  options?: boolean | AddEventListenerOptions,
): void {
  const list = registered.get(this)?.get(type) ?? [];
  for (const one of list) {
    if (one.selector === selector && one.listener === listener) this.removeEventListener(type, one.callback, options);
  }
}
