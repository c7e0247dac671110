/** Arrows, Home and End walk the elements of a list that a selector finds; others are left alone. */
export function walkRows(event: KeyboardEvent, list: HTMLElement, selector: string): void {
  const rows = list.findAll(selector);
  const at = rows.findIndex((row) => row === list.doc.activeElement);
  if (at < 0) return;
  const steps = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', rows.length - 1],
  ]);
  const next = steps.get(event.key);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
