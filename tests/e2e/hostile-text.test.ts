import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMULAS, hostileNotes, PAYLOADS } from '../support/payloads';
import type { HostApp } from '../host/driver';
import { ComparisonPage } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { SURFACES } from './every-surface';
import { GraphPage } from './graph-page';
import { pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

/** Elements that no surface makes: whatever there is of them has come out of a note. */
const FOREIGN = 'script, iframe, object, embed, img, style, link, base, form, marquee, u, [data-evil], [srcdoc]';

/** What a surface holds that came from input: elements, handlers, addresses that run. */
function traces(surface: Locator): Promise<string[]> {
  return surface.evaluate((root, foreign) => {
    const all = [root, ...root.querySelectorAll('*')];
    const attributes = all.flatMap((el) => [...el.attributes].map(({ name, value }) => ({ el, name, value })));
    return [
      ...[...root.querySelectorAll(foreign)].map((el) => el.outerHTML.slice(0, 200)),
      ...attributes
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value))
        .map(({ el, name }) => `${el.tagName} ${name}`),
      ...attributes
        .filter(({ el, name }) => name === 'autofocus' && el.tagName !== 'INPUT')
        .map(({ el }) => el.tagName),
    ];
  }, FOREIGN);
}

/** Waits until all notes are read: what a surface is offered for is known then. */
async function indexed(app: HostApp): Promise<void> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
}

describe('text of a note stays text', () => {
  const app = shareVault({ vault: hostileNotes() });

  for (const surface of SURFACES) {
    it(`on ${surface.name}`, async () => {
      let opened = 0;
      for (const note of [...PAYLOADS.keys()].map((name) => `Hostile/${name}.md`)) {
        if (surface.isOffered !== undefined) {
          await app().openNote(note);
          await indexed(app());
          await eventually(() => surface.isOffered?.(app())).toBe(true);
        }
        opened += 1;
        const el = await surface.open(app(), note);
        expect({ note, traces: await traces(el) }).toEqual({ note, traces: [] });
        // What is the same for every note is looked at once.
        if (
          ['open-start', 'open-graph', 'open-check', 'review-due', 'link-mentions-vault', 'settings'].includes(
            surface.name,
          )
        )
          break;
      }
      expect([1, PAYLOADS.size]).toContain(opened);
      expect(await app().page.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBe(undefined);
      await app().page.keyboard.press('Escape');
    });
  }
});

/** What a document that goes out holds, read by the browser itself: elements, handlers, addresses. */
function holds(
  app: HostApp,
  text: string,
  type: 'application/xml' | 'image/svg+xml' | 'text/html',
): Promise<{ elements: string[]; handlers: string[] }> {
  return app.page.evaluate(
    ([source, kind]) => {
      const all = [...new DOMParser().parseFromString(source, kind).querySelectorAll('*')];
      const attributes = all.flatMap((el) => [...el.attributes]);
      return {
        elements: [...new Set(all.map(({ localName }) => localName))].sort(),
        handlers: attributes
          .filter(({ name, value }) => /^on|^srcdoc$|^data-evil$/u.test(name) || /^\s*javascript:/iu.test(value))
          .map(({ name }) => name),
      };
    },
    [text, type] as const,
  );
}

/** Cells of a CSV file that a spreadsheet would run. */
const running = (csv: string): string[] => csv.match(/(?<=(?:^|,)")[=+\-@\t\r][^"]*/gmu) ?? [];

describe('text of a note stays text in what goes out', () => {
  const shared = shareVault({ vault: hostileNotes(), clipboard: true });

  it('in every format of a comparison', async () => {
    const app = shared();
    await indexed(app);
    for (const name of PAYLOADS.keys()) {
      await app.openNote(`Hostile/${name}.md`);
      await eventually(() => app.do('command', 'differentia:compare-this-note')).toBe(true);
      const view = new ComparisonPage(app.page, '.workspace-leaf.mod-active .differentia-comparison-tab');
      await view.complete();
      await eventually(() => view.rows()).toContain('Formula 0');
      const copy = async (title: string): Promise<string> => {
        await app.page.locator('.workspace-leaf.mod-active').getByRole('button', { name: 'Copy as…' }).click();
        await view.choose(title);
        await eventually(async () => (await takeNotices(app)).join()).toContain('Comparison copied as');
        return await app.page.evaluate(() => navigator.clipboard.readText());
      };
      const csv = await copy('Copy as CSV');
      expect([name, running(csv)]).toEqual([name, []]);
      for (const formula of FORMULAS) expect(csv).toContain(`"'${formula}"`);
      // One payload more in each other format is enough: the writers are tried with all of them by themselves.
      if (name !== 'closing' && name !== 'image') continue;
      expect((await copy('Copy as Markdown')).split('\n').every((line) => line === '' || line.startsWith('|'))).toBe(
        true,
      );
      expect((await copy('Copy as TSV')).split(/[\t\n]/u).filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
      await copy('Copy as HTML');
      const html = await app.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item === undefined ? '' : await (await item.getType('text/html')).text();
      });
      const { elements, handlers } = await holds(app, html, 'text/html');
      const known = ['body', 'head', 'html', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'meta'];
      expect(elements.filter((one) => !known.includes(one))).toEqual([]);
      expect(handlers).toEqual([]);
    }
  });

  it('in every format of the graph', async () => {
    const endings = ['svg', 'graphml', 'md', 'dot', 'json', 'canvas'];
    pluginChanges(
      ...endings.map((ending) => `Concept graph.${ending}`),
      ...['concepts', 'relations'].map((kind) => `Concept graph, ${kind}.csv`),
    );
    const app = shared();
    const graph = new GraphPage(app);
    await graph.open();
    const save = async (format: string, file: string): Promise<string> => {
      await graph.button('Export…').click();
      await graph.menuItem(format).click();
      await eventually(() => app.files()).toContain(file);
      await takeNotices(app);
      return app.read(file);
    };
    const svg = await holds(app, await save('SVG picture', 'Concept graph.svg'), 'image/svg+xml');
    const drawn = [
      'circle',
      'defs',
      'desc',
      'g',
      'line',
      'marker',
      'path',
      'polygon',
      'rect',
      'style',
      'svg',
      'text',
      'title',
    ];
    expect(svg.elements.filter((one) => !drawn.includes(one))).toEqual([]);
    expect(svg.handlers).toEqual([]);
    const graphml = await holds(app, await save('GraphML', 'Concept graph.graphml'), 'application/xml');
    expect(
      graphml.elements.filter((one) => !['data', 'edge', 'graph', 'graphml', 'key', 'node'].includes(one)),
    ).toEqual([]);
    expect(graphml.handlers).toEqual([]);
    expect(await save('Mermaid in a note', 'Concept graph.md')).toMatch(/^```mermaid\nflowchart LR\n[\s\S]*\n```\n$/u);
    expect(app.read('Concept graph.md')).not.toMatch(/<(?:img|script|svg|iframe|b|u|style)\b/u);
    expect(await save('Graphviz', 'Concept graph.dot')).not.toMatch(/(?:href|URL)\s*=/u);
    for (const [format, file] of [
      ['JSON', 'Concept graph.json'],
      ['Obsidian canvas', 'Concept graph.canvas'],
    ] as const) {
      expect(JSON.parse(await save(format, file))).toBeInstanceOf(Object);
    }
    for (const kind of ['concepts', 'relations']) {
      expect(running(await save(`Table of ${kind} (CSV)`, `Concept graph, ${kind}.csv`))).toEqual([]);
    }
    expect(await app.page.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBe(undefined);
  });
});
