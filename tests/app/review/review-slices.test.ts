// Work in slices comes to what work at once comes to, whatever happens between two slices.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import type { Rating } from '../../../src/core/review';
import { Device } from '../../support/device';
import { settle } from '../../support/ports';

const NAMES = ['Grommet', 'Thimble', 'Shackle', 'Cringle'];
const REVIEW = { schema: 1, review: { scope: { kind: 'vault', values: [] }, newPerDay: 3 } };

type Act =
  | { readonly kind: 'answer'; readonly card: number; readonly rating: Rating }
  | { readonly kind: 'edit'; readonly note: number; readonly text: number }
  | { readonly kind: 'settings'; readonly newPerDay: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), card: fc.nat(7), rating: fc.constantFrom<Rating>(1, 3) }),
  fc.record({ kind: fc.constant('edit' as const), note: fc.nat(3), text: fc.nat(3) }),
  fc.record({ kind: fc.constant('settings' as const), newPerDay: fc.nat(4) }),
);

/** Some texts are shared, so that cards compete for them; the last one is no definition. */
const textOf = (note: number, text: number): string =>
  text === 3
    ? 'Nothing is defined here.\n'
    : `> [!definition] ${String(NAMES[text === 2 ? 0 : note])}\n> a ring of rope with [[${String(NAMES[(note + 1) % 4])}]] no. ${String(text)}\n`;

const start = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((_, note) => [`Note${String(note)}.md`, textOf(note, note % 2)]));

function perform(one: Act, device: Device, app: DifferentiaApp): void {
  if (one.kind === 'edit') {
    app.ingest.noteChanged(device.notes.put(`Note${String(one.note)}.md`, textOf(one.note, one.text)));
  } else if (one.kind === 'settings') {
    void app.settings.change(['review', 'newPerDay'], one.newPerDay);
  } else {
    const { cards } = app.reviews.cardsOf({ kind: 'note', path: `Note${String(one.card % 4)}.md` });
    const card = cards[one.card % Math.max(1, cards.length)]?.prompt.id;
    const interval = { unit: 'd', amount: 4 } as const;
    if (card !== undefined) app.journal.write({ type: 'R', card, rating: one.rating, seconds: 5, known: 0, interval });
  }
}

const shownBy = (app: DifferentiaApp): unknown => ({
  counts: app.reviews.counts,
  due: app.reviews.cardsOf({ kind: 'due' }).cards.map(({ prompt }) => [prompt.id, prompt.answer]),
  all: NAMES.map((_, note) =>
    app.reviews
      .cardsOf({ kind: 'note', path: `Note${String(note)}.md` })
      .cards.map(({ prompt }) => prompt.id)
      .sort(),
  ),
});

describe('the desk in slices', () => {
  it('shows what a fresh start shows, whatever was done between two slices', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.nat(4), async (acts, pace) => {
        const device = new Device(start(), REVIEW);
        const left = [...acts];
        let turns = 0;
        let opened: DifferentiaApp | null = null;
        const app = await device.open({
          scheduler: {
            expired: () => true,
            next: () => {
              turns += 1;
              const next = opened !== null && turns % (pace + 1) === 0 ? left.shift() : undefined;
              if (next !== undefined && opened !== null) perform(next, device, opened);
              return Promise.resolve();
            },
            after: (delayMs, run) => device.time.after(delayMs, run),
          },
        });
        opened = app;
        do {
          const next = left.shift();
          if (next !== undefined) perform(next, device, app);
          await app.reviews.refresh();
        } while (left.length > 0);
        await app.ingest.idle();
        await device.time.pass(3_000);
        for (let waits = 0; waits < 40; waits += 1) await settle();
        await app.reviews.refresh();
        const fresh = await device.open();
        await fresh.reviews.refresh();
        expect(shownBy(app)).toEqual(shownBy(fresh));
      }),
      { numRuns: 25 },
    );
  });
});
