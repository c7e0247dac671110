import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostileNotes, PAYLOADS } from '../support/payloads';
import type { HostApp } from '../host/driver';
import { ConceptsPane } from './concepts-pane';
import { SURFACES } from './every-surface';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

/** Elements that no surface makes: whatever there is of them has come out of a note. */
const FOREIGN = 'script, iframe, object, embed, img, style, link, base, form, marquee, u, [data-evil], [srcdoc]';

/** What a surface holds that came from input: elements, handlers, addresses that run. */
function traces(surface: Locator): Promise<string[]> {
  return surface.evaluate((root, foreign) => {
    const all = [root, ...root.querySelectorAll('*')];
    const attributes = all.flatMap((el) => [...el.attributes].map(({ name, value }) => ({ el, name, value })));
    return [
      ...[...root.querySelectorAll(foreign)].map((el) => el.outerHTML.slice(0, 200)),
      ...attributes
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value))
        .map(({ el, name }) => `${el.tagName} ${name}`),
      ...attributes
        .filter(({ el, name }) => name === 'autofocus' && el.tagName !== 'INPUT')
        .map(({ el }) => el.tagName),
    ];
  }, FOREIGN);
}

/** Waits until all notes are read: what a surface is offered for is known then. */
async function indexed(app: HostApp): Promise<void> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
}

describe('text of a note stays text', () => {
  const app = shareVault({ vault: hostileNotes() });

  for (const surface of SURFACES) {
    it(`on ${surface.name}`, async () => {
      let opened = 0;
      for (const note of [...PAYLOADS.keys()].map((name) => `Hostile/${name}.md`)) {
        if (surface.isOffered !== undefined) {
          await app().openNote(note);
          await indexed(app());
          if (!(await surface.isOffered(app()))) continue;
        }
        opened += 1;
        const el = await surface.open(app(), note);
        expect({ note, traces: await traces(el) }).toEqual({ note, traces: [] });
        // What is the same for every note is looked at once.
        if (['open-start', 'open-graph', 'open-check', 'review-due', 'settings'].includes(surface.name)) break;
      }
      expect(opened).toBeGreaterThan(0);
      expect(await app().page.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBe(undefined);
      await app().page.keyboard.press('Escape');
    });
  }
});
