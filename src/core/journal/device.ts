import type { ReviewEvent } from '../review';

const CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 6;

/** A new device id; `random` is uniform in [0, 1). */
export function createDeviceId(random: () => number): string {
  let id = '';
  for (let i = 0; i < LENGTH; i++) id += CHARACTERS.charAt(Math.floor(random() * CHARACTERS.length));
  return id;
}

/** What a device remembers of itself, outside the vault. */
export interface DeviceMemory {
  readonly device: string;
  /** The highest number it has given. */
  readonly lastSeq: number;
  /** Texts of the lines it has written, as far as the cache still has them; null when the cache is lost. */
  readonly ownTexts: ReadonlySet<string> | null;
}

/**
 * Whether the device's newest segment holds what this device never wrote: it is then a restored
 * backup or a copied device, and takes a new id at once. Both parts stay, because lines differ.
 */
export function isClone(memory: DeviceMemory, newest: readonly ReviewEvent[]): boolean {
  return newest.some((event) => {
    if (event.device !== memory.device) return false;
    return event.seq > memory.lastSeq || memory.ownTexts?.has(event.text) === false;
  });
}
