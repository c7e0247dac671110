import type { Scheduler } from './ports';

/** How much of a piece of work is done, in whatever it is counted by. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What is said to work that asks whether to go on: what is done so far will do, or nobody waits for it any more. */
export type GoOn = 'enough' | 'more' | 'nobody';

/** Work that can be left off and taken up again after each step, and be told to end with what it has. */
export type Steps<T> = Iterator<Progress, T, GoOn | undefined>;

/** The turns in which long work is done, so that others have theirs. */
export type Slices = Pick<Scheduler, 'expired' | 'next'>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does it in slices; null where `goOn`, asked at the beginning of each slice, says that nobody waits for it. */
export async function inSlices<T>(
  steps: Steps<T>,
  slices: Slices,
  goOn: (progress: Progress) => GoOn,
): Promise<T | null> {
  let answer: GoOn = 'more';
  for (;;) {
    const step = steps.next(answer);
    if (step.done === true) return step.value;
    answer = 'more';
    if (!slices.expired()) continue;
    await slices.next();
    answer = goOn(step.value);
    if (answer === 'nobody') return null;
  }
}
