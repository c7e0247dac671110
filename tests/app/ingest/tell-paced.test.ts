import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/app/ingest/progress';
import { tellPaced } from '../../../src/app/ingest/tell-paced';
import { ManualTime } from '../../support/ports';

const at = (phase: Progress['phase'], done: number, stopped = false): Progress => ({
  phase,
  done,
  total: 1_000,
  stopped,
});

describe('how far a reading is', () => {
  it('is told at each phase and stop, and of a thousand notes ten times a second', async () => {
    const time = new ManualTime();
    let told = 0;
    const hear = tellPaced(time, () => (told += 1));
    hear(at('reading', 0));
    expect(told).toBe(1);
    for (let done = 1; done <= 1_000; done += 1) {
      hear(at('reading', done));
      await time.pass(1);
    }
    expect(told).toBeLessThanOrEqual(1 + 10);
    expect(told).toBeGreaterThanOrEqual(1 + 9);
    const before = told;
    hear(at('matching', 1));
    hear(at('matching', 1, true));
    hear(at('idle', 0));
    expect(told).toBe(before + 3);
  });

  it('is told to its end', async () => {
    const time = new ManualTime();
    const seen: number[] = [];
    let last = 0;
    const hear = tellPaced(time, () => seen.push(last));
    for (last = 0; last < 5; last += 1) hear(at('reading', last));
    last = 4;
    await time.pass(1_000);
    expect(seen).toEqual([0, 4]);
    expect(time.timers).toBe(0);
  });
});
