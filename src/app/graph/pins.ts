import type { Result } from '../../core/text';
import type { Settings } from '../settings/settings';
import type { SettingsFile } from '../settings/settings-file';

/** Where people put concepts, by concept key, in layout units. */
export type Pins = Settings['graph']['pins'];

const PATH = ['graph', 'pins'] as const;

/** The pins with a concept pinned at a place, moved there, or let go (null). */
export function withPin(pins: Pins, key: string, place: { readonly x: number; readonly y: number } | null): Pins {
  const changed = new Map(pins);
  if (place === null) changed.delete(key);
  else changed.set(key, [Math.round(place.x * 10) / 10, Math.round(place.y * 10) / 10]);
  return changed;
}

/** Saves all pins. */
export function setPins(settings: SettingsFile, pins: Pins): Promise<Result<Settings>> {
  return settings.change(PATH, pins.size === 0 ? undefined : Object.fromEntries(pins));
}
