// The desk and its sessions over an app in memory.
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import { cardFace } from '../../../src/app/review/card-face';
import { ReviewSession } from '../../../src/app/review/review-session';
import { previewSources } from '../../../src/app/review/source-preview';
import type { Rating } from '../../../src/core/review';
import { Device } from '../../support/device';
import { settle } from '../../support/ports';

const chosen = { scope: { kind: 'vault', values: [] } };

const reviewing = (
  notes: Readonly<Record<string, string>>,
  review: Readonly<Record<string, unknown>> = chosen,
): Device => new Device(notes, { schema: 1, review });

/** Opens it and lets what was read be counted. */
async function open(device: Device): Promise<DifferentiaApp> {
  const app = await device.open();
  await device.time.pass(2_000);
  return app;
}

const terms = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `Term${String(at)}.md`,
      `> [!definition] Grommet${String(at)}\n> ring of kind ${String(at)}\n`,
    ]),
  );

function start(app: DifferentiaApp): ReviewSession {
  return new ReviewSession(app.reviews, app.journal, { kind: 'due' });
}

function answer(session: ReviewSession, rating: Rating): void {
  session.act({ type: 'reveal' });
  session.act({ type: 'rate', rating });
}

describe('what is due', () => {
  it('is nothing before a person has said where prompts may come from', async () => {
    const app = await open(reviewing(terms(3), {}));
    expect(app.reviews.status).toBe('unasked');
    expect(app.reviews.counts).toBeNull();
    expect(start(app).phase).toBe('finished');
    const preview = await previewSources(app, {
      scope: { kind: 'vault', values: [] },
      sources: app.reviews.settings.sources,
    });
    expect([...preview.kinds]).toEqual([
      ['define', 3],
      ['name', 3],
    ]);
    expect(preview).toMatchObject({ notes: 3 });
    expect(preview.examples).toHaveLength(6);
    await app.settings.change(['review', 'scope'], chosen.scope);
    await app.reviews.refresh();
    expect(app.reviews.counts).toMatchObject({ due: 3, fresh: 3, prompts: 6, next: { count: 3 } });
  });

  it('is counted without reading a note, and a session begins without one', async () => {
    const device = reviewing(terms(20));
    const app = await open(device);
    const reads = device.notes.reads.length;
    const session = start(app);
    answer(session, 3);
    app.reviews.countsOf({ kind: 'due' });
    await device.time.pass(5_000);
    expect(device.notes.reads.length).toBe(reads);
  });

  it('reads again only the tables of which a note has changed', async () => {
    const trees = (one: string, other: string): string =>
      `[[${one}]] likes the damp, whereas [[${other}]] likes the dry.\n`;
    const device = reviewing({ 'A.md': trees('Alder', 'Birch'), 'B.md': trees('Willow', 'Pine') });
    const app = await open(device);
    expect(app.reviews.counts?.prompts).toBe(2);
    const session = start(app);
    const reads = device.notes.reads.length;
    app.ingest.noteChanged(device.notes.put('A.md', trees('Alder', 'Birch').replace('the dry', 'the sand')));
    await device.time.pass(5_000);
    session.refresh();
    expect(session.card?.prompt.kind).toBe('contrast');
    expect(
      app.reviews
        .cardsOf({ kind: 'due' })
        .cards.map(({ prompt }) => prompt.answer)
        .join(),
    ).toContain('the sand');
    const read = device.notes.reads.slice(reads);
    expect(read).toContain('A.md');
    expect(read).not.toContain('B.md');
  });

  it('is another when the study day begins, to the second, though nothing else happens', async () => {
    const device = reviewing(terms(3), { ...chosen, newPerDay: 1 });
    // Moscow, 3:50 in the morning: the study day before.
    device.time.time = Date.UTC(2026, 6, 12, 0, 50);
    const app = await open(device);
    const changes: string[] = [];
    app.reviews.onChange((change) => changes.push(change));
    const session = start(app);
    answer(session, 3);
    expect(session.phase).toBe('finished');
    await device.time.pass(9 * 60_000);
    expect(app.reviews.counts?.due).toBe(0);
    expect(changes).not.toContain('cards');
    await device.time.pass(60_000);
    expect(changes).toContain('cards');
    expect(app.reviews.counts?.due).toBe(1);
    session.refresh();
    expect(session.phase).toBe('question');
  });
});

describe('a session over the journal', () => {
  it.each(['bury', 'suspend', 'reset'] as const)('asks no more cards than before when a %s is undone', async (type) => {
    const app = await open(reviewing(terms(6), { ...chosen, newPerDay: 3 }));
    const session = start(app);
    const before = { ...session.progress, card: session.card?.prompt.id };
    expect(before.total).toBe(3);
    session.act({ type });
    // Another new card takes the place of the one that is not asked today.
    session.refresh();
    session.act({ type: 'undo' });
    expect({ ...session.progress, card: session.card?.prompt.id }).toEqual(before);
  });

  it('undoes the very event it wrote, where others were written beside it', async () => {
    const device = reviewing(terms(3));
    const app = await open(device);
    const session = start(app);
    answer(session, 3);
    app.journal.write({ type: 'D', subject: 'aaaaaaaaaa', verdict: 'yes' });
    session.act({ type: 'undo' });
    await settle();
    expect(device.events().map(({ type }) => type)).toEqual(['H', 'F', 'R', 'D', 'U']);
    const id = session.card?.prompt.id ?? '';
    expect(app.journal.log.fold.card(id, app.journal.moment())?.reviews ?? 0).toBe(0);
    expect(app.journal.verdicts().get('aaaaaaaaaa')).toBe('yes');
    answer(session, 1);
    await settle();
    // The text of the card was written down with the first answer.
    expect(device.events().map(({ type }) => type)).toEqual(['H', 'F', 'R', 'D', 'U', 'R']);
  });

  it('can be undone after a restart, as far back as the day goes', async () => {
    const device = reviewing(terms(4));
    const first = start(await open(device));
    const asked: string[] = [];
    for (const rating of [3, 1, 3] as const) {
      asked.push(first.card?.prompt.question ?? '');
      answer(first, rating);
    }
    first.act({ type: 'suspend' });
    await settle();
    const app = await open(device);
    const again = start(app);
    expect(again.progress.done).toBe(0);
    again.act({ type: 'undo' });
    for (const question of asked.reverse()) {
      again.act({ type: 'undo' });
      expect(again.card?.prompt.question).toBe(question);
    }
    expect(again.canUndo).toBe(false);
    await settle();
    expect(
      device
        .events()
        .map(({ type }) => type)
        .filter((type) => type === 'U'),
    ).toHaveLength(4);
    // On the next day nothing of it can be undone.
    answer(again, 3);
    await settle();
    device.time.time += 24 * 3_600_000;
    expect(start(await open(device)).canUndo).toBe(false);
  });

  it('writes down a change of what decides when cards come, once, and moves no due day', async () => {
    const device = reviewing(terms(2));
    const app = await open(device);
    const session = start(app);
    const id = session.card?.prompt.id ?? '';
    answer(session, 3);
    const before = app.journal.log.fold.card(id, app.journal.moment())?.dueDay;
    await app.settings.change(['review', 'retention'], 0.8);
    await app.settings.change(['review', 'newPerDay'], 5);
    await app.settings.change(['review', 'retention'], 0.8);
    await settle();
    expect(device.events().map(({ type }) => type)).toEqual(['H', 'F', 'R', 'P']);
    expect(app.journal.log.fold.settings()).toMatchObject({ retention: 0.8, rollover: 4 });
    expect(app.journal.log.fold.card(id, app.journal.moment())?.dueDay).toBe(before);
  });
});

describe('the face of a card', () => {
  it('masks its term in note and heading while the term is asked for, and shows the answer as it stands', async () => {
    const app = await open(
      reviewing({
        'Grommets.md': '# Grommet\n\n> [!definition] Grommet\n> a **ring** that keeps a hole\n> - from fraying\n',
      }),
    );
    const faces = new Map<string, Awaited<ReturnType<typeof cardFace>>>();
    for (const { prompt } of app.reviews.cardsOf({ kind: 'note', path: 'Grommets.md' }).cards) {
      faces.set(prompt.kind, await cardFace(app.vault, prompt));
    }
    const define = faces.get('define');
    expect(define).toMatchObject({ markdown: 'a **ring** that keeps a hole\n- from fraying', stale: null });
    const prompts = await app.reviews.prompts.prompts(app.vault, {
      scope: { kind: 'vault', values: [] },
      sources: app.reviews.settings.sources,
    });
    const name = prompts.find(({ kind }) => kind === 'name');
    expect(name).toBeDefined();
    if (name === undefined) return;
    const face = await cardFace(app.vault, name);
    expect(face.context).toEqual({ note: '…', heading: '…' });
    expect(face.source).toEqual({ note: 'Grommets', heading: 'Grommet' });
    expect(face.question).toBe('a **ring** that keeps a hole\n- from fraying');
  });

  it('asks for a term by its definition as the note has it, the term masked wherever it can be read', async () => {
    const questionOf = async (gloss: string): Promise<string | null | undefined> => {
      const app = await open(reviewing({ 'Leads.md': `> [!definition] Fairlead\n> ${gloss}\n` }));
      const sources = app.reviews.settings.sources;
      const all = await app.reviews.prompts.prompts(app.vault, { scope: { kind: 'vault', values: [] }, sources });
      const name = all.find(({ kind }) => kind === 'name');
      return name === undefined ? undefined : (await cardFace(app.vault, name)).question;
    };
    expect(await questionOf('an eye; each fairlead bends a line by $\\alpha^2$, see [[Fairlead|it]]')).toBe(
      'an eye; each … bends a line by $\\alpha^2$, see [[…|it]]',
    );
    expect(await questionOf('an eye ![[fairlead.png]] for a line')).toBe('an eye ![[fairlead.png]] for a line');
    // What Markdown splits is masked in the text alone.
    expect(await questionOf('an eye; a fair**lead** bends a line')).toBeNull();
  });
});
