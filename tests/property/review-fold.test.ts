import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampEvent } from '../../src/core/journal';
import { DEFAULT_SETTINGS, eventRef, fold, resolveAlias, ReviewFold } from '../../src/core/review';
import type { Folded, ReviewEvent } from '../../src/core/review';
import { arbitraryEvents, READER } from '../support/arbitrary-events';

/** Maps compared with no regard to their order. */
function plain(folded: Folded): unknown {
  const entries = <V>(map: ReadonlyMap<string, V>): unknown[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const { cards, verdicts, mixUps, aliases } = folded;
  return {
    ...folded,
    cards: entries(cards),
    verdicts: entries(verdicts),
    mixUps: entries(mixUps),
    aliases: { ...aliases, roots: entries(aliases.roots) },
  };
}

const folded = (events: readonly ReviewEvent[]): unknown => plain(fold(events, READER));

/** Events with a shuffle of the same. */
const shuffled = arbitraryEvents.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);

describe('fold', () => {
  it('does not know the order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(folded(other)).toEqual(folded(events));
      }),
      { numRuns: 300 },
    );
  });

  it('devices left out and taken in again leave no trace', () => {
    const sets = fc.array(fc.uniqueArray(fc.constantFrom('8f3a2c', 'aaaaaa', 'bbbbbb', 'zzzzzz')), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(arbitraryEvents, sets, fc.nat(40), (events, given, at) => {
        const devices = [...new Set(events.map((event) => event.device))];
        const state = new ReviewFold();
        state.add(events.slice(0, at));
        let ignored = new Set<string>();
        for (const set of given) {
          ignored = new Set([...set, ...devices.slice(0, set.length)]);
          state.at(READER);
          state.ignore(ignored);
        }
        state.add(events.slice(at));
        const options = { settings: DEFAULT_SETTINGS, ignoredDevices: ignored };
        expect(plain(state.at(READER))).toEqual(plain(fold(events, READER, options)));
        state.ignore(new Set());
        expect(plain(state.at(READER))).toEqual(folded(events));
      }),
      { numRuns: 200 },
    );
  });

  it('fold(A ∪ A) = fold(A), fold(A ∪ B) = fold(B ∪ A)', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryEvents, (a, b) => {
        expect(folded([...a, ...a])).toEqual(folded(a));
        expect(folded([...a, ...b])).toEqual(folded([...b, ...a]));
      }),
    );
  });

  it('kept while events arrive is the full fold', () => {
    const parts = fc.array(arbitraryEvents, { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }), (batches, looks) => {
        const state = new ReviewFold();
        const all: ReviewEvent[] = [];
        for (const [i, batch] of batches.entries()) {
          state.add(batch);
          all.push(...batch);
          // Between two arrivals one looks at nothing, at one card, or at all, at whatever time.
          if (looks[i] === 1) {
            const full = fold(all, READER);
            expect(state.card('card00000a', READER)).toEqual(
              full.cards.get(resolveAlias(full.aliases.roots, 'card00000a')) ?? null,
            );
          } else if (looks[i] === 2) state.at({ at: READER.at - 40 * 86_400_000, offset: 0 });
        }
        expect(plain(state.at(READER))).toEqual(folded(all));
      }),
      { numRuns: 300 },
    );
  });

  it('an undone event is as if it had never been', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), (events, place) => {
        const known = [...new Map(events.map((event) => [eventRef(event), event])).values()];
        const target = known[place % Math.max(known.length, 1)];
        if (target === undefined || target.type === 'U') return;
        const undo = stampEvent({ type: 'U', target: eventRef(target) }, { ...READER, device: 'zzzzzz', seq: 1 });
        const without = known.filter((event) => event !== target);
        expect(folded([...known, undo])).toEqual(folded(without));
      }),
      { numRuns: 300 },
    );
  });

  it('removing the lines of one card changes no other', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        // An alias, an undo or a set clock speaks of more than one card.
        const own = events.filter(({ type }) => type !== 'A' && type !== 'U');
        const rest = own.filter((event) => !('card' in event) || event.card !== 'card00000a');
        const cards = new Map(fold(own, READER).cards);
        cards.delete('card00000a');
        expect(new Map([...fold(rest, READER).cards].sort())).toEqual(new Map([...cards].sort()));
      }),
    );
  });

  it('aliases have no circles, and each card is under its newest id', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { aliases, cards } = fold(events, READER);
        for (const root of aliases.roots.values()) expect(aliases.roots.has(root)).toBe(false);
        for (const id of cards.keys()) expect(aliases.roots.has(id)).toBe(false);
      }),
    );
  });

  it('gives numbers that can be worked with, whatever was written', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        for (const card of fold(events, READER).cards.values()) {
          if (card.stability !== null) {
            expect(card.stability).toBeGreaterThanOrEqual(0.001);
            expect(card.difficulty).toBeGreaterThanOrEqual(1);
            expect(card.difficulty).toBeLessThanOrEqual(10);
            expect(card.retrievability).toBeGreaterThanOrEqual(0);
            expect(card.retrievability).toBeLessThanOrEqual(1);
          }
          for (const value of [card.due, card.dueDay, card.firstDay, card.lastDay]) {
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        }
      }),
    );
  });
});
