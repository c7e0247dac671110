import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage, LIVE, READING, focused, openBlock } from './comparison-page';
import { eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const filler = Array.from({ length: 40 }, (_, at) => `Paragraph ${String(at)} of the harbour master.`).join('\n\n');

const BLOCK = ['```compare', '# boats', 'concepts: ["[[Sloop]]", "[[Ketch]]"]', 'layout: columns # as usual', '```'];

const NOTES = {
  'Sloop.md': '---\nmast: one\nprice: 20 000\npaint: white\n---\nA sloop is a boat with one mast. It sails.\n',
  'Ketch.md': '---\nmast: two\nprice: 35 000\npaint: white\n---\nA ketch is a boat with two masts.\n',
  'Links.md': '[[Sloop]] [[Ketch]]\n',
  'Block.md': ['# Boats', '', ...BLOCK, '', filler, '', 'Last line'].join('\n'),
  'Windows.md': ['# Boats', '', ...BLOCK, '', '\tTab and end  ', ''].join('\r\n'),
  'Faults.md': [
    '```compare',
    'concept: Sloop',
    'concepts: [Sloop, Ketch, Sloup]',
    'layout: wide',
    'min: 7.5.1',
    '```',
    '',
    'Middle.',
    '',
    '```compare',
    'concepts: [Sloop, Ketch',
    '```',
  ].join('\n'),
  'Twins.md': [
    '> [!note] One',
    ...BLOCK.map((line) => `> ${line}`),
    '',
    'Between.',
    '',
    '> [!note] Two',
    ...BLOCK.map((line) => `> ${line}`),
    '',
  ].join('\n'),
  'Two.md': [...BLOCK, '', 'Between.', '', ...BLOCK, ''].join('\n'),
  'Nothing.md': 'The wind was good.\n\n```compare\n```\n',
  'Contrast.md':
    '## Differences\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.\n\n```compare\n```\n',
};

describe('a compare block', () => {
  const shared = shareVault({ vault: NOTES });

  it.each(['preview', 'live'] as const)('is a table in %s, and drawing it writes nothing', async (mode) => {
    const app = shared();
    const before = app.hashes();
    const view = await openBlock(app, 'Block.md', mode);
    await eventually(() => view.rows()).toEqual(expect.arrayContaining(['Mast', 'Price', 'Paint']));
    expect(await view.heads()).toEqual(['Sloop', 'Ketch']);
    expect(await view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    await view.cell('Price', 1).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('35 000');
    await app.page.keyboard.press('Escape');
    await app.save();
    expect(app.hashes()).toEqual(before);
  });

  it('says what is wrong with line and key, and shows the table all the same', async () => {
    const app = shared();
    await app.openNote('Faults.md', { mode: 'preview' });
    const blocks = app.page.locator(`${READING} .block-language-compare`);
    await eventually(() => blocks.count()).toBe(2);
    await eventually(() => blocks.nth(0).locator('.differentia-table-message').allTextContents()).toEqual([
      expect.stringMatching(/^Line 1: “concept” is no key of this block; did you mean “concepts”\?/u),
      expect.stringMatching(/^Line 3: “layout” is columns, rows or cards; columns is used/u),
      expect.stringMatching(/^Line 4: “min” is a number from 0 to 1, or from 2 to 100; 0\.5 is used/u),
      expect.stringMatching(/^No concept is called “Sloup”\.Use “Sloop”Create a note/u),
    ]);
    expect(await blocks.nth(0).locator('thead th').allTextContents()).toEqual(['Sloop', 'Ketch', 'Sloup']);
    await eventually(() => blocks.nth(1).locator('.differentia-table-message').first().textContent()).toMatch(
      /^Line \d: The block cannot be read: /u,
    );
  });

  it('takes another name for an unknown concept: one line of the note changes', async () => {
    pluginChanges('Faults.md');
    const app = shared();
    await app.openNote('Faults.md', { mode: 'preview' });
    const block = app.page.locator(`${READING} .block-language-compare`).first();
    const before = app.read('Faults.md');
    await block.getByRole('button', { name: 'Use “Sloop”' }).click();
    await eventually(() => app.read('Faults.md')).toBe(
      before.replace('concepts: [Sloop, Ketch, Sloup]', 'concepts: [Sloop, Ketch]'),
    );
  });

  it('keeps the last table over YAML that is broken', async () => {
    const app = shared();
    const view = await openBlock(app, 'Two.md', 'preview');
    await eventually(async () => (await view.rows()).length).toBeGreaterThan(4);
    await app.write('Two.md', app.read('Two.md').replace('"[[Ketch]]"]', '"[[Ketch]]"'));
    const block = app.page.locator(`${READING} .block-language-compare`).first();
    await eventually(() => block.locator('.differentia-table-message').first().textContent()).toMatch(
      /^Line \d: The block cannot be read: .*Below is the table as it was before\./u,
    );
    expect(await block.locator('thead th').allTextContents()).toEqual(['Sloop', 'Ketch']);
    await app.write('Two.md', NOTES['Two.md']);
  });

  it('says the next step where the note compares nothing', async () => {
    pluginChanges('Nothing.md');
    const app = shared();
    const view = await openBlock(app, 'Nothing.md', 'preview');
    await eventually(async () => (await view.messages()).join()).toMatch(/^This note compares nothing yet\./u);
    const before = app.read('Nothing.md');
    await view.el.getByRole('button', { name: 'Ketch and Sloop' }).click();
    await eventually(() => app.read('Nothing.md')).toBe(
      before.replace('```compare\n', '```compare\nconcepts: ["[[Ketch]]", "[[Sloop]]"]\n'),
    );
    await eventually(() => view.heads()).toEqual(['Ketch', 'Sloop']);
  });

  it('follows what its note compares when it is empty', async () => {
    const app = shared();
    const view = await openBlock(app, 'Contrast.md', 'live');
    await eventually(() => view.rows()).toContain('Upwind');
    expect(await view.heads()).toEqual(['Sloop', 'Ketch']);
  });
});

describe('changing a block from inside', () => {
  const shared = shareVault({ vault: NOTES });

  it('changes its own lines alone, keeps CRLF, and gives the focus back', async () => {
    pluginChanges('Windows.md');
    const app = shared();
    const view = await openBlock(app, 'Windows.md', 'preview');
    const at = (await view.rows()).indexOf('Price');
    await view.rowHead('Price').focus();
    await app.page.keyboard.press('Alt+ArrowUp');
    await eventually(async () => (await view.rows()).indexOf('Price')).toBe(at - 1);
    await eventually(() => focused(app)).toBe('Row Price: menu');
    await eventually(() => view.news()).toMatch(/^Price: row \d of \d$/u);
    const text = app.read('Windows.md');
    const [head = '', tail = ''] = NOTES['Windows.md'].split('```\r\n\r\n\t');
    expect(text.startsWith(head)).toBe(true);
    expect(text.endsWith(`\`\`\`\r\n\r\n\t${tail}`)).toBe(true);
    expect(text.slice(head.length, text.length - tail.length - 8)).toMatch(
      /^rows:\r\n {2}order: \[[^\n]*Price[^\n]*\]\r\n$/u,
    );
  });

  it('is one step of the editor in live preview, and moves neither cursor nor scroll', async () => {
    const app = shared();
    const view = await openBlock(app, 'Block.md', 'live');
    const before = app.read('Block.md');
    const words = before.indexOf('Paragraph 3 ');
    await app.do('select', words, words + 9);
    const state = await app.do('editor');
    await view.table.getByRole('button', { name: 'Table menu' }).click();
    await view.choose('Concepts as rows');
    await eventually(() => view.rows()).toEqual(['Sloop', 'Ketch']);
    const after = await app.do('editor');
    expect(after?.text).toBe(before.replace('layout: columns # as usual', 'layout: rows # as usual'));
    expect(after?.selection).toBe('Paragraph');
    expect(after?.scrollTop).toBe(state?.scrollTop);
    await app.page.locator(`${LIVE} .cm-content`).first().focus();
    await app.page.keyboard.press('Control+z');
    await eventually(async () => (await app.do('editor'))?.text).toBe(before);
    await eventually(() => view.heads()).toEqual(['Sloop', 'Ketch']);
  });

  it('is done in the block that was meant where two are alike, and refused where that cannot be told', async () => {
    pluginChanges('Two.md');
    const app = shared();
    await app.openNote('Two.md', { mode: 'preview' });
    const second = app.page.locator(`${READING} .block-language-compare`).nth(1);
    await second.locator('tbody th').first().waitFor();
    await second.getByRole('button', { name: 'Table menu' }).click();
    await app.page.locator('.menu-item', { hasText: 'Cards' }).click();
    await eventually(() => app.read('Two.md').split('layout: cards')[0]?.split('```compare').length).toBe(3);
    const before = app.read('Twins.md');
    await app.openNote('Twins.md', { mode: 'preview' });
    const twin = app.page.locator(`${READING} .block-language-compare`).first();
    await twin.locator('tbody th').first().waitFor();
    await twin.getByRole('button', { name: 'Table menu' }).click();
    await app.page.locator('.menu-item', { hasText: 'Cards' }).click();
    await eventually(() => twin.locator('.differentia-table-message').first().textContent()).toMatch(
      /^The block cannot be changed from here/u,
    );
    expect(app.read('Twins.md')).toBe(before);
  });

  it('offers the text to paste where a line would be lost', async () => {
    const app = shared();
    const commented = '```compare\nconcepts:\n  - Sloop\n  - Ketch # the big one\n```\n';
    await app.write('Comment.md', commented);
    const view = await openBlock(app, 'Comment.md', 'preview');
    await eventually(() => view.heads()).toEqual(['Sloop', 'Ketch']);
    await view.columnHead('Ketch').click();
    await view.choose('Remove from the table');
    await eventually(() => view.el.locator('.differentia-paste').textContent()).toBe('concepts: [Sloop]');
    expect(app.read('Comment.md')).toBe(commented);
  });
});

describe('a block while the vault changes', () => {
  const shared = shareVault({ vault: NOTES });

  it('shows the new value, and keeps focus, scroll and cursor', async () => {
    const app = shared();
    const view = await openBlock(app, 'Block.md', 'preview');
    await view.cell('Price', 0).focus();
    const scroller = app.page.locator(`${READING} .markdown-preview-view`);
    await scroller.evaluate((el) => {
      el.scrollTop = 60;
    });
    await app.write('Sloop.md', NOTES['Sloop.md'].replace('20 000', '21 500').replace('paint: white\n', ''));
    await eventually(() => view.line('Price')).toEqual(['Price', '21 500', '35 000']);
    await eventually(() => focused(app)).toBe('Price, Sloop: 21 500');
    expect(await scroller.evaluate((el) => el.scrollTop)).toBe(60);
  });

  it('is not made again for a note that has nothing to do with it', async () => {
    const app = shared();
    const view = await openBlock(app, 'Block.md', 'preview');
    const knows = (name: string) => eventually(() => app.do('runCli', 'differentia:concepts', {})).toContain(name);
    // What the spec before it changed may still be read anew.
    await app.write('First.md', '> [!Definition] Gust\n> A short wind.\n');
    await knows('Gust');
    await view.complete();
    await app.page.evaluate(() => {
      const seen: string[] = [];
      const el = document.querySelector(
        '.workspace-leaf.mod-active .block-language-compare .differentia-comparison-view',
      );
      // Other attributes may change on the way, as where progress is shown on a slow machine.
      new MutationObserver(() => seen.push(el?.getAttribute('aria-busy') ?? '')).observe(el as Node, {
        attributeFilter: ['aria-busy'],
      });
      Object.assign(window, { seenBusy: seen });
    });
    const seen = () => app.page.evaluate(() => (window as unknown as { seenBusy: string[] }).seenBusy);
    // On a slow machine the last of the change before comes behind its first: the table has to be at rest.
    const restless = async (): Promise<number> => {
      const before = (await seen()).length;
      await app.page.waitForTimeout(300);
      return (await seen()).length - before;
    };
    await eventually(restless).toBe(0);
    await app.page.evaluate(() => (window as unknown as { seenBusy: string[] }).seenBusy.splice(0));
    await app.write('Other.md', '> [!Definition] Squall\n> A sudden wind.\n');
    // A table grows busy as soon as the index has what concerns it.
    await knows('Squall');
    expect(await seen()).toEqual([]);
    await app.write('Sloop.md', NOTES['Sloop.md'].replace('20 000', '22 000'));
    await eventually(() => view.line('Price')).toEqual(['Price', '22 000', '35 000']);
    await view.complete();
    // More than once on a slow machine, where the vault is still read when the table is.
    expect((await seen()).slice(0, 2)).toEqual(['true', 'false']);
  });

  it('is there again after a restart, and works in a window of its own', async () => {
    pluginChanges('Block.md');
    const app = shared();
    await openBlock(app, 'Block.md', 'preview');
    await app.restart();
    const view = new ComparisonPage(app.page, `${READING} .block-language-compare`);
    await view.complete();
    await eventually(() => view.rows()).toContain('Mast');
    const [popup] = await Promise.all([app.page.context().waitForEvent('page'), app.do('popout', 'markdown')]);
    const inWindow = new ComparisonPage(popup, '.block-language-compare');
    await inWindow.complete();
    await eventually(() => inWindow.line('Mast')).toEqual(['Mast', 'one', 'two']);
    await inWindow.cell('Mast', 1).click();
    await eventually(() => inWindow.popover.locator('mark').textContent()).toBe('two');
    await popup.keyboard.press('Escape');
    await inWindow.rowHead('Mast').click();
    await inWindow.choose('Hide row');
    await eventually(() => inWindow.rows()).not.toContain('Mast');
  });
});

describe('a block after a restart', () => {
  /** Rows of the block when it comes into the page, and whether it is said to be complete. */
  async function firstSeen(app: HostApp): Promise<string[]> {
    await app.page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seenFirst: seen });
      new MutationObserver(() => {
        const el = document.querySelector('.block-language-compare .differentia-comparison-view');
        if (el === null || seen.length > 0) return;
        seen.push(
          el.getAttribute('aria-busy') ?? '',
          ...[...el.querySelectorAll<HTMLElement>('tbody tr')].map((tr) => tr.innerText),
        );
      }).observe(document, { subtree: true, childList: true });
    });
    await app.restart();
    const view = new ComparisonPage(app.page, `${READING} .block-language-compare`);
    await view.complete();
    await eventually(() => view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    return await app.page.evaluate(() => (window as unknown as { seenFirst: string[] }).seenFirst);
  }

  it('is drawn at once as it was last, and is then of now', async () => {
    const app = await openVault({ vault: NOTES });
    const view = await openBlock(app, 'Block.md', 'preview');
    await eventually(() => view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    // The cache has it a moment later.
    await eventually(() => lastTables(app)).toBeGreaterThan(0);
    const rows = await view.rows();
    const [busy, ...seen] = await firstSeen(app);
    expect(busy).toBe('true');
    expect(seen.map((line) => line.split('\n')[0])).toEqual(rows);
  });

  it('comes a moment later where the cache is refused', async () => {
    const app = await openVault({ vault: NOTES, withoutIndexedDb: true });
    const view = await openBlock(app, 'Block.md', 'preview');
    await eventually(() => view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    expect(await firstSeen(app)).toEqual(['true']);
  });
});

/** How many tables the cache of the vault holds. */
function lastTables(app: HostApp): Promise<number> {
  return app.page.evaluate(async () => {
    const [{ name } = { name: undefined }] = await indexedDB.databases();
    if (name === undefined) return 0;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const tables = await new Promise<unknown>((resolve) => {
      const getting = database.transaction('facts').objectStore('facts').get('tables/1');
      getting.onsuccess = () => {
        resolve(getting.result);
      };
    });
    database.close();
    return Array.isArray(tables) ? tables.length : 0;
  });
}

describe('a thousand concepts in one block', () => {
  it('are shown by pages of twelve, with the rows that say something of them', async () => {
    const names = Array.from({ length: 1000 }, (_, at) => `Boat ${String(at).padStart(4, '0')}`);
    const lines = names.map((name, at) => `| ${name} | ${String(at)} m |`).join('\n');
    const app = await openVault({
      vault: {
        'Table.md': `| Boat | Length |\n|---|---|\n${lines}\n`,
        'Block.md': `\`\`\`compare\nconcepts:\n${names.map((name) => `  - ${name}`).join('\n')}\n\`\`\`\n`,
      },
    });
    const view = await openBlock(app, 'Block.md', 'preview');
    await eventually(() => view.line('Length')).toEqual([
      'Length',
      ...Array.from({ length: 12 }, (_, at) => `${String(at)} m`),
    ]);
    expect(await view.el.locator('.differentia-pager').textContent()).toContain('Concepts 1–12 of 1,000');
    await view.el.getByRole('button', { name: 'Next concepts' }).click();
    await eventually(() => view.cell('Length', 0).textContent()).toBe('12 m');
  });
});
