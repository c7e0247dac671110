import type { Locator, Page } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { PATIENCE_MS } from './patience';

/** A graph view as a person sees it: the tab, or the pane at the side. */
export class GraphPage {
  readonly app: HostApp;
  private readonly type: string;
  private readonly window: Page | null;

  /** In the main window, unless another is given. */
  constructor(
    app: HostApp,
    type: 'differentia-graph' | 'differentia-local-graph' = 'differentia-graph',
    window: Page | null = null,
  ) {
    this.app = app;
    this.type = type;
    this.window = window;
  }

  get page(): Page {
    return this.window ?? this.app.page;
  }

  get el(): Locator {
    return this.page.locator(`.workspace-leaf-content[data-type="${this.type}"]`);
  }

  get stage(): Locator {
    return this.el.locator('.differentia-graph-stage');
  }

  get panel(): Locator {
    return this.el.locator('.differentia-graph-panel');
  }

  get search(): Locator {
    return this.el.locator('.differentia-graph-search input');
  }

  /** Opens the view by its command and waits for its picture. */
  async open(): Promise<void> {
    const command = this.type === 'differentia-graph' ? 'open-graph' : 'open-local-graph';
    await this.app.command(`differentia:${command}`);
    await this.complete();
  }

  /** Waits until the vault is read and the graph laid out. */
  async complete(): Promise<void> {
    await this.app.metadataReady();
    await this.el.locator('.differentia-graph-body[aria-busy="false"]').waitFor({ timeout: PATIENCE_MS });
    await this.el
      .locator('.differentia-graph-stage[data-settled="true"]')
      .waitFor({ timeout: PATIENCE_MS, state: 'attached' });
  }

  /** Goes to a concept by the search. */
  async goTo(name: string): Promise<void> {
    // After a start the graph is there a moment later than the view.
    await eventually(async () => {
      await this.search.fill(name);
      await this.search.press('Enter');
      return await this.title();
    }).toBe(name);
    await this.search.fill('');
    await this.stage.focus();
  }

  /** Where a concept is in the window, once the view has come to rest there. */
  async placeOf(name: string): Promise<{ x: number; y: number }> {
    await this.goTo(name);
    // The panel is there and has moved the view where it would hide the concept.
    await this.panel.waitFor();
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const [x = NaN, y = NaN] = ((await this.stage.getAttribute('data-current')) ?? '').split(' ').map(Number);
    const box = (await this.stage.boundingBox())!;
    await this.stage.focus();
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'hidden' });
    return { x: box.x + x, y: box.y + y };
  }

  /** Where a concept is in the layout, whatever the view shows of it. */
  async layoutPlaceOf(name: string): Promise<{ x: number; y: number }> {
    const { x, y } = await this.placeOf(name);
    const box = (await this.stage.boundingBox())!;
    const camera = ((await this.stage.getAttribute('data-camera')) ?? '').split(' ').map(Number);
    const [cameraX = NaN, cameraY = NaN, k = NaN] = camera;
    return { x: (x - box.x - cameraX) / k, y: (y - box.y - cameraY) / k };
  }

  /** The concept that the panel shows. */
  async title(): Promise<string | null> {
    const title = this.panel.locator('.differentia-note-name');
    return (await title.count()) === 0 ? null : title.textContent();
  }

  /** "3 concepts, 2 relations" as numbers. */
  async counts(): Promise<{ concepts: number; relations: number }> {
    const text = (await this.el.locator('.differentia-graph-status').textContent()) ?? '';
    const [concepts = -1, relations = -1] = text.split(/[,;]\s/u).map((one) => Number(one.replaceAll(/\D/gu, '')));
    return { concepts, relations };
  }

  relations(): Promise<string[]> {
    return this.panel.locator('.differentia-graph-relation').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((one) => one.textContent)
          .join(' '),
      ),
    );
  }

  async news(): Promise<string | null> {
    return this.el.locator('.differentia-graph-view > .differentia-live').textContent();
  }

  button(name: string | RegExp): Locator {
    return this.el.getByRole('button', { name });
  }

  menuItem(name: string): Locator {
    return this.page.locator('.menu-item').filter({ hasText: name });
  }

  /** What `data.json` holds of pins. */
  pins(): Record<string, [number, number]> {
    const file = this.app.disk.files.get('.obsidian/plugins/differentia/data.json');
    if (file === undefined) return {};
    const data = JSON.parse(file.bytes.toString('utf8')) as { graph?: { pins?: Record<string, [number, number]> } };
    return data.graph?.pins ?? {};
  }
}
