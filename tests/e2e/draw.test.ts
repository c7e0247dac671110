import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n';
import { presentConceptsPane } from '../../src/ui/concepts/concepts-present';
import type { ConceptsPaneViewModel } from '../../src/ui/concepts/concepts-view-model';
import { paneStates } from '../support/pane-states';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

/** The drawer alone, as a script that puts it under `drawer`. */
async function drawerScript(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const result = await build({
    stdin: {
      contents: `export { ConceptsPane } from './src/ui/concepts/concepts-pane';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'drawer',
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
}

const models = new Map([...(await paneStates())].map(([name, state]) => [name, presentConceptsPane(state, en)]));

interface Drawer {
  readonly ConceptsPane: new (el: HTMLElement, actions: object) => { draw: (vm: ConceptsPaneViewModel) => void };
}

/** Draws view models one after the other; what the page holds after each, and whether its elements are those of before. */
function drawAll(given: readonly ConceptsPaneViewModel[]): { html: string; text: string; kept: boolean }[] {
  const { ConceptsPane } = (window as unknown as { drawer: Drawer }).drawer;
  const el = document.body.createDiv();
  const pane = new ConceptsPane(el, new Proxy({}, { get: () => () => undefined }));
  let before: Element[] = [];
  const drawn = given.map((vm) => {
    pane.draw(vm);
    const now = [...el.querySelectorAll('*')];
    const kept = now.length === before.length && now.every((one, index) => one === before[index]);
    before = now;
    return { html: el.innerHTML, text: el.innerText, kept };
  });
  el.remove();
  return drawn;
}

describe('drawing the Concepts pane', () => {
  const shared = shareVault({ vault: { 'Note.md': '' } });
  beforeAll(async () => {
    await shared().page.addScriptTag({ content: await drawerScript() });
  });

  for (const [name, vm] of models) {
    it(`twice is the same as once, by the same elements: ${name}`, async () => {
      const [once, twice] = await shared().page.evaluate(drawAll, [vm, vm]);
      expect(once?.html).not.toBe('');
      expect(twice?.html).toBe(once?.html);
      expect(twice?.kept).toBe(true);
    });
  }

  it('shows the same whatever was shown before', async () => {
    const { page } = shared();
    for (const [name, vm] of models) {
      const [fresh] = await page.evaluate(drawAll, [vm]);
      const after = await page.evaluate(drawAll, [...models.values(), vm]);
      expect([name, after.at(-1)?.text]).toEqual([name, fresh?.text]);
    }
  });

  it('never makes elements of the notes’ text', async () => {
    const { page } = shared();
    const all = await page.evaluate(drawAll, [...models.values()]);
    expect(all.some(({ text }) => text.includes('<img src=x onerror=alert(1)>'))).toBe(true);
    for (const { html } of all) expect(html).not.toMatch(/<(?:img|script|iframe)/u);
  });
});
