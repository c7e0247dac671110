import type { LocalStore, Random } from '../ports';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 6;

/** What a device remembers of its own writing, in storage that is not synced. */
export interface Device {
  /** Six of `0-9a-z`. */
  readonly id: string;
  /** Number of its last event; −1 before the first. */
  readonly seq: number;
  /** UTC milliseconds of its last event; 0 before the first. */
  readonly last: number;
  /** Its last line without the check sum; empty before the first. */
  readonly text: string;
}

const KEY = 'device';

/** The device as it remembers itself; a new one where nothing (or nothing sound) is remembered. */
export function loadDevice(local: LocalStore, random: Random): Device {
  const known = parseDevice(local.load(KEY));
  if (known !== null) return known;
  return renewDevice(local, random);
}

/** Takes a new id, as after a restored backup: what was written under the old one stays. */
export function renewDevice(local: LocalStore, random: Random): Device {
  let id = '';
  while (id.length < ID_LENGTH) id += DIGITS.charAt(Math.floor(random() * DIGITS.length));
  const device: Device = { id, seq: -1, last: 0, text: '' };
  saveDevice(local, device);
  return device;
}

export function saveDevice(local: LocalStore, device: Device): void {
  local.save(KEY, JSON.stringify(device));
}

function parseDevice(stored: string | null): Device | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return null;
    const { id, seq, last, text } = value as Partial<Record<keyof Device, unknown>>;
    if (typeof id !== 'string' || !/^[0-9a-z]{6}$/u.test(id)) return null;
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < -1) return null;
    if (typeof last !== 'number' || !Number.isFinite(last) || typeof text !== 'string') return null;
    return { id, seq, last, text };
  } catch {
    return null;
  }
}
