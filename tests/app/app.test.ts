// The app as the plugin opens it, over ports in memory.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../src/app/app';
import { suggestionsOfRule } from '../../src/app/pane/verdict-log';
import type { PlacedDefinition } from '../../src/app/pane/concept-queries';
import { Device } from '../support/device';
import { settle } from '../support/ports';

/** Labelled items: found, but not sure enough to be accepted. */
const DOUBTFUL = `# Sails

This is what the course says about the sails of a small boat and how they are used.

- **Jib:** a triangular sail
- **Genoa:** a large sail
`;

const stateOf = (app: DifferentiaApp, key: string): string | undefined => app.index.concepts.get(key)?.state;

function suggestionFor(app: DifferentiaApp, key: string): PlacedDefinition {
  const found = app.picture.suggestions.find(({ concept }) => concept.key === key);
  if (found === undefined) throw new Error(`no suggestion for ${key}`);
  return found;
}

describe('verdicts on suggestions', () => {
  let device: Device;
  beforeEach(() => {
    device = new Device({ 'Sails.md': DOUBTFUL });
  });

  it('count at once, are lines of the journal, and hold after a restart', async () => {
    const app = await device.open();
    expect(stateOf(app, 'jib')).toBe('suggested');
    app.verdicts.accept([suggestionFor(app, 'jib')]);
    expect(stateOf(app, 'jib')).toBe('defined');
    expect(app.picture.suggestions.map(({ concept }) => concept.key)).not.toContain('jib');
    await device.time.pass(60_000);
    expect(device.events().filter(({ type }) => type === 'D')).toHaveLength(1);
    expect(stateOf(await device.open(), 'jib')).toBe('defined');
  });

  it('are taken back one by one, the last first', async () => {
    const app = await device.open();
    app.verdicts.accept([suggestionFor(app, 'jib')]);
    app.verdicts.reject([suggestionFor(app, 'genoa')]);
    expect(app.picture.suggestions).toEqual([]);
    expect(app.verdicts.undo()).toBe(true);
    expect(stateOf(app, 'genoa')).toBe('suggested');
    expect(app.verdicts.undo()).toBe(true);
    expect(stateOf(app, 'jib')).toBe('suggested');
    expect(app.verdicts.undo()).toBe(false);
  });

  it('a definition refused before can be accepted', async () => {
    const app = await device.open();
    const jib = suggestionFor(app, 'jib');
    app.verdicts.reject([jib]);
    expect(stateOf(app, 'jib')).not.toBe('suggested');
    app.verdicts.accept([jib]);
    expect(stateOf(app, 'jib')).toBe('defined');
    app.verdicts.undo();
    expect(stateOf(app, 'jib')).not.toBe('defined');
  });

  it('all that a rule found are accepted by one action, and undone by one', async () => {
    const app = await device.open();
    const all = app.picture.suggestions;
    const [first] = all;
    if (first === undefined) throw new Error('nothing is suggested');
    app.verdicts.accept(suggestionsOfRule(all, first.definition.rule));
    expect([stateOf(app, 'jib'), stateOf(app, 'genoa')]).toEqual(['defined', 'defined']);
    app.verdicts.undo();
    expect([stateOf(app, 'jib'), stateOf(app, 'genoa')]).toEqual(['suggested', 'suggested']);
  });

  it('all that a rule found are refused by one action, and undone by one', async () => {
    const app = await device.open();
    const all = app.picture.suggestions;
    app.verdicts.reject(all);
    expect(app.picture.suggestions).toEqual([]);
    app.verdicts.undo();
    expect(app.picture.suggestions).toHaveLength(all.length);
  });
});

describe('what a person has set', () => {
  it('the journal of the folder in the settings is the one that is read', async () => {
    const device = new Device({ 'Sails.md': DOUBTFUL }, { schema: 1, journal: { folder: 'Mine/log' } });
    const app = await device.open();
    app.verdicts.accept([suggestionFor(app, 'jib')]);
    await device.time.pass(60_000);
    expect([...device.journals.keys()]).toEqual(['Mine/log']);
    expect(stateOf(await device.open(), 'jib')).toBe('defined');
  });

  it('a renamed folder of the journal is followed, by lines that wait too', async () => {
    const device = new Device({ 'Sails.md': DOUBTFUL }, { schema: 1, journal: { folder: 'Mine/log' } });
    const app = await device.open();
    app.verdicts.accept([suggestionFor(app, 'jib')]);
    await device.time.pass(60_000);
    device.journal('Mine/log').faults.push('fail');
    app.verdicts.accept([suggestionFor(app, 'genoa')]);
    await settle();
    device.moveJournal('Mine/log', 'Yours/log');
    await app.folderRenamed('Mine', 'Yours');
    await device.time.pass(60_000);
    expect(device.settings.text).toContain('Yours/log');
    expect([...device.journal('Mine/log').files.keys()]).toEqual([]);
    expect([...device.journal('Yours/log').files.keys()].every((path) => path.startsWith('Yours/log/'))).toBe(true);
    const again = await device.open();
    expect([stateOf(again, 'jib'), stateOf(again, 'genoa')]).toEqual(['defined', 'defined']);
  });

  it('a device is left out of the journal and taken in again at once, by cards and verdicts alike', async () => {
    const review = { scope: { kind: 'vault', values: [] } };
    const notes = { 'Sails.md': DOUBTFUL, 'Mast.md': '> [!definition] Mast\n> a pole that carries sails\n' };
    const other = new Device(notes, { schema: 1, review }, 9);
    const there = await other.open();
    await there.reviews.refresh();
    const [card] = there.reviews.cardsOf({ kind: 'due' }).cards;
    if (card === undefined) throw new Error('nothing is due');
    const interval = { unit: 'd', amount: 9 } as const;
    there.journal.write({ type: 'R', card: card.prompt.id, rating: 3, seconds: 4, known: 0, interval });
    there.verdicts.accept([suggestionFor(there, 'jib')]);
    await other.time.pass(60_000);

    const device = new Device(notes, { schema: 1, review });
    for (const [path, text] of other.journal().files) device.journal().files.set(path, text);
    const app = await device.open();
    await app.reviews.refresh();
    const reviews = (): number => app.journal.log.fold.card(card.prompt.id, app.journal.moment())?.reviews ?? 0;
    const due = (): boolean =>
      app.reviews.cardsOf({ kind: 'due' }).cards.some(({ prompt }) => prompt.id === card.prompt.id);
    expect([reviews(), due(), stateOf(app, 'jib')]).toEqual([1, false, 'defined']);
    const id = there.journal.writer.deviceId;
    await app.settings.change(['journal', 'devices', id, 'ignored'], true);
    await app.reviews.refresh();
    expect([reviews(), due(), stateOf(app, 'jib')]).toEqual([0, true, 'suggested']);
    await app.journal.refresh();
    expect(app.journal.log.size).toBe(other.events().length);
    await app.settings.change(['journal', 'devices', id, 'ignored'], false);
    await app.reviews.refresh();
    expect([reviews(), due(), stateOf(app, 'jib')]).toEqual([1, false, 'defined']);
  });

  it('notes outside the scope and in the journal are not read', async () => {
    const scope = { include: ['Boats'], exclude: ['Boats/old'] };
    const text = '# Jib\n\n> [!definition]\n> A sail in front of the mast.\n';
    const device = new Device(
      { 'Boats/a.md': text, 'Boats/old/b.md': text, 'c.md': text, 'Review journal/d.md': text },
      { schema: 1, scope },
    );
    const app = await device.open();
    expect(app.index.concepts.notes()).toEqual(['Boats/a.md']);
    expect(device.notes.reads.every((path) => path === 'Boats/a.md')).toBe(true);
  });

  it('settings of a newer version are used, told of, and not rewritten', async () => {
    const stored = { schema: 99, recognition: { threshold: 60 }, future: { x: 1 } };
    const device = new Device({ 'Sails.md': DOUBTFUL }, stored);
    const app = await device.open();
    expect(device.notify.problems.map(({ code }) => code)).toEqual(['settings-newer']);
    expect(app.settings.settings.recognition.threshold).toBe(60);
    expect(device.settings.saves).toBe(0);
  });
});

describe('lists that panes show', () => {
  it('are made once between two changes, and follow each change', async () => {
    const device = new Device({ 'Sails.md': DOUBTFUL });
    const app = await device.open();
    const before = app.picture.concepts;
    expect(app.picture.concepts).toBe(before);
    const bare = (kind: string): string => kind;
    expect(app.picture.note('Sails.md', bare)).toBe(app.picture.note('Sails.md', bare));
    const info = device.notes.put('Mast.md', '# Mast\n\n> [!definition]\n> A pole that carries sails.\n');
    app.ingest.noteChanged(info);
    await app.ingest.idle();
    await device.time.pass(1_000);
    expect(app.picture.concepts.map(({ key }) => key)).toContain('mast');
    expect(app.picture.note('Mast.md', bare).concepts.map(({ key }) => key)).toContain('mast');
  });

  it('a cache that refuses costs the speed of the start and nothing else', async () => {
    const device = new Device({ 'Sails.md': DOUBTFUL });
    device.cache.refuses = true;
    const app = await device.open();
    expect(stateOf(app, 'jib')).toBe('suggested');
  });
});
