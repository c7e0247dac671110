import type { Steps } from '../../core/review';
import type { Scheduler } from '../ports';

/** Asking for the time costs as much as a few steps do. */
const STEPS_PER_LOOK = 32;

/** Does the work in slices of the scheduler; null when `isOver` says between two of them that nobody wants it any more. */
export async function inSlices<T>(
  steps: Steps<T>,
  scheduler: Pick<Scheduler, 'expired' | 'next'>,
  isOver: () => boolean = () => false,
): Promise<T | null> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % STEPS_PER_LOOK !== 0 || !scheduler.expired()) continue;
    await scheduler.next();
    if (isOver()) return null;
  }
}
