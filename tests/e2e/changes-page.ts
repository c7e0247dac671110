import type { Locator } from 'playwright-core';
import type { HostApp } from '../host/driver';

/** A preview of changes to notes, as a person sees it. */
export class ChangesPage {
  private readonly app: HostApp;

  constructor(app: HostApp) {
    this.app = app;
  }

  get el(): Locator {
    return this.app.page.locator('.differentia-changes');
  }

  /** Waits until all that would change is found. */
  async complete(): Promise<void> {
    await this.el.locator('.differentia-changes-body[aria-busy="false"]').waitFor({ timeout: 60_000 });
  }

  file(name: string): Locator {
    return this.el.locator('.differentia-change-file').filter({
      has: this.app.page.locator('.differentia-change-name').getByText(name, { exact: true }),
    });
  }

  /** What stands before and after each change of an opened note. */
  async changes(name: string): Promise<string[]> {
    return await this.file(name).locator('.differentia-change-words').allInnerTexts();
  }

  async open(name: string): Promise<Locator> {
    const file = this.file(name);
    const toggle = file.locator('.differentia-change-toggle');
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    return file;
  }

  button(name: RegExp | string): Locator {
    return this.el.getByRole('button', { name });
  }

  /** Asks for another name, from the question on. */
  async name(next: string): Promise<void> {
    await this.app.page.getByRole('textbox', { name: 'New name' }).fill(next);
    await this.app.page.getByRole('button', { name: 'Show changes' }).click();
    await this.complete();
  }

  async gone(): Promise<void> {
    await this.el.waitFor({ state: 'detached', timeout: 60_000 });
  }
}
