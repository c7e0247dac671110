import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Sea.md':
    '# Sea\n\n> [!definition] Tide\n> the rise and fall of the sea.\n\n> [!definition] Ebb\n> the tide that falls.\n',
  'Log.md':
    '# Morning\n\nThe tide turns, and the ebb begins. Another tide comes. See [[Sea|tide tables]] and `tide = 2`.\n\n' +
    '> [!note] Tide at noon\n> The tide was low.\n\n```\ntide\n```\n\n## Evening\n\nNo ebb, a slow tide.\n',
  'Unix.md': 'line one\r\nthe tide\r\nthe ebb\r\n',
  'Two.md': '---\naliases: [Swell]\n---\n# Two\n',
  'Three.md': '---\naliases: [Swell]\n---\n# Three\n',
  'Four.md': 'A swell and a tide.\n',
};

const settle = async (app: HostApp): Promise<void> => {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
};
const set = (app: HostApp, show: string): Promise<void> =>
  app.do('changeSettings', JSON.stringify({ schema: 1, mentions: { show } }));
/** Of the text that is written; what live preview draws of a callout is read, as in the reading view. */
const inEditor = (app: HostApp): Promise<string[]> =>
  app.page.locator('.cm-content:visible .differentia-mention:not(.callout *)').allInnerTexts();
const reading = (app: HostApp): Locator => app.page.locator('.markdown-preview-view:visible');
const inReading = (app: HostApp): Promise<string[]> => reading(app).locator('.differentia-mention').allInnerTexts();

describe('marks in the editor', () => {
  const shared = shareVault({ vault: notes });

  it('are none until they are asked for', async () => {
    const app = shared();
    await settle(app);
    await app.openNote('Log.md', { mode: 'live' });
    expect(await inEditor(app)).toEqual([]);
  });

  it('stand under each mention, and nowhere else', async () => {
    const app = shared();
    await set(app, 'all');
    await eventually(() => inEditor(app)).toEqual(['tide', 'ebb', 'tide', 'ebb', 'tide']);
    // What the callout says is drawn, not written, while the cursor is elsewhere; its title is left alone.
    await eventually(() => app.page.locator('.cm-content .callout .differentia-mention').allInnerTexts()).toEqual([
      'tide',
    ]);
    await set(app, 'once');
    await eventually(() => inEditor(app)).toEqual(['tide', 'ebb', 'ebb', 'tide']);
    await set(app, 'off');
    await eventually(() => inEditor(app)).toEqual([]);
    await set(app, 'all');
  });

  it('follow what is typed and not saved, without touching the text', async () => {
    const app = shared();
    await app.openNote('Log.md', { mode: 'live' });
    await eventually(async () => (await inEditor(app)).length).toBe(5);
    const text = (await app.do('editor'))?.text ?? '';
    await app.do('select', text.indexOf('The tide'), text.indexOf('The tide'));
    await app.type('An ebb, `ebb` and [[ebb]]. ');
    await eventually(() => inEditor(app)).toEqual(['ebb', 'tide', 'ebb', 'tide', 'ebb', 'tide']);
    expect((await app.do('editor'))?.text).toBe(text.replace('The tide', 'An ebb, `ebb` and [[ebb]]. The tide'));
    await app.page.keyboard.press('Control+z');
    await app.save();
  });

  it('stand where the words are in a note with CRLF', async () => {
    const app = shared();
    await app.openNote('Unix.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toEqual(['tide', 'ebb']);
  });

  it('show the definition under the mouse, with its source to jump to', async () => {
    const app = shared();
    await app.openNote('Unix.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toContain('ebb');
    await app.page.locator('.cm-content:visible .differentia-mention').last().hover();
    const card = app.page.locator('.hover-popover .differentia-card');
    await card.getByText('the tide that falls.').waitFor();
    await card.locator('.differentia-source').click();
    await eventually(() => app.do('editor')).toMatchObject({
      path: 'Sea.md',
      selection: expect.stringContaining('Ebb') as string,
    });
    expect(await card.count()).toBe(0);
  });

  it('have all that can be done with the concept in their card, so that a wrong one is put right where it is seen', async () => {
    const app = shared();
    await app.openNote('Unix.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toContain('ebb');
    await app.page.locator('.cm-content:visible .differentia-mention').last().hover();
    const card = app.page.locator('.hover-popover .differentia-card');
    await card.getByRole('button', { name: 'More…: Ebb' }).click();
    await app.page.locator('.menu').getByText('Never matches…').click();
    expect(await card.count()).toBe(0);
    await app.type('ebb');
    await app.page.keyboard.press('Enter');
    await eventually(() => inEditor(app)).not.toContain('ebb');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => inEditor(app)).toContain('ebb');
    await app.page.mouse.move(0, 0);
  });

  it('offer a choice where a name stands for two', async () => {
    const app = shared();
    await app.openNote('Four.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toContain('swell');
    await app.page.locator('.cm-content:visible .differentia-mention').first().hover();
    const card = app.page.locator('.hover-popover .differentia-card');
    await card.getByText('The name stands for several concepts:').waitFor();
    expect(await card.locator('.differentia-card-name').allInnerTexts()).toEqual(['Three', 'Two']);
    await card.getByRole('button', { name: 'Open the note' }).last().click();
    await eventually(() => app.do('activeNote')).toBe('Two.md');
    await app.page.mouse.move(0, 0);
  });

  it('lead to a choice by the command too, though what the name stands for are notes without a definition', async () => {
    const app = shared();
    await app.openNote('Four.md', { mode: 'live' });
    const at = notes['Four.md'].indexOf('swell');
    await app.do('select', at + 2, at + 2);
    await app.command('differentia:go-to-definition');
    const choices = app.page.locator('.suggestion-item');
    await eventually(() => choices.allInnerTexts()).toEqual(['Three', 'Two']);
    await choices.last().click();
    await eventually(() => app.do('activeNote')).toBe('Two.md');
  });

  it('list the places that speak of a concept without the signs of quotes and items', async () => {
    const app = shared();
    await app.openNote('Log.md', { mode: 'source' });
    const at = notes['Log.md'].indexOf('tide');
    await app.do('select', at, at);
    await app.command('differentia:find-usages');
    const places = app.page.locator('.suggestion-item > :first-child');
    await eventually(() => places.allInnerTexts()).toContain('The tide was low.');
    expect((await places.allInnerTexts()).filter((text) => /^[>#*-]/u.test(text))).toEqual([]);
    await app.page.keyboard.press('Escape');
  });
});

describe('marks in the reading view', () => {
  const shared = shareVault({ vault: notes });

  it('wrap mentions and leave links, code and titles of callouts alone; the words stay the same', async () => {
    const app = shared();
    await settle(app);
    await app.openNote('Log.md', { mode: 'preview' });
    const plain = await reading(app).innerText();
    expect(await inReading(app)).toEqual([]);
    await set(app, 'all');
    await eventually(() => inReading(app)).toEqual(['tide', 'ebb', 'tide', 'tide', 'ebb', 'tide']);
    expect(await reading(app).innerText()).toBe(plain);
    await set(app, 'once');
    await eventually(async () => (await inReading(app)).length).toBeLessThan(6);
  });

  it('open the card by a click, and by the keyboard alone', async () => {
    const app = shared();
    await reading(app).locator('.differentia-mention').first().click();
    const card = app.page.locator('.modal .differentia-card');
    await card.getByText('the rise and fall of the sea.').waitFor();
    await app.page.keyboard.press('Escape');
    await eventually(() => card.count()).toBe(0);
    await reading(app).locator('.differentia-mention').first().press('Enter');
    await card.getByRole('button', { name: 'Usages' }).click();
    await app.page.locator('.prompt .suggestion-item').first().waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('do not mark a concept where it is defined, and are there after a restart', async () => {
    const app = shared();
    await app.openNote('Sea.md', { mode: 'preview' });
    await eventually(() => inReading(app)).toEqual(['tide']);
    await app.restart();
    await eventually(() => inReading(app)).toEqual(['tide']);
  });
});

describe('marks elsewhere', () => {
  it('are tapped on a phone, in Russian, and show text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const app = await openVault({
      vault: {
        'Море.md': `> [!определение] Прилив\n> подъём воды, \`${evil}\`\n`,
        'День.md': 'Ждём прилива до утра.\n',
      },
      phone: true,
      language: 'ru',
      theme: 'dark',
    });
    await set(app, 'all');
    await app.openNote('День.md', { mode: 'preview' });
    await eventually(() => inReading(app)).toEqual(['прилива']);
    await reading(app).locator('.differentia-mention').tap();
    const card = app.page.locator('.modal .differentia-card');
    await card.getByText('подъём воды').waitFor();
    expect(await app.page.locator('.modal').getByText('Прилив', { exact: true }).count()).toBe(1);
    expect(await card.innerText()).toContain(evil);
    expect(await card.locator('img').count()).toBe(0);
    const heights = await card
      .locator('button')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('have their card in a window of its own too', async () => {
    const app = await openVault({ vault: notes });
    await settle(app);
    await set(app, 'all');
    await app.openNote('Unix.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toEqual(['tide', 'ebb']);
    const popout = await app.popout('markdown');
    const mark = popout.locator('.cm-content .differentia-mention').last();
    await mark.waitFor();
    await mark.hover();
    await popout.locator('.hover-popover .differentia-card').getByText('the tide that falls.').waitFor();
  });

  it('follow the names of the vault in a reading view that stays open', async () => {
    const app = await openVault({ vault: notes });
    await settle(app);
    await set(app, 'all');
    await app.openNote('Unix.md', { mode: 'preview' });
    await eventually(() => inReading(app)).toEqual(['tide', 'ebb']);
    const plain = await reading(app).innerText();
    await app.write('Lines.md', '> [!definition] Line\n> a rope that has its work.\n');
    await eventually(() => inReading(app)).toEqual(['line', 'tide', 'ebb']);
    const hidden = { schema: 1, mentions: { show: 'all' }, concepts: { overrides: { ebb: { hidden: true } } } };
    await app.do('changeSettings', JSON.stringify(hidden));
    await eventually(() => inReading(app)).toEqual(['line', 'tide']);
    await app.delete('Lines.md');
    await eventually(() => inReading(app)).toEqual(['tide']);
    await set(app, 'off');
    await eventually(() => inReading(app)).toEqual([]);
    expect(await reading(app).innerText()).toBe(plain);
  });

  it('stand in embedded notes, callouts, tables and lists', async () => {
    const app = await openVault({
      vault: {
        ...notes,
        'All.md':
          '- the tide\n  - an ebb\n\n> [!tip] Ebb\n> The tide is low.\n\n| Ebb | When |\n|---|---|\n| tide | noon |\n\n![[Unix]]\n',
      },
    });
    await settle(app);
    await set(app, 'all');
    await app.openNote('All.md', { mode: 'preview' });
    const all = ['tide', 'ebb', 'tide', 'Ebb', 'tide', 'tide', 'ebb'];
    await eventually(() => inReading(app)).toEqual(all);
    // Found anew, they stand where they stood.
    await app.write('Lines.md', '> [!definition] Noon\n> the middle of the day.\n');
    await eventually(async () => (await inReading(app)).length).toBe(all.length + 1);
    expect((await inReading(app)).filter((word) => word !== 'noon')).toEqual(all);
  });

  it('are not touched while an input method composes', async () => {
    const app = await openVault({ vault: { ...notes, 'Ref.md': 'A tide, another tide.\n' } });
    await settle(app);
    await set(app, 'all');
    await app.openNote('Ref.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toEqual(['tide', 'tide']);
    await app.openNote('Log.md', { mode: 'live', newTab: true });
    const beside = (await app.popout('markdown')).locator('.cm-content .differentia-mention');
    await eventually(() => beside.count()).toBe(2);
    const before = ['tide', 'ebb', 'tide', 'ebb', 'tide'];
    await eventually(() => inEditor(app)).toEqual(before);
    const text = (await app.do('editor'))?.text ?? '';
    const start = text.indexOf('The tide');
    await app.do('select', start, start);
    await app.page.locator('.cm-content:visible').focus();
    const input = await app.page.context().newCDPSession(app.page);
    const compose = (words: string): Promise<unknown> =>
      input.send('Input.imeSetComposition', { text: words, selectionStart: words.length, selectionEnd: words.length });
    for (const words of ['e', 'eb', 'ebb']) await compose(words);
    // Editors are asked to look again in turn: when the other has, this one would have.
    await set(app, 'once');
    await eventually(() => beside.count()).toBe(1);
    expect(await inEditor(app)).toEqual(before);
    expect((await app.do('editor'))?.text).toBe(text.replace('The tide', 'ebbThe tide'));
    await input.send('Input.insertText', { text: 'ebb ' });
    await eventually(() => inEditor(app)).toEqual(['ebb', 'tide', 'ebb', 'tide']);
    expect((await app.do('editor'))?.text).toBe(text.replace('The tide', 'ebb The tide'));
  });

  it('open their card by a long press', async () => {
    const app = await openVault({ vault: notes, phone: true });
    await set(app, 'all');
    await app.openNote('Unix.md', { mode: 'preview' });
    await eventually(() => inReading(app)).toEqual(['tide', 'ebb']);
    await app.touch().longPress(reading(app).locator('.differentia-mention').first());
    const card = app.page.locator('.modal .differentia-card');
    await card.getByText('the rise and fall of the sea.').waitFor();
    expect(await card.count()).toBe(1);
  });

  it('cost a key press next to nothing in a note with 5,000 concepts', async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, at) => `- **Knot${String(at)}x** – a knot of the kind ${String(at)}`,
    );
    const app = await openVault({
      vault: { 'Knots.md': `${lines.join('\n')}\n`, 'Use.md': 'Knot7x and Knot4999x hold.\n' },
    });
    await settle(app);
    const shown = async (show: string, marks: readonly string[]): Promise<void> => {
      await set(app, show);
      await app.openNote('Use.md', { mode: 'live' });
      await eventually(() => inEditor(app)).toEqual(marks);
    };
    /** How long 30 key presses take in the note of all of them. */
    const typing = async (): Promise<number> => {
      await app.openNote('Knots.md', { mode: 'live' });
      await app.do('select', 0, 0);
      const began = Date.now();
      await app.type('a'.repeat(30));
      return Date.now() - began;
    };
    // Turn by turn, so that what else the machine does meets both, and the least of each, which it met least.
    const marked: number[] = [];
    const plain: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await shown('all', ['Knot7x', 'Knot4999x']);
      marked.push(await typing());
      await shown('off', []);
      plain.push(await typing());
    }
    expect(Math.min(...marked)).toBeLessThan(1.5 * Math.min(...plain) + 200);
  });
});

describe('marks of one note', () => {
  it('are switched by command and in the menu of the file, in editor and reading view, and kept with the note', async () => {
    const app = await openVault({ vault: notes });
    await settle(app);
    await app.openNote('Unix.md', { mode: 'live' });
    expect(await inEditor(app)).toEqual([]);
    await app.command('differentia:switch-marks');
    await eventually(() => inEditor(app)).toEqual(['tide', 'ebb']);
    expect(await takeNotices(app)).toEqual(['Mentions are marked in Unix.']);
    await app.openNote('Log.md', { mode: 'live' });
    await app.do('fileMenu', 'Log.md');
    await app.page.locator('.menu').getByText('Mark mentions here').waitFor();
    await app.page.keyboard.press('Escape');
    expect(await inEditor(app)).toEqual([]);
    await app.rename('Unix.md', 'Linux.md');
    await app.restart();
    await settle(app);
    await app.openNote('Linux.md', { mode: 'preview' });
    await eventually(() => inReading(app)).toEqual(['tide', 'ebb']);
    await set(app, 'all');
    await app.openNote('Log.md', { mode: 'preview' });
    await eventually(async () => (await inReading(app)).length).toBe(6);
    await app.do('fileMenu', 'Log.md');
    await app.page.locator('.menu').getByText('Do not mark mentions here').click();
    await eventually(() => inReading(app)).toEqual([]);
    expect(await takeNotices(app)).toEqual(['Mentions are not marked in Log.']);
    await app.openNote('Log.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toEqual([]);
    await app.openNote('Four.md', { mode: 'live' });
    await eventually(() => inEditor(app)).toEqual(['swell', 'tide']);
  });
});

describe('a definition with a formula', () => {
  it('has it drawn by the app in the card, and all else as plain words', async () => {
    const app = await openVault({
      vault: {
        'Speed.md':
          '> [!definition] Speed\n> the way in a time, $v = \\frac{s}{t}$, at $5 or $6 a *trip* <b>home</b>.\n',
        'Trip.md': 'The speed was low.\n',
      },
    });
    await set(app, 'all');
    await settle(app);
    await app.openNote('Trip.md', { mode: 'live' });
    await app.page.locator('.cm-content:visible .differentia-mention').first().hover();
    const words = app.page.locator('.hover-popover .differentia-definition-text');
    await words.locator('.math').waitFor();
    expect(await words.locator('.math').allInnerTexts()).toEqual(['v = \\frac{s}{t}']);
    expect((await words.innerText()).replace(/\s+/gu, ' ')).toMatch(
      /^the way in a time, v = .*, at \$5 or \$6 a trip/u,
    );
    expect(await words.locator('b, em').count()).toBe(0);
    const within = words.locator('.differentia-formula, .differentia-formula *');
    const shown = await within.evaluateAll((all) => all.map((el) => getComputedStyle(el).display));
    expect(new Set(shown)).toEqual(new Set(['inline']));
    await app.page.mouse.move(0, 0);
  });
});
