import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage } from './comparison-page';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

const eventually = expect.poll;

const NAMES = ['Basalt', 'Chalk', 'Gneiss', 'Granite', 'Marble', 'Slate', 'Tuff'];

/** Stones that are as many as a page is not wide, with more rows than it is high. */
const NOTES = Object.fromEntries(
  NAMES.map((name) => {
    const rows = Array.from({ length: 45 }, (_, at) => `quality ${String(at + 1)}:: ${name} ${String(at + 1)}`);
    return [`${name}.md`, `# ${name}\n\n${rows.join('\n')}\n\nSee [[${NAMES[0] ?? ''}]].\n`];
  }),
);
const VAULT = {
  ...NOTES,
  'Quarry.md': `Before.\n\n\`\`\`compare\nconcepts: [${NAMES.join(', ')}]\n\`\`\`\n\nBehind.\n`,
  'Quarry.base': `filters: file.ext == "md"\nviews:\n  - type: differentia-comparison\n    name: Q\n    order: [file.ext]\n`,
};

/** Boxes of a table as they would be printed. */
async function boxes(app: HostApp, within: string): Promise<Record<string, string | boolean | number>> {
  return app.page.locator(`${within} .differentia-comparison-view`).evaluate((view) => {
    const el = (selector: string): HTMLElement | null => view.querySelector<HTMLElement>(selector);
    const scroll = el('.differentia-grid-scroll');
    const style = (one: Element | null): CSSStyleDeclaration => getComputedStyle(one ?? view);
    const lines = Array.from(view.querySelectorAll('tbody tr'));
    return {
      isTable: el('table')?.tagName === 'TABLE',
      lines: lines.length,
      cut: scroll === null || scroll.scrollHeight > scroll.clientHeight + 1,
      overflow: style(scroll).overflow,
      sticky: [...view.querySelectorAll('th, td')].some((cell) => style(cell).position === 'sticky'),
      menu: style(el('.differentia-table-menu')).display,
      last: lines.at(-1)?.textContent ?? '',
    };
  });
}

const PRINTED = {
  isTable: true,
  cut: false,
  overflow: 'visible',
  sticky: false,
  menu: 'none',
  last: `Quality 45${NAMES.map((name) => `${name} 45`).join('')}`,
};

describe('a comparison on paper', () => {
  const shared = shareVault({ vault: VAULT });

  it('is a whole table without scroll boxes and menus, and again a live one afterwards', async () => {
    const app = shared();
    await app.openNote('Quarry.md', { mode: 'reading' });
    await app.metadataReady();
    const within = '.differentia-compare-block';
    const view = new ComparisonPage(app.page, within);
    await view.complete();
    await eventually(async () => (await view.rows()).length).toBe(45);
    expect(await boxes(app, within)).toMatchObject({ cut: true, sticky: true });
    await app.page.emulateMedia({ media: 'print' });
    expect(await boxes(app, within)).toEqual({ ...PRINTED, lines: 45 });
    expect((await app.page.pdf()).length).toBeGreaterThan(10_000);
    await app.page.emulateMedia({ media: null });
    expect(await boxes(app, within)).toMatchObject({ cut: true, sticky: true });
  });

  it('is whole in a base, too', async () => {
    const app = shared();
    await app.write(
      'Quarry.base',
      `filters: file.name != "Quarry"\nviews:\n  - type: differentia-comparison\n    name: Q\n    order: [file.size]\n`,
    );
    await app.openNote('Quarry.base');
    const within = '.workspace-leaf.mod-active .differentia-base';
    const view = new ComparisonPage(app.page, within);
    await view.complete();
    await eventually(async () => (await view.rows()).length).toBe(46);
    await app.page.emulateMedia({ media: 'print' });
    expect(await boxes(app, within)).toEqual({ ...PRINTED, lines: 46 });
    await app.page.emulateMedia({ media: null });
  });

  it('is there before the vault has been read again, as an export draws a note once and waits for nothing', async () => {
    const app = shared();
    await app.openNote('Quarry.md', { mode: 'reading' });
    await new ComparisonPage(app.page, '.workspace-leaf.mod-active .differentia-compare-block').complete();
    expect(await app.page.locator('.workspace-leaf.mod-active .differentia-compare-block tbody tr').count()).toBe(45);
    await app.restart();
    await app.openNote('Quarry.md', { mode: 'reading' });
    await app.page.locator('.differentia-compare-block tbody tr').first().waitFor();
    expect(await app.page.locator('.differentia-compare-block:visible tbody tr').count()).toBe(45);
    await new ComparisonPage(app.page, '.differentia-compare-block').complete();
  });
});
