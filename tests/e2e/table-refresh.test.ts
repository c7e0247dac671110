import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ChangesPage } from './changes-page';
import { ComparisonPage } from './comparison-page';
import { eventually, openBeside } from './concepts-pane';
import { runByKeys, stopAt, tabTo } from './keyboard';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const REFRESH = 'differentia:refresh-comparison-table';
const REFRESH_ALL = 'differentia:refresh-all-comparison-tables';
const FREEZE = 'differentia:freeze-comparison';
const UNFREEZE = 'differentia:unfreeze-comparison';
const INSERT = 'differentia:insert-comparison-table';

const boats = {
  'Kayak.md': '---\nweight: 18 kg\nhull: closed\n---\nA kayak is a narrow boat.\n',
  'Canoe.md': '---\nweight: 30 kg\nhull: open\n---\nA canoe is an open boat.\n',
  'Raft.md': '---\nweight: 90 kg\nhull: none\n---\nA raft is a flat boat.\n',
};
/** The notes as they are later. */
const LATER = { 'Kayak.md': boats['Kayak.md'].replace('18 kg', '16 kg').replace('hull:', 'crew: one\nhull:') };

const block = '```compare\nconcepts: ["[[Kayak]]", "[[Canoe]]"]\nsources: [property]\n```';
const text = async (app: HostApp): Promise<string> => (await app.do('editor'))?.text ?? '';
const rows = (note: string): string[] =>
  note
    .split(/\r?\n/u)
    .map((line) => line.replace(/^[>\s]+/u, ''))
    .filter((line) => line.startsWith('|'));
const available = async (app: HostApp, id: string): Promise<boolean | undefined> =>
  (await app.do('commands')).find((one) => one.id === id)?.available;
const undo = (app: HostApp): Locator => app.page.locator('.notice').getByRole('button', { name: 'Undo' });

/** A table as freezing writes it, once for all specs. */
let frozen: string | null = null;
async function tableText(): Promise<string> {
  if (frozen !== null) return frozen;
  const app = await openVault({ vault: { ...boats, 'Block.md': `${block}\n` } });
  await openBeside(app, 'Block.md');
  await app.command(FREEZE);
  await eventually(() => text(app)).toContain('%% differentia-table');
  frozen = (await text(app)).trimEnd();
  await app.page.locator('.cm-content').first().click();
  await app.page.keyboard.press('Control+z');
  await eventually(() => text(app)).toBe(`${block}\n`);
  await takeNotices(app);
  return frozen;
}

/** Opens a vault with the notes and the table among them; the sources change when everything is read. */
async function openLater(
  notes: Record<string, string>,
  { note, phone = false, language }: { note: string; phone?: boolean; language?: string },
): Promise<{ app: HostApp; preview: ChangesPage }> {
  const app = await openVault({
    vault: { ...boats, ...LATER, ...notes },
    phone,
    ...(language === undefined ? {} : { language }),
  });
  await openBeside(app, note);
  return { app, preview: new ChangesPage(app) };
}

const leave = (preview: ChangesPage): Locator =>
  preview.el.locator('.differentia-changes-buttons').getByRole('button', { name: 'Close' });
const change = (preview: ChangesPage, where: string): Locator =>
  preview.el.locator('.differentia-change').filter({ hasText: where });

describe('a table in a note', () => {
  it('is refreshed after a preview, by mouse: nothing before, only its cells then, and back by the notice', async () => {
    const table = await tableText();
    const note = `Before.\n\n${table}\n\nAfter.\n`;
    const { app, preview } = await openLater({ 'Boats.md': note }, { note: 'Boats.md' });
    const before = app.hashes();
    const at = note.indexOf('| Hull');
    await app.do('select', at, at);
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Refresh this comparison table').click();
    await preview.complete();
    expect(await preview.el.locator('.differentia-refreshed .differentia-quiet').first().innerText()).toBe(
      '1 cell changed · 1 row added',
    );
    expect(await change(preview, 'Weight').innerText()).toMatch(/Before: 18 kg\s+After: 16 kg/u);
    expect(await change(preview, 'Crew').innerText()).toContain('one');
    expect(app.hashes()).toEqual(before);
    await preview.button('Refresh: 2 changes').click();
    await preview.gone();
    await app.save();
    const done = app.read('Boats.md');
    expect(rows(done)).toEqual([
      '| | [[Kayak]] | [[Canoe]] |',
      '|---|---|---|',
      '| Weight | 16 kg | 30 kg |',
      '| Hull | closed | open |',
      '| Crew | one | |',
    ]);
    expect([done.slice(0, 10), done.slice(-9)]).toEqual([note.slice(0, 10), note.slice(-9)]);
    await undo(app).click();
    await eventually(() => app.hashes()).toEqual(before);
    await takeNotices(app);
  });

  it('is refreshed by keys alone, what is left out stays, and the undo of the editor takes it back at once', async () => {
    const table = await tableText();
    const note = `${table}\n`;
    const { app, preview } = await openLater({ 'Boats.md': note }, { note: 'Boats.md' });
    await app.page.locator('.cm-content').first().click();
    await runByKeys(app, 'Refresh this comparison table');
    await preview.complete();
    expect(await stopAt(app, '.differentia-changes')).toMatchObject({ name: 'Weight · Kayak', inside: true });
    await app.page.keyboard.press('Space');
    await preview.button('Refresh: 1 change').waitFor();
    await tabTo(app, '.differentia-changes', 'Refresh: 1 change');
    expect(await stopAt(app, '.differentia-changes')).toMatchObject({ seen: true });
    await app.page.keyboard.press('Enter');
    await preview.gone();
    await eventually(async () => rows(await text(app))).toContain('| Crew | one | |');
    expect(rows(await text(app))).toContain('| Weight | 18 kg | 30 kg |');
    // Esc leaves without a word written.
    await runByKeys(app, 'Refresh this comparison table');
    await preview.button('Refresh: 1 change').waitFor();
    await app.page.keyboard.press('Escape');
    await preview.gone();
    await app.page.locator('.cm-content').first().click();
    await app.page.keyboard.press('Control+z');
    await eventually(() => text(app)).toBe(note);
    await takeNotices(app);
  });

  it('is refreshed by a finger, and the notes win a conflict where that is asked for', async () => {
    pluginChanges('Boats.md');
    const table = await tableText();
    const { app, preview } = await openLater(
      { 'Boats.md': `${table.replace('18 kg', '18.5 kg')}\n` },
      { note: 'Boats.md', phone: true },
    );
    await app.do('openPalette');
    await app.type('Refresh this');
    await app.page.locator('.suggestion-item').getByText('Refresh this comparison table').tap();
    await preview.complete();
    const conflict = change(preview, 'Weight');
    expect(await conflict.innerText()).toMatch(/Notes: 16 kg\s+Yours: 18\.5 kg/u);
    expect(await conflict.getByRole('checkbox').isChecked()).toBe(false);
    expect(await app.axe('.differentia-changes')).toEqual([]);
    for (const button of await preview.el
      .locator('button:visible, select:visible, .differentia-change:visible')
      .all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(43.9);
    }
    await conflict.tap();
    await preview.button('Refresh: 2 changes').tap();
    await preview.gone();
    await app.save();
    expect(rows(app.read('Boats.md'))).toContain('| Weight | 16 kg | 30 kg |');
    await takeNotices(app);
  });

  it('is left as it is, to the byte and to the time of its file, where nothing differs', async () => {
    const table = await tableText();
    const app = await openVault({ vault: { ...boats, 'Boats.md': `${table}\n` } });
    await openBeside(app, 'Boats.md');
    const preview = new ChangesPage(app);
    const time = (): number | undefined => app.disk.files.get('Boats.md')?.mtime;
    const before = { hashes: app.hashes(), time: time() };
    await app.command(REFRESH);
    await preview.el.getByText('The table says what the notes say.').waitFor();
    expect(await preview.el.getByRole('button', { name: /^Refresh/u }).count()).toBe(0);
    await leave(preview).click();
    await preview.gone();
    await app.save();
    expect({ hashes: app.hashes(), time: time() }).toEqual(before);
  });

  it('is not offered where there is none', async () => {
    const app = await openVault({ vault: { ...boats, 'Plain.md': '| a |\n|---|\n| b |\n', 'Block.md': `${block}\n` } });
    await openBeside(app, 'Plain.md');
    for (const id of [REFRESH, REFRESH_ALL, FREEZE, UNFREEZE]) expect(await available(app, id)).toBe(false);
    await app.openNote('Block.md');
    await eventually(() => available(app, FREEZE)).toBe(true);
    for (const id of [REFRESH, REFRESH_ALL, UNFREEZE]) expect(await available(app, id)).toBe(false);
  });

  it('tells the places of its values where that is chosen, and hostile text stays text', async () => {
    pluginChanges('Boats.md');
    const table = await tableText();
    const hostile = '<img src=x onerror="document.title=1">';
    const { app, preview } = await openLater(
      { 'Boats.md': `${table.replace('closed', hostile)}\n` },
      { note: 'Boats.md' },
    );
    const title = await app.page.title();
    await app.command(REFRESH);
    await preview.complete();
    await preview.el.getByLabel('Sources in the cells').selectOption({ label: 'Links to the notes' });
    await eventually(() => change(preview, 'Weight').first().innerText()).toContain('16 kg ([[Kayak]])');
    expect(await change(preview, 'Hull · Kayak').innerText()).toContain(`Yours: ${hostile}`);
    expect(await preview.el.locator('img').count()).toBe(0);
    await preview.button(/^Refresh/u).click();
    await preview.gone();
    await app.save();
    expect(rows(app.read('Boats.md'))).toContain('| Weight | 16 kg ([[Kayak]]) | 30 kg ([[Canoe]]) |');
    expect(rows(app.read('Boats.md'))).toContain(`| Hull | ${hostile} | open ([[Canoe]]) |`);
    expect(await app.page.title()).toBe(title);
    await takeNotices(app);
  });

  it('is refreshed from the reading view, in the file', async () => {
    pluginChanges('Boats.md');
    const table = await tableText();
    const { app, preview } = await openLater({ 'Boats.md': `${table}\n` }, { note: 'Boats.md' });
    await app.openNote('Boats.md', { mode: 'reading' });
    // The comment is not to be seen.
    expect(await app.page.locator('.markdown-preview-view').first().innerText()).not.toContain('differentia-table');
    await app.command(REFRESH);
    await preview.button('Refresh: 2 changes').click();
    await preview.gone();
    await eventually(() => rows(app.read('Boats.md'))).toContain('| Weight | 16 kg | 30 kg |');
    await takeNotices(app);
  });
});

/** What a person does to the table, and the lines that must be there after a refresh. */
const HANDS: readonly (readonly [name: string, hand: (table: string) => string, line: RegExp | string])[] = [
  ['a cell changed', (table) => table.replace('30 kg', '31 kg'), '| Weight | 16 kg | 31 kg |'],
  ['a cell emptied', (table) => table.replace('| 18 kg |', '| |'), '| Weight | | 30 kg |'],
  ['a row deleted', (table) => table.replace(/\n\| Hull.*$/mu, ''), /^(?!.*Hull)/su],
  ['a row added', (table) => `${table}\n| Price | 900 | 700 |`, '| Price | 900 | 700 |'],
  ['a row moved', (table) => table.replace(/(\n\| Weight.*)(\n\| Hull.*)/u, '$2$1'), /Hull[\s\S]*Weight/u],
  ['a row renamed', (table) => table.replace('| Weight |', '| Mass |'), '| Mass | 16 kg | 30 kg |'],
  [
    'columns moved',
    (table) =>
      table
        .replace('[[Kayak]] | [[Canoe]]', '[[Canoe]] | [[Kayak]]')
        .replace('18 kg | 30 kg', '30 kg | 18 kg')
        .replace('closed | open', 'open | closed'),
    '| Weight | 30 kg | 16 kg |',
  ],
  [
    'a column of remarks added',
    (table) =>
      table
        .replace('[[Canoe]] |', '[[Canoe]] | Remark |')
        .replace('|---|---|---|', '|---|---|---|:--|')
        .replace('30 kg |', '30 kg | wet |'),
    '| Weight | 16 kg | 30 kg | wet |',
  ],
  [
    'a concept added',
    (table) => table.replace('[[Canoe]] |', '[[Canoe]] | [[Raft]] |').replace('|---|---|---|', '|---|---|---|---|'),
    '| Weight | 16 kg | 30 kg | 90 kg |',
  ],
  ['the alignment changed', (table) => table.replace('|---|---|---|', '|:--|:-:|--:|'), '|:--|:-:|--:|'],
];

describe('what a person did to the table', () => {
  it('stays, whatever it is, and a second refresh has nothing to do', async () => {
    const table = await tableText();
    const notes = Object.fromEntries(HANDS.map(([name, hand]) => [`${name}.md`, `${hand(table)}\n`]));
    for (const note of Object.values(notes)) expect(note).not.toBe(`${table}\n`);
    const { app, preview } = await openLater(notes, { note: `${HANDS[0]?.[0] ?? ''}.md` });
    for (const [name, , line] of HANDS) {
      const path = `${name}.md`;
      pluginChanges(path);
      await app.openNote(path);
      await eventually(() => available(app, REFRESH)).toBe(true);
      await app.command(REFRESH);
      await preview.button(/^Refresh/u).click();
      await preview.gone();
      await app.save();
      const done = app.read(path);
      if (typeof line === 'string') expect([name, ...rows(done)]).toContain(line);
      else expect(rows(done).join('\n')).toMatch(line);
      await app.command(REFRESH);
      await preview.complete();
      expect([name, await preview.button(/^Refresh/u).count()]).toEqual([name, 0]);
      await app.page.keyboard.press('Escape');
      await preview.gone();
      await takeNotices(app);
    }
  });

  it('is listed before the table becomes a block again, and nothing is written without a yes', async () => {
    const table = await tableText();
    const note = `${table.replace('30 kg', '31 kg')}\n| Price | 900 | |\n`;
    const app = await openVault({ vault: { ...boats, 'Boats.md': note } });
    await openBeside(app, 'Boats.md');
    const preview = new ChangesPage(app);
    await app.command(UNFREEZE);
    expect(await preview.el.locator('.differentia-change').allInnerTexts()).toEqual([
      expect.stringMatching(/^Weight · Canoe\s+31 kg$/u),
      expect.stringMatching(/^Price · Kayak\s+900$/u),
    ]);
    await preview.button('Cancel').click();
    await preview.gone();
    expect(await text(app)).toBe(note);
    await app.command(UNFREEZE);
    await preview.button('Turn into a live comparison').waitFor();
    await app.page.keyboard.press('Enter');
    await preview.gone();
    await eventually(() => text(app)).toBe(`${block}\n`);
    await undo(app).click();
    await eventually(() => text(app)).toBe(note);
    await takeNotices(app);
  });
});

describe('several tables, and tables in containers', () => {
  it('are refreshed one by one or all at once, in callouts, lists and with CRLF', async () => {
    const table = await tableText();
    const quoted = table.split('\n').map((line) => `> ${line}`.trimEnd());
    const item = table.split('\n').map((line) => `  ${line}`.trimEnd());
    const note = ['> [!note] Boats', ...quoted, '', '- one', '', ...item, '- two', ''].join('\r\n');
    pluginChanges('Two.md');
    const { app, preview } = await openLater({ 'Two.md': note }, { note: 'Two.md' });
    const second = (await text(app)).lastIndexOf('| Hull');
    await app.do('select', second, second);
    await app.command(REFRESH);
    await preview.button('Refresh: 2 changes').click();
    await preview.gone();
    await app.save();
    const half = note.indexOf('- one');
    expect(app.read('Two.md').slice(0, half)).toBe(note.slice(0, half));
    expect(app.read('Two.md')).toContain(
      '\r\n  | Weight | 16 kg | 30 kg |\r\n  | Hull | closed | open |\r\n  | Crew | one | |\r\n- two',
    );
    await takeNotices(app);
    await app.command(REFRESH_ALL);
    await preview.el
      .getByText('The table says what the notes say.')
      .waitFor()
      .catch(() => undefined);
    await preview.complete();
    expect(await preview.el.locator('.differentia-refreshed-title').allInnerTexts()).toEqual([
      'Line 2: Kayak, Canoe',
      'Line 11: Kayak, Canoe',
    ]);
    await preview.button('Refresh: 2 changes').click();
    await preview.gone();
    await app.save();
    const done = app.read('Two.md');
    expect(done).toContain('\r\n> | Weight | 16 kg | 30 kg |\r\n> | Hull | closed | open |\r\n> | Crew | one | |\r\n');
    expect(done.replaceAll('\r\n', '')).not.toContain('\n');
    expect(done.endsWith('\r\n- two\r\n')).toBe(true);
    await takeNotices(app);
  });

  it('go where the cursor stands: a table that is inserted in a callout stays in it', async () => {
    pluginChanges('Callout.md');
    const note = '> [!note] Boats\n> A [[Kayak]] is fast, whereas a [[Canoe]] is roomy.\n> Second line.\n\nAfter.\n';
    const app = await openVault({ vault: { ...boats, 'Callout.md': note } });
    await openBeside(app, 'Callout.md');
    const at = note.indexOf('whereas');
    await app.do('select', at, at);
    await app.command(INSERT);
    await eventually(() => text(app)).toMatch(
      /^> \[!note\] Boats\n> A .*\n> Second line\.\n>\n> %% differentia-table \{.*\} %%\n>\n(?:> \|.*\n)+\nAfter\.\n$/u,
    );
    await takeNotices(app);
    await app.command(REFRESH);
    await new ChangesPage(app).el.getByText('The table says what the notes say.').waitFor();
    await app.page.keyboard.press('Escape');
  });
});

describe('a table that cannot be refreshed', () => {
  const shared = shareVault({
    vault: {
      ...boats,
      'Damaged.md': 'One.\n\n%% differentia-table {"v":1,"columns" %%\n\n| | [[Kayak]] |\n|---|---|\n| Weight | 1 |\n',
      'Newer.md': '%% differentia-table {"v":2} %%\n\n| | [[Kayak]] |\n|---|---|\n',
      'Twice.md':
        '%% differentia-table {"v":1,"columns":["kayak"],"rows":[["weight",""]]} %%\n\n| | [[Kayak]] |\n|---|---|\n| Weight | |\n| Weight | |\n',
    },
  });

  it.each([
    [
      'Damaged.md',
      'Line 3: The marker of the table is damaged and cannot be read: undo its change, or delete this line, and it is a table like any other. Nothing is written.',
    ],
    [
      'Newer.md',
      'Line 1: The marker was written by a newer version of this plugin: update the plugin. Nothing is written.',
    ],
    ['Twice.md', 'Line 6: The row “Weight” stands there twice. Nothing is written.'],
  ])('says in which line and why: %s', async (path, message) => {
    const app = shared();
    const before = app.hashes();
    await openBeside(app, path);
    const preview = new ChangesPage(app);
    await app.command(REFRESH);
    await preview.el.getByText(message).waitFor();
    expect(await preview.el.getByRole('button', { name: /^Refresh/u }).count()).toBe(0);
    await leave(preview).click();
    await preview.gone();
    await app.command(UNFREEZE);
    await app.page.locator('.notice').getByText(message).waitFor();
    await takeNotices(app);
    await app.save();
    expect(app.hashes()).toEqual(before);
  });

  it('has changed since the preview: nothing is written, and it can be read again', async () => {
    pluginChanges('Boats.md');
    const table = await tableText();
    const { app, preview } = await openLater({ 'Boats.md': `${table}\n` }, { note: 'Boats.md' });
    await app.command(REFRESH);
    await preview.button('Refresh: 2 changes').waitFor();
    const changed = `${table.replace('30 kg', '29 kg')}\n`;
    await app.write('Boats.md', changed);
    await preview.button('Refresh: 2 changes').click();
    await preview.el.getByText('The note has changed since this preview; nothing was written.').waitFor();
    expect(app.read('Boats.md')).toBe(changed);
    await preview.button('Read again').click();
    await preview.button('Refresh: 2 changes').click();
    await preview.gone();
    await app.save();
    expect(rows(app.read('Boats.md'))).toContain('| Weight | 16 kg | 29 kg |');
    await takeNotices(app);
  });
});

describe('a comparison block', () => {
  it('becomes a table from its menu and a block again from the menu of the editor', async () => {
    const note = `Before.\n\n${block}\n\nAfter.\n`;
    const app = await openVault({ vault: { ...boats, 'Block.md': note } });
    await openBeside(app, 'Block.md');
    await app.openNote('Block.md', { mode: 'live' });
    const comparison = new ComparisonPage(app.page, '.differentia-compare-block');
    const page = new ComparisonPage(app.page, '.markdown-source-view');
    await page.complete();
    await page.el.getByRole('button', { name: 'Table menu' }).first().click();
    await comparison.choose('Freeze comparison to a table');
    await eventually(() => text(app)).toContain('| Weight | 18 kg | 30 kg |');
    expect(await text(app)).toMatch(/^Before\.\n\n%% differentia-table .* %%\n\n(?:\|.*\n)+\nAfter\.\n$/u);
    await takeNotices(app);
    const at = (await text(app)).indexOf('18 kg');
    await app.do('select', at, at);
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Turn table back into a live comparison').click();
    await eventually(() => text(app)).toBe(note);
    await takeNotices(app);
  });

  it('by keys alone, and what is no block or no row stays', async () => {
    const app = await openVault({
      vault: {
        ...boats,
        'Block.md': `${block}\n`,
        'Empty.md': '```compare\nconcepts: [Zeppelin, Balloon]\n```\n',
        'Broken.md': '```compare\nconcepts: [a\n```\n',
      },
    });
    await openBeside(app, 'Block.md');
    await app.page.locator('.cm-content').first().click();
    await runByKeys(app, 'Freeze comparison to a table');
    await eventually(() => text(app)).toContain('| Weight | 18 kg | 30 kg |');
    await runByKeys(app, 'Turn table back');
    await eventually(() => text(app)).toBe(`${block}\n`);
    await takeNotices(app);
    for (const [path, message] of [
      ['Empty.md', 'There is nothing to write into a table: the comparison has no row.'],
      ['Broken.md', /^Line \d: the block cannot be read, so it was left as it is/u],
    ] as const) {
      await app.openNote(path);
      await eventually(() => available(app, FREEZE)).toBe(true);
      await app.command(FREEZE);
      await app.page.locator('.notice').getByText(message).waitFor();
      await takeNotices(app);
    }
  });

  it('by a finger, in a callout', async () => {
    pluginChanges('Block.md');
    const quoted = `> [!note] T\n${block
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}\n`;
    const app = await openVault({ vault: { ...boats, 'Block.md': quoted }, phone: true });
    await openBeside(app, 'Block.md');
    await app.do('select', quoted.indexOf('concepts'), quoted.indexOf('concepts'));
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Freeze comparison to a table').tap();
    await eventually(() => text(app)).toContain('> | Weight | 18 kg | 30 kg |');
    await takeNotices(app);
  });
});
