// A rename of a concept over ports in memory: its cards, verdicts, pins and decisions go along, and come back.
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import type { PlacedDefinition } from '../../../src/app/pane/concept-queries';
import { chosenPlans, EVERYTHING } from '../../../src/app/changes/choice';
import type { RenameDone } from '../../../src/app/rename/run-rename';
import { runRename } from '../../../src/app/rename/run-rename';
import { cardId, fold, relationSubject, resolveAlias } from '../../../src/core/review';
import { Device } from '../../support/device';
import { plansOf, renameOf } from '../../support/planned';

const review = { scope: { kind: 'vault', values: [] } };
const settings = {
  schema: 1,
  review,
  concepts: { overrides: { loom: { also: ['frame'], never: [], hidden: false } } },
  graph: { pins: { loom: [3, 4] } },
};
const notes = {
  'Loom.md': '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n',
  'Day.md': 'A [[Loom|loom]] and the [[Loom]].\n',
  'Sails.md':
    '# Sails\n\nThis is what the course says about the sails of a small boat and how they are used.\n\n- **Jib:** a triangular sail\n- **Genoa:** a large sail\n',
};

/** What a change of the index brings, as the events of the vault would. */
async function settled(device: Device, app: DifferentiaApp): Promise<void> {
  const listed = new Set(device.notes.list().map(({ path }) => path));
  for (const path of app.index.concepts.notes()) if (!listed.has(path)) app.ingest.noteRemoved(path);
  for (const info of device.notes.list()) app.ingest.noteChanged(info);
  await app.ingest.idle();
  await app.reviews.refresh();
  await device.time.pass(60_000);
}

async function rename(device: Device, app: DifferentiaApp, key: string, next: string): Promise<RenameDone> {
  const asked = renameOf(app.vault, key, next);
  const plans = chosenPlans(await plansOf(app.vault, asked), EVERYTHING);
  const done = await runRename(asked, plans, true, {
    files: device.notes,
    slices: device.time,
    goOn: () => 'more',
    log: app.changes,
    follow: () => app.followRename({ from: key, to: asked.nextKey, now: key }),
  });
  await settled(device, app);
  return done;
}

/** The due day of the card that asks for the definition of a concept, as the journal's own reader folds it. */
function dueDay(device: Device, app: DifferentiaApp, key: string): number | null | undefined {
  const folded = fold(device.events(), app.journal.moment());
  const id = resolveAlias(folded.aliases.roots, cardId(['define', key]));
  // And it is the card that a session would ask.
  expect(app.reviews.card(id)?.prompt.concepts).toEqual([key]);
  return folded.cards.get(id)?.dueDay;
}

async function answered(device: Device): Promise<DifferentiaApp> {
  const app = await device.open();
  await app.reviews.refresh();
  answer(app, 'loom', 9);
  await settled(device, app);
  return app;
}

function answer(app: DifferentiaApp, key: string, days: number): void {
  const card = app.reviews.card(cardId(['define', key]))?.prompt.id;
  if (card === undefined) throw new Error('no card');
  const known = app.journal.log.fold.card(card, app.journal.moment())?.reviews ?? 0;
  app.journal.write({ type: 'R', card, rating: 3, seconds: 4, known, interval: { unit: 'd', amount: days } });
}

const textsOf = (device: Device): Record<string, string> =>
  Object.fromEntries([...device.notes.files].map(([path, { text }]) => [path, text]));

describe('a rename', () => {
  it('takes cards, pins and decisions along, and all comes back', async () => {
    const device = new Device(notes, settings);
    const app = await answered(device);
    const due = dueDay(device, app, 'loom');
    expect(due).toBeTypeOf('number');
    const { left } = await rename(device, app, 'loom', 'Frame loom');
    expect(left).toEqual([]);
    expect(textsOf(device)).toEqual({
      'Frame loom.md': '# Frame loom\n\n> [!definition] Frame loom\n> a frame on which cloth is woven.\n',
      'Day.md': 'A [[Frame loom|frame loom]] and the [[Frame loom]].\n',
      'Sails.md': notes['Sails.md'],
    });
    expect(dueDay(device, app, 'frame loom')).toBe(due);
    expect(device.events().filter(({ type }) => type === 'A').length).toBeGreaterThan(0);
    const now = JSON.parse(device.settings.text ?? '') as typeof settings;
    expect([now.graph.pins, Object.keys(now.concepts.overrides)]).toEqual([{ 'frame loom': [3, 4] }, ['frame loom']]);

    expect(await app.changes.undo()).toMatchObject({ left: [] });
    await settled(device, app);
    expect(textsOf(device)).toEqual(notes);
    expect(dueDay(device, app, 'loom')).toBe(due);
    expect(JSON.parse(device.settings.text ?? '')).toMatchObject({
      graph: settings.graph,
      concepts: settings.concepts,
    });
  });

  it('takes back what the app itself has rewritten in a note on the way', async () => {
    const device = new Device({ ...notes, 'Day.md': 'A [[Loom]] and <a href="Loom">one</a>.\n' }, settings);
    const app = await answered(device);
    const { notes: files } = device;
    const move = files.rename.bind(files);
    files.rename = async (path, to) => {
      const moved = await move(path, to);
      const { text = '' } = files.files.get('Day.md') ?? {};
      const [from, now] = to === 'Loom.md' ? ['Frame loom', 'Loom'] : ['Loom', 'Frame loom'];
      files.put('Day.md', text.replace(`"${from}"`, `"${now}"`));
      return moved;
    };
    await rename(device, app, 'loom', 'Frame loom');
    expect(textsOf(device)['Day.md']).toBe('A [[Frame loom]] and <a href="Frame loom">one</a>.\n');
    expect(await app.changes.undo()).toMatchObject({ left: [] });
    expect(textsOf(device)).toEqual({ ...notes, 'Day.md': 'A [[Loom]] and <a href="Loom">one</a>.\n' });
  });

  it('whose note has moved since gives the note its name back where it is', async () => {
    const device = new Device(notes, settings);
    const app = await answered(device);
    await rename(device, app, 'loom', 'Frame loom');
    app.changes.moved('Frame loom.md', 'Craft/Frame loom.md');
    device.notes.move('Frame loom.md', 'Craft/Frame loom.md');
    await app.changes.undo();
    expect(textsOf(device)).toEqual({
      'Craft/Loom.md': notes['Loom.md'],
      'Day.md': notes['Day.md'],
      'Sails.md': notes['Sails.md'],
    });
  });

  it('taken back after an answer: the answer goes on under the old name', async () => {
    const device = new Device(notes, settings);
    const app = await answered(device);
    await rename(device, app, 'loom', 'Frame loom');
    answer(app, 'frame loom', 40);
    await settled(device, app);
    const due = dueDay(device, app, 'frame loom');
    await app.changes.undo();
    await settled(device, app);
    expect(dueDay(device, app, 'loom')).toBe(due);
    // And once more in the same direction.
    await rename(device, app, 'loom', 'Frame loom');
    expect(dueDay(device, app, 'frame loom')).toBe(due);
  });

  it('there and back by two renames keeps the card', async () => {
    const device = new Device(notes, settings);
    const app = await answered(device);
    const due = dueDay(device, app, 'loom');
    await rename(device, app, 'loom', 'Frame loom');
    await rename(device, app, 'frame loom', 'Loom');
    expect(dueDay(device, app, 'loom')).toBe(due);
    expect(fold(device.events(), app.journal.moment()).aliases.cycles).toEqual([]);
    expect(textsOf(device)).toEqual(notes);
  });

  it('takes verdicts along: what was accepted or refused stays so', async () => {
    const device = new Device(notes, settings);
    const app = await device.open();
    const suggestion = (key: string): PlacedDefinition => {
      const found = app.picture.suggestions.find(({ concept }) => concept.key === key);
      if (found === undefined) throw new Error(`no suggestion for ${key}`);
      return found;
    };
    app.verdicts.accept([suggestion('jib')]);
    app.verdicts.reject([suggestion('genoa')]);
    await settled(device, app);
    await rename(device, app, 'jib', 'Staysail');
    expect(app.index.concepts.get('staysail')?.state).toBe('defined');
    expect(app.index.concepts.get('jib')).toBeNull();
    await app.changes.undo();
    await settled(device, app);
    expect(app.index.concepts.get('jib')?.state).toBe('defined');
    expect(app.index.concepts.get('genoa')).toBeNull();
  });

  it('takes along what was said of its relations and of its cells, and the cards that set it against another', async () => {
    const boats = {
      'Boats.md':
        '## [[Kayak]] vs [[Canoe]]\n\n| | [[Kayak]] | [[Canoe]] |\n|---|---|---|\n| Paddle | double | single |\n\nA [[Kayak]] needs a [[Spray skirt]].\n',
      'Kayak.md': '> [!definition] Kayak\n> a boat that is closed on top; it needs a [[Spray skirt]].\n',
    };
    const sources = { definition: true, contrast: true };
    const device = new Device(boats, { schema: 1, review: { ...review, sources } });
    const cells = [{ aspectKey: 'paddle', text: 'double' }];
    const app = await device.open({ cellsOf: (key) => (key === 'kayak' ? cells : []) });
    await app.reviews.refresh();
    const id = cardId(['contrast', 'canoe', 'kayak', 'paddle']);
    expect(app.reviews.card(id)).not.toBeNull();
    app.journal.write({ type: 'R', card: id, rating: 3, seconds: 4, known: 0, interval: { unit: 'd', amount: 9 } });
    app.verdicts.judge({ from: 'kayak', kind: 'requires', to: 'spray skirt' }, 'no');
    app.verdicts.judge({ from: 'canoe', kind: 'contrasts', to: 'kayak' }, 'yes');
    app.verdicts.acceptCells([{ concept: 'kayak', aspectKey: 'paddle', text: 'double' }]);
    await settled(device, app);
    await rename(device, app, 'kayak', 'Sea kayak');
    const folded = fold(device.events(), app.journal.moment());
    const now = cardId(['contrast', 'canoe', 'sea kayak', 'paddle']);
    expect([folded.cards.get(now)?.reviews, app.reviews.card(now)?.prompt.concepts]).toEqual([
      1,
      ['canoe', 'sea kayak'],
    ]);
    expect(app.verdicts.isAcceptedCell({ concept: 'sea kayak', aspectKey: 'paddle', text: 'double' })).toBe(true);
    expect(folded.verdicts.get(relationSubject('sea kayak', 'requires', 'spray skirt'))).toBe('no');
    expect(folded.verdicts.get(relationSubject('canoe', 'contrasts', 'sea kayak'))).toBe('yes');
    await app.changes.undo();
    await settled(device, app);
    expect(app.verdicts.isAcceptedCell({ concept: 'kayak', aspectKey: 'paddle', text: 'double' })).toBe(true);
    expect(app.journal.verdicts().get(relationSubject('kayak', 'requires', 'spray skirt'))).toBe('no');
  });

  it('into a name with a card of its own leaves that card as it is', async () => {
    const device = new Device({ ...notes, 'Reel.md': '> [!definition] Reel\n> a spool on a stand.\n' }, settings);
    const app = await answered(device);
    answer(app, 'reel', 3);
    await settled(device, app);
    const due = dueDay(device, app, 'reel');
    await rename(device, app, 'loom', 'Reel');
    expect(dueDay(device, app, 'reel')).toBe(due);
    expect([...device.notes.files.keys()]).toContain('Loom.md');
    expect(app.index.concepts.get('reel')?.definitions).toHaveLength(2);
  });

  it('of which nothing can be written changes nothing', async () => {
    const device = new Device(notes, settings);
    const app = await answered(device);
    const asked = renameOf(app.vault, 'loom', 'Frame loom');
    const plans = await plansOf(app.vault, asked);
    for (const path of ['Loom.md', 'Day.md']) device.notes.put(path, 'something else\n');
    const { done, left } = await runRename(asked, plans, false, {
      files: device.notes,
      slices: device.time,
      goOn: () => 'more',
      log: app.changes,
      follow: () => app.followRename({ from: 'loom', to: 'frame loom', now: 'loom' }),
    });
    expect([done, left.map(({ path }) => path)]).toEqual([null, ['Loom.md', 'Day.md']]);
    expect(app.changes.canUndo).toBe(false);
    expect(JSON.parse(device.settings.text ?? '')).toMatchObject({ graph: settings.graph });
  });
});
