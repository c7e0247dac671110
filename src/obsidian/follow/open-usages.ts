import type { SurfaceHost } from '../surface-host';
import { USAGES_VIEW } from '../view-types';

/** Opens a pane at the side; without a state, one that is there stays as it is. */
export async function openAtSide(
  { plugin }: SurfaceHost,
  type: string,
  state?: Record<string, unknown>,
): Promise<void> {
  const { workspace } = plugin.app;
  const leaf = await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true, ...(state && { state }) });
  await workspace.revealLeaf(leaf);
}

/** Opens the usages pane at a concept, on which it stays. */
export async function openUsages(host: SurfaceHost, key: string, name: string): Promise<void> {
  await openAtSide(host, USAGES_VIEW, { locked: true, keys: [key], names: [name], focus: true });
}
