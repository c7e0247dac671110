import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ChangesPage } from './changes-page';
import { eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Sea/Tide.md': '# Tide\n\n> [!definition] Tide\n> the rise and fall of the sea.\n',
  'Log.md': '# Morning\n\n- The **tide** turns. Late [[Tide|tides]] are low.\n\nAn ebb of the tide #sea.\n',
  'Ebb.md': '> [!definition] Ebb\n> the tide that falls.\n\n> [!definition] Ebb\n> water that runs out.\n',
  'Two.md': '---\naliases: [Swell]\n---\n# Two\n',
  'Three.md': '---\naliases: [Swell]\n---\n# Three\n',
  'Plain.md': 'Nothing here. A swell comes.\n',
};
const LOG = notes['Log.md'];

const usages = (app: HostApp): Locator => app.page.locator('.differentia-usages');
const definition = (app: HostApp): Locator => app.page.locator('.differentia-definition-pane');
const rows = async (app: HostApp): Promise<string[]> =>
  (await usages(app).locator('.differentia-usage').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '));
const title = (pane: Locator): Promise<string> => pane.locator('.differentia-note-name').innerText();
const settled = async (app: HostApp): Promise<void> => {
  await app.metadataReady();
  await app.page.locator('.differentia-usages[aria-busy="false"]').waitFor();
};
/** Puts the cursor into a word of the note in use. */
async function goTo(app: HostApp, note: keyof typeof notes, word: string): Promise<void> {
  await app.openNote(note, { mode: 'live' });
  const at = notes[note].indexOf(word) + 1;
  await app.page.locator('.cm-content:visible').focus();
  await app.do('select', at, at);
}

const ALL = [
  'Definitions 1',
  'Tide Sea 1',
  'Tide – the rise and fall of the sea.',
  'Linked mentions 1',
  'Log 1',
  'Late tides are low.',
  'Unlinked mentions 3',
  'Ebb 1',
  'the tide that falls.',
  'Log 2',
  'The tide turns.',
  'An ebb of the tide #sea.',
];

describe('the usages pane', () => {
  const shared = shareVault({ vault: notes });

  it('lists by kind and note what speaks of the concept that the note is, the term marked in its sentence', async () => {
    const app = shared();
    await app.openNote('Sea/Tide.md');
    await app.command('differentia:open-usages');
    await settled(app);
    await eventually(() => rows(app)).toEqual(ALL);
    expect(await usages(app).locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['Tide', 'tides', 'tide', 'tide', 'tide']) as string[],
    );
    expect(await app.axe('.differentia-usages')).toEqual([]);
  });

  it('follows the cursor, and stays where it is kept, also after a restart', async () => {
    const app = shared();
    await goTo(app, 'Log.md', 'ebb');
    await eventually(() => title(usages(app))).toBe('Ebb');
    await eventually(() => rows(app)).toContain('An ebb of the tide #sea.');
    await usages(app).getByRole('button', { name: 'Keep this' }).click();
    await goTo(app, 'Log.md', 'tide');
    await goTo(app, 'Sea/Tide.md', 'Tide');
    await app.command('differentia:open-usages');
    expect(await title(usages(app))).toBe('Ebb');
    await app.restart();
    await settled(app);
    await eventually(() => title(usages(app))).toBe('Ebb');
    await eventually(() => rows(app)).toContain('Definitions 2');
    // The pane is there before the vault is: what is drawn later has its icon, too.
    expect(await usages(app).locator('.differentia-lock svg').count()).toBe(1);
    await usages(app).getByRole('button', { name: 'Follow your place in the notes' }).click();
    await eventually(() => title(usages(app))).toBe('Tide');
  });

  it('opens the place, in a new tab with Ctrl, by the mouse and by keys', async () => {
    const app = shared();
    await app.openNote('Sea/Tide.md');
    await eventually(() => rows(app)).toEqual(ALL);
    await usages(app).getByText('Late ').click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Log.md', selection: '[[Tide|tides]]' });
    await eventually(() => title(usages(app))).toBe('Tide');
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    await usages(app).locator('.differentia-usage').first().focus();
    await press('End');
    await eventually(() => app.page.locator('.differentia-usage:focus').innerText()).toContain('An ebb of the');
    await press('Home');
    await press('ArrowLeft');
    await eventually(() => rows(app)).toEqual(['Definitions 1', ...ALL.slice(3)]);
    await press('ArrowRight');
    await eventually(() => rows(app)).toEqual(ALL);
    for (let step = 0; step < 8; step += 1) await press('ArrowDown');
    await press('Enter');
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Ebb.md', selection: 'tide' });
  });

  it('is narrowed by words of sentences and names of notes', async () => {
    const app = shared();
    await app.openNote('Sea/Tide.md');
    await eventually(() => rows(app)).toEqual(ALL);
    const search = usages(app).getByRole('searchbox');
    await search.fill('LATE');
    await eventually(() => rows(app)).toEqual(['Linked mentions 1', 'Log 1', 'Late tides are low.']);
    await search.fill('ebb.md');
    await eventually(() => rows(app)).toEqual(['Unlinked mentions 1', 'Ebb 1', 'the tide that falls.']);
    await search.fill('nowhere');
    await usages(app).getByText('No place found.').waitFor();
    await search.fill('');
    await eventually(() => rows(app)).toEqual(ALL);
  });

  it('follows the vault: what is written, renamed and deleted', async () => {
    const app = shared();
    await app.openNote('Sea/Tide.md');
    await app.write('Later.md', 'A spring tide.\n');
    await eventually(() => rows(app)).toContain('A spring tide.');
    await app.rename('Later.md', 'Last.md');
    await eventually(() => rows(app)).toContain('Last 1');
    await app.delete('Last.md');
    await eventually(() => rows(app)).toEqual(ALL);
  });

  it('makes links of mentions: all, of a note, or one, after a preview', async () => {
    const app = shared();
    await app.openNote('Sea/Tide.md');
    await eventually(() => rows(app)).toEqual(ALL);
    const preview = new ChangesPage(app);
    await usages(app).getByRole('button', { name: 'Link…: Unlinked mentions' }).click();
    await preview.el.getByText('2 mentions in 2 notes').waitFor();
    await app.page.keyboard.press('Escape');
    await usages(app).getByRole('button', { name: 'Link…: The tide turns.' }).focus();
    await app.page.keyboard.press('Enter');
    await preview.el.getByText('1 mention, 1 to be linked').waitFor();
    await preview.button('Link 1 mention').click();
    await eventually(() => rows(app)).toContain('Linked mentions 2');
    expect(app.read('Log.md')).toContain('The **[[Tide|tide]]** turns.');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => app.read('Log.md')).toBe(LOG);
    await eventually(() => rows(app)).toEqual(ALL);
    await takeNotices(app);
  });

  it('asks which of several concepts a name means, and tells where there is none', async () => {
    const app = shared();
    await goTo(app, 'Plain.md', 'Nothing');
    await usages(app).getByText('No concept here.').waitFor();
    await goTo(app, 'Plain.md', 'swell');
    await eventually(() => title(usages(app))).toBe('Three');
    await usages(app).getByRole('button', { name: 'Two' }).click();
    await eventually(() => title(usages(app))).toBe('Two');
    await usages(app).getByRole('button', { name: 'Follow your place in the notes' }).click();
    await eventually(() => title(usages(app))).toBe('Three');
  });

  it('is come to from the list at the cursor, with the focus in it, and keeps the name of a concept that goes', async () => {
    const app = shared();
    await app.write('Reef.md', '> [!definition] Reef Knot\n> a knot of two ends.\n');
    await app.openNote('Reef.md', { mode: 'live' });
    await eventually(async () => {
      await app.do('select', 18, 18);
      return app.do('command', 'differentia:find-usages');
    }).toBe(true);
    await app.page.locator('.prompt').getByRole('button', { name: 'Show in the usages pane' }).click();
    await eventually(() => title(usages(app))).toBe('Reef Knot');
    await eventually(() => app.page.locator('.differentia-usage:focus').innerText()).toContain('Definitions');
    await app.delete('Reef.md');
    await usages(app).getByText('No place found.').waitFor();
    expect(await title(usages(app))).toBe('Reef Knot');
  });
});

it('a kept concept is followed through its rename and back, and into a window of its own', async () => {
  const app = await openVault({ vault: notes });
  await app.openNote('Sea/Tide.md', { mode: 'live' });
  await app.command('differentia:open-usages');
  await eventually(() => rows(app)).toEqual(ALL);
  await usages(app).getByRole('button', { name: 'Keep this' }).click();
  await app.command('differentia:rename-concept');
  await new ChangesPage(app).name('Flood');
  await app.page.getByRole('button', { name: /^Rename/u }).click();
  await eventually(() => title(usages(app))).toBe('Flood');
  await eventually(() => rows(app)).toContain('The flood turns.');
  await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(() => title(usages(app))).toBe('Tide');
  await eventually(() => rows(app)).toEqual(ALL);
  await takeNotices(app);
  const popout = await app.popout('differentia-usages');
  const pane = popout.locator('.differentia-usages');
  await pane.getByText('Late ').waitFor();
  expect(await pane.locator('.differentia-lock svg').count()).toBe(1);
  await pane.getByRole('searchbox').fill('late');
  await eventually(() => pane.locator('.differentia-usage').count()).toBe(3);
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('button', { name: 'Follow your place in the notes' }).click();
  await app.openNote('Ebb.md');
  await eventually(() => title(pane)).toBe('Ebb');
});

it('a term of 10,000 mentions is listed and walked without delay', async () => {
  const line = 'The tide turns, and the tide turns again.\n\n';
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`Day ${String(at)}.md`, line.repeat(50)]));
  const app = await openVault({ vault: { ...many, 'Tide.md': notes['Sea/Tide.md'] } });
  await app.openNote('Tide.md');
  await app.command('differentia:open-usages');
  await settled(app);
  await usages(app).getByText('Unlinked mentions').waitFor();
  await eventually(async () => (await rows(app))[3]).toBe('Unlinked mentions 10,000');
  expect(await usages(app).locator('.differentia-usage').count()).toBeLessThan(400);
  await usages(app).locator('.differentia-usage').first().focus();
  await app.page.keyboard.press('End');
  await eventually(() => app.page.locator('.differentia-usage:focus').innerText()).toContain('turns again');
  await app.page.keyboard.press('Home');
  await eventually(() => app.page.locator('.differentia-usage:focus').innerText()).toContain('Definitions');
});

describe('the definition pane', () => {
  const shared = shareVault({ vault: notes });

  it('shows what the terms of the note are, else the one at the cursor with all its definitions', async () => {
    const app = shared();
    await app.openNote('Log.md', { mode: 'live' });
    await app.command('differentia:open-definition');
    await eventually(() => title(definition(app))).toBe('Terms of Log');
    const names = definition(app).locator('.differentia-card-name');
    // The pane may be open before the last note is read.
    await eventually(() => names.allInnerTexts()).toEqual(['Tide', 'Ebb']);
    await goTo(app, 'Log.md', 'ebb');
    await eventually(() => title(definition(app))).toBe('Ebb');
    expect(await definition(app).locator('.differentia-definition-text').allInnerTexts()).toEqual([
      'the tide that falls.',
      'water that runs out.',
    ]);
    expect(await app.axe('.differentia-definition-pane')).toEqual([]);
    await app.openNote('Log.md', { mode: 'preview' });
    await eventually(() => title(definition(app))).toBe('Terms of Log');
    await goTo(app, 'Plain.md', 'Nothing');
    await definition(app).getByText('No definition to show.').waitFor();
  });

  it('follows what is written, and can be kept', async () => {
    const app = shared();
    await goTo(app, 'Log.md', 'tide');
    await eventually(() => title(definition(app))).toBe('Tide');
    await definition(app).getByRole('button', { name: 'Keep this' }).click();
    await goTo(app, 'Log.md', 'ebb');
    await app.write('Sea/Tide.md', notes['Sea/Tide.md'].replace('the rise', 'a rise'));
    await definition(app).getByText('a rise and fall of the sea.').waitFor();
    await app.write('Sea/Tide.md', notes['Sea/Tide.md']);
    await definition(app).getByText('the rise and fall of the sea.').waitFor();
    await definition(app).getByRole('button', { name: 'Follow your place in the notes' }).click();
    await eventually(() => title(definition(app))).toBe('Ebb');
  });

  it('leads to the source and to all that can be done with the concept, by keys', async () => {
    const app = shared();
    await goTo(app, 'Log.md', 'tide');
    await eventually(() => title(definition(app))).toBe('Tide');
    await definition(app).getByRole('button', { name: 'More…: Tide' }).press('Enter');
    await app.page.locator('.menu').getByText('Compare').waitFor();
    await app.page.keyboard.press('Escape');
    await definition(app).locator('.differentia-source').press('Enter');
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Sea/Tide.md' });
  });

  it('tells which concepts a name may mean', async () => {
    const app = shared();
    await goTo(app, 'Plain.md', 'swell');
    await definition(app).getByText('The name stands for several concepts:').waitFor();
    expect(await definition(app).locator('.differentia-card-name').allInnerTexts()).toEqual(['Three', 'Two']);
  });

  it('follows a cursor in a window of its own', async () => {
    const app = shared();
    await app.openNote('Log.md', { mode: 'live' });
    const popout = await app.popout('markdown');
    await popout.bringToFront();
    await popout.locator('.cm-content').focus();
    const at = LOG.indexOf('ebb') + 1;
    await app.do('select', at, at);
    await eventually(() => title(definition(app))).toBe('Ebb');
  });
});

it('both are used under a finger, in Russian', async () => {
  const app = await openVault({
    vault: {
      'Море/Прилив.md': '# Прилив\n\n> [!definition] Прилив\n> подъём воды в море.\n',
      'День.md': 'Во время прилива лодки подняли. См. [[Прилив]].\n',
    },
    language: 'ru',
    phone: true,
    theme: 'dark',
  });
  await app.openNote('Море/Прилив.md');
  await app.command('differentia:open-usages');
  await settled(app);
  await eventually(() => rows(app)).toEqual([
    'Определения 1',
    'Прилив Море 1',
    'Прилив – подъём воды в море.',
    'Упоминания со ссылкой 1',
    'День 1',
    'См. Прилив.',
    'Упоминания без ссылки 1',
    'День 1',
    'Во время прилива лодки подняли.',
  ]);
  const heights = await usages(app)
    .locator('button:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await app.touch().tap(usages(app).getByText('Определения'));
  await eventually(async () => (await rows(app)).length).toBe(7);
  await app.touch().tap(usages(app).getByText('Во время '));
  await eventually(() => app.do('editor')).toMatchObject({ path: 'День.md', selection: 'прилива' });
  await app.page.locator('.workspace-drawer.mod-right.is-collapsed').waitFor({ state: 'attached' });
  await app.command('differentia:open-definition');
  await definition(app).getByText('подъём воды в море.').waitFor();
  await app.touch().tap(definition(app).locator('.differentia-source'));
  await eventually(() => app.do('activeNote')).toBe('Море/Прилив.md');
});
