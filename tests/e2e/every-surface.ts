import type { Locator } from 'playwright-core';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';

/** A surface, and how a person comes to it. */
export interface Surface {
  readonly name: string;
  /** Opens it, from a note that has something for it, and waits until it shows all it has to show. */
  readonly open: (app: HostApp, note: string) => Promise<Locator>;
}

/** Long enough for a busy machine; nothing waits for it to pass. */
const PATIENCE_MS = 30_000;

/** The content of the view of a type that is in sight. */
export function viewOf(app: HostApp, type: string): Locator {
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
      // What cannot apply yet, while the note is being read, is not offered.
      await eventually(() => app.do('command', `differentia:${command}`)).toBe(true);
      return complete(app, viewOf(app, type));
    },
  };
}

/** All blocks of one language in a note. */
function blockIn(mode: 'live' | 'preview', language: 'compare' | 'concept-graph'): Surface {
  return {
    name: `${language} block, ${mode}`,
    open: async (app, note) => {
      await app.openNote(note, { mode });
      if (mode === 'live') {
        // The editor draws what is in sight: the cursor goes to the blank line above the block.
        const above = app.read(note).indexOf(`\`\`\`${language}`) - 1;
        await app.do('select', above, above);
      }
      return complete(app, app.page.locator(`.block-language-${language}:visible`).first());
    },
  };
}

/** Every surface of the plugin; what a spec says of one must hold on all. */
export const SURFACES: readonly Surface[] = [
  byCommand('open-start', 'differentia-start'),
  byCommand('open-concepts', 'differentia-concepts'),
  byCommand('open-graph', 'differentia-graph'),
  byCommand('open-local-graph', 'differentia-local-graph'),
  byCommand('compare-this-note', 'differentia-comparison'),
  byCommand('review-due', 'differentia-review'),
  byCommand('open-check', 'differentia-check'),
  blockIn('preview', 'compare'),
  blockIn('live', 'compare'),
  blockIn('preview', 'concept-graph'),
  {
    name: 'settings',
    open: async (app) => {
      await app.do('openSettings');
      return complete(app, app.page.locator('.modal.mod-settings'));
    },
  },
];
