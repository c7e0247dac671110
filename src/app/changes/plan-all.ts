import type { Problem, Result } from '../../core/text';
import type { GoOn, Progress, Slices } from '../steps';
import type { NotePlan } from './note-change';

/** Plans the changes of many notes in slices, handing each over as it is found; false where it was stopped before the end. */
export async function planAll(
  paths: readonly string[],
  plan: (path: string) => Promise<Result<NotePlan | null>>,
  work: {
    readonly slices: Slices;
    readonly goOn: (progress: Progress) => GoOn;
    readonly found: (plan: NotePlan) => void;
    readonly failed: (problem: Problem) => void;
  },
): Promise<boolean> {
  const { slices, goOn, found, failed } = work;
  // The first slice is this one's own.
  await slices.next();
  for (const [done, path] of paths.entries()) {
    if (slices.expired()) await slices.next();
    if (goOn({ done, total: paths.length }) !== 'more') return false;
    const planned = await plan(path);
    if (!planned.ok) failed(planned.problem);
    else if (planned.value !== null) found(planned.value);
  }
  return true;
}
