// Concepts that get another name by hand, in the app or elsewhere, while the plugin runs and while it does not.
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import { cardId, fold, resolveAlias } from '../../../src/core/review';
import { Device } from '../../support/device';
import { settle } from '../../support/ports';

const review = { scope: { kind: 'vault', values: [] } };
const settings = {
  schema: 1,
  review,
  concepts: { overrides: { loom: { also: ['frame'], never: [], hidden: false } } },
  graph: { pins: { loom: [3, 4] } },
};
const byFile = '> [!definition]\n> a frame on which cloth is woven.\n';
const byHeading = (name: string): string =>
  `# Crafts\n\n## ${name}\n\n> [!definition]\n> a frame on which cloth is woven.\n\n## Reel\n\n> [!definition]\n> a spool on a stand.\n`;

/** The vault rests: what changed is read, told and followed. */
async function rest(device: Device, app: DifferentiaApp): Promise<void> {
  await app.ingest.idle();
  await device.time.pass(5_000);
  await app.reviews.refresh();
  await device.time.pass(60_000);
}

async function write(device: Device, app: DifferentiaApp, path: string, text: string): Promise<void> {
  app.ingest.noteChanged(device.notes.put(path, text));
  await rest(device, app);
}

/** A device on which the card of the loom was answered. */
async function answered(notes: Readonly<Record<string, string>>): Promise<{ device: Device; app: DifferentiaApp }> {
  const device = new Device(notes, settings);
  const app = await device.open();
  await rest(device, app);
  const card = app.reviews.card(cardId(['define', 'loom']))?.prompt.id;
  if (card === undefined) throw new Error('no card');
  app.journal.write({ type: 'R', card, rating: 3, seconds: 4, known: 0, interval: { unit: 'd', amount: 9 } });
  await rest(device, app);
  return { device, app };
}

/** Reviews of the card that asks for a concept now, by the journal's own reader, and what is kept under which key. */
function kept(device: Device, app: DifferentiaApp, key: string): unknown {
  const folded = fold(device.events(), app.journal.moment());
  const id = resolveAlias(folded.aliases.roots, cardId(['define', key]));
  const asked = app.reviews.card(id)?.prompt.concepts;
  const { graph, concepts } = JSON.parse(device.settings.text ?? '') as typeof settings;
  return [asked, folded.cards.get(id)?.reviews, Object.keys(graph.pins), Object.keys(concepts.overrides)];
}

const all = (key: string): unknown => [[key], 1, [key], [key]];

describe('a concept renamed by hand while the plugin runs', () => {
  it('with its note', async () => {
    const { device, app } = await answered({ 'Loom.md': byFile });
    app.ingest.noteRenamed('Loom.md', device.notes.move('Loom.md', 'Craft/Frame loom.md'));
    await rest(device, app);
    expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
  });

  it('with its heading, also over a moment without any', async () => {
    for (const between of [[], [byHeading('')], [byHeading('F'), byHeading('Fra')]]) {
      const { device, app } = await answered({ 'Crafts.md': byHeading('Loom') });
      for (const text of between) await write(device, app, 'Crafts.md', text);
      await write(device, app, 'Crafts.md', byHeading('Frame loom'));
      expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
    }
  });

  it('with its term, and the gloss that says it', async () => {
    const text = (name: string): string => `> [!definition] ${name}\n> A ${name} is a frame on which cloth is woven.\n`;
    const { device, app } = await answered({ 'Tools.md': text('Loom') });
    await write(device, app, 'Tools.md', text('Frame loom'));
    expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
  });

  it('by a name that the gloss has in it', async () => {
    const { device, app } = await answered({ 'Crafts.md': byHeading('Loom') });
    await write(device, app, 'Crafts.md', byHeading('Frame'));
    expect(kept(device, app, 'frame')).toEqual(all('frame'));
  });

  it('there and back', async () => {
    const { device, app } = await answered({ 'Crafts.md': byHeading('Loom') });
    await write(device, app, 'Crafts.md', byHeading('Frame loom'));
    await write(device, app, 'Crafts.md', byHeading('Loom'));
    expect(kept(device, app, 'loom')).toEqual(all('loom'));
  });

  it('with the verdict on its definition', async () => {
    const text = (name: string): string =>
      `# Sails\n\nThis is what the course says about the sails of a small boat and how they are used.\n\n- **${name}:** a triangular sail\n- **Genoa:** a large sail\n`;
    const device = new Device({ 'Sails.md': text('Jib') }, settings);
    const app = await device.open();
    const jib = app.picture.suggestions.find(({ concept }) => concept.key === 'jib');
    if (jib === undefined) throw new Error('no suggestion');
    app.verdicts.accept([jib]);
    await rest(device, app);
    await write(device, app, 'Sails.md', text('Staysail'));
    expect(app.index.concepts.get('staysail')?.state).toBe('defined');
  });
});

describe('a concept renamed by hand while the plugin does not run', () => {
  it('with its note, which another program has moved', async () => {
    const { device } = await answered({ 'Loom.md': byFile, 'Reel.md': '> [!definition]\n> a spool on a stand.\n' });
    device.notes.move('Loom.md', 'Craft/Frame loom.md');
    const app = await device.open();
    await rest(device, app);
    expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
    expect(app.index.concepts.notes()).toEqual(['Craft/Frame loom.md', 'Reel.md']);
  });

  it('with its note, of which an event tells before the cache is read', async () => {
    const { device } = await answered({ 'Loom.md': byFile });
    const info = device.notes.move('Loom.md', 'Frame loom.md');
    const { cache } = device;
    let begun: DifferentiaApp | null = null;
    const app = await device.open(
      {
        cache: {
          load: (key) => cache.load(key),
          loadAll: async (prefix) => {
            begun?.ingest.noteChanged(info);
            await settle();
            return await cache.loadAll(prefix);
          },
          save: (entries) => cache.save(entries),
          remove: (keys) => cache.remove(keys),
        },
      },
      (opened) => {
        begun = opened;
      },
    );
    await rest(device, app);
    expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
  });

  it('with its heading', async () => {
    const { device } = await answered({ 'Crafts.md': byHeading('Loom') });
    device.notes.put('Crafts.md', byHeading('Frame loom'));
    const app = await device.open();
    await rest(device, app);
    expect(kept(device, app, 'frame loom')).toEqual(all('frame loom'));
  });
});

describe('nothing follows', () => {
  it('a note that moves, or whose definition keeps its term', async () => {
    const { device, app } = await answered({ 'Loom.md': '> [!definition] Loom\n> a frame on which cloth is woven.\n' });
    const events = device.events().length;
    app.ingest.noteRenamed('Loom.md', device.notes.move('Loom.md', 'Craft/Loom.md'));
    await rest(device, app);
    app.ingest.noteRenamed('Craft/Loom.md', device.notes.move('Craft/Loom.md', 'Craft/About weaving.md'));
    await rest(device, app);
    expect(kept(device, app, 'loom')).toEqual(all('loom'));
    expect(device.events()).toHaveLength(events);
  });

  it('another definition in the place of one', async () => {
    const { device, app } = await answered({ 'Crafts.md': byHeading('Loom') });
    await write(
      device,
      app,
      'Crafts.md',
      byHeading('Loom')
        .replace('## Loom', '## Shears')
        .replace('a frame on which cloth is woven', 'two blades that cut'),
    );
    expect(kept(device, app, 'shears')).toEqual([['shears'], undefined, ['loom'], ['loom']]);
  });

  it('a definition that stands elsewhere too under the old name', async () => {
    const { device, app } = await answered({ 'Crafts.md': byHeading('Loom'), 'Other.md': byFile, 'Loom.md': byFile });
    await write(device, app, 'Crafts.md', byHeading('Frame loom'));
    expect(kept(device, app, 'loom')).toEqual(all('loom'));
  });

  it('where nothing was kept, nothing is written', async () => {
    const device = new Device({ 'Crafts.md': byHeading('Loom') }, { schema: 1, review });
    const app = await device.open();
    await write(device, app, 'Crafts.md', byHeading('Frame loom'));
    expect(device.events()).toEqual([]);
    expect(device.settings.saves).toBe(0);
  });
});
