import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { cachedVocabulary } from '../host/cached-vocabulary.mjs';
import { cardOf } from './card-id';
import { ConceptsPane, eventually } from './concepts-pane';
import { journalLines } from './journal-lines';
import { openVault, pluginChanges, watchVaults } from './open-vault';
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
