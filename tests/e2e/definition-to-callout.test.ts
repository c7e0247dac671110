import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const COMMAND = 'differentia:definition-to-callout';
const ships = [
  'Parts of a ship:',
  '',
  '- **Keel** — the [[Hull|lowest]] beam that holds a ship together. ^keel',
  '  - of oak',
  '- **Rib** — a curved beam that carries the planks.',
  '',
  'The end.',
  '',
].join('\n');
const called = [
  'Parts of a ship:',
  '',
  '- > [!definition] Keel',
  '  > the [[Hull|lowest]] beam that holds a ship together. ^keel',
  '  - of oak',
  '- **Rib** — a curved beam that carries the planks.',
  '',
  'The end.',
  '',
].join('\n');

describe('a definition set as a callout', () => {
  const shared = shareVault({
    vault: {
      'Ships.md': ships,
      'Windows.md': ships.replaceAll('\n', '\r\n'),
      'Mast.md': '**Mast** — a pole that carries the sails of a ship.\n',
    },
  });
  const text = async (): Promise<string> => (await shared().do('editor'))?.text ?? '';
  const openAt = async (note: string, words: string): Promise<void> => {
    const app = shared();
    await app.openNote(note);
    await app.metadataReady();
    const at = (await text()).indexOf(words);
    await app.do('select', at, at);
  };
  const available = async (): Promise<boolean> =>
    (await shared().do('commands')).find(({ id }) => id === COMMAND)?.available ?? false;

  it.each(['Ships.md', 'Windows.md'])('by the menu of the editor in %s; undone byte for byte', async (note) => {
    const app = shared();
    const before = app.hashes();
    await openAt(note, 'together');
    await eventually(available).toBe(true);
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Turn definition into a callout').click();
    await eventually(text).toBe(called);
    await app.page.locator('.cm-content:visible').focus();
    await app.page.keyboard.press('Control+z');
    await eventually(text).toBe(ships);
    await app.save();
    expect(app.hashes()).toEqual(before);
  });

  it('is offered only where a definition stands that is none yet', async () => {
    const app = shared();
    await openAt('Ships.md', 'The end');
    expect(await available()).toBe(false);
    await app.do('editorMenu');
    expect(await app.page.locator('.menu').getByText('Turn definition into a callout').count()).toBe(0);
    await app.page.keyboard.press('Escape');
  });

  it('from a row of the pane, in a note that is not open, and back by the notice', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Vault');
    const row = await pane.expand('Mast');
    await row.getByRole('button', { name: 'More…: Mast' }).click();
    await app.page.locator('.menu').getByText('Turn definition into a callout').click();
    await eventually(() => app.read('Mast.md')).toBe(
      '> [!definition] Mast\n> a pole that carries the sails of a ship.\n',
    );
    const notice = app.page.locator('.notice').filter({ hasText: 'Definition written in Mast' });
    await notice.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => app.read('Mast.md')).toBe('**Mast** — a pole that carries the sails of a ship.\n');
    await takeNotices(app);
  });
});

it('is named and written in Russian, by a finger', async () => {
  const note = 'Киль – это нижняя балка, которая держит корпус корабля.\n';
  const app = await openVault({ vault: { 'Корабль.md': note }, language: 'ru', phone: true });
  pluginChanges('Корабль.md');
  await app.openNote('Корабль.md');
  await app.metadataReady();
  await app.do('select', 12, 12);
  await eventually(async () => (await app.do('commands')).find(({ id }) => id === COMMAND)).toMatchObject({
    name: expect.stringContaining('Оформить определение выноской') as string,
    available: true,
  });
  await app.do('editorMenu');
  await app.touch().tap(app.page.locator('.menu').getByText('Оформить определение выноской'));
  await eventually(async () => (await app.do('editor'))?.text).toBe(
    '> [!Определение] Киль\n> нижняя балка, которая держит корпус корабля.\n',
  );
  await app.save();
});
