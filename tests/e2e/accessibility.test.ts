import { describe, expect, it } from 'vitest';
import { SURFACES } from './every-surface';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

/** A note that has something for every surface: definitions, a comparison, relations, blocks. */
const lamps = [
  '# Lamps',
  '',
  '**Filament lamp** — a lamp in which a thin wire glows when current heats it.',
  '',
  '**Diode lamp** — a lamp in which a [[Semiconductor]] gives light without much heat.',
  '',
  '## Differences',
  '',
  'A filament lamp lasts a year, whereas a diode lamp lasts twenty years.',
  'A diode lamp is cheaper to run than a filament lamp.',
  '',
  '```compare',
  'concepts: [Filament lamp, Diode lamp]',
  '```',
  '',
  '```concept-graph',
  'focus: Diode lamp',
  '```',
  '',
].join('\n');

const notes = {
  'Lamps.md': lamps,
  '.obsidian/plugins/differentia/data.json': JSON.stringify({ schema: 1, review: { scope: { kind: 'vault' } } }),
};

for (const theme of ['light', 'dark'] as const) {
  describe(`axe-core finds nothing, ${theme}`, () => {
    const app = shareVault({ vault: notes, theme });

    // The settings' window and its controls are the app's own.
    for (const surface of SURFACES.filter(({ name }) => !['link-mentions-vault', 'settings'].includes(name))) {
      it(`on ${surface.name}`, async () => {
        const el = await surface.open(app(), 'Lamps.md');
        await el.evaluate((node) => {
          for (const marked of node.ownerDocument.querySelectorAll('[data-spec]')) marked.removeAttribute('data-spec');
          node.setAttribute('data-spec', 'surface');
        });
        expect(await app().axe('[data-spec="surface"]')).toEqual([]);
        await app().page.keyboard.press('Escape');
      });
    }
  });
}
