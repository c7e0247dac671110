import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const DATA = '.obsidian/plugins/differentia/data.json';

describe('a setting that is changed', () => {
  const shared = shareVault({
    vault: {
      'Ropes.md': '# Ropes\n\n- **Shroud**: a side rope\n- **Stay**: a fore rope\n',
      'Cards.md': 'Halyard:: a rope that lifts a sail\n',
      'Terms.md': '## Merkwort\n\n> [!leitwort]\n> Keep it in mind, whatever the wind does.\n',
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
    await change(async (window) => {
      await window.getByRole('button', { name: 'Rules' }).click();
      await window.locator('.setting-item', { hasText: 'Double colon' }).locator('.checkbox-container').click();
    });
    await eventually(names).toContain('Halyard');
    expect(await names()).not.toContain('Merkwort');
    await change((window) => window.getByRole('textbox', { name: 'Words for “definition”' }).fill('leitwort'));
    await eventually(names).toContain('Merkwort');
  });

  it('is kept: only what was changed stands in the file, and it holds after a restart', async () => {
    const app = shared();
    expect(JSON.parse(app.read(DATA))).toEqual({
      schema: 1,
      recognition: { threshold: 50, rules: { 'double-colon': true }, definitionWords: ['leitwort'] },
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

describe('the notes to read', () => {
  it('follow folders and tags, at once and when a note gets a tag', async () => {
    const app = await openVault({
      vault: {
        'Sea.md': '#water\n\n> [!definition] Tide\n> the rise and fall of the sea.\n',
        'Land.md': '> [!definition] Hill\n> a low mountain.\n',
        'Old/Fog.md': '> [!definition] Fog\n> a cloud on the ground.\n',
      },
    });
    const pane = new ConceptsPane(app);
    await pane.complete();
    await pane.select('Vault');
    await eventually(() => pane.names()).toEqual(['Fog', 'Hill', 'Tide']);
    await app.do('openSettings');
    const window = app.page.locator('.modal.mod-settings');
    await window.getByRole('textbox', { name: 'Read these only' }).fill('#water\nOld');
    await app.page.keyboard.press('Escape');
    await eventually(() => pane.names()).toEqual(['Fog', 'Tide']);
    await app.write('Land.md', '#water\n\n> [!definition] Hill\n> a low mountain.\n');
    await eventually(() => pane.names()).toEqual(['Fog', 'Hill', 'Tide']);
    await app.write('Sea.md', '> [!definition] Tide\n> the rise and fall of the sea.\n');
    await eventually(() => pane.names()).toEqual(['Fog', 'Hill']);
    await app.restart();
    await pane.complete();
    await eventually(() => pane.names()).toEqual(['Fog', 'Hill']);
  });
});

describe('the settings', () => {
  const shared = shareVault({ vault: { 'Ropes.md': '- **Shroud**: a side rope\n' } });
  const open = async (page: string | null = null): Promise<Locator> => {
    const app = shared();
    await app.page.keyboard.press('Escape');
    await app.do('openSettings');
    const window = app.page.locator('.modal.mod-settings');
    if (page !== null) await window.getByRole('button', { name: page }).first().click();
    return window;
  };
  const stored = (): Record<string, Record<string, unknown>> => {
    try {
      return JSON.parse(shared().read(DATA)) as Record<string, Record<string, unknown>>;
    } catch {
      return {};
    }
  };
  const box = (window: Locator, name: string): Locator =>
    window.locator('.setting-item', { hasText: name }).locator('.checkbox-container');

  it('stand in the order of the areas, each with a sentence', async () => {
    const window = await open();
    expect(await window.locator('.setting-item-heading').allInnerTexts()).toEqual([
      'Notes to read',
      'Recognising definitions',
      'Mentions in notes',
      'Decisions on concepts',
      'Comparison tables',
      'Concept graph',
      'Review',
      'Review journal',
      'Interface',
    ]);
    const items = window.locator('.setting-item:not(.setting-item-heading):visible');
    for (const item of await items.all())
      expect(await item.locator('.setting-item-description').innerText(), await item.innerText()).not.toBe('');
  });

  it('are found by a word of their text, also on a page, and by their key', async () => {
    const window = await open();
    const search = window.getByPlaceholder('Search settings');
    await search.fill('formulas');
    await window.getByText('Guard exported tables against formulas').waitFor();
    await search.fill('Question as heading');
    await eventually(() => window.locator('.mod-search-results .setting-item-name').allInnerTexts()).toContain(
      'Question as heading',
    );
    await search.fill('review.interleave');
    await window.getByText('Mix topics').waitFor();
    await search.fill('');
  });

  it('refuse what has not the form, and say which line', async () => {
    const window = await open();
    const templates = window.getByRole('textbox', { name: 'Patterns of your own' });
    await templates.fill('{term} means {gloss}\nonly {term}');
    await window.getByText('“only {term}” needs {term} and {gloss}').waitFor();
    await window.getByRole('textbox', { name: 'Leave out' }).fill('../elsewhere');
    await window.getByText('“../elsewhere” is neither a tag nor a folder').waitFor();
    await window.getByRole('textbox', { name: 'Reviews a day' }).fill('many');
    await window.getByText('A whole number from 0 to 99999.').waitFor();
    expect(stored()).toEqual({});
    await templates.fill('{term} means {gloss}');
    await eventually(() => stored().recognition).toEqual({ templates: ['{term} means {gloss}'] });
  });

  it('keep lists, maps, choices and numbers in the form of the file', async () => {
    pluginChanges('Review journal/');
    let window = await open('Sources of cells');
    await box(window, 'Sentence').click();
    await box(window, 'Table').click();
    window = await open('Easy days');
    await box(window, 'Sunday').click();
    await box(window, 'Monday').click();
    window = await open('Kinds of prompts');
    await box(window, 'Comparisons').click();
    window = await open();
    expect(await window.getByRole('textbox', { name: 'Which of them' }).isVisible()).toBe(false);
    await window.getByRole('combobox', { name: 'Where prompts come from' }).selectOption('Folders');
    await window.getByRole('textbox', { name: 'Which of them' }).fill('Sea\nLand');
    await window.getByRole('combobox', { name: 'A day begins at' }).selectOption('5');
    await window.getByRole('combobox', { name: 'Buttons for an answer' }).selectOption('Four');
    await window.getByRole('slider', { name: 'Wanted share of right answers' }).fill('85');
    await window.getByRole('textbox', { name: 'Reviews a day' }).fill('50');
    await window.getByRole('textbox', { name: 'Names of aspects' }).fill('size = Size, in cm');
    await eventually(stored).toMatchObject({
      comparison: {
        sources: ['property', 'field', 'heading', 'definition', 'list'],
        aspectNames: { size: 'Size, in cm' },
      },
      review: {
        scope: { kind: 'folders', values: ['Sea', 'Land'] },
        sources: { contrast: false },
        easyDays: [1, 0],
        rollover: 5,
        buttons: 4,
        retention: 0.85,
        reviewsPerDay: 50,
      },
    });
    await window.getByRole('textbox', { name: 'Reviews a day' }).fill('');
    await eventually(() => stored().review).not.toHaveProperty('reviewsPerDay');
  });

  it('lose nothing when several are changed in one breath', async () => {
    const window = await open('Rules');
    for (const rule of ['Property', 'Bold label', 'List of terms', 'Term and a dash'])
      await box(window, rule).dispatchEvent('click');
    await eventually(() => stored().recognition?.rules).toEqual({
      property: false,
      label: false,
      list: false,
      dash: false,
    });
  });

  it('go back to their defaults, a group at a time, and what is not known here stays', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    await app.do('changeSettings', JSON.stringify({ ...stored(), review: { ...stored().review, mood: 'calm' } }));
    const window = await open('Restore defaults');
    await window.getByRole('button', { name: 'Review', exact: true }).click();
    const question = app.page.locator('.mod-confirmation');
    expect(await question.innerText()).toContain('Restore the defaults of “Review”?');
    await question.getByRole('button', { name: 'Restore' }).click();
    await eventually(() => stored().review).toEqual({ mood: 'calm' });
    expect(stored().comparison).toHaveProperty('aspectNames');
    await eventually(() => takeNotices(app)).toEqual(['Defaults restored: Review']);
    await app.page.keyboard.press('Escape');
  });

  it('of a newer version are read and not written over', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const newer = JSON.stringify({ schema: 99, review: { rollover: 7 } });
    await app.do('changeSettings', newer);
    const window = await open();
    expect(await window.getByRole('combobox', { name: 'A day begins at' }).inputValue()).toBe('7');
    await window.getByRole('combobox', { name: 'A day begins at' }).selectOption('3');
    await eventually(async () => (await takeNotices(app)).join(' ')).toContain('newer version (99)');
    expect(app.read(DATA)).toBe(newer);
  });
});
