import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { chooseByKeys, focused } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Quay.md':
    '# Quay\n\n> [!definition] Quay\n> a wall at which ships lie.\n\n## Ropes\n\nA [[Bollard]] holds two ropes. It is of iron.\n',
  'Log.md': '- We missed the bollard twice.\n- [[Fender]] lost.\n',
  'Names.md': 'See [[a: b?]] and [[constructor]].\n',
};
const made = '# Bollard\n\n> [!definition] Bollard\n> \n';
const NOTE = 'Bollard.md';

async function undefinedTab(app: HostApp): Promise<ConceptsPane> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await pane.select('Undefined');
  return pane;
}

describe('a term that none defines', () => {
  const shared = shareVault({ vault: notes });
  const modal = (): Locator => shared().page.locator('.modal.differentia-changes');
  const usages = (row: Locator): Promise<string[]> =>
    row.locator('[data-part="usages"] .differentia-definition-text').allInnerTexts();
  const undo = (): Locator => shared().page.locator('.notice').getByRole('button', { name: 'Undo' });

  it('shows the sentences that use it, each with its place, and follows the vault', async () => {
    const app = shared();
    const pane = await undefinedTab(app);
    const row = await pane.expand('Bollard');
    await eventually(() => usages(row)).toEqual(['We missed the bollard twice.', 'A Bollard holds two ropes.']);
    await app.write('Later.md', 'A bollard of wood.\n');
    await eventually(() => usages(row)).toHaveLength(3);
    await app.delete('Later.md');
    await eventually(() => usages(row)).toHaveLength(2);
    expect(await row.locator('[data-part="usages"] .differentia-source').allInnerTexts()).toEqual([
      'Log',
      'Quay › Ropes',
    ]);
    expect(await app.axe('.differentia-concepts')).toEqual([]);
    await row.locator('[data-part="usages"] .differentia-source').last().click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Quay.md', selection: '[[Bollard]]' });
  });

  it('gets a note with them after a preview; what is left out is not in it; undone by the notice', async () => {
    const app = shared();
    const pane = await undefinedTab(app);
    const before = app.hashes();
    const row = await pane.expand('Bollard');
    await row.getByRole('button', { name: 'Create note…: Bollard' }).click();
    await modal().getByText('New note: Bollard.md').waitFor();
    expect(await modal().getByText('2 of 2 sentences that use it').isVisible()).toBe(true);
    expect(await app.axe('.modal')).toEqual([]);
    expect(app.hashes()).toEqual(before);
    await modal().getByRole('checkbox', { name: 'We missed' }).uncheck();
    await modal().getByText('1 of 2 sentences that use it').waitFor();
    await modal().getByRole('button', { name: 'Create note' }).click();
    const text = `${made}\n## Where it is used\n\n- [[Quay#Ropes|Quay › Ropes]] (“A Bollard holds two ropes.”)\n`;
    await eventually(() => app.do('editor')).toMatchObject({ path: NOTE, text, from: made.length - 1 });
    expect(app.read(NOTE)).toBe(text);
    await undo().click();
    await eventually(() => app.files().includes(NOTE)).toBe(false);
    expect(app.hashes()).toEqual(before);
    await takeNotices(app);
  });

  it('gets it by keys alone, and keeps what was written in it meanwhile', async () => {
    const app = shared();
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    const pane = await undefinedTab(app);
    await pane.el.getByRole('tab', { name: 'Undefined' }).focus();
    const head = app.page.locator('.differentia-concept-head:focus');
    for (let step = 0; step < 10 && (await head.count()) === 0; step += 1) await press('Tab');
    await eventually(() => focused(app)).toContain('Bollard');
    await press('Shift+F10');
    await chooseByKeys(app, 'Create note…');
    await modal().waitFor();
    await eventually(() => focused(app)).toBe('Create note');
    await press('Escape');
    await modal().waitFor({ state: 'detached' });
    expect(app.files()).not.toContain(NOTE);
    await eventually(() => focused(app)).toContain('Bollard');
    await press('Shift+F10');
    await chooseByKeys(app, 'Create note…');
    await modal().waitFor();
    await press('Enter');
    await eventually(() => app.do('editor')).toMatchObject({ path: NOTE });
    await app.type('a post on a quay.');
    await undo().click();
    await app.page.locator('.notice').getByText('The text has changed').waitFor();
    await app.save();
    expect(app.read(NOTE)).toContain('> [!definition] Bollard\n> a post on a quay.\n');
    await takeNotices(app);
    await eventually(() => pane.names()).not.toContain('Bollard');
    await app.delete(NOTE);
  });

  it('is offered one in the menu at the cursor, and never over a note that is there', async () => {
    const app = shared();
    await app.openNote('Log.md');
    const at = notes['Log.md'].indexOf('Fender') + 2;
    await eventually(async () => {
      await app.do('select', at, at);
      await app.do('editorMenu');
      const found = await app.page.locator('.menu').getByText('Create note…').count();
      if (found === 0) await app.page.keyboard.press('Escape');
      return found;
    }).toBe(1);
    await app.page.locator('.menu').getByText('Create note…').click();
    await modal().getByText('New note: Fender.md').waitFor();
    // Another program was quicker.
    await app.write('Fender.md', 'Mine.\n');
    await modal().getByRole('button', { name: 'Create note' }).click();
    await app.page.locator('.notice').getByText('There is a note Fender already.').waitFor();
    expect(app.read('Fender.md')).toBe('Mine.\n');
    await takeNotices(app);
    await app.delete('Fender.md');
  });

  it('with a note that says nothing yet leads to that note', async () => {
    const app = shared();
    await app.write('Fender.md', 'Later.\n');
    const pane = await undefinedTab(app);
    const row = await pane.expand('Fender');
    await row.getByRole('button', { name: 'Open the note: Fender' }).click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Fender.md' });
    await app.delete('Fender.md');
    await row.getByRole('button', { name: 'Create note…: Fender' }).waitFor();
  });

  it('goes by a name that files can have', async () => {
    const app = shared();
    const pane = await undefinedTab(app);
    const row = await pane.expand('a: b?');
    await row.getByRole('button', { name: 'Create note…' }).click();
    await modal().getByText('New note: a b.md').waitFor();
    await app.page.keyboard.press('Escape');
  });
});

it('has in its note the words of sentences alone: no link, tag or footnote of theirs, and no item that is a link', async () => {
  const app = await openVault({
    vault: {
      'Log.md': 'The [[Bollard]] of [[Quay|the quay]] and [[Fender]] #port[^1] hold.\n\n[^1]: By day.\n',
      'Map.md': '- [[Log]]\n- [[Bollard]]\n',
      'Diary.md': '| Day | Bollard |\n|---|---|\n| Monday | bollard |\n',
    },
  });
  pluginChanges(NOTE);
  const pane = await undefinedTab(app);
  const before = await pane.names();
  const row = await pane.expand('Bollard');
  await row.getByRole('button', { name: 'Create note…: Bollard' }).click();
  await app.page.locator('.modal').getByRole('button', { name: 'Create note' }).click();
  await eventually(() => app.do('editor')).toMatchObject({
    text: `${made}\n## Where it is used\n\n- Diary (“Day | Bollard”)\n- Diary (“Monday | bollard”)\n- [[Log]] (“The Bollard of the quay and Fender \\#port hold.”)\n`,
  });
  await pane.complete();
  await eventually(() => pane.names()).toEqual(before);
  await takeNotices(app);
});

it('gets its note under a finger, in Russian', async () => {
  const app = await openVault({
    vault: { 'День.md': 'Канат держит [[Кнехт]].\n' },
    language: 'ru',
    phone: true,
    theme: 'dark',
  });
  pluginChanges('Кнехт.md');
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await app.touch().tap(pane.el.getByRole('tab', { name: 'Без определения' }));
  await app.touch().tap(pane.row('Кнехт').locator('.differentia-concept-head'));
  await pane.row('Кнехт').getByText('Канат держит Кнехт.').waitFor();
  await app.touch().tap(pane.row('Кнехт').getByRole('button', { name: 'Создать заметку…' }));
  const modal = app.page.locator('.modal.differentia-changes');
  await modal.getByText('Предложения с термином: 1 из 1').waitFor();
  await app.touch().tap(modal.getByRole('button', { name: 'Создать заметку' }));
  await eventually(() => app.do('editor')).toMatchObject({
    path: 'Кнехт.md',
    text: '# Кнехт\n\n> [!Определение] Кнехт\n> \n\n## Где используется\n\n- День («Канат держит Кнехт.»)\n',
  });
  await app.page.locator('.workspace-drawer.mod-right.is-collapsed').waitFor({ state: 'attached' });
});
