import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { HostApp } from '../host/driver';
import { PATIENCE_MS } from './patience';

/** The reading of a vault on a machine that has other work, too. */
const READING_MS = 60_000;

/** Waits until what a page shows is as expected. */
export function eventually<T>(read: () => Promise<T> | T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: PATIENCE_MS, interval: 30 });
}

/** The Concepts pane as a person sees it. */
export class ConceptsPane {
  private readonly app: HostApp;

  constructor(app: HostApp) {
    this.app = app;
  }

  /** The whole pane, in the page that is open now. */
  get el(): Locator {
    return this.app.page.locator('.differentia-concepts');
  }

  /** Opens the pane by its command. */
  async open(): Promise<void> {
    await this.app.command('differentia:open-concepts');
    await this.el.waitFor({ timeout: PATIENCE_MS });
  }

  /** Waits until everything there is to read is read and drawn. */
  async complete(): Promise<void> {
    await this.app.metadataReady();
    await this.el.locator('.differentia-scroller[aria-busy="false"]').waitFor({ timeout: READING_MS });
  }

  async select(tab: string): Promise<void> {
    await this.el.getByRole('tab', { name: tab }).click();
    await this.el.getByRole('tab', { name: tab, selected: true }).waitFor({ timeout: PATIENCE_MS });
  }

  /** Name and count of each tab. */
  async counts(): Promise<Record<string, number>> {
    const tabs = await this.el.locator('.differentia-tab').all();
    const pairs = await Promise.all(
      tabs.map(async (tab) => [
        (await tab.locator('.differentia-tab-text').textContent()) ?? '',
        // A thousand is written with a separator.
        Number(((await tab.locator('.differentia-count').textContent()) ?? '').replaceAll(/\D/gu, '')),
      ]),
    );
    return Object.fromEntries(pairs) as Record<string, number>;
  }

  /** Names in the list of concepts that is in sight. */
  names(): Promise<string[]> {
    return this.el.locator('.differentia-list .differentia-concept-name:visible').allTextContents();
  }

  /** Name of the note that "This note" shows. */
  noteName(): Promise<string | null> {
    return this.el.locator('.differentia-note-name').textContent();
  }

  /** One line of the list, with what is opened below it. */
  row(name: string): Locator {
    return this.el.locator('.differentia-concept').filter({
      has: this.app.page.locator('.differentia-concept-name').getByText(name, { exact: true }),
    });
  }

  /** Opens a row, so that its definitions and relations show. */
  async expand(name: string): Promise<Locator> {
    const row = this.row(name);
    const head = row.locator('.differentia-concept-head');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    await row.locator('.differentia-details').waitFor({ timeout: PATIENCE_MS });
    return row;
  }

  /** Terms that wait for a verdict. */
  suggestions(): Promise<string[]> {
    return this.el.locator('.differentia-suggestion-term').allTextContents();
  }

  suggestion(term: string): Locator {
    return this.el.locator('.differentia-suggestion').filter({
      has: this.app.page.locator('.differentia-suggestion-term').getByText(term, { exact: true }),
    });
  }

  /** What the live region says. */
  news(): Promise<string | null> {
    return this.el.locator('.differentia-live').textContent();
  }
}

/** Opens the pane beside a note, in which the focus is then. */
export async function openBeside(app: HostApp, note: string): Promise<ConceptsPane> {
  const pane = new ConceptsPane(app);
  await app.openNote(note);
  await pane.open();
  await pane.complete();
  await app.openNote(note);
  return pane;
}
