import { registerConcepts } from './concepts/register-concepts';
import { registerComparison } from './comparison/register-comparison';
import { registerGraph } from './graph/register-graph';
import type { SurfaceHost } from './surface-host';

/** Every surface, in no order that matters. */
const SURFACES: readonly ((host: SurfaceHost) => void)[] = [registerConcepts, registerComparison, registerGraph];

/** Views, commands, blocks and menus of all surfaces; to be called in `onload`. */
export function registerSurfaces(host: SurfaceHost): void {
  for (const register of SURFACES) register(host);
}
