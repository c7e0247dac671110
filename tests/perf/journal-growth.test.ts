import { describe, expect, it } from 'vitest';
import { parseSegment, printLine, stampEvent } from '../../src/core/journal';
import type { Prompt, ReviewEvent } from '../../src/core/review';
import { buildQueue, cardId, DEFAULT_SETTINGS, fingerprintOf, fold, matchPrompts } from '../../src/core/review';
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

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

/** Both sizes do the same work in total if time is linear, and leave the same garbage. */
const RUNS = 32;
const TIMES = 4;

/** How CPU time grows when n doubles: the root of t(4n) / t(n), the median of five pairs taken in turn. */
function growth(make: (n: number) => () => void, n: number): number {
  const [small, large] = [make(n), make(TIMES * n)];
  const repeat = (work: () => void, runs: number): number =>
    cpuMs(() => {
      for (let i = 0; i < runs; i++) work();
    });
  repeat(small, RUNS);
  repeat(large, RUNS / TIMES);
  const ratios = Array.from({ length: 5 }, () => {
    const base = repeat(small, RUNS);
    return (TIMES * repeat(large, RUNS / TIMES)) / base;
  });
  ratios.sort((a, b) => a - b);
  return Math.sqrt(ratios[2] ?? Infinity);
}

const LIMIT = 2.6;
/** For hash tables keyed by text: they outgrow the processor's caches between n and 4n. A quadratic step gives 4. */
const KEYED_LIMIT = 3.2;

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
    const ratio = growth((size) => {
      const text = make(size);
      return () => {
        parseSegment(text);
      };
    }, n);
    expect(ratio).toBeLessThan(LIMIT);
  });

  it('of the fold is linear', () => {
    const ratio = growth((n) => {
      const events = history(n);
      return () => {
        fold(events, NOW);
      };
    }, 1500);
    expect(ratio).toBeLessThan(LIMIT);
  });

  it('of the fold of one card, and of events in the wrong order, is linear', () => {
    const ratio = growth((n) => {
      const events = history(n)
        .map((event) => (event.type === 'R' ? stampEvent({ ...event, card: 'card000000' }, event) : event))
        .reverse();
      return () => {
        fold(events, NOW);
      };
    }, 1500);
    expect(ratio).toBeLessThan(LIMIT);
  });

  it('of a chain of aliases is linear', () => {
    const ratio = growth((n) => {
      const events = Array.from({ length: n }, (_, i) =>
        stampEvent(
          { type: 'A', old: `card${i}`, card: `card${i + 1}`, reason: 'rename' },
          { at: NOW.at - i * 1000, offset: 0, device: 'aaaaaa', seq: n - i },
        ),
      );
      return () => {
        fold(events, NOW);
      };
    }, 1500);
    expect(ratio).toBeLessThan(KEYED_LIMIT);
  });

  it('of matching is linear', () => {
    const ratio = growth((n) => {
      const living = promptsOf(n).map((one) => ({ prompt: one, fingerprint: fingerprintOf(one) }));
      const cards = living.map(({ prompt: { id }, fingerprint }, i) => ({
        id: i % 3 === 0 ? `${id}x` : id,
        fingerprint,
        path: null,
      }));
      return () => {
        matchPrompts(living, cards, new Map());
      };
    }, 1500);
    expect(ratio).toBeLessThan(KEYED_LIMIT);
  });

  it('of the queue is linear, where each concept builds on the next', () => {
    const ratio = growth((n) => {
      const prompts = promptsOf(n);
      const chain = new Map(prompts.map((_, i) => [String(i), [String(i + 1)]]));
      const limits = { newPerDay: n, reviewsPerDay: null, prerequisites: chain, contrasts: [['1', '2']] as const };
      return () => {
        buildQueue(prompts, new Map(), { moment: NOW, settings: DEFAULT_SETTINGS, order: 'due', ...limits });
      };
    }, 1500);
    expect(ratio).toBeLessThan(KEYED_LIMIT);
  });
});
