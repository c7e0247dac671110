import type { EventStamp } from './review-event';

/** How other events name an event: `"8f3a2c.1c1"`, its device and its number in base 36. */
export function eventRef(stamp: Pick<EventStamp, 'device' | 'seq'>): string {
  return `${stamp.device}.${stamp.seq.toString(36)}`;
}

const REF = /^([0-9a-z]{6})\.(0|[1-9a-z][0-9a-z]{0,9})$/u;

/** Device and number that a reference names; null when the text is none (a batch). */
export function parseRef(ref: string): { readonly device: string; readonly seq: number } | null {
  const match = REF.exec(ref);
  const device = match?.[1];
  const digits = match?.[2];
  if (device === undefined || digits === undefined) return null;
  return { device, seq: Number.parseInt(digits, 36) };
}
