import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Tea.md':
    '# Tea\n\n**Tea** — a drink of steeped leaves, served in a [[Cup]].\n\n**Tannin** — a bitter substance that dries the mouth.\n',
  'Cup.md': '# Cup\n\n**Cup** — a small bowl with a handle.\n',
  'Cellar/Vintage.md': '**Vintage** — the year in which the grapes were picked.\n',
  'Cellar/Deep/Cork.md': '**Cork** — a stopper cut from bark.\n',
};

async function openTea(): Promise<{ app: HostApp; pane: ConceptsPane }> {
  const app = await openVault({ vault: notes });
  await app.openNote('Tea.md');
  const pane = new ConceptsPane(app);
  await pane.open();
  await eventually(() => pane.names()).toEqual(['Tea', 'Cup', 'Tannin']);
  await pane.complete();
  return { app, pane };
}

/** Names of all concepts of the vault, then back to the note's tab. */
async function vaultNames(pane: ConceptsPane): Promise<string[]> {
  await pane.complete();
  await pane.select('Vault');
  const names = await pane.names();
  await pane.select('This note');
  return names;
}

describe('while the pane is open', () => {
  it('a note is edited: its rows are those of the text as it is now', async () => {
    const { app, pane } = await openTea();
    await app.do('select', 0, 0);
    await app.page.keyboard.press('Control+End');
    await app.type('\n**Samovar** — a kettle that keeps water hot for hours.\n');
    await app.save();
    await eventually(() => pane.names()).toEqual(['Tea', 'Cup', 'Tannin', 'Samovar']);
    // Another device changes it.
    await app.write('Tea.md', '**Tea** — a drink of steeped leaves.\n');
    await eventually(() => pane.names()).toEqual(['Tea']);
    expect(await vaultNames(pane)).toEqual(['Cork', 'Cup', 'Tea', 'Vintage']);
    const row = await pane.expand('Tea');
    expect(await row.locator('.differentia-definition-text').allTextContents()).toEqual(['a drink of steeped leaves.']);
  });

  it('a note is renamed, its folder too: the pane stays with it and jumps into the file of the new name', async () => {
    const { app, pane } = await openTea();
    await app.rename('Tea.md', 'Cellar/Green tea.md');
    await eventually(() => pane.noteName()).toBe('Green tea');
    await eventually(() => pane.names()).toEqual(expect.arrayContaining(['Tea', 'Cup', 'Tannin']));
    await app.rename('Cellar', 'Attic');
    await app.metadataReady();
    await pane.complete();
    await eventually(() => pane.noteName()).toBe('Green tea');
    const row = await pane.expand('Tannin');
    await row.locator('.differentia-source').first().click();
    await eventually(() => app.do('editor')).toMatchObject({
      path: 'Attic/Green tea.md',
      selection: '**Tannin** — a bitter substance that dries the mouth.',
    });
    await pane.select('Vault');
    for (const [name, path] of [
      ['Vintage', 'Attic/Vintage.md'],
      ['Cork', 'Attic/Deep/Cork.md'],
    ] as const) {
      const other = await pane.expand(name);
      expect(await other.locator('.differentia-definition').count()).toBe(1);
      await other.locator('.differentia-source').first().click();
      await eventually(async () => (await app.do('editor'))?.path).toBe(path);
    }
  });

  it('the kept note is renamed: it stays kept', async () => {
    const { app, pane } = await openTea();
    await pane.el.getByRole('button', { name: 'Keep this note' }).click();
    await app.openNote('Cup.md');
    await app.rename('Tea.md', 'Black tea.md');
    await eventually(() => pane.noteName()).toBe('Kept on Black tea');
    await eventually(() => pane.names()).toEqual(expect.arrayContaining(['Tea', 'Cup', 'Tannin']));
  });

  it('a note is deleted: its concepts go, and the pane does not show it any more', async () => {
    const { app, pane } = await openTea();
    await app.delete('Cup.md');
    await eventually(async () => (await vaultNames(pane)).includes('Cup')).toBe(true);
    await pane.select('Undefined');
    // The link to it is still there: now it is a term without a definition.
    await eventually(() => pane.names()).toEqual(['Cup']);
    await pane.select('This note');
    await app.delete('Tea.md');
    await eventually(() => pane.names()).toEqual([]);
    await eventually(() => pane.el.innerText()).toContain('Open a note to see its concepts.');
    expect(await vaultNames(pane)).toEqual(['Cork', 'Vintage']);
  });

  it('the kept note is deleted: nothing of it is left to be seen', async () => {
    const { app, pane } = await openTea();
    await pane.el.getByRole('button', { name: 'Keep this note' }).click();
    await app.openNote('Cup.md');
    await app.delete('Tea.md');
    await eventually(() => pane.noteName()).not.toContain('Tea');
    await eventually(() => pane.names()).toEqual(['Cup']);
  });

  it('the kept note went while the app was closed: another one is shown', async () => {
    const { app, pane } = await openTea();
    await pane.el.getByRole('button', { name: 'Keep this note' }).click();
    await app.openNote('Cup.md');
    await app.save();
    app.disk.files.delete('Tea.md');
    await app.restart();
    await pane.complete();
    await eventually(() => pane.noteName()).not.toContain('Tea');
    await app.openNote('Cup.md');
    await eventually(() => pane.noteName()).toBe('Cup');
  });

  it('a folder is deleted: all that was below it is gone', async () => {
    const { app, pane } = await openTea();
    await app.delete('Cellar');
    await eventually(() => vaultNames(pane)).toEqual(['Cup', 'Tannin', 'Tea']);
  });

  it('a note is created, emptied for a moment as sync does, and filled again', async () => {
    const { app, pane } = await openTea();
    await app.write('New/Kettle.md', '**Kettle** — a pot with a spout, related to [[Tea]].\n');
    await eventually(() => vaultNames(pane)).toContain('Kettle');
    await app.write('New/Kettle.md', '');
    expect(await vaultNames(pane)).toContain('Kettle');
    await app.write(
      'New/Kettle.md',
      '**Kettle** — a pot with a spout.\n\n**Spout** — the part that water leaves by.\n',
    );
    await eventually(() => vaultNames(pane)).toEqual(expect.arrayContaining(['Kettle', 'Spout']));
  });

  it('a source that has moved is found, and one that is gone is said to be gone', async () => {
    const { app, pane } = await openTea();
    const row = await pane.expand('Tannin');
    const source = row.locator('.differentia-source').first();
    // Typed, not saved: the index still has the old place.
    await app.do('select', 0, 0);
    await app.type('A line above.\n');
    await source.click();
    await eventually(async () => (await app.do('editor'))?.selection).toBe(
      '**Tannin** — a bitter substance that dries the mouth.',
    );
    // The words themselves are changed, and again not saved.
    await app.type('**Tannin** — what makes tea dry.');
    await source.click();
    await eventually(async () => (await app.do('notices')).at(-1)).toBe(
      'Tea.md has changed: the place cannot be found any more.',
    );
    expect((await app.do('editor'))?.selection).toBe('');
  });
});
