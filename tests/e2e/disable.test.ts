import { expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, watchVaults } from './open-vault';

watchVaults();

/** What of the plugin is still to be seen in the page; the app itself keeps a placeholder where the pane was. */
const TRACES = '[class*="differentia"], [aria-label="Open concepts"]';

it('leaves nothing behind when it is disabled: no pane, icon, command, setting or listener', async () => {
  const app = await openVault({
    vault: { 'Loom.md': '**Loom** — a frame that holds threads.\n\n**Shuttle** — a tool that carries the weft.\n' },
  });
  await app.openNote('Loom.md');
  const pane = new ConceptsPane(app);
  await pane.open();
  await eventually(() => pane.names()).toEqual(['Loom', 'Shuttle']);
  await pane.complete();
  const files = app.files();
  await app.do('disable');

  await eventually(() => app.page.locator(TRACES).count()).toBe(0);
  expect(await app.do('commands')).toEqual([]);
  await app.do('openSettings');
  expect(await app.page.locator('.setting-item', { hasText: 'Accept from confidence' }).count()).toBe(0);
  await app.page.keyboard.press('Escape');

  // Whatever happens now is nobody's business: a listener that is left would fail on parts that are gone.
  await app.openNote('Loom.md');
  await app.do('select', 0, 0);
  await app.type('more ');
  await app.save();
  await app.write('New.md', '**Heddle** — a loop that lifts a thread.\n');
  await app.rename('New.md', 'Newer.md');
  await app.delete('Newer.md');
  await app.metadataReady();
  await app.page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      }),
  );
  expect(await app.page.locator(TRACES).count()).toBe(0);
  expect(app.files()).toEqual(files);
});

it('can be disabled in the middle of its work', async () => {
  const app = await openVault({ vault: { seed: 3, count: 1500 } });
  await app.page.getByRole('progressbar').first().waitFor();
  await app.do('disable');
  await eventually(() => app.page.locator(TRACES).count()).toBe(0);
  await app.metadataReady();
  // A second start finds what the first has left, and goes on.
  await app.restart();
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  expect((await pane.counts()).Vault).toBe(1500);
});
