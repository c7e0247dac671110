import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const COMMAND = 'differentia:define-selection';
const rig = 'The boom is a pole below the sail. It moves.\n\nTwo jibs hang here.\n\nThe end.\n';
const jib = '# Jib\n\n> [!definition] Jib\n> a sail before the mast.\n';

describe('define selection', () => {
  const shared = shareVault({
    vault: { 'Rig.md': rig, 'Jib.md': jib, 'Windows.md': rig.replaceAll('\n', '\r\n') },
  });
  const text = async (): Promise<string> => (await shared().do('editor'))?.text ?? '';
  const modal = (): Locator => shared().page.locator('.differentia-define');
  const openAt = async (note: string, words: string, length = words.length): Promise<void> => {
    const app = shared();
    await app.openNote(note);
    await app.metadataReady();
    const at = (await text()).indexOf(words);
    await app.do('select', at, at + length);
  };
  const term = (): Locator => modal().getByLabel('Term');
  const gloss = (): Locator => modal().getByLabel('What it is');
  const where = (): Locator => modal().getByLabel('Write to');

  it.each(['Rig.md', 'Windows.md'])(
    'writes a callout below the paragraph of %s; one undo takes it back',
    async (note) => {
      const app = shared();
      const before = app.hashes();
      await openAt(note, 'boom');
      await app.do('editorMenu');
      await app.page.locator('.menu').getByText('Define selection').click();
      expect(await term().inputValue()).toBe('boom');
      expect(await gloss().inputValue()).toBe('a pole below the sail.');
      await gloss().fill('a pole\n\nbelow the sail');
      await app.page.keyboard.press('Enter');
      expect(await text()).toBe(rig);
      await gloss().fill('a pole\n\nbelow the sail');
      await app.page.keyboard.press('Control+Enter');
      await modal().waitFor({ state: 'detached' });
      await eventually(text).toBe(
        rig.replace('moves.\n', 'moves.\n\n> [!definition] boom\n> a pole\n>\n> below the sail\n'),
      );
      await app.page.locator('.cm-content:visible').focus();
      await app.page.keyboard.press('Control+z');
      await eventually(text).toBe(rig);
      await app.save();
      expect(app.hashes()).toEqual(before);
    },
  );

  it('takes the word under the cursor in its dictionary form, and shows what is said of it already', async () => {
    const app = shared();
    await openAt('Rig.md', 'ibs', 0);
    await eventually(async () => {
      await app.command(COMMAND);
      const found = await term().inputValue();
      if (found !== 'Jib') await app.page.keyboard.press('Escape');
      return found;
    }).toBe('Jib');
    await modal().getByText('a sail before the mast.').waitFor();
    expect(await app.axe('.modal')).toEqual([]);
    await term().fill('halyard');
    await eventually(() => modal().locator('.differentia-define-line').count()).toBe(0);
    await term().fill('jib');
    await modal().locator('.differentia-source').click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Jib.md' });
  });

  it('writes nothing when it is left by Esc, or without an answer', async () => {
    const app = shared();
    const before = app.hashes();
    await openAt('Rig.md', 'Two');
    await app.command(COMMAND);
    await modal().getByRole('button', { name: 'Save' }).click();
    await eventually(() => gloss().evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    await gloss().fill('a number');
    await app.page.keyboard.press('Escape');
    await modal().waitFor({ state: 'detached' });
    expect(await text()).toBe(rig);
    expect(app.hashes()).toEqual(before);
  });

  it('writes a note of its own by Enter, taken back by the notice', async () => {
    const app = shared();
    await openAt('Rig.md', 'boom');
    await app.command(COMMAND);
    await where().selectOption({ label: 'A new note with this name' });
    await term().press('Enter');
    await eventually(() => app.files().includes('boom.md')).toBe(true);
    expect(app.read('boom.md')).toBe('> [!definition] boom\n> a pole below the sail.\n');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => app.files().includes('boom.md')).toBe(false);
    await takeNotices(app);
  });

  it('never writes over a note, and adds to the note that is the concept, with undo', async () => {
    const app = shared();
    await openAt('Rig.md', 'jibs');
    await app.command(COMMAND);
    await gloss().fill('another sail');
    await where().selectOption({ label: 'A new note with this name' });
    await modal().getByRole('button', { name: 'Save' }).click();
    await app.page.locator('.notice').filter({ hasText: 'There is a note Jib already.' }).waitFor();
    expect(app.read('Jib.md')).toBe(jib);
    await where().selectOption({ label: 'At the end of the note Jib' });
    await modal().getByRole('button', { name: 'Save' }).click();
    await eventually(() => app.read('Jib.md')).toBe(`${jib}\n> [!definition] Jib\n> another sail\n`);
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => app.read('Jib.md')).toBe(jib);
    await takeNotices(app);
  });
});

it('is asked in Russian, under a finger', async () => {
  const note = 'Гик держит парус.\n';
  const app = await openVault({ vault: { 'Парус.md': note }, language: 'ru', phone: true, theme: 'dark' });
  pluginChanges('Парус.md');
  await app.openNote('Парус.md');
  await app.metadataReady();
  await app.do('select', 0, 3);
  await app.do('editorMenu');
  await app.touch().tap(app.page.locator('.menu').getByText('Определить выделенное'));
  const modal = app.page.locator('.differentia-define');
  await modal.getByLabel('Что это').fill('нижний брус');
  await app.touch().tap(modal.getByRole('button', { name: 'Сохранить' }));
  await eventually(async () => (await app.do('editor'))?.text).toBe(`${note}\n> [!Определение] Гик\n> нижний брус\n`);
  await app.save();
});
