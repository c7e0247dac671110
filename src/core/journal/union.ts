import type { ReviewEvent } from '../review';

/** The events of all lists, each once: a line's text is its identity. In order of first appearance. */
export function union(...lists: readonly Iterable<ReviewEvent>[]): ReviewEvent[] {
  const events = new Map<string, ReviewEvent>();
  for (const list of lists) {
    for (const event of list) if (!events.has(event.text)) events.set(event.text, event);
  }
  return [...events.values()];
}

/** The device's own lines that no file has any more, in their order: they go into a healing segment. */
export function missingLines(own: Iterable<ReviewEvent>, hasText: (text: string) => boolean): ReviewEvent[] {
  const missing: ReviewEvent[] = [];
  for (const event of own) if (!hasText(event.text)) missing.push(event);
  return missing;
}
