import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const fenced = (...lines: string[]): string => ['```concept-graph', ...lines, '```'].join('\n');

async function openBlocks(...blocks: string[]): Promise<HostApp> {
  const app = await openVault({ vault: { ...HARBOUR, 'Page.md': `# Page\n\n${blocks.join('\n\ntext\n\n')}\n` } });
  await app.metadataReady();
  await app.openNote('Page.md', { mode: 'preview' });
  await eventually(() => app.page.locator('.differentia-graph-block[aria-busy="false"]').count()).toBe(blocks.length);
  return app;
}

describe('a concept-graph block', () => {
  it('draws the neighbourhood of its focus in every layout, without a context, and the same in words', async () => {
    const app = await openBlocks(
      fenced('focus: Sloop'),
      fenced('focus: [[Sloop]]', 'depth: 2', 'layout: radial', 'colour: community'),
      fenced('focus: Sloop, Ketch', 'kinds: contrasts'),
    );
    const blocks = app.page.locator('.differentia-graph-block');
    const names = (number: number): Promise<string[]> =>
      blocks.nth(number).locator('svg .differentia-graph-name').allTextContents();
    expect((await names(0)).sort()).toEqual(['Keel', 'Ketch', 'Sloop']);
    expect((await names(1)).sort()).toEqual(['Keel', 'Ketch', 'Mizzen', 'Sloop']);
    expect((await names(2)).sort()).toEqual(['Ketch', 'Sloop']);
    expect(await blocks.nth(1).locator('[data-group]').count()).toBe(4);
    await blocks.nth(2).locator('summary').click();
    expect(await blocks.nth(2).locator('details li').allTextContents()).toEqual(['Ketch – Differs from – Sloop']);
    expect(await app.page.locator('canvas').count()).toBe(0);
  });

  it('follows the vault', async () => {
    const app = await openBlocks(fenced('focus: Keel'));
    const names = (): Promise<string[]> => app.page.locator('svg .differentia-graph-name').allTextContents();
    expect((await names()).sort()).toEqual(['Keel', 'Sloop']);
    await app.write('Keel.md', '# Keel\n\n**Keel** — the long beam along the bottom of a hull. See [[Ballast]].\n');
    await eventually(async () => (await names()).sort()).toEqual(['Ballast', 'Keel', 'Sloop']);
  });

  it('names what it cannot follow, and draws the rest', async () => {
    const app = await openBlocks(
      fenced('focus: Sloop', 'size: large', 'depth: 9', 'layout: spiral', 'kinds: is-a, likes', 'colour: memory'),
      fenced('focus: [unclosed'),
      fenced('focus: Submarine'),
      fenced(''),
    );
    const blocks = app.page.locator('.differentia-graph-block');
    expect(await blocks.nth(0).locator('.differentia-graph-faults li').allTextContents()).toEqual([
      expect.stringContaining('Unknown key: size'),
      expect.stringContaining('depth: “9” does not fit'),
      expect.stringContaining('layout: “spiral” does not fit'),
      expect.stringContaining('kinds: “is-a, likes” does not fit'),
      expect.stringContaining('colour: “memory” does not fit'),
    ]);
    expect(await blocks.nth(0).locator('svg').count()).toBe(1);
    expect(await blocks.nth(1).innerText()).toContain('The block cannot be read');
    expect(await blocks.nth(2).innerText()).toContain('No note speaks of “Submarine”.');
    expect(await blocks.nth(3).innerText()).toContain('No concept to draw here yet');
  });

  it('opens the live graph at its focus, by its button and by a click on a concept', async () => {
    const app = await openBlocks(fenced('focus: Ketch'));
    const before = app.hashes();
    await app.page.getByRole('button', { name: 'Open in the graph view' }).click();
    const graph = new GraphPage(app);
    await graph.complete();
    await eventually(() => graph.title()).toBe('Ketch');
    await app.openNote('Page.md', { mode: 'preview', newTab: true });
    await app.page.locator('.differentia-graph-disc', { hasText: 'Mizzen' }).last().click();
    await eventually(() => graph.title()).toBe('Mizzen');
    expect(app.hashes()).toEqual(before);
  });
});
