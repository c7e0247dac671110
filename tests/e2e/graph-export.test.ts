import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, takeNotices, watchVaults, pluginChanges } from './open-vault';

watchVaults();

/** Counts workers from now on; deaf ones hear nothing, so that what they are to do never ends. */
async function countWorkers(app: HostApp, areDeaf = false): Promise<() => Promise<{ made: number; ended: number }>> {
  await app.page.evaluate((deaf) => {
    const counted = { made: 0, ended: 0 };
    Object.assign(window, { counted });
    if (!('Worker' in window)) return;
    const Known = window.Worker;
    const make = (url: string | URL): Worker => {
      // Where it is refused, nothing is made.
      const worker = new Known(url);
      counted.made += 1;
      if (deaf) worker.postMessage = () => undefined;
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        counted.ended += 1;
        terminate();
      };
      return worker;
    };
    window.Worker = new Proxy(Known, { construct: (_target, [url]: [string | URL]) => make(url) });
  }, areDeaf);
  return () =>
    app.page.evaluate(() => ({ ...(window as unknown as { counted: { made: number; ended: number } }).counted }));
}

describe('the graph as a file', () => {
  it('is saved in every format, under a name of its own, and nothing else is touched', async () => {
    const app = await openVault({ vault: HARBOUR });
    const graph = new GraphPage(app);
    await graph.open();
    const before = app.hashes();
    const save = async (format: string, file: string): Promise<string> => {
      pluginChanges(file);
      await graph.button('Export…').click();
      await graph.menuItem(format).click();
      await eventually(() => app.files()).toContain(file);
      await eventually(() => takeNotices(app)).toEqual([`Graph saved as ${file}`]);
      return app.read(file);
    };
    const svg = await save('SVG picture', 'Concept graph.svg');
    for (const name of ['Sloop', 'Ketch', 'Keel', 'Mizzen', 'Bowline']) expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/<polygon/gu)?.length).toBeGreaterThan(2);
    const png = await save('PNG picture', 'Concept graph.png');
    expect(png.slice(1, 4)).toBe('PNG');
    const canvas = JSON.parse(await save('Obsidian canvas', 'Concept graph.canvas')) as { nodes: unknown[] };
    expect(canvas.nodes.length).toBe((await graph.counts()).concepts);
    expect(await save('Mermaid in a note', 'Concept graph.md')).toMatch(/^```mermaid\nflowchart LR\n[\s\S]*\n```\n$/u);
    expect(await save('Graphviz', 'Concept graph.dot')).toContain('Sloop');
    expect(await save('GraphML', 'Concept graph.graphml')).toContain('a sailing boat with two masts');
    const json = JSON.parse(await save('JSON', 'Concept graph.json')) as { edges: { evidence: { quote: string }[] }[] };
    expect(json.edges.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain('[[Mizzen]]');
    const concepts = await save('Table of concepts (CSV)', 'Concept graph, concepts.csv');
    expect(concepts.trimEnd().split('\r\n')).toHaveLength(1 + (await graph.counts()).concepts);
    const relations = await save('Table of relations (CSV)', 'Concept graph, relations.csv');
    expect(relations).toMatch(/^"from","to","kind",.*\r\n/u);
    expect(relations.trimEnd().split('\r\n')).toHaveLength(1 + (await graph.counts()).relations);
    expect(await save('SVG picture', 'Concept graph 2.svg')).toBe(svg);
    const kept = Object.fromEntries(Object.entries(app.hashes()).filter(([file]) => file in before));
    expect(kept).toEqual(before);
  });

  it('is laid out beside the page where no graph is open: in a worker or in slices, to the same bytes', async () => {
    pluginChanges('Concept graph.svg');
    const saved: string[] = [];
    for (const withoutWorkers of [false, true]) {
      const app = await openVault({ vault: HARBOUR, withoutWorkers });
      await app.metadataReady();
      const workers = await countWorkers(app);
      await app.command('differentia:export-graph');
      await app.page.locator('.menu-item', { hasText: 'SVG' }).click();
      await eventually(() => app.files()).toContain('Concept graph.svg');
      expect(await workers()).toEqual({ made: withoutWorkers ? 0 : 1, ended: withoutWorkers ? 0 : 1 });
      saved.push(app.read('Concept graph.svg'));
      await takeNotices(app);
    }
    expect(saved[0]).toContain('>Sloop</text>');
    expect(saved[1]).toBe(saved[0]);
  });

  it('says that it is being laid out when that takes a while, and can be given up', async () => {
    const app = await openVault({ vault: HARBOUR });
    await app.metadataReady();
    const workers = await countWorkers(app, true);
    await app.command('differentia:export-graph');
    await app.page.locator('.menu-item', { hasText: 'Obsidian canvas' }).click();
    const notice = app.page.locator('.notice');
    await eventually(() => notice.innerText()).toContain('Laying out 5 concepts for the file…');
    expect(await notice.getByRole('progressbar').count()).toBe(1);
    await notice.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => takeNotices(app)).toEqual(['The export was cancelled; nothing was saved.']);
    expect(app.files()).not.toContain('Concept graph.canvas');
    expect(await workers()).toEqual({ made: 1, ended: 1 });
  });

  it('is saved by the command where no graph is open, and says so where there is none', async () => {
    pluginChanges('Concept graph.json');
    const app = await openVault({ vault: HARBOUR });
    await app.metadataReady();
    await app.openNote('Sloop.md');
    await app.command('differentia:export-graph');
    await app.page.locator('.menu-item', { hasText: 'JSON' }).click();
    await eventually(() => app.files()).toContain('Concept graph.json');
    await takeNotices(app);
    const empty = await openVault({ vault: { 'Plain.md': 'Nothing in particular.\n' } });
    await empty.metadataReady();
    await empty.command('differentia:export-graph');
    await empty.page.locator('.menu-item', { hasText: 'SVG' }).click();
    await eventually(() => takeNotices(empty)).toEqual(['There is no concept to export yet.']);
  });
});
