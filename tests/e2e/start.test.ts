import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { runByKeys, stopAt, tabTo, walk } from './keyboard';
import { openVault, shareVault, takeNotices, watchVaults, pluginChanges } from './open-vault';
import { PATIENCE_MS } from './patience';

watchVaults();

const PAGE = '.differentia-start';

/** The start page, when it is complete. */
async function startPage(app: HostApp): Promise<Locator> {
  await app.metadataReady();
  const page = app.page.locator('.differentia-start[aria-busy="false"]');
  await page.waitFor({ timeout: PATIENCE_MS });
  return page;
}

const sails = {
  'Sails.md':
    '# Sails\n\n**Jib** – a sail that is set before the mast.\n\n**Genoa** – a sail that overlaps the mast.\n\n' +
    '## Differences\n\nA jib is small, whereas a genoa is large. A jib needs one sheet, but a genoa needs a [[Winch]].\n',
  'Deck.md': 'A [[Winch]] and a [[Cleat]] hold the sheet of a jib. The [[Winch]] turns.\n',
};

describe('the start page', () => {
  const shared = shareVault({ vault: sails });

  it('opens by itself with the plugin, beside the Concepts pane, and nothing modal does', async () => {
    const app = shared();
    const page = await startPage(app);
    const types = (await app.do('leaves')).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['differentia-start', 'differentia-concepts']));
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect(await page.locator('.differentia-start-found').innerText()).toBe('4 concepts and 2 definitions in 2 notes');
    expect(await page.innerText()).toContain('Nothing in the vault was changed.');
    expect(await page.innerText()).toContain('“Review journal”');
  });

  it('shows what is worth comparing with the reason, a question, and what is used and never defined', async () => {
    const app = shared();
    const page = await startPage(app);
    const pair = page.locator('.differentia-start-row').first();
    expect(await pair.innerText()).toContain('Jib');
    expect(await pair.innerText()).toContain('Genoa');
    expect(await pair.innerText()).toContain('A sentence contrasts them');
    await page.getByText('Show the answer').click();
    expect(await page.locator('.differentia-start-card').innerText()).toContain('before the mast');
    const terms = page.locator('section').last().locator('.differentia-start-row');
    expect(await terms.allInnerTexts()).toEqual(['Winch\n3 uses', 'Cleat\n1 use']);
  });

  it('leads to sources, to the list of concepts, and to the other surfaces', async () => {
    const app = shared();
    const page = await startPage(app);
    await page.locator('.differentia-source').first().click();
    await eventually(async () => (await app.do('editor'))?.selection).toContain('whereas');
    await app.command('differentia:open-start');
    await page.getByRole('button', { name: 'Show Winch in the list of concepts' }).click();
    const pane = new ConceptsPane(app);
    await eventually(() => pane.names()).toEqual(['Winch']);
    expect((await app.do('leaves')).filter(({ type }) => type === 'differentia-start')).toHaveLength(1);
    for (const [button, type] of [
      ['Open the graph', 'differentia-graph'],
      ['Compare…', 'differentia-comparison'],
      ['Choose what to review', 'differentia-review'],
    ] as const) {
      await app.command('differentia:open-start');
      await page.getByRole('button', { name: button }).click();
      await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe(type);
    }
  });

  it('is used by keys alone, from its opening to the last of its controls', async () => {
    const app = shared();
    await runByKeys(app, 'Open start page');
    await startPage(app);
    await eventually(async () => (await stopAt(app, PAGE)).inside).toBe(true);
    const stops = await walk(app, PAGE);
    expect(stops.map(({ name }) => name)).toEqual([
      'Open the graph',
      'Compare…',
      'Choose what to review',
      'Open Sails › Differences',
      'Compare Genoa and Jib',
      'Show the answer',
      'Open Sails',
      'Show Winch in the list of concepts',
      'Show Cleat in the list of concepts',
    ]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const active = async (): Promise<string | undefined> => (await app.do('leaves')).find((leaf) => leaf.active)?.type;
    const use = async (name: string): Promise<void> => {
      await runByKeys(app, 'Open start page');
      await eventually(async () => (await stopAt(app, PAGE)).inside).toBe(true);
      await tabTo(app, PAGE, name);
      await app.page.keyboard.press('Enter');
    };
    await use('Open Sails › Differences');
    await eventually(async () => (await app.do('editor'))?.selection).toContain('whereas');
    const answer = app.page.locator('.differentia-start-card .differentia-definition-text');
    await use('Show the answer');
    await eventually(() => answer.isVisible()).toBe(false);
    await app.page.keyboard.press('Space');
    await eventually(() => answer.isVisible()).toBe(true);
    await use('Compare Genoa and Jib');
    await eventually(active).toBe('differentia-comparison');
    await use('Show Cleat in the list of concepts');
    await eventually(() => new ConceptsPane(app).names()).toEqual(['Cleat']);
    await use('Open the graph');
    await eventually(active).toBe('differentia-graph');
  });

  it('follows the vault, and is there after a restart', async () => {
    const app = shared();
    await app.command('differentia:open-start');
    await startPage(app);
    await app.write('More.md', '**Luff** – the front edge of a sail.\n');
    await eventually(() => app.page.locator('.differentia-start-found').innerText()).toMatch(
      /3 definitions in 3 notes/u,
    );
    await app.restart();
    await app.command('differentia:open-start');
    await eventually(() => app.page.locator('.differentia-start-found').innerText()).toMatch(
      /3 definitions in 3 notes/u,
    );
  });
});

describe('the start page of a vault without concepts', () => {
  it('says what is looked for, and creates one example note that shows it', async () => {
    pluginChanges('Tea and coffee 2.md');
    const app = await openVault({ vault: { 'Day.md': 'Went for a walk.\n', 'Tea and coffee.md': 'Mine.\n' } });
    const page = await startPage(app);
    expect(await page.innerText()).toContain('No concept was found in this vault.');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    await page.getByRole('button', { name: 'Create an example note' }).click();
    await eventually(async () => (await app.do('editor'))?.path).toBe('Tea and coffee 2.md');
    expect(app.read('Tea and coffee.md')).toBe('Mine.\n');
    await app.command('differentia:open-start');
    await eventually(() => page.locator('.differentia-start-row').first().innerText()).toMatch(
      /Coffee.*Tea|Tea.*Coffee/su,
    );
    await page.getByText('Show the answer').waitFor();
    expect(await takeNotices(app)).toEqual([]);
  });

  it('does so in Russian, on a phone, and every target is big enough', async () => {
    pluginChanges('Чай и кофе.md');
    const app = await openVault({ vault: { 'День.md': 'Гулял.\n' }, language: 'ru', phone: true, theme: 'dark' });
    const page = await startPage(app);
    await page.getByRole('button', { name: 'Создать заметку-пример' }).tap();
    await eventually(async () => (await app.do('editor'))?.path).toBe('Чай и кофе.md');
    await app.command('differentia:open-start');
    await eventually(() => page.locator('.differentia-start-row').first().innerText()).toMatch(
      /Кофе[^]*Чай|Чай[^]*Кофе/u,
    );
    const rows = await page
      .locator('.differentia-start-pair')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((el) => [el.getBoundingClientRect().left, el.getBoundingClientRect().width]),
        ),
      );
    // One below the other, each as wide as the page: nothing is squeezed beside a button.
    for (const parts of rows) expect(new Set(parts.map(String)).size).toBe(1);
    await page.locator('summary').tap();
    await page.locator('.differentia-start-card .differentia-definition-text').waitFor();
    await page.locator('.differentia-start-pair button').last().tap();
    await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe(
      'differentia-comparison',
    );
    await app.command('differentia:open-start');
    const small = await page.locator('button:visible, summary:visible').evaluateAll((all) =>
      all
        .map((el) => ({ text: el.textContent, box: el.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('says how many notes could not be read, and leads to the check that names them', async () => {
    const app = await openVault({ vault: { ...sails, 'Locked.md': '**Luff** – the front edge of a sail.\n' } });
    const page = await startPage(app);
    const unread = page.getByRole('button', { name: '1 note could not be read: see the vault check' });
    expect(await unread.count()).toBe(0);
    await app.do('fail', 'read', 'Locked.md', true);
    await app.command('differentia:rebuild-index');
    await unread.click();
    const check = app.page.locator('.differentia-check');
    await eventually(() => check.innerText()).toContain('Locked');
    await eventually(() => check.innerText()).toContain('access is denied (EACCES)');
    await app.do('fail', 'read', 'Locked.md', false);
    await app.command('differentia:rebuild-index');
    await app.command('differentia:open-start');
    await eventually(() => unread.count()).toBe(0);
  });

  it('lives in a window of its own, and fills there', async () => {
    const app = await openVault({ vault: sails });
    await startPage(app);
    const popout = await app.popout('differentia-start');
    const page = popout.locator('.differentia-start[aria-busy="false"]');
    await page.getByText('Show the answer').click();
    await page.getByText('before the mast').waitFor();
    await app.write('More.md', '**Luff** – the front edge of a sail.\n');
    await eventually(() => page.locator('.differentia-start-found').innerText()).toMatch(/in 3 notes/u);
  });

  it('holds out against names that look like markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const app = await openVault({ vault: { 'Evil.md': `See [[${evil}]] and [[${'w'.repeat(200)}]].\n` } });
    const page = await startPage(app);
    expect(await page.innerText()).toContain(evil);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });
});
