import type { Progress } from './progress';
import type { Scheduler } from '../ports';

/** How far a reading is is told so often: surfaces that stop and set timers whenever they hear of it took a twelfth of the reading. */
const PACE_MS = 100;

/** A listener that tells of another phase at once, and of single notes that were read every 100 ms. */
export function tellPaced(scheduler: Pick<Scheduler, 'after'>, tell: () => void): (progress: Progress) => void {
  let before: Progress | null = null;
  let waits = false;
  return (progress) => {
    const isSame = before?.phase === progress.phase && before.stopped === progress.stopped;
    before = progress;
    if (!isSame) tell();
    else if (!waits) {
      waits = true;
      scheduler.after(PACE_MS, () => {
        waits = false;
        tell();
      });
    }
  };
}
