import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

const DATA = '.obsidian/plugins/differentia/data.json';

describe('a setting that is changed', () => {
  const shared = shareVault({
    vault: {
      'Ropes.md': '# Ropes\n\n- **Shroud**: side rope\n- **Stay**: fore rope\n',
      'Cards.md': 'Halyard:: a rope that lifts a sail\n',
      'Terms.md': '## Merkwort\n\n> [!begriff]\n> A word that is worth keeping in mind.\n',
    },
  });
  const change = async (act: (window: Locator) => Promise<unknown>): Promise<void> => {
    const app = shared();
    await app.do('openSettings');
    await act(app.page.locator('.modal'));
    await app.page.keyboard.press('Escape');
  };
  const names = async (): Promise<string[]> => {
    const pane = new ConceptsPane(shared());
    await pane.select('Vault');
    return pane.names();
  };

  it('lowers what is accepted, at once', async () => {
    const pane = new ConceptsPane(shared());
    await pane.complete();
    await pane.select('Suggested');
    expect(await pane.suggestions()).toEqual(['Shroud', 'Stay']);
    await change((window) => window.getByRole('slider', { name: 'Accept from confidence' }).fill('50'));
    await eventually(() => pane.suggestions()).toEqual([]);
    expect(await names()).toEqual(expect.arrayContaining(['Shroud', 'Stay']));
    expect(await pane.row('Stay').locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
  });

  it('reads double colons, and words of one’s own, at once', async () => {
    expect(await names()).not.toContain('Halyard');
    await change((window) =>
      window.locator('.setting-item', { hasText: 'Double colon' }).locator('.checkbox-container').click(),
    );
    await eventually(names).toContain('Halyard');
    expect(await names()).not.toContain('Merkwort');
    await change((window) => window.getByRole('textbox', { name: 'Words for “definition”' }).fill('begriff'));
    await eventually(names).toContain('Merkwort');
  });

  it('is kept: only what was changed stands in the file, and it holds after a restart', async () => {
    const app = shared();
    expect(JSON.parse(app.read(DATA))).toEqual({
      schema: 1,
      recognition: { threshold: 50, rules: { 'double-colon': true }, definitionWords: ['begriff'] },
    });
    await app.restart();
    const pane = new ConceptsPane(app);
    await pane.complete();
    expect(await names()).toEqual(['Halyard', 'Merkwort', 'Shroud', 'Stay']);
    await app.do('openSettings');
    expect(await app.page.getByRole('slider', { name: 'Accept from confidence' }).inputValue()).toBe('50');
    await app.page.keyboard.press('Escape');
  });

  it('chooses the language of everything that has a name, from the next start', async () => {
    const app = shared();
    await change((window) => window.getByRole('combobox', { name: 'Language' }).selectOption('ru'));
    await app.restart();
    expect(await app.do('commands')).toContainEqual(
      expect.objectContaining({ name: expect.stringContaining('Открыть понятия') as string }),
    );
    await app.page.getByRole('tab', { name: /^Хранилище/u }).waitFor();
    await app.do('changeSettings', JSON.stringify({ schema: 1 }));
    await app.restart();
    expect(await app.do('commands')).toContainEqual(
      expect.objectContaining({ name: expect.stringContaining('Open concepts') as string }),
    );
  });

  it('that another device has changed is followed', async () => {
    const app = shared();
    await app.do('changeSettings', JSON.stringify({ schema: 1, scope: { exclude: ['Cards.md'] } }));
    const pane = new ConceptsPane(app);
    await pane.select('Suggested');
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Stay']);
    expect(await names()).not.toContain('Halyard');
  });
});
