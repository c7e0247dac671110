import { createDeviceId, isClone } from '../../core/journal';
import type { ReviewEvent } from '../../core/review';
import type { LocalStore, Random } from '../ports';

/** What a device remembers of its own writing, in storage that is not synced. */
export interface Device {
  /** Six of `0-9a-z`. */
  readonly id: string;
  /** Number of its last event; −1 before the first. */
  readonly seq: number;
  /** UTC milliseconds of its last event; null before the first. */
  readonly last: number | null;
  /** Its last line without the check sum; empty before the first. */
  readonly text: string;
}

const KEY = 'device';

/** The device as it remembers itself; a new one where nothing sound is remembered. */
export function loadDevice(local: LocalStore, random: Random): Device {
  return parseDevice(local.load(KEY)) ?? renewDevice(local, random);
}

/** Takes a new id; what was written under the old one stays in the journal. */
export function renewDevice(local: LocalStore, random: Random): Device {
  const device: Device = { id: createDeviceId(random), seq: -1, last: null, text: '' };
  saveDevice(local, device);
  return device;
}

/** The device with the numbers that another window of the vault has given meanwhile. */
export function followDevice(local: LocalStore, device: Device): Device {
  const stored = parseDevice(local.load(KEY));
  return stored?.id === device.id && stored.seq > device.seq ? stored : device;
}

export function saveDevice(local: LocalStore, device: Device): void {
  local.save(KEY, JSON.stringify(device));
}

/** Whether the journal holds events of this device's id that this device did not write: it is a restored backup or a copy. */
export function isCopied(device: Device, events: readonly ReviewEvent[]): boolean {
  if (isClone({ device: device.id, lastSeq: device.seq, ownTexts: null }, events)) return true;
  return events.some(({ device: id, seq, text }) => id === device.id && seq === device.seq && text !== device.text);
}

function parseDevice(stored: string | null): Device | null {
  if (stored === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const field = (name: keyof Device): unknown => Reflect.get(value, name);
  const [id, seq, last, text] = [field('id'), field('seq'), field('last'), field('text')];
  if (typeof id !== 'string' || !/^[0-9a-z]{6}$/u.test(id)) return null;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < -1) return null;
  if ((last !== null && typeof last !== 'number') || typeof text !== 'string') return null;
  return { id, seq, last, text };
}
