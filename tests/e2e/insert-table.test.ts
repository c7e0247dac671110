import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { shareVault, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const boats = [
  '# Sloop and ketch',
  '',
  '**Sloop** — a boat with one mast and one jib.',
  '',
  '**Ketch** — a boat with two masts, the taller one in front.  ',
  '',
  '## Differences',
  '',
  'A sloop has one mast, whereas a ketch has two masts.',
  'A sloop is faster upwind, but a ketch is easier to sail alone.',
  '',
  '\tLast line, with a tab and without an end',
].join('\n');

const notes = {
  'Boats.md': boats,
  'Twice.md': boats,
  'Windows.md': boats.replaceAll('\n', '\r\n'),
  'Properties.md': `---\ntags: [boats]\n---\n${boats}`,
  'Reading.md': boats,
  'Typed.md': boats,
  'Alone.md': '# Alone\n\nThe wind was good today.\n',
};

const INSERT = 'differentia:insert-comparison-table';

/** The text of the editor in use. */
async function editorText(app: HostApp): Promise<string> {
  return (await app.do('editor'))?.text ?? '';
}

/** Puts the cursor behind some words. */
async function putCursor(app: HostApp, words: string): Promise<void> {
  const at = (await editorText(app)).indexOf(words) + words.length;
  await app.do('select', at, at);
}

/** The note with its one table cut out, and the table. */
function takeTable(text: string): { table: string; before: string; after: string } {
  const match = /%% differentia[^\n]*\n\n(?:\|[^\n]*(?:\n|$))+/u.exec(text);
  const table = match?.[0] ?? '';
  const at = match?.index ?? 0;
  return { table, before: text.slice(0, at), after: text.slice(at + table.length) };
}

describe('inserting the comparison as a table', () => {
  const shared = shareVault({ vault: notes });
  const openNote = async (note: string): Promise<ConceptsPane> => {
    const app = shared();
    await app.openNote(note);
    const pane = new ConceptsPane(app);
    await pane.open();
    await eventually(() => pane.noteName()).toBe(note.slice(0, -3));
    await pane.complete();
    await app.openNote(note);
    return pane;
  };

  it('puts it below the line of the cursor and leaves the rest of the note as it was', async () => {
    pluginChanges('Boats.md');
    const app = shared();
    await openNote('Boats.md');
    await putCursor(app, 'to sail alone.');
    await app.command(INSERT);
    await eventually(() => editorText(app)).not.toBe(boats);
    await app.save();
    const { table, before, after } = takeTable(app.read('Boats.md'));
    expect(table).toContain('| Sloop | Ketch |');
    expect(table.split('\n').length).toBeGreaterThan(4);
    const [head = '', tail = ''] = boats.split(/(?<=to sail alone\.)\n\n/u);
    expect(before).toBe(`${head}\n\n`);
    expect(after).toBe(`\n${tail}`);
    expect((await app.do('notices')).at(-1)).toMatch(/^Comparison table inserted: \d+ rows$/u);
  });

  it('is taken away by one undo of the editor', async () => {
    const app = shared();
    await openNote('Boats.md');
    await app.page.locator('.cm-content').first().click();
    await app.page.keyboard.press('Control+z');
    await eventually(() => editorText(app)).toBe(boats);
    await app.save();
    expect(app.read('Boats.md')).toBe(boats);
  });

  it('keeps the text of a note with CRLF, and its undo', async () => {
    const app = shared();
    await openNote('Windows.md');
    await putCursor(app, 'one mast, whereas');
    await app.command(INSERT);
    await eventually(() => editorText(app)).not.toBe(boats);
    const { before, after } = takeTable(await editorText(app));
    expect(`${before}${after.slice(1)}`).toBe(boats);
    await app.page.keyboard.press('Control+z');
    await eventually(() => editorText(app)).toBe(boats);
  });

  it('never lands among the properties', async () => {
    pluginChanges('Properties.md');
    const app = shared();
    await openNote('Properties.md');
    await app.do('select', 0, 0);
    await app.command(INSERT);
    await eventually(() => editorText(app)).not.toBe(notes['Properties.md']);
    const { before, after } = takeTable(await editorText(app));
    expect(before).toMatch(/^---\ntags: \[boats\]\n---\n+$/u);
    expect(after).toBe(`\n${boats}`);
  });

  it('goes into the editor that asked when the note is open twice', async () => {
    pluginChanges('Twice.md');
    const app = shared();
    await openNote('Twice.md');
    await app.openNote('Twice.md', { newTab: true });
    await putCursor(app, '## Differences');
    await app.command(INSERT);
    await eventually(() => editorText(app)).not.toBe(boats);
    const { before } = takeTable(await editorText(app));
    expect(before.endsWith('## Differences\n\n')).toBe(true);
    // The other editor shows the same text once it is saved, and has put nothing in by itself.
    await app.save();
    const texts = await app.page.evaluate(() =>
      [...document.querySelectorAll('.cm-content')].map((el) => el.textContent.split('| Sloop | Ketch |').length - 1),
    );
    expect(texts.every((count) => count <= 1)).toBe(true);
    expect(app.read('Twice.md')).toBe(await editorText(app));
  });

  it('is not done when the text has changed meanwhile: nothing that was typed is lost', async () => {
    const app = shared();
    await openNote('Typed.md');
    await putCursor(app, '## Differences');
    // A key that comes in the very moment in which the note is read for its table.
    await app.page.evaluate((insert) => {
      const asked = window.hostControl.command(insert);
      // Deprecated, and the one way for a page to type into itself in the same turn.
      const type: unknown = Reflect.get(document, 'execCommand');
      if (typeof type === 'function') Reflect.apply(type, document, ['insertText', false, ' x']);
      return asked;
    }, INSERT);
    await eventually(async () => (await app.do('notices')).at(-1)).toBe(
      'The table was not inserted: the note changed meanwhile. Try again.',
    );
    expect(await editorText(app)).toBe(boats.replace('## Differences', '## Differences x'));
  });

  it('can be done from the pane', async () => {
    pluginChanges('Typed.md');
    const app = shared();
    const pane = await openNote('Typed.md');
    await app.page.keyboard.press('Control+End');
    const before = await editorText(app);
    await pane.el.getByRole('button', { name: 'Insert as table' }).click();
    await eventually(() => editorText(app)).not.toBe(before);
    expect(takeTable(await editorText(app)).before.startsWith(before.slice(0, 40))).toBe(true);
  });

  it('says so when the note is open for reading only, or not at all', async () => {
    const app = shared();
    const pane = await openNote('Reading.md');
    await app.openNote('Reading.md', { mode: 'preview' });
    const insert = pane.el.getByRole('button', { name: 'Insert as table' });
    await insert.click();
    const told = async (): Promise<string[]> =>
      (await app.do('notices')).filter((text) => text === 'Open the note in an editor to insert its table.');
    await eventually(told).toHaveLength(1);
    // A notice lies over the head of the pane by now.
    await pane.el.getByRole('button', { name: 'Keep this note' }).dispatchEvent('click');
    await app.openNote('Alone.md');
    await insert.dispatchEvent('click');
    await eventually(told).toHaveLength(2);
    await pane.el.getByRole('button', { name: 'Follow the active note' }).dispatchEvent('click');
    expect(app.read('Reading.md')).toBe(boats);
    expect(app.read('Alone.md')).toBe(notes['Alone.md']);
  });

  it('says so when the note compares nothing, and changes nothing', async () => {
    const app = shared();
    await openNote('Alone.md');
    await app.command(INSERT);
    await eventually(async () => (await app.do('notices')).at(-1)).toMatch(/^This note compares nothing yet\./u);
    await app.save();
    expect(app.read('Alone.md')).toBe(notes['Alone.md']);
  });
});
