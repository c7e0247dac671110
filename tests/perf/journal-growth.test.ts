import { describe, expect, it } from 'vitest';
import { parseSegment, printLine, stampEvent } from '../../src/core/journal';
import type { Prompt, ReviewEvent } from '../../src/core/review';
import { buildQueue, cardId, DEFAULT_SETTINGS, fingerprintOf, fold, matchPrompts } from '../../src/core/review';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { prompt } from '../support/reviews';

const NOW = { at: Date.parse('2026-07-20T12:00:00Z'), offset: 0 };

/** Years of reviews on three devices, nine of each card, with an undo now and then. */
function history(count: number): ReviewEvent[] {
  const cards = Math.ceil(count / 9);
  const events: ReviewEvent[] = [];
  const begin = Date.parse('2021-01-01T12:00:00Z');
  for (let i = 0; i < count; i++) {
    const stamp = { at: begin + i * 60_000, offset: 180, device: ['aaaaaa', 'bbbbbb', 'cccccc'][i % 3] ?? '', seq: i };
    const card = `card${(i % cards).toString(36).padStart(6, '0')}`;
    const known = Math.floor(i / cards);
    if (i % 100 === 99) events.push(stampEvent({ type: 'U', target: `cccccc.${(i - 1).toString(36)}` }, stamp));
    else
      events.push(
        stampEvent({ type: 'R', card, rating: 3, seconds: 5, known, interval: { unit: 'd', amount: 9 } }, stamp),
      );
  }
  return events;
}

function promptsOf(count: number): Prompt[] {
  return Array.from({ length: count }, (_, i) => prompt(cardId(['define', String(i)]), [String(i)]));
}

describe('growth', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['good lines', (n) => history(n).map(printLine).join('\n'), 1000],
    ['one line without an end', (n) => 'R 2026-07-12'.repeat(n), 20_000],
    ['blank lines', (n) => '\n'.repeat(n), 200_000],
    ['blanks', (n) => ' '.repeat(n), 200_000],
    ['equal signs', (n) => ' =0000000'.repeat(n), 20_000],
    ['lines just below the limit', (n) => `${'a '.repeat(2047)}\n`.repeat(n), 100],
    ['sums without a text', (n) => `${'x '.repeat(2040)}x =0000000\n`.repeat(n), 100],
    ['frontmatter without an end', (n) => `---\n${'key: value\n'.repeat(n)}`, 10_000],
  ])('of reading %s is linear', (_, make, n) => {
    expect(growthOf(n, make, parseSegment)).toBeLessThan(GROWTH_LIMIT);
  });

  it('of the fold is linear', () => {
    expect(growthOf(3000, history, (events) => fold(events, NOW))).toBeLessThan(GROWTH_LIMIT);
  });

  it('of the fold of one card, and of events in the wrong order, is linear', () => {
    const reversed = (n: number): ReviewEvent[] =>
      history(n)
        .map((event) => (event.type === 'R' ? stampEvent({ ...event, card: 'card000000' }, event) : event))
        .reverse();
    expect(growthOf(3000, reversed, (events) => fold(events, NOW))).toBeLessThan(GROWTH_LIMIT);
  });

  it('of a chain of aliases is linear', () => {
    const chain = (n: number): ReviewEvent[] =>
      Array.from({ length: n }, (_, i) =>
        stampEvent(
          { type: 'A', old: `card${i}`, card: `card${i + 1}`, reason: 'rename' },
          { at: NOW.at - i * 1000, offset: 0, device: 'aaaaaa', seq: n - i },
        ),
      );
    expect(growthOf(3000, chain, (events) => fold(events, NOW))).toBeLessThan(GROWTH_LIMIT);
  });

  it('of matching is linear', () => {
    const prepare = (n: number) => {
      const living = promptsOf(n).map((one) => ({ prompt: one, fingerprint: fingerprintOf(one) }));
      const cards = living.map(({ prompt: { id }, fingerprint }, i) => ({
        id: i % 3 === 0 ? `${id}x` : id,
        fingerprint,
        path: null,
      }));
      return { living, cards };
    };
    const ratio = growthOf(3000, prepare, ({ living, cards }) => matchPrompts(living, cards, new Map()));
    expect(ratio).toBeLessThan(GROWTH_LIMIT);
  });

  it('of the queue is linear, where each concept builds on the next', () => {
    const prepare = (n: number) => {
      const prompts = promptsOf(n);
      return { prompts, prerequisites: new Map(prompts.map((_, i) => [String(i), [String(i + 1)]])) };
    };
    const ratio = growthOf(3000, prepare, ({ prompts, prerequisites }) => {
      const limits = { newPerDay: prompts.length, reviewsPerDay: null, contrasts: [['1', '2']] as const };
      const settings = { moment: NOW, settings: DEFAULT_SETTINGS, order: 'due' } as const;
      buildQueue(prompts, new Map(), { ...settings, ...limits, prerequisites });
    });
    expect(ratio).toBeLessThan(GROWTH_LIMIT);
  });
});
