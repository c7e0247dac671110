import type { Result } from '../../core/text';
import { movedPath } from '../journal/moved-path';
import type { Settings } from '../settings/settings';
import type { SettingsFile } from '../settings/settings-file';

type Mentions = Settings['mentions'];

/** Which mentions of a note are marked: what is said of the note itself goes before the rule for all. */
export function markingOf({ show, notes }: Pick<Mentions, 'notes' | 'show'>, path: string): Mentions['show'] {
  const own = notes.get(path);
  if (own === undefined) return show;
  return !own ? 'off' : show === 'off' ? 'all' : show;
}

/** Whether any note may have marks. */
export function areMarksInUse({ show, notes }: Mentions): boolean {
  return show !== 'off' || [...notes.values()].includes(true);
}

/** Switches the marks of one note; as the rule for all has it, nothing is kept of it. */
export async function switchMarks(settings: SettingsFile, path: string, on: boolean): Promise<Result<Settings>> {
  return await settings.changeAll(({ mentions: { show } }) => [
    { path: ['mentions', 'notes', path], value: on === (show !== 'off') ? undefined : on },
  ]);
}

/** A note or folder has another path, or none any more: what is said of the notes follows. */
export async function moveMarks(settings: SettingsFile, from: string, to: string | null): Promise<void> {
  const placed = (path: string): string | null => {
    const moved = path === from ? to : movedPath(path, from, to ?? '');
    return to === null && moved !== path ? null : moved;
  };
  const { notes } = settings.settings.mentions;
  const moved = new Map([...notes].map(([path, on]) => [placed(path), on]));
  if ([...notes.keys()].every((path) => placed(path) === path)) return;
  moved.delete(null);
  await settings.change(['mentions', 'notes'], Object.fromEntries(moved) as Record<string, boolean>);
}
