import type { SchedulingSettings } from '../../core/review';
import type { ReviewJournal } from '../journal/review-journal';
import { foldOptions } from '../journal/review-journal';
import type { Settings } from '../settings/settings';
import type { SettingsFile } from '../settings/settings-file';

/**
 * Writes down every change of what decides when cards come, so that all devices agree and history stays
 * dated as it was. What a device has set from the start is no change.
 */
export function noteSchedulingChanges(file: SettingsFile, journal: ReviewJournal): void {
  let before = file.settings.review;
  file.onChange(({ review }) => {
    const isChanged = SWITCHES.some((key) => review[key] !== before[key]);
    before = review;
    if (!isChanged) return;
    const known = journal.log.fold.settings();
    const settings = { ...known, ...chosen(file.settings) };
    const isKnown = SWITCHES.every((key) => known[key] === settings[key]);
    if (!isKnown) journal.write({ type: 'P', settings, reschedule: false });
  });
}

const SWITCHES = [
  'retention',
  'rollover',
  'prerequisites',
  'interleave',
  'loadBalance',
] as const satisfies readonly (keyof SchedulingSettings & keyof Settings['review'])[];

function chosen(settings: Settings): Pick<SchedulingSettings, (typeof SWITCHES)[number]> {
  const { retention, rollover, prerequisites, interleave, loadBalance } = foldOptions(settings).settings;
  return { retention, rollover, prerequisites, interleave, loadBalance };
}
