import type { DifferentiaApp } from '../app/app';
import { headingAt } from '../app/pane/concept-queries';
import type { Place } from '../core/text';
import type { SourceState } from '../ui/concepts/concepts-state';
import type { ProgressState } from '../ui/progress';

/** A place with its note and heading, as source chips show it. */
export function sourceState(app: DifferentiaApp, place: Place): SourceState {
  return { place, note: noteName(place.path), heading: headingAt(app.index, place.path, place.from) };
}

/** How far the reading is; null when nothing waits. */
export function progressState(app: DifferentiaApp): ProgressState | null {
  const { phase, done, total, stopped } = app.ingest.progress;
  if (stopped) return { phase: 'cancelled', left: total - done };
  if (phase === 'reading') return { phase, done, total };
  return phase === 'matching' ? { phase, left: total - done } : null;
}

/** The note's name without folder and `.md`. */
export function noteName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}
