/** How the rows of a list become elements. */
export interface KeyedRows<T> {
  readonly key: (row: T) => string;
  readonly create: (parent: HTMLElement) => HTMLElement;
  readonly draw: (el: HTMLElement, row: T) => void;
}

/**
 * Draws one child a row and reuses the elements of rows that stay, by key, so that focus, selection
 * and scroll stay where they are. Children that no row asks for are removed; O(rows).
 */
export function drawRows<T>(parent: HTMLElement, rows: readonly T[], how: KeyedRows<T>): void {
  const known = new Map<string, Element>();
  for (const child of Array.from(parent.children)) known.set(child.getAttribute('data-key') ?? '', child);
  let place: Element | null = parent.firstElementChild;
  for (const row of rows) {
    const key = how.key(row);
    const old = known.get(key);
    known.delete(key);
    const el = old?.instanceOf(HTMLElement) === true ? old : how.create(parent);
    if (el !== old) el.setAttribute('data-key', key);
    if (el === place) place = place.nextElementSibling;
    else parent.insertBefore(el, place);
    how.draw(el, row);
  }
  for (const gone of known.values()) gone.remove();
}

/**
 * One part of a view under a name of its own: found again by that name, made where it is not there.
 * Parts are made in the order of the first drawing.
 */
export function part(parent: HTMLElement, name: string, create: () => HTMLElement): HTMLElement {
  for (const child of Array.from(parent.children)) {
    if (child.getAttribute('data-part') === name && child.instanceOf(HTMLElement)) return child;
  }
  const el = create();
  el.setAttribute('data-part', name);
  return el;
}

/** Writes a text only where it differs: a text node that stays keeps its selection. */
export function setText(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.setText(text);
}

/** Sets an attribute, or removes it for null, only where it differs. */
export function setAttribute(el: Element, name: string, value: string | null): void {
  if (el.getAttribute(name) === value) return;
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, value);
}
