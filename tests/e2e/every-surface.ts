import type { Locator } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';

/** A surface, and how a person comes to it. */
export interface Surface {
  readonly name: string;
  /** Opens it, from a note that has something for it, and waits until it shows all it has to show. */
  readonly open: (app: HostApp, note: string) => Promise<Locator>;
  /** Whether the note that is open has something for it; without this, every note has. */
  readonly isOffered?: (app: HostApp) => Promise<boolean>;
}

/** Long enough for a busy machine; nothing waits for it to pass. */
const PATIENCE_MS = 30_000;

/** The content of the view of a type that is in sight. */
function viewOf(app: HostApp, type: string): Locator {
  return app.page.locator(`.workspace-leaf-content[data-type="${type}"]:visible`).first();
}

/** Waits until nothing in it is still being made. */
async function complete(app: HostApp, el: Locator): Promise<Locator> {
  await app.metadataReady();
  await el.waitFor({ timeout: PATIENCE_MS });
  await el.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  return el;
}

function byCommand(command: string, type: string): Surface {
  return {
    name: command,
    open: async (app, note) => {
      await app.openNote(note);
      // What it is for may still be read.
      await eventually(() => app.do('command', `differentia:${command}`)).toBe(true);
      return complete(app, viewOf(app, type));
    },
  };
}

/** An editor makes what is in sight: a long note is scrolled until the block is. */
async function scrollTo(app: HostApp, block: Locator): Promise<void> {
  const scroller = app.page.locator('.workspace-leaf.mod-active .cm-scroller');
  await eventually(async () => {
    if ((await block.count()) > 0) return true;
    await scroller.evaluate((el) => {
      el.scrollTop += el.clientHeight / 2;
    });
    return false;
  }).toBe(true);
  await block.scrollIntoViewIfNeeded();
}

/** All blocks of one language in a note. */
function blockIn(mode: 'live' | 'preview', language: 'compare' | 'concept-graph'): Surface {
  return {
    name: `${language} block, ${mode}`,
    open: async (app, note) => {
      await app.openNote(note, { mode });
      const block = app.page.locator(`.block-language-${language}:visible`).first();
      if (mode === 'live') await scrollTo(app, block);
      return complete(app, block);
    },
  };
}

/** Every surface of the plugin; what a spec says of one must hold on all. */
export const SURFACES: readonly Surface[] = [
  byCommand('open-start', 'differentia-start'),
  byCommand('open-concepts', 'differentia-concepts'),
  byCommand('open-graph', 'differentia-graph'),
  byCommand('open-local-graph', 'differentia-local-graph'),
  {
    ...byCommand('compare-this-note', 'differentia-comparison'),
    isOffered: async (app) =>
      (await app.do('commands')).some(({ id, available }) => id === 'differentia:compare-this-note' && available),
  },
  byCommand('review-due', 'differentia-review'),
  byCommand('open-check', 'differentia-check'),
  byCommand('open-usages', 'differentia-usages'),
  byCommand('open-definition', 'differentia-definition'),
  blockIn('preview', 'compare'),
  blockIn('live', 'compare'),
  blockIn('preview', 'concept-graph'),
  {
    name: 'link-mentions-vault',
    open: async (app, note) => {
      await app.openNote(note);
      await app.command('differentia:link-mentions-vault');
      const preview = app.page.locator('.differentia-changes-body[aria-busy="false"]');
      await preview.locator('.differentia-change-file').first().waitFor({ timeout: PATIENCE_MS });
      return preview;
    },
  },
  {
    name: 'settings',
    open: async (app) => {
      await app.do('openSettings');
      return complete(app, app.page.locator('.modal.mod-settings'));
    },
  },
];
