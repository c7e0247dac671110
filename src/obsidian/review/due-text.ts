import type { SurfaceHost } from '../surface-host';

/** How many prompts are to be reviewed now; null while that is not known, or nothing was chosen. */
export function dueCount(host: SurfaceHost): number | null {
  return host.app()?.reviews.counts?.due ?? null;
}
