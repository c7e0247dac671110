import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { cachedVocabulary } from '../host/cached-vocabulary.mjs';
import { cardOf } from './card-id';
import { ConceptsPane, eventually } from './concepts-pane';
import { journalLines } from './journal-lines';
import { ChangesPage } from './changes-page';
import { openVault, pluginChanges, takeNotices, watchVaults } from './open-vault';
import { ReviewPage } from './review-page';

watchVaults();

const DATA = '.obsidian/plugins/differentia/data.json';
const crafts = '# Crafts\n\n## Loom\n\n> [!definition]\n> a frame on which cloth is woven.\n';
const byFile = '> [!definition]\n> a frame on which cloth is woven.\n';

/** A vault in which the one card was answered and the concept was pinned. */
async function answered(notes: Readonly<Record<string, string>>, note: string): Promise<HostApp> {
  const app = await openVault({ vault: notes });
  const pane = new ConceptsPane(app);
  await app.openNote(note);
  await pane.open();
  await pane.complete();
  const review = new ReviewPage(app);
  await review.chooseVault();
  await review.answerBy('3');
  await review.isSaved();
  pluginChanges('Review journal/');
  const data = JSON.parse(app.read(DATA)) as Record<string, unknown>;
  await app.do('changeSettings', JSON.stringify({ ...data, graph: { pins: { loom: [3, 4] } } }));
  await app.openNote(note);
  return app;
}

/** The card goes on under the new name, and so does the pin. */
async function followed(app: HostApp, key: string): Promise<void> {
  const lines = journalLines(app);
  const [answer] = lines.filter(({ type }) => type === 'R').map(({ fields }) => fields[0]);
  const kind = ['define', 'name'].find((one) => cardOf(one, 'loom') === answer) ?? '';
  await eventually(() =>
    journalLines(app)
      .filter(({ type }) => type === 'A')
      .map(({ fields }) => fields),
  ).toEqual([[answer, cardOf(kind, key), 'rename']]);
  await eventually(() => (JSON.parse(app.read(DATA)) as { graph?: unknown }).graph).toEqual({
    pins: { [key]: [3, 4] },
  });
  const review = new ReviewPage(app);
  await review.open();
  expect(await review.el.innerText()).toContain('Nothing is due');
}

describe('a concept that is renamed without the command keeps its card and its pin', () => {
  it('with its note, in the app', async () => {
    const app = await answered({ 'Loom.md': byFile, 'Day.md': 'A [[Loom]].\n' }, 'Loom.md');
    await app.rename('Loom.md', 'Frame.md');
    await followed(app, 'frame');
  });

  it('with its heading, as it is typed', async () => {
    const app = await answered({ 'Crafts.md': crafts }, 'Crafts.md');
    const from = crafts.indexOf('Loom');
    await app.do('select', from, from + 'Loom'.length);
    await app.type('Frame');
    await app.save();
    await followed(app, 'frame');
    expect(app.read('Crafts.md')).toBe(crafts.replace('Loom', 'Frame'));
  });

  it('with its note, while the app is closed', async () => {
    const app = await answered({ 'Loom.md': byFile, 'Day.md': 'Nothing of note.\n' }, 'Day.md');
    await app.metadataReady();
    await eventually(() => cachedVocabulary(app.page)).not.toBe('');
    const { files } = app.disk;
    const file = files.get('Loom.md');
    if (file === undefined) throw new Error('the note is gone');
    files.delete('Loom.md');
    files.set('Frame.md', file);
    await app.restart();
    await followed(app, 'frame');
  });
});

describe('a note that is renamed in the app', () => {
  const block = (name: string): string => `A word.\n\n\`\`\`compare\nconcepts: ["[[${name}]]", "[[Warp]]"]\n\`\`\`\n`;
  const vault = {
    'Loom.md': byFile,
    'Warp.md': '> [!definition]\n> threads that run along.\n',
    'Day.md': block('Loom'),
  };

  it('has its new name put into blocks that name it, after a preview, and the old one back', async () => {
    const app = await openVault({ vault });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await app.rename('Loom.md', 'Frame.md');
    const notice = app.page.locator('.notice');
    await notice.getByText('Blocks in 1 note still name “Loom”.').waitFor();
    expect(app.read('Day.md')).toBe(block('Loom'));
    await notice.getByRole('button', { name: 'Show changes' }).click();
    const preview = new ChangesPage(app);
    await preview.complete();
    await preview.button('Rename: 1 change').click();
    await preview.gone();
    expect(app.read('Day.md')).toBe(block('Frame'));
    await app.command('differentia:undo-changes');
    await eventually(() => app.read('Day.md')).toBe(block('Loom'));
    await takeNotices(app);
  });

  it('is not spoken of where the name is still there, nor after our own rename', async () => {
    const app = await openVault({ vault: { ...vault, 'Old.md': '**Loom** — a frame on which cloth is woven.\n' } });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await app.rename('Loom.md', 'Frame.md');
    await eventually(() => pane.counts()).toMatchObject({ Vault: 3 });
    await app.openNote('Warp.md');
    await app.command('differentia:rename-concept');
    const preview = new ChangesPage(app);
    await preview.name('Thread');
    await preview.button(/^Rename: \d/u).click();
    await preview.gone();
    pluginChanges('Day.md', 'Warp.md', 'Thread.md');
    await eventually(() => app.read('Day.md')).toContain('[[Thread]]');
    await eventually(() => app.files()).toContain('Thread.md');
    await app.metadataReady();
    await pane.complete();
    expect((await takeNotices(app)).join()).not.toContain('still name');
  });
});
