import type { Locator } from 'playwright-core';
import type { HostApp } from '../host/driver';

/** A surface, and how a person comes to it from an open note. */
export interface Surface {
  readonly name: string;
  /** Opens it and waits until it shows all it has to show. */
  readonly open: (app: HostApp) => Promise<Locator>;
}

/** Long enough for a busy machine; nothing waits for it to pass. */
const PATIENCE_MS = 30_000;

/** The content of a view, by its type. */
export function viewOf(app: HostApp, type: string): Locator {
  return app.page.locator(`.workspace-leaf-content[data-type="${type}"]`).last();
}

/** Waits until nothing below is still being made. */
async function complete(el: Locator): Promise<Locator> {
  await el.waitFor({ timeout: PATIENCE_MS });
  await el.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  return el;
}

function byCommand(name: string, command: string, type: string): Surface {
  return {
    name,
    open: async (app) => {
      await app.command(`differentia:${command}`);
      return complete(viewOf(app, type));
    },
  };
}

function blocksOf(name: string, mode: 'live' | 'preview', block: string): Surface {
  return {
    name,
    open: async (app) => {
      const note = (await app.do('activeNote')) ?? '';
      await app.openNote(note, { mode });
      return complete(app.page.locator(`.differentia-${block}-block`).first());
    },
  };
}
