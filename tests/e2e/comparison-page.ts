import type { Locator, Page } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { PATIENCE_MS } from './patience';

/** A comparison as a person sees it, in a tab or in a note. */
export class ComparisonPage {
  readonly el: Locator;
  private readonly page: Page;

  constructor(page: Page, within = '.differentia-comparison-tab') {
    this.page = page;
    this.el = page.locator(within).locator('.differentia-comparison-view');
  }

  /** Waits until the table is complete. */
  async complete(): Promise<void> {
    await this.el.and(this.page.locator('[aria-busy="false"]')).first().waitFor({ timeout: PATIENCE_MS });
  }

  get table(): Locator {
    return this.el.locator('table');
  }

  /** Texts of the heads above the columns. */
  heads(): Promise<string[]> {
    return this.table.locator('thead th').allTextContents();
  }

  /** Names of the rows. */
  rows(): Promise<string[]> {
    return this.table.locator('tbody th').allTextContents();
  }

  /** A line of the table as text: head and cells. */
  async line(name: string): Promise<string[]> {
    const cells = this.row(name).locator('th, td');
    return await cells.allTextContents();
  }

  row(name: string): Locator {
    return this.table.locator('tbody tr').filter({ has: this.page.locator('th').getByText(name, { exact: true }) });
  }

  cell(row: string, column: number): Locator {
    return this.row(row).locator('td button').nth(column);
  }

  rowHead(name: string): Locator {
    return this.table.locator('tbody th button').getByText(name, { exact: true });
  }

  columnHead(name: string): Locator {
    return this.table.locator('thead th button').getByText(name, { exact: true });
  }

  get popover(): Locator {
    return this.page.locator('.differentia-popover');
  }

  messages(): Promise<string[]> {
    return this.el.locator('.differentia-table-message:visible').allTextContents();
  }

  news(): Promise<string | null> {
    return this.el.locator('.differentia-live').textContent();
  }

  /** Chooses from the menu that is open. */
  async choose(title: string): Promise<void> {
    await this.page.locator('.menu-item', { hasText: title }).first().click();
  }
}

/** The concept picker. */
export class PickerPage {
  readonly el: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.el = page.locator('.differentia-picker');
    this.search = this.el.getByRole('combobox');
  }

  /** The options when what is worth comparing has been looked for. */
  async options(): Promise<string[]> {
    await this.el.locator('[role="listbox"][aria-busy="false"]').waitFor({ state: 'attached' });
    return this.el.locator('.differentia-picker-option > :first-child').allTextContents();
  }

  chips(): Promise<string[]> {
    return this.el.locator('.differentia-picker-chip > :first-child').allTextContents();
  }
}

export const LIVE = '.workspace-leaf.mod-active .markdown-source-view';
export const READING = '.workspace-leaf.mod-active .markdown-reading-view';

/** Opens a note with a block, and waits until the block's table is complete. */
export async function openBlock(app: HostApp, note: string, mode: 'live' | 'preview'): Promise<ComparisonPage> {
  await app.openNote(note, { mode });
  await app.metadataReady();
  const view = new ComparisonPage(app.page, `${mode === 'live' ? LIVE : READING} .block-language-compare`);
  await view.complete();
  return view;
}

/** Walks the open menu to an entry by keys alone, and chooses it. */
export async function chooseByKeys(app: HostApp, title: string): Promise<void> {
  const { page } = app;
  await page.locator('.menu').waitFor();
  const entries = await page.locator('.menu-item').count();
  const here = (): Promise<boolean> =>
    page.locator('.menu-item:focus').evaluateAll((all, text) => all.some((el) => el.textContent.includes(text)), title);
  for (let step = 0; step <= entries && !(await here()); step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What has the focus, by its accessible name or text. */
export function focused(app: HostApp): Promise<string> {
  return app.page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}
