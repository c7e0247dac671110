import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { cardOf } from './card-id';
import { ChangesPage } from './changes-page';
import { ConceptsPane, eventually, openBeside } from './concepts-pane';
import { journalLines } from './journal-lines';
import { openVault, pluginChanges, takeNotices, watchVaults } from './open-vault';
import { ReviewPage } from './review-page';

watchVaults();

const loom = '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n';

async function undo(app: HostApp): Promise<void> {
  await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await app.page.locator('.notice').getByText('as before').waitFor({ timeout: 60_000 });
}

/** What is told of when prompts come again. */
async function daysToCome(review: ReviewPage): Promise<string[]> {
  await review.open();
  return (await review.el.innerText()).split('\n').filter((line) => /^Next|wait/u.test(line));
}

/** 200 notes that use the concept, each in another way. */
function users(): Record<string, string> {
  const notes: Record<string, string> = {};
  const ways = [
    'A [[Loom]] stands here.\n',
    'The [[Loom|loom]] creaks.\r\n\r\nA loom is heavy.\r\n',
    '\uFEFFTwo [[loom]]s, and the looms of others.\n',
    '---\nis-a: "[[Loom]]"\n---\nThe loom of the house.\n',
    '| what | where |\n|---|---|\n| [[Loom\\|loom]] | attic |\n',
    'See [[Loom#Loom]] and [the loom](Loom.md).\n',
    'The cafe\u0301 has a loom.\n',
  ];
  for (let at = 0; at < 200; at++) {
    notes[`Users/Note ${String(at)}.md`] = `${ways[at % ways.length] ?? ''}\nNo. ${String(at)}.\n`;
  }
  return notes;
}

describe('a concept that 200 notes use', () => {
  it('is renamed after a preview, with its cards, and comes back byte for byte', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, ...users() } });
    await openBeside(app, 'Loom.md');
    const review = new ReviewPage(app);
    await review.chooseVault();
    await review.answerBy('3');
    await review.isSaved();
    pluginChanges('Review journal/');
    const reviewed = journalLines(app).filter(({ type }) => type === 'R');
    expect(reviewed).toHaveLength(1);
    const asked = reviewed[0]?.fields[0] ?? '';
    const kind = ['define', 'name'].find((one) => cardOf(one, 'loom') === asked) ?? '';
    const rest = await daysToCome(review);
    const hashes = app.hashes();
    await app.openNote('Loom.md');
    await app.command('differentia:rename-concept');
    const preview = new ChangesPage(app);
    await preview.name('Weaving frame');
    await preview.el.getByText(/ in 201 notes, /u).waitFor();
    expect(app.hashes()).toEqual(hashes);
    await preview.button(/^Rename: \d/u).click();
    await preview.gone();
    await app.page.locator('.notice').getByText('Loom is now Weaving frame, in 201 notes.').waitFor();
    expect(app.read('Weaving frame.md')).toBe(loom.replaceAll('Loom', 'Weaving frame'));
    expect(app.files()).not.toContain('Loom.md');
    expect(app.read('Users/Note 1.md')).toBe(
      'The [[Weaving frame|weaving frame]] creaks.\r\n\r\nA weaving frame is heavy.\r\n\nNo. 1.\n',
    );
    expect(app.read('Users/Note 2.md')).toContain('\uFEFFTwo [[weaving frame|loom]]s, and the looms of others.\n');
    expect(app.read('Users/Note 3.md')).toContain('is-a: "[[Weaving frame]]"');
    expect(app.read('Users/Note 5.md')).toContain(
      'See [[Weaving frame#Weaving frame]] and [the loom](Weaving%20frame.md).\n',
    );
    const aliases = journalLines(app).filter(({ type }) => type === 'A');
    expect(aliases.map(({ fields }) => fields)).toEqual([[asked, cardOf(kind, 'weaving frame'), 'rename']]);
    // What a person is told of the days to come is what it was.
    await eventually(() => daysToCome(review)).toEqual(rest);
    await app.openNote('Weaving frame.md');
    await undo(app);
    await eventually(() =>
      Object.fromEntries(Object.entries(app.hashes()).filter(([path]) => !path.startsWith('Review'))),
    ).toEqual(Object.fromEntries(Object.entries(hashes).filter(([path]) => !path.startsWith('Review'))));
    await eventually(() =>
      journalLines(app)
        .filter(({ type }) => type === 'U')
        .map(({ fields }) => fields[0]),
    ).toEqual(aliases.map(({ event }) => event));
    await eventually(() => daysToCome(review)).toEqual(rest);
    await takeNotices(app);
  });
});

describe('a rename', () => {
  const weaving = 'A [[Loom|loom]] is old. The loom creaks, two looms rot.\n';

  it('is asked for by keys, leaves out what is left out, and tells what stays', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving } });
    await openBeside(app, 'Weaving.md');
    await app.do('select', weaving.indexOf('loom creaks') + 1, weaving.indexOf('loom creaks') + 1);
    await app.command('differentia:rename-concept');
    const field = app.page.getByRole('textbox', { name: 'New name' });
    expect(await field.inputValue()).toBe('Loom');
    await app.type('Loom (old)');
    await app.page.locator('.differentia-rename-said').getByText('Notes could not be read with this name').waitFor();
    await app.page.keyboard.press('Enter');
    expect(await field.count()).toBe(1);
    await field.fill('');
    await app.type('Frame');
    await app.page.keyboard.press('Enter');
    const preview = new ChangesPage(app);
    await preview.complete();
    expect(await preview.changes('Weaving')).toEqual([
      'Before: A [[Loom|loom]] is old. The loom creaks, two looms rot.\nAfter: A [[Frame|loom]] is old. The loom creaks, two looms rot.\nLink. Goes with the name of the note',
      'Before: A [[Loom|loom]] is old. The loom creaks, two looms rot.\nAfter: A [[Loom|frame]] is old. The loom creaks, two looms rot.\nLink',
      'Before: A [[Loom|loom]] is old. The loom creaks, two looms rot.\nAfter: A [[Loom|loom]] is old. The frame creaks, two looms rot.\nMention',
    ]);
    await preview.el.getByText('Not changed: 1 place').click();
    await eventually(() => preview.el.locator('.differentia-kept').innerText()).toContain(
      'Another form of the word · Weaving',
    );
    // By keys alone: from the list to the box of the mention, then to the button.
    const box = preview.file('Weaving').getByRole('checkbox').last();
    await box.focus();
    await app.page.keyboard.press('Space');
    await preview.el.getByText('5 changes in 2 notes, 4 chosen').waitFor();
    await preview.button('Rename: 4 changes').focus();
    await app.page.keyboard.press('Enter');
    await preview.gone();
    await eventually(() => app.read('Weaving.md')).toBe(weaving.replace('[[Loom|loom]]', '[[Frame|frame]]'));
    await eventually(async () => (await app.do('editor'))?.text).toBe(app.read('Weaving.md'));
    expect(app.files()).toEqual(['Frame.md', 'Weaving.md']);
    await takeNotices(app);
    await app.command('differentia:undo-changes');
    await eventually(() => app.files()).toEqual(['Loom.md', 'Weaving.md']);
    await eventually(() => app.read('Weaving.md')).toBe(weaving);
    await app.page.locator('.notice').getByText('2 notes are as before.').waitFor();
    await takeNotices(app);
  });

  it('of two concepts into one is told and asked; the note of the other stays', async () => {
    const app = await openVault({
      vault: { 'Loom.md': loom, 'Frame.md': '> [!definition] Frame\n> bars that are joined.\n', 'Weaving.md': weaving },
    });
    const pane = await openBeside(app, 'Weaving.md');
    await pane.select('Vault');
    const row = await pane.expand('Loom');
    await row.getByRole('button', { name: 'More…: Loom' }).click();
    await app.page.locator('.menu').getByText('Rename…').click();
    await app.page.getByRole('textbox', { name: 'New name' }).fill('frame');
    await app.page.locator('.differentia-rename-said').getByText('There is a concept “Frame” already').waitFor();
    await app.page.getByRole('button', { name: 'Merge: show changes' }).click();
    const preview = new ChangesPage(app);
    await preview.complete();
    expect(await preview.el.innerText()).toContain('The note “Loom” keeps its name');
    await preview.button(/^Rename: /u).click();
    await preview.gone();
    pluginChanges('Loom.md', 'Weaving.md');
    expect(app.files()).toEqual(['Frame.md', 'Loom.md', 'Weaving.md']);
    await eventually(() => app.read('Weaving.md')).toBe('A [[frame|frame]] is old. The frame creaks, two looms rot.\n');
    await eventually(async () => (await pane.expand('Frame')).locator('.differentia-definition').count()).toBe(2);
    await takeNotices(app);
  });

  it('leaves a note alone that changes while it is looked at, and says so', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving, 'Day.md': 'A loom.\n' } });
    await openBeside(app, 'Loom.md');
    await app.command('differentia:rename-concept');
    const preview = new ChangesPage(app);
    await preview.name('Frame');
    await app.write('Day.md', 'A loom, and more.\n');
    await preview.button(/^Rename: /u).click();
    await preview.gone();
    pluginChanges('Weaving.md');
    await app.page.locator('.notice').getByText('1 note was left as it is: Day').waitFor();
    expect(app.read('Day.md')).toBe('A loom, and more.\n');
    // And one that changes afterwards is left when the rest comes back.
    await app.write('Weaving.md', `${app.read('Weaving.md')}More.\n`);
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await app.page.locator('.notice').getByText('1 note was left as it is: Weaving').waitFor();
    expect(app.read('Loom.md')).toBe(loom);
    // The app itself leads its link to where the note is now.
    await eventually(() => app.read('Weaving.md')).toContain('[[Loom|frame]]');
    await takeNotices(app);
  });

  it('is seen where the concept was looked at: in a comparison, in a graph, after a restart too', async () => {
    const reel = '> [!definition] Reel\n> a spool on a stand.\n';
    const app = await openVault({ vault: { 'Loom.md': loom, 'Reel.md': reel, 'Weaving.md': weaving } });
    const pane = await openBeside(app, 'Loom.md');
    await pane.select('Vault');
    const row = await pane.expand('Loom');
    await row.getByRole('button', { name: 'Compare: Loom' }).click();
    const title = async (): Promise<string> =>
      (await app.do('leaves')).find(({ type }) => type === 'differentia-comparison')?.title ?? '';
    await eventually(title).toContain('Loom');
    await row.getByRole('button', { name: 'Show in graph: Loom' }).click();
    const panel = app.page.locator('.differentia-graph-panel');
    await panel.getByText('Loom', { exact: true }).first().waitFor();
    await app.openNote('Loom.md', { newTab: true });
    await app.command('differentia:rename-concept');
    const preview = new ChangesPage(app);
    await preview.name('Frame');
    await preview.button(/^Rename: /u).click();
    await preview.gone();
    pluginChanges('Loom.md', 'Frame.md', 'Weaving.md');
    await eventually(title).toContain('Frame');
    await pane.select('Vault');
    await (await pane.expand('Frame')).getByRole('button', { name: 'Show in graph: Frame' }).waitFor();
    await app.page.locator('.workspace-tab-header', { hasText: 'Concept graph' }).first().click();
    await panel.getByText('Frame', { exact: true }).first().waitFor();
    await app.restart();
    await eventually(title).toContain('Frame');
    await takeNotices(app);
  });

  it('is offered on a link and on the note, and by the name of a note that is not read the note keeps its own', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Private/Frame.md': 'Mine.\n', 'Weaving.md': weaving } });
    await app.do('changeSettings', JSON.stringify({ schema: 1, scope: { exclude: ['Private'] } }));
    await openBeside(app, 'Weaving.md');
    await app.do('select', 5, 5);
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Rename concept').click();
    const field = app.page.getByRole('textbox', { name: 'New name' });
    expect(await field.inputValue()).toBe('Loom');
    await app.page.keyboard.press('Escape');
    await app.do('fileMenu', 'Loom.md');
    await app.page.locator('.menu').getByText('Rename concept').click();
    await field.fill('Frame');
    await app.page.locator('.differentia-rename-said').getByText('The note “Loom” keeps its name').waitFor();
    await app.page.getByRole('button', { name: 'Show changes' }).click();
    const preview = new ChangesPage(app);
    await preview.complete();
    await preview.button(/^Rename: /u).click();
    await preview.gone();
    pluginChanges('Loom.md', 'Weaving.md');
    expect(app.files()).toEqual(['Loom.md', 'Private/Frame.md', 'Weaving.md']);
    expect(app.read('Private/Frame.md')).toBe('Mine.\n');
    await takeNotices(app);
  });

  it('is made by a finger, in Russian, whatever the concept is called', async () => {
    const app = await openVault({
      vault: {
        'Узел.md': '> [!определение] Узел\n> место, где сходятся нити.\n',
        'День.md': 'Здесь [[узел]]ов нет, но узел был.\n',
      },
      language: 'ru',
      phone: true,
    });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Хранилище');
    const row = await pane.expand('Узел');
    await row.getByRole('button', { name: 'Ещё…: Узел' }).tap();
    await app.page.locator('.menu').getByText('Переименовать…').tap();
    await app.page.getByRole('textbox', { name: 'Новое название' }).fill('Вершина');
    await app.page.getByRole('button', { name: 'Показать изменения' }).tap();
    const preview = new ChangesPage(app);
    await preview.complete();
    const boxes = await preview.el
      .locator('button, label.differentia-change, summary')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    expect(await app.axe('.differentia-changes')).toEqual([]);
    await preview.file('День').locator('.differentia-change-rows .differentia-change').last().tap();
    await preview.button(/^Переименовать: /u).tap();
    await preview.gone();
    pluginChanges('Узел.md', 'Вершина.md', 'День.md');
    await eventually(() => app.read('День.md')).toBe('Здесь [[вершина|узел]]ов нет, но узел был.\n');
    await takeNotices(app);
  });
});
