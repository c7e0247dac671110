import type { Scheduler } from './ports';

/** How much of a piece of work is done, in whatever it is counted by. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work that can be left off and taken up again after each step. */
export type Steps<T> = Iterator<Progress, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does it in slices, so that others have their turn in between. Null where `goOn`, asked at the beginning of each
 * slice, says that nobody waits for it any more.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  slices: Pick<Scheduler, 'expired' | 'next'>,
  goOn: (progress: Progress) => boolean,
): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!slices.expired()) continue;
    await slices.next();
    if (!goOn(step.value)) return null;
  }
}
