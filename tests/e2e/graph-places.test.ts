import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../host/driver';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

interface Place {
  readonly x: number;
  readonly y: number;
}

const placesOf = async (graph: GraphPage): Promise<Place[]> => [
  await graph.layoutPlaceOf('Keel'),
  await graph.layoutPlaceOf('Sloop'),
  await graph.layoutPlaceOf('Mizzen'),
];

/** In layout units; a place is known to about half a pixel. */
const distances = (a: readonly Place[], b: readonly Place[]): number[] =>
  a.map(({ x, y }, at) => Math.hypot(x - (b[at]?.x ?? NaN), y - (b[at]?.y ?? NaN)));

/** Drags a concept far away and lets it go: the others come along, and the layout is not what it would be by itself. */
async function disturb(
  options: Omit<OpenOptions, 'vault'>,
): Promise<{ graph: GraphPage; fresh: Place[]; disturbed: Place[] }> {
  const graph = new GraphPage(await openVault({ vault: HARBOUR, ...options }));
  await graph.open();
  const fresh = await placesOf(graph);
  const { page } = graph.app;
  const { x, y } = await graph.placeOf('Keel');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 120, { steps: 6 });
  await page.mouse.up();
  await eventually(() => Object.keys(graph.pins())).toEqual(['keel']);
  await graph.complete();
  await graph.button('Unpin all').click();
  await eventually(() => graph.pins()).toEqual({});
  await graph.complete();
  return { graph, fresh, disturbed: await placesOf(graph) };
}

describe('places of concepts', () => {
  it('are those from before when the app is opened again, without a jump, and not in data.json', async () => {
    const { graph, fresh, disturbed } = await disturb({});
    expect(Math.max(...distances(fresh, disturbed))).toBeGreaterThan(5);
    await graph.app.restart();
    await graph.open();
    expect(Math.max(...distances(disturbed, await placesOf(graph)))).toBeLessThan(1);
    expect(graph.pins()).toEqual({});
  });

  it('are found anew where the browser keeps nothing', async () => {
    const { graph, fresh } = await disturb({ withoutIndexedDb: true });
    await graph.app.restart();
    await graph.open();
    expect(Math.max(...distances(fresh, await placesOf(graph)))).toBeLessThan(1);
  });

  it('stay while an edit from outside came in meanwhile', async () => {
    const { graph, disturbed } = await disturb({});
    await graph.app.do('quit');
    await graph.app.write('Ketch.md', `${HARBOUR['Ketch.md']}\nIts [[Bowsprit]] is short.\n`);
    await graph.app.restart();
    await graph.open();
    expect((await graph.counts()).concepts).toBe(6);
    expect(Math.max(...distances(disturbed, await placesOf(graph)))).toBeLessThan(8);
  });
});
