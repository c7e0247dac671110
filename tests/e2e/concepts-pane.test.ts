import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

const sample = (JSON.parse(readFileSync('tests/vault/playground.json', 'utf8')) as { open: string }).open;

describe('the Concepts pane', () => {
  const shared = shareVault({ vault: 'tests/vault' });
  const openPane = async (): Promise<ConceptsPane> => {
    const pane = new ConceptsPane(shared());
    await pane.open();
    await pane.select('This note');
    await pane.complete();
    return pane;
  };

  it('is there when the plugin has been enabled, and is not busy though no note is open', async () => {
    const pane = new ConceptsPane(shared());
    await pane.complete();
    expect(await pane.el.innerText()).toContain('Open a note to see its concepts.');
  });

  it('opens by its command and by its icon, and only once', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    const close = app.page.locator('.mod-right-split .workspace-tab-header-inner-close-button');
    const leaves = async (): Promise<number> =>
      (await app.do('leaves')).filter(({ type }) => type === 'differentia-concepts').length;
    await close.dispatchEvent('click');
    expect(await leaves()).toBe(0);
    await pane.open();
    await pane.open();
    expect(await leaves()).toBe(1);
    await close.dispatchEvent('click');
    await app.page.getByRole('button', { name: 'Open concepts' }).click();
    await pane.complete();
    expect(await leaves()).toBe(1);
  });

  it('fills with the concepts, the table and the drawing of the note that is opened', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote(sample);
    await eventually(() => pane.noteName()).toBe('Шифрование и хеширование');
    await pane.complete();
    const names = await pane.names();
    expect(names).toEqual(expect.arrayContaining(['Шифрование', 'Блочный шифр', 'Хеширование', 'Хеш', 'bcrypt']));
    expect((await pane.counts())['This note']).toBe(names.length);
    expect(await pane.row('Блочный шифр').locator('.differentia-concept-aliases').textContent()).toBe('БШ');
    const table = pane.el.getByRole('table', { name: 'Comparison' });
    expect(await table.locator('thead th').allTextContents()).toEqual(['Aspect', 'Блочный шифр', 'Хеш']);
    expect(await table.locator('tbody tr').count()).toBe(5);
    await pane.el.getByRole('button', { name: /^Show all/u }).click();
    await eventually(() => table.locator('tbody tr').count()).toBeGreaterThan(5);
    expect(await pane.el.locator('.differentia-drawing svg .differentia-graph-disc').count()).toBe(names.length);
  });

  it('follows the note that is looked at, unless it is told to keep one', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote('en/Stack.md');
    await eventually(() => pane.noteName()).toBe('Stack');
    await pane.el.getByRole('button', { name: 'Keep this note' }).click();
    await app.openNote('en/Queue.md');
    await pane.complete();
    await eventually(() => pane.noteName()).toBe('Kept on Stack');
    await pane.el.getByRole('button', { name: 'Follow the active note' }).click();
    await eventually(() => pane.noteName()).toBe('Queue');
  });

  it('jumps from a definition to its very words in the note', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    const row = await pane.expand('Хеш');
    const text = await row.locator('.differentia-definition-text').first().textContent();
    await app.openNote('en/Stack.md');
    await pane.select('Vault');
    const kept = await pane.expand('Хеш');
    await kept.locator('.differentia-source').first().hover();
    await kept.locator('.differentia-source').first().click();
    // The source of a definition is the sentence with the term.
    await eventually(() => app.do('editor')).toMatchObject({ path: sample, selection: `Хеш - ${text ?? ''}` });
    const editor = await app.do('editor');
    expect(app.read(sample).slice(editor?.from, editor?.to)).toBe(editor?.selection);
  });

  it('jumps from a cell to its source, also in a note with CRLF and a byte-order mark', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote('ru/Каяк и каноэ.md');
    await eventually(() => pane.noteName()).toBe('Каяк и каноэ');
    await pane.complete();
    const showAll = pane.el.getByRole('button', { name: /^Show all/u });
    if (await showAll.isVisible()) await showAll.click();
    await pane.el.locator('.differentia-cell').getByText('двухлопастное', { exact: true }).first().click();
    await eventually(async () => (await app.do('editor'))?.selection).toContain('двухлопастное');
    await app.openNote('oddities/CRLF и BOM.md');
    await eventually(() => pane.noteName()).toBe('CRLF и BOM');
    await pane.complete();
    const row = await pane.expand((await pane.names())[0] ?? '');
    const text = (await row.locator('.differentia-definition-text').first().textContent()) ?? '';
    await row.locator('.differentia-source').first().click();
    await eventually(async () => (await app.do('editor'))?.selection).toContain(text);
  });

  it('opens a source in a new tab with Ctrl', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    const row = await pane.expand('Хеш');
    const tabs = async (): Promise<number> => (await app.do('leaves')).filter(({ type }) => type === 'markdown').length;
    const before = await tabs();
    await row
      .locator('.differentia-source')
      .first()
      .click({ modifiers: ['Control'] });
    await eventually(tabs).toBe(before + 1);
    await eventually(async () => (await app.do('editor'))?.selection).not.toBe('');
  });

  it('goes from a relation, and from the drawing, to a concept’s line in the vault', async () => {
    const app = shared();
    const pane = await openPane();
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    await pane.complete();
    const row = await pane.expand('Хеш');
    await row.locator('.differentia-relation .differentia-link').getByText('Блочный шифр').click();
    await eventually(() => pane.names()).toEqual(['Блочный шифр']);
    expect(await pane.el.getByRole('tab', { selected: true }).innerText()).toContain('Vault');
    await pane.row('Блочный шифр').locator('.differentia-details').waitFor();
    await pane.select('This note');
    await pane.el.locator('.differentia-graph-disc', { hasText: 'bcrypt' }).click();
    await eventually(() => pane.names()).toEqual(['bcrypt']);
    await pane.el.getByRole('searchbox').fill('');
  });

  it('has four tabs whose counts are those of their lists', async () => {
    const pane = await openPane();
    const counts = await pane.counts();
    expect(Object.keys(counts)).toEqual(['This note', 'Vault', 'Suggested', 'Undefined']);
    await pane.select('Vault');
    expect(await pane.names()).toHaveLength(counts.Vault ?? -1);
    await pane.select('Suggested');
    expect(await pane.suggestions()).toHaveLength(counts.Suggested ?? -1);
    await pane.select('Undefined');
    expect(await pane.names()).toHaveLength(counts.Undefined ?? -1);
    await pane.select('This note');
    expect(await pane.names()).toHaveLength(counts['This note'] ?? -1);
  });

  it('searches all concepts by name and other name, and says when there is none', async () => {
    const app = shared();
    const pane = await openPane();
    await pane.select('Vault');
    const search = pane.el.getByRole('searchbox', { name: 'Search concepts' });
    await search.fill('бш');
    await eventually(() => pane.names()).toEqual(['Блочный шифр']);
    await search.fill('КАЯК');
    await eventually(() => pane.names()).toEqual(['Каяк', 'Каяк и каноэ']);
    await search.fill('nothing of this kind');
    await eventually(() => pane.el.innerText()).toContain('No concept matches “nothing of this kind”.');
    expect(await pane.names()).toEqual([]);
    await search.fill('');
    await eventually(async () => (await pane.names()).length).toBe((await pane.counts()).Vault);
    await pane.el.getByRole('combobox', { name: 'Sort by' }).selectOption('Uses');
    await eventually(async () => (await pane.names())[0]).not.toBe('Argon2');
    await app.restart();
    await pane.complete();
    // What was chosen in the pane is there after a restart.
    expect(await pane.el.getByRole('tab', { selected: true }).innerText()).toContain('Vault');
    expect(await pane.el.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('uses');
  });

  it('comes back behind another tab as it was left, from its first frame on', async () => {
    const app = shared();
    const pane = await openPane();
    await pane.select('Vault');
    await app.command('differentia:open-local-graph');
    await app.restart();
    await app.page.locator('.workspace-leaf-content[data-type="differentia-local-graph"] .view-content').waitFor();
    expect(await app.page.locator('.differentia-concepts').count()).toBe(0);
    const seen = await app.page.evaluate(async () => {
      document.querySelector<HTMLElement>('.workspace-tab-header[data-type="differentia-concepts"]')?.click();
      await new Promise((frame) => requestAnimationFrame(frame));
      return document.querySelector('.differentia-concepts [role="tab"][aria-selected="true"]')?.textContent ?? null;
    });
    expect(seen).toContain('Vault');
  });

  it('is walked by the keyboard: arrows along tabs and along rows, Enter opens a row', async () => {
    const app = shared();
    const pane = await openPane();
    const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    await pane.select('This note');
    await app.page.keyboard.press('ArrowRight');
    await eventually(focused).toContain('Vault');
    expect(await pane.el.getByRole('tab', { selected: true }).innerText()).toContain('Vault');
    await app.page.keyboard.press('ArrowLeft');
    await app.page.keyboard.press('ArrowLeft');
    await eventually(focused).toContain('Undefined');
    const [first, second] = await pane.names();
    await pane.el.locator('.differentia-concept-head').first().focus();
    await app.page.keyboard.press('ArrowDown');
    await eventually(focused).toContain(second);
    await app.page.keyboard.press('ArrowUp');
    await app.page.keyboard.press('Enter');
    await pane
      .row(first ?? '')
      .locator('.differentia-details')
      .waitFor();
    await eventually(focused).toContain(first);
  });
});
