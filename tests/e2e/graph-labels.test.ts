import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../host/driver';
import { drawnTexts, watchTexts, type DrawnText } from './drawn-labels';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const wreath = (centre: string, names: readonly string[]): Record<string, string> => ({
  [`${centre}.md`]: `# ${centre}\n\n**${centre}** — a part of a loom.\n\n${names.map((name) => `- [[${name}]]`).join('\n')}\n`,
});

const LOOM = wreath('Heddle', [
  'Countermarch treadle assembly',
  'Warp tensioning and beaming',
  'Overhead batten suspension',
  'Fly shuttle box and picker',
  'Temple and stretcher bars',
  'Sectional warping reel',
]);

const LOOM_RU = wreath('Ремизка', [
  'Подножечно-рычажный механизм',
  'Натяжение и навивание основы',
  'Челночная коробка с гонком',
  'Подвесное крепление батана',
  'Распорная планка ширительная',
  'Секционная сновальная рамка',
]);

/** Names that the edge of the drawing cuts. */
function cutBy({ width, height, texts }: { width: number; height: number; texts: DrawnText[] }): string[] {
  return texts
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text);
}

const views = [
  ['in a pane of 260 pixels', LOOM, 'Heddle', 260, {}],
  ['in a pane of 260 pixels, in Russian', LOOM_RU, 'Ремизка', 260, { language: 'ru' }],
  ['in a pane of 260 pixels without WebGL', LOOM_RU, 'Ремизка', 260, { withoutWebGl: true }],
  ['in a pane of 600 pixels', LOOM, 'Heddle', 600, {}],
  ['on a phone', LOOM, 'Heddle', null, { phone: true }],
  ['on a phone, in Russian', LOOM_RU, 'Ремизка', null, { phone: true, language: 'ru' }],
] as const satisfies readonly (readonly [
  string,
  Record<string, string>,
  string,
  number | null,
  Omit<OpenOptions, 'vault'>,
])[];

describe('the names of the local graph', () => {
  it.each(views)('lie inside the drawing: %s', async (_, vault, note, width, options) => {
    const app = await openVault({ vault, ...options });
    await watchTexts(app.page);
    await app.openNote(`${note}.md`);
    const graph = new GraphPage(app, 'differentia-local-graph');
    await graph.open();
    if (width !== null) {
      await graph.el.evaluate((el, px) => {
        el.closest<HTMLElement>('.workspace-split')?.style.setProperty('width', `${px}px`);
      }, width);
      await eventually(async () => (await drawnTexts(graph.stage)).width).toBeLessThanOrEqual(width);
    }
    const drawn = await drawnTexts(graph.stage);
    if (process.env.GRAPH_SHOT !== undefined)
      await app.screenshot(`${process.env.GRAPH_SHOT}-${views.findIndex(([name]) => name === _)}.png`);
    // The name in the middle and at least four of the six round it have room.
    expect(drawn.texts.filter(({ text }) => text.length > 12 || text === note).length).toBeGreaterThanOrEqual(5);
    // Names move with the drawing until it rests.
    await eventually(async () => cutBy(await drawnTexts(graph.stage))).toEqual([]);
  });
});

describe('the kind of a relation that is looked at', () => {
  it('is named on its line, where two would meet', async () => {
    const app = await openVault({ vault: HARBOUR });
    await watchTexts(app.page);
    const graph = new GraphPage(app);
    await graph.open();
    await graph.goTo('Sloop');
    for (const kind of ['Requires', 'Links to'])
      await graph.panel.getByRole('button', { name: new RegExp(`^${kind} Keel`, 'u') }).waitFor();
    await graph.panel.getByRole('button', { name: /^Requires Keel/u }).click();
    await eventually(async () => (await drawnTexts(graph.stage)).texts.map(({ text }) => text)).toContain('requires');
    expect(await graph.panel.locator('.differentia-graph-ends .differentia-relation-kind').innerText()).toBe(
      'requires',
    );
  });
});
