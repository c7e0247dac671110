import { registerBases } from './bases/register-bases';
import { registerBlocksAfterRename } from './changes/blocks-after-rename';
import { registerConcepts } from './concepts/register-concepts';
import { registerCheck } from './check/register-check';
import { registerComparison } from './comparison/register-comparison';
import { registerMarks } from './marks/register-marks';
import { registerFollow } from './follow/register-follow';
import { registerGraph } from './graph/register-graph';
import { registerReview } from './review/register-review';
import { registerStart } from './start/register-start';
import { registerTerms } from './terms/register-terms';
import type { SurfaceHost } from './surface-host';

/** Every surface, in no order that matters. */
const SURFACES: readonly ((host: SurfaceHost) => void)[] = [
  registerConcepts,
  registerComparison,
  registerBases,
  registerGraph,
  registerReview,
  registerStart,
  registerCheck,
  registerMarks,
  registerFollow,
  registerTerms,
  registerBlocksAfterRename,
];

/** Views, commands, blocks and menus of all surfaces; to be called in `onload`. */
export function registerSurfaces(host: SurfaceHost): void {
  for (const register of SURFACES) register(host);
}
