import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const notes = { 'A.md': 'tree \n', 'B.md': 'leaf \n', 'Ash tree.md': '\n' };

describe('suggestions in the editor', () => {
  const shared = shareProbe({ vault: notes });
  const items = (page: Page = shared().page): Locator => page.locator('.suggestion-container .suggestion-item');
  const asked = async (): Promise<string[]> => (await probeLog(shared())).filter((one) => one.startsWith('suggest:'));
  const text = async (): Promise<string> => (await shared().do('editor'))?.text ?? '';
  /** Begins at the end of the first line of the note as it was. */
  const begin = async (): Promise<void> => {
    const app = shared();
    await app.openNote('A.md');
    await inPage(app, "app.workspace.activeEditor.editor.setValue('tree \\n')");
    await app.do('select', 5, 5);
    await clearLog(app);
  };

  documented(
    'types, EditorSuggest.onTrigger',
    'asked once for each key, with the note and what was typed',
    async () => {
      await begin();
      await shared().type('§as');
      await expect.poll(() => items().allInnerTexts()).toEqual(['ash', 'aspen']);
      expect(await asked()).toEqual([
        'suggest:ask  A.md true',
        'suggest:ask a A.md false',
        'suggest:ask as A.md false',
      ]);
      expect(
        await inPage(
          shared(),
          'const { query, start, end, file } = probe.completer.context; return [query, start, end.ch, file.path];',
        ),
      ).toEqual(['as', { line: 0, ch: 5 }, 8, 'A.md']);
    },
  );

  documented(
    'types, EditorSuggest.context',
    'null when it is not supposed to run: at null and when it closes',
    async () => {
      await begin();
      await shared().type('§a');
      await items().first().waitFor();
      await shared().type(' ');
      await items().first().waitFor({ state: 'detached' });
      expect(await inPage(shared(), 'return probe.completer.context')).toBeNull();
    },
  );

  documented('types, EditorSuggest.limit and setInstructions', 'so many are shown, over a row of keys', async () => {
    await begin();
    await shared().type('§a');
    await expect.poll(() => items().allInnerTexts()).toEqual(['ash', 'aspen', 'alder']);
    const row = shared().page.locator('.suggestion-container .prompt-instructions');
    expect(await row.innerText()).toMatch(/Enter\s*to take/u);
  });

  documented(
    'types, PopoverSuggest.selectSuggestion',
    'told which was chosen, by Enter after arrows or by a click',
    async () => {
      await begin();
      await shared().type('§a');
      await items().first().waitFor();
      await shared().page.keyboard.press('ArrowDown');
      await shared().page.keyboard.press('Enter');
      await expect.poll(text).toBe('tree aspen\n');
      await shared().type(' §a');
      await items().nth(2).click();
      await expect.poll(text).toBe('tree aspen alder\n');
      expect((await asked()).filter((one) => one.startsWith('suggest:took'))).toEqual([
        'suggest:took aspen keydown',
        'suggest:took alder click',
      ]);
      expect(await inPage(shared(), 'return document.activeElement.classList.contains("cm-content")')).toBe(true);
    },
  );

  observed('natural language dates: its own key beside Enter', 'the scope takes further keys', async () => {
    await begin();
    await shared().type('§a');
    await items().first().waitFor();
    await shared().page.keyboard.press('Shift+Enter');
    await items().first().waitFor({ state: 'detached' });
    expect(await asked()).toContain('suggest:shift');
    expect(await text()).toBe('tree §a\n');
  });

  observed('the item that Enter takes has the class of a selection', 'also when it is moved', async () => {
    await begin();
    await shared().type('§a');
    await expect
      .poll(() => items().locator('xpath=self::*[contains(@class,"is-selected")]').allInnerTexts())
      .toEqual(['ash']);
    await shared().page.keyboard.press('ArrowUp');
    expect(await items().locator('xpath=self::*[contains(@class,"is-selected")]').allInnerTexts()).toEqual(['alder']);
    await shared().page.keyboard.press('Escape');
    await items().first().waitFor({ state: 'detached' });
    expect(await text()).toBe('tree §a\n');
  });

  observed('the list of links comes before those of plugins', 'behind two brackets nobody else is asked', async () => {
    await begin();
    await shared().type('[[§a');
    expect(await asked()).toEqual([]);
    await begin();
    await shared().type('[[ash');
    await expect.poll(() => items().allInnerTexts()).toEqual(['Ash tree']);
    expect(await asked()).toEqual([]);
    await shared().page.keyboard.press('Enter');
    await expect.poll(text).toBe('tree [[Ash tree]]\n');
  });

  guessed('closed when the editor loses the focus', async () => {
    await begin();
    await shared().type('§a');
    await items().first().waitFor();
    await inPage(shared(), 'document.activeElement.blur()');
    await items().first().waitFor({ state: 'detached' });
  });

  documented('developer docs, pop-out windows', 'the list is in the window of its editor, with its keys', async () => {
    const app = await openProbe({ vault: notes });
    await app.openNote('B.md');
    await app.openNote('A.md', { newTab: true });
    const popout = await app.popout('markdown');
    await popout.locator('.cm-content').click();
    await popout.keyboard.press('Control+End');
    await popout.keyboard.type('§asp');
    await expect.poll(() => items(popout).allInnerTexts()).toEqual(['aspen']);
    expect(await items(app.page).count()).toBe(0);
    await popout.keyboard.press('Enter');
    await items(popout).first().waitFor({ state: 'detached' });
    expect(await popout.locator('.cm-content').innerText()).toContain('aspen');
  });
});
