import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Lock.md': '---\naliases: [Navigation lock]\n---\n# Lock\n\n> [!definition] Lock\n> a chamber that lifts boats.\n',
  'Canal.md':
    '# Canal\n\n## Lock gate\n\n> [!definition] Lock gate\n> a door that holds the water of a chamber.\n\n> [!definition] Towpath\n> a path for horses.\n',
  'Log.md': 'Day one.\n\n\n',
  'Other.md': '\n',
};

const items = (page: Page): Locator => page.locator('.suggestion-container .suggestion-item');
const offered = (page: Page): Promise<string[]> => items(page).locator('.differentia-term-name').allInnerTexts();
const textOf = async (app: HostApp): Promise<string> => (await app.do('editor'))?.text ?? '';

/** The vault is read, and what is typed comes to the end of the note's second line. */
async function begin(app: HostApp, text = 'Day one.\n\n\n', at = text.length - 1): Promise<void> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await app.openNote('Log.md', { mode: 'live' });
  await app.metadataReady();
  await app.page.locator('.cm-content:visible').focus();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.insertText(text);
  await app.do('select', at, at);
}

describe('terms while typing', () => {
  const shared = shareVault({ vault: notes });
  const type = (words: string): Promise<void> => shared().type(words);
  const press = (key: string): Promise<void> => shared().page.keyboard.press(key);
  /** Nothing is offered: the list would have come with the last key. */
  const nothing = async (): Promise<void> => {
    await shared().page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(await items(shared().page).count()).toBe(0);
  };

  it('are offered from the third letter, with what they are and where that stands', async () => {
    const app = shared();
    await begin(app);
    await type('Open the lo');
    await nothing();
    await type('c');
    await eventually(() => offered(app.page)).toEqual(['lock', 'lock gate']);
    expect(await items(app.page).first().innerText()).toMatch(/lock\s+Lock\s+a chamber that lifts boats\./u);
    expect(await items(app.page).nth(1).innerText()).toContain('Canal');
    expect(await app.page.locator('.prompt-instructions:visible').innerText()).toMatch(/Link.*Plain text.*Dismiss/su);
    await type('k g');
    await eventually(() => offered(app.page)).toEqual(['lock gate']);
    expect(await app.axe('.suggestion-container')).toEqual([]);
  });

  it('are put in as a link by Enter, Tab and click, as plain words with Shift', async () => {
    pluginChanges('Log.md');
    const app = shared();
    await begin(app);
    await type('a lock g');
    await items(app.page).first().waitFor();
    await press('Enter');
    await eventually(() => textOf(app)).toBe('Day one.\n\na [[Canal#Lock gate|lock gate]]\n');
    await type(' and Loc');
    await items(app.page).first().waitFor();
    await press('Tab');
    await eventually(() => textOf(app)).toBe('Day one.\n\na [[Canal#Lock gate|lock gate]] and [[Lock]]\n');
    await type(' by navi');
    await items(app.page).first().click();
    await eventually(() => textOf(app)).toContain('and [[Lock]] by [[Lock|navigation lock]]\n');
    await type(', lock');
    await items(app.page).nth(1).waitFor();
    await press('ArrowDown');
    await press('Shift+Enter');
    await eventually(() => textOf(app)).toContain('|navigation lock]], lock gate\n');
    await press('Control+z');
    await eventually(() => textOf(app)).not.toContain(', lock gate');
  });

  it('are offered in a form of the name when it is typed to its end', async () => {
    pluginChanges('Log.md');
    const app = shared();
    await begin(app);
    await type('two lock gates');
    await eventually(() => offered(app.page)).toEqual(['lock gates']);
    expect(await app.page.locator('.prompt-instructions:visible').innerText()).toMatch(/Link.*New line.*Dismiss/su);
    await press('Tab');
    await eventually(() => textOf(app)).toBe('Day one.\n\ntwo [[Canal#Lock gate|lock gates]]\n');
  });

  it('leave Enter to the line when the name is typed to its end, unless another row was gone to', async () => {
    pluginChanges('Log.md');
    const app = shared();
    await begin(app, 'Day one.\n\n- \n');
    await type('a lock');
    await eventually(() => offered(app.page)).toEqual(['lock', 'lock gate']);
    await press('Enter');
    await type('and two lock');
    await items(app.page).nth(1).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await eventually(() => textOf(app)).toMatch(
      /^Day one\.\n\n- a lock\n.*and two \[\[Canal#Lock gate\|lock gate\]\]\n/u,
    );
  });

  it('that are dismissed do not come again for that word, but for the next', async () => {
    const app = shared();
    await begin(app);
    await type('lock');
    await items(app.page).first().waitFor();
    await press('Escape');
    await items(app.page).first().waitFor({ state: 'detached' });
    await type(' g');
    await nothing();
    await press('Backspace');
    await press('Backspace');
    await press('Backspace');
    await nothing();
    await type('k.\ntow');
    await eventually(() => offered(app.page)).toEqual(['towpath']);
    await press('Escape');
    for (let letters = 0; letters < 3; letters += 1) await press('Backspace');
    await type('tow');
    await eventually(() => offered(app.page)).toEqual(['towpath']);
    await type(' ');
    await nothing();
    await press('Enter');
    await eventually(() => textOf(app)).toBe('Day one.\n\nlock.\ntow \n\n');
  });

  it.each([
    ['code', 'Day `'],
    ['a formula', 'Day $x + '],
    ['a link', 'Day [['],
    ['a tag', 'Day #'],
    ['a heading', '## '],
    ['an address', 'https://example.org/'],
    ['a block of code', '```\n'],
    ['quoted code', '> ```\n> '],
    ['a comment', '%%\n'],
    ['properties', '---\nkey: '],
    ['the title of a callout', '> [!note] '],
  ])('are not offered in %s', async (_where, before) => {
    await begin(shared(), before, before.length);
    await type('lock g');
    await eventually(() => textOf(shared())).toBe(`${before}lock g`);
    expect(await offered(shared().page)).toEqual([]);
  });

  it('are not offered when the cursor only comes by, stands inside a word, or text is pasted', async () => {
    const app = shared();
    await begin(app, 'A lock gate.\n', 2);
    await app.page.keyboard.press('End');
    await app.page.keyboard.press('ArrowLeft');
    await nothing();
    await app.do('select', 3, 3);
    await type('o');
    await nothing();
    await app.do('select', 0, 0);
    await app.page.keyboard.insertText('tow');
    await eventually(() => textOf(app)).toBe('towA loock gate.\n');
    expect(await offered(app.page)).toEqual([]);
  });

  it('leave the app’s own list of notes alone', async () => {
    const app = shared();
    await begin(app);
    await type('See [[Loc');
    await eventually(() => items(app.page).allInnerTexts()).toEqual(['Lock']);
    expect(await offered(app.page)).toEqual([]);
    await press('Enter');
    await eventually(() => textOf(app)).toContain('See [[Lock]]');
  });

  it('end a table’s cell nowhere', async () => {
    pluginChanges('Log.md');
    const app = shared();
    await begin(app, '| a | b |\n|---|---|\n| ', 24);
    await type('a lock g');
    await items(app.page).first().waitFor();
    await press('Enter');
    await eventually(() => textOf(app)).toContain('| a [[Canal#Lock gate\\|lock gate]]');
  });

  it('wait for an input method, and come when it is done', async () => {
    const app = shared();
    await begin(app);
    const input = await app.page.context().newCDPSession(app.page);
    for (const text of ['l', 'lo', 'loc', 'lock'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await eventually(() => textOf(app)).toBe('Day one.\n\nlock\n');
    expect(await offered(app.page)).toEqual([]);
    await input.send('Input.insertText', { text: 'lock' });
    await eventually(() => offered(app.page)).toEqual(['lock', 'lock gate']);
    expect(await textOf(app)).toBe('Day one.\n\nlock\n');
  });

  it('are no more when the setting is off, and follow the vault', async () => {
    const app = shared();
    const suggest = (on: boolean): Promise<void> =>
      app.do('changeSettings', JSON.stringify({ schema: 1, mentions: { suggest: on } }));
    await begin(app);
    await suggest(false);
    await type('lock');
    await nothing();
    await suggest(true);
    // Names are gathered anew, in slices: the word that is offered is one typed after that.
    await eventually(async () => {
      await type(' tow');
      return offered(app.page);
    }).toEqual(['towpath']);
    await press('Escape');
    await app.write('Weir.md', '> [!definition] Weir\n> a low dam, `<img src=x onerror=alert(1)>`\n');
    await eventually(async () => {
      await type(' wei');
      return offered(app.page);
    }).toEqual(['weir']);
    expect(await items(app.page).first().innerText()).toContain('<img src=x');
    expect(await items(app.page).locator('img').count()).toBe(0);
    await app.delete('Weir.md');
  });
});

describe('terms elsewhere', () => {
  it('are offered in a window of its own, with its keys and the mouse', async () => {
    pluginChanges('Other.md');
    const app = await openVault({ vault: notes });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await app.openNote('Other.md', { mode: 'live' });
    await app.openNote('Log.md', { mode: 'live', newTab: true });
    const popout = await app.popout('markdown');
    await popout.locator('.cm-content').click();
    await popout.keyboard.press('Control+End');
    await popout.keyboard.type('a lock g');
    await eventually(() => offered(popout)).toEqual(['lock gate']);
    expect(await items(app.page).count()).toBe(0);
    await popout.keyboard.press('Enter');
    const words = popout.locator('.cm-content');
    await eventually(() => words.innerText()).toContain('lock gate');
    expect(await items(popout).count()).toBe(0);
    await popout.keyboard.type(' tow');
    await items(popout).first().click();
    await eventually(() => words.innerText()).toContain('towpath');
  });

  it('come in a vault of 17,000 names that is still being read, and no key is lost', async () => {
    const names = 17_000;
    const perNote = 1_000;
    const linked = Array.from({ length: names / perNote }, (_, note): [string, string] => [
      `Names/${String(note)}.md`,
      Array.from({ length: perNote }, (_line, at) => `[[Knot ${String(note * perNote + at)}]]`).join('\n'),
    ]);
    const app = await openVault({ vault: { 'Log.md': '\n', ...Object.fromEntries(linked) } });
    await app.openNote('Log.md', { mode: 'live' });
    await app.page.locator('.cm-content:visible').focus();
    await app.type('A rope is tied with a knot 4711');
    expect(await textOf(app)).toBe('A rope is tied with a knot 4711\n');
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await app.do('select', 31, 31);
    await app.page.keyboard.press('Backspace');
    await app.type('1');
    await eventually(() => offered(app.page)).toEqual(['knot 4711']);
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press('Delete');
  });

  it('are taken by a finger, as a link or as words, in Russian, with ё as е', async () => {
    const app = await openVault({
      vault: {
        'Река.md': '# Река\n\n> [!определение] Ёлочный затвор\n> затвор из двух полотен.\n',
        'День.md': '\n',
      },
      phone: true,
      language: 'ru',
      theme: 'dark',
    });
    pluginChanges('День.md');
    await app.openNote('День.md', { mode: 'live' });
    await app.metadataReady();
    await app.page.locator('.cm-content:visible').focus();
    await eventually(async () => {
      await app.page.keyboard.press('Control+a');
      await app.type('Закрыли елоч');
      return offered(app.page);
    }).toEqual(['ёлочный затвор']);
    const box = await items(app.page).first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await app.touch().tap(items(app.page).locator('.differentia-term-gloss'));
    await eventually(() => textOf(app)).toBe('Закрыли [[Река|ёлочный затвор]]');
    await app.type(' и Ёлоч');
    await app.touch().tap(app.page.getByLabel('Вставить без ссылки: Ёлочный затвор'));
    await eventually(() => textOf(app)).toBe('Закрыли [[Река|ёлочный затвор]] и Ёлочный затвор');
    // Its keyboard composes each word: what is offered can be taken all the same.
    const input = await app.page.context().newCDPSession(app.page);
    await app.type(', ');
    for (const text of ['ё', 'ёло', 'ёлоч'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await eventually(() => offered(app.page)).toEqual(['ёлочный затвор']);
    await app.touch().tap(items(app.page).locator('.differentia-term-gloss'));
    await eventually(() => textOf(app)).toBe(
      'Закрыли [[Река|ёлочный затвор]] и Ёлочный затвор, [[Река|ёлочный затвор]]',
    );
    await app.save();
  });
});
