import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';

/** What a person sees and does in a review. */
export class ReviewPage {
  readonly app: HostApp;
  private readonly popout: Page | null;

  constructor(app: HostApp, popout: Page | null = null) {
    this.app = app;
    this.popout = popout;
  }

  /** The window that the review is in. */
  get page(): Page {
    return this.popout ?? this.app.page;
  }

  get el(): Locator {
    return this.page.locator('.differentia-review');
  }

  /** Opens what is due, as by the command. */
  async open(): Promise<void> {
    await this.app.command('differentia:review-due');
    await this.settled();
  }

  /** All that the view shows is there. */
  async settled(): Promise<void> {
    await this.el.and(this.page.locator('[aria-busy="false"]')).waitFor();
  }

  get question(): Promise<string> {
    return this.el.locator('.differentia-review-question:visible').innerText();
  }

  get answer(): Locator {
    return this.el.locator('.differentia-review-answer');
  }

  button(name: RegExp | string): Locator {
    return this.el.getByRole('button', { name });
  }

  get title(): Locator {
    return this.el.locator('.differentia-review-title');
  }

  get saved(): Promise<string> {
    return this.el.locator('.differentia-review-saved').innerText();
  }

  get progress(): Promise<string> {
    return this.el.locator('.differentia-review-progress').innerText();
  }

  /** Answers the card that is asked by keys, and waits for the next one. */
  async answerBy(key: string): Promise<void> {
    await this.page.keyboard.press('Space');
    await this.button('Show answer').waitFor({ state: 'detached' });
    await this.page.keyboard.press(key);
    await this.answer.waitFor({ state: 'hidden' });
    await this.settled();
  }

  /** Chooses the whole vault, with the sources that are on. */
  async chooseVault(): Promise<void> {
    await this.open();
    await this.button(/^(?:Use these|Выбрать)$/u).click();
    await this.el.locator('.differentia-review-sources').waitFor({ state: 'detached' });
    await this.settled();
  }

  async isSaved(): Promise<void> {
    await eventually(() => this.saved).toBe('Saved');
  }

  async isAt(title: string): Promise<void> {
    await this.title.getByText(title, { exact: true }).waitFor();
    expect(await this.el.locator('.differentia-review-card').count()).toBe(0);
  }
}

/** A vault of terms that nothing connects: each is asked on its own. */
export function glossary(count: number): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let at = 1; at <= count; at++) {
    notes[`Word ${String(at)}.md`] =
      `> [!definition] Quillon${String(at)}\n> the ${ORDINALS[at % 10] ?? ''} piece of brass number ${String(at)} on a sundial\n`;
  }
  return notes;
}

const ORDINALS = ['upper', 'lower', 'left', 'right', 'inner', 'outer', 'long', 'short', 'bent', 'straight'];

/** A vault in which a person has chosen to review all of it. */
export function reviewVault(
  notes: Record<string, string>,
  review: Record<string, unknown> = {},
): Record<string, string> {
  const data = { schema: 1, review: { scope: { kind: 'vault', values: [] }, ...review } };
  return { ...notes, '.obsidian/plugins/differentia/data.json': JSON.stringify(data) };
}
