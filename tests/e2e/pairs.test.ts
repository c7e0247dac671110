import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage, focused, PickerPage } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

/** One pair for each reason. */
const NOTES = {
  'Mill.md': 'The [[Treadle]] is pressed by foot, whereas the [[Heddle]] is threaded by hand.\n',
  'Warp vs weft.md': 'Threads: [[Warp]] and [[Weft]].\n',
  'Gouache.md': '# Gouache\n\n**Gouache** is a [[Paint]] that is made opaque with chalk.\n',
  'Tempera.md': '# Tempera\n\n**Tempera** is a [[Paint]] that is bound with egg yolk.\n',
  'Kiln.md':
    '# Kiln\n\n**Kiln** – a chamber that hardens clay. See [[Oven]].\n\n## Heat\n\nFor clay.\n\n## Fuel\n\nWood.\n\n## Door\n\nBricked up.\n',
  'Oven.md':
    '# Oven\n\n**Oven** – a box that bakes dough. See [[Kiln]].\n\n## Heat\n\nFor bread.\n\n## Fuel\n\nGas.\n\n## Door\n\nGlass.\n',
  'Shopping.md': 'Buy [[Gouache]], [[Easel]] and [[Rag]].\n',
  'Studio.md': 'The [[Easel]] with the [[Gouache]] on it.\n',
};

const pairsIn = (pane: ConceptsPane): Promise<string[]> => pane.el.locator('[data-part="pairs"] > *').allTextContents();

async function openRow(app: HostApp, name: string): Promise<ConceptsPane> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await pane.select('Vault');
  await pane.expand(name);
  return pane;
}

describe('what is worth comparing', () => {
  const shared = shareVault({ vault: NOTES });

  it('is told with its reason on the command line', async () => {
    const app = shared();
    await new ConceptsPane(app).complete();
    const answer = JSON.parse(await app.do('runCli', 'differentia:compare', { json: 'true' })) as {
      readonly pairs: readonly { readonly concepts: readonly string[]; readonly why: string; readonly score: number }[];
    };
    expect(answer.pairs.map(({ concepts, why, score }) => [...concepts, why, score])).toEqual([
      ['Warp', 'Weft', 'title', 0.8],
      ['Heddle', 'Treadle', 'sentence', 0.78],
      ['Gouache', 'Tempera', 'genus', 0.55],
      ['Kiln', 'Oven', 'aspects', 0.5],
    ]);
    expect(await app.do('runCli', 'differentia:compare', {})).toContain('Gouache');
  });

  it('is offered in the picker, with links only beside the concept that is asked for', async () => {
    const app = shared();
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await eventually(async () => (await picker.options()).slice(0, 4)).toEqual([
      'Warp and Weft',
      'Heddle and Treadle',
      'Gouache and Tempera',
      'Kiln and Oven',
    ]);
    expect(await picker.el.textContent()).not.toContain('Linked from the same notes');
    await app.type('gouache');
    await app.page.keyboard.press('Enter');
    await eventually(async () => (await picker.options()).slice(0, 3)).toEqual([
      'Gouache and Tempera',
      'Easel and Gouache',
      'Gouache and Rag',
    ]);
    expect(await picker.el.textContent()).toContain('Linked from the same notes');
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await eventually(() => picker.chips()).toEqual(['Gouache', 'Easel']);
    await app.page.keyboard.press('Escape');
  });

  it('stands in the row of a concept, leads to the comparison, and is put away for good', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await openRow(app, 'Gouache');
    await eventually(() => pairsIn(pane)).toEqual(['TemperaBoth are of one kind×']);
    expect(await pane.el.getByText('Worth comparing', { exact: true }).count()).toBe(1);
    await pane.el.getByRole('button', { name: 'Compare with Tempera' }).click();
    const view = new ComparisonPage(app.page, '.workspace-leaf.mod-active .differentia-comparison-tab');
    await view.complete();
    expect(await view.heads()).toEqual(['Gouache', 'Tempera']);
    await pane.el.getByRole('button', { name: 'Not worth comparing: Gouache and Tempera' }).focus();
    await app.page.keyboard.press('Enter');
    await eventually(() => pairsIn(pane)).toEqual([]);
    // The focus has not gone with the row.
    expect(await focused(app)).not.toBe('');
    expect(await app.do('runCli', 'differentia:compare', {})).not.toContain('Tempera');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => pairsIn(pane)).toEqual(['TemperaBoth are of one kind×']);
    await pane.el.getByRole('button', { name: 'Not worth comparing: Gouache and Tempera' }).click();
    await eventually(() => pairsIn(pane)).toEqual([]);
    expect(await takeNotices(app)).toEqual(['Gouache and Tempera are not offered any more Undo']);
    await app.restart();
    const again = await openRow(app, 'Gouache');
    await again.complete();
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await eventually(async () => (await picker.options()).slice(0, 3)).toEqual([
      'Warp and Weft',
      'Heddle and Treadle',
      'Kiln and Oven',
    ]);
    await app.page.keyboard.press('Escape');
    expect(await pairsIn(again)).toEqual([]);
  });
});

describe('what is worth comparing, under a finger', () => {
  it('is compared and put away by taps, with targets big enough', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: NOTES, phone: true, theme: 'dark' });
    const pane = await openRow(app, 'Gouache');
    const dismiss = pane.el.getByRole('button', { name: 'Not worth comparing: Gouache and Tempera' });
    await dismiss.scrollIntoViewIfNeeded();
    for (const button of [dismiss, pane.el.getByRole('button', { name: 'Compare with Tempera' })]) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await dismiss.tap();
    await eventually(() => pairsIn(pane)).toEqual([]);
    await takeNotices(app);
  });
});
