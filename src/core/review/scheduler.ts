import { computeDecayFactor, FSRSAlgorithm, get_fuzz_range, roundTo } from 'ts-fsrs';
import type { Rating } from './review-event';
import { FSRS6_WEIGHTS, hasKnownWeights } from './settings';
import type { SchedulingSettings } from './settings';

/** How well a card is remembered. */
export interface Memory {
  /** Days until recall has fallen to 90 %. */
  readonly stability: number;
  /** 1–10. */
  readonly difficulty: number;
}

/** Whole days, both inclusive. */
export interface DayRange {
  readonly shortest: number;
  readonly longest: number;
}

/** FSRS-6 with one set of weights (ts-fsrs 5.4: `next_state`, retrievability, interval and fuzz range alone). */
export interface Scheduler {
  /** Memory after an answer; `elapsedDays` is at least 0. */
  next(memory: Memory | null, elapsedDays: number, rating: Rating): Memory;
  /** Chance of recall, 0–1. */
  retrievability(memory: Memory, elapsedDays: number): number;
  /** Days until recall has fallen to the desired retention. */
  interval(memory: Memory): number;
  /** The days around an interval that count as the same. */
  range(interval: number, elapsedDays: number): DayRange;
}

const SMALLEST_STABILITY = 0.001;
const LARGEST_STABILITY = 36500;
/** Below this many days an interval stays as it is. */
const FUZZ_FROM_DAYS = 2.5;

/** The nearest memory that the formulas accept; imported numbers can be anything. */
export function boundMemory(memory: Memory): Memory {
  return {
    stability: Math.min(Math.max(memory.stability, SMALLEST_STABILITY), LARGEST_STABILITY),
    difficulty: Math.min(Math.max(memory.difficulty, 1), 10),
  };
}

export function createScheduler(settings: SchedulingSettings): Scheduler {
  const longest = Math.min(Math.max(Math.floor(settings.longestInterval), 1), 36500);
  const algorithm = new FSRSAlgorithm({
    w: hasKnownWeights(settings) ? settings.weights : FSRS6_WEIGHTS,
    request_retention: Math.min(Math.max(settings.retention, 0.7), 0.97),
    maximum_interval: longest,
    enable_fuzz: false,
  });
  // The library's forgetting curve with its constants taken once: asked of every card at each start.
  const { decay, factor } = computeDecayFactor(algorithm.parameters.w);
  return {
    next: (memory, elapsedDays, rating) => algorithm.next_state(memory, elapsedDays, rating),
    retrievability: (memory, elapsedDays) => roundTo(Math.pow(1 + (factor * elapsedDays) / memory.stability, decay), 8),
    interval: (memory) => algorithm.next_interval(memory.stability, 0),
    range: (interval, elapsedDays) => {
      if (interval < FUZZ_FROM_DAYS) return { shortest: interval, longest: interval };
      const found = get_fuzz_range(interval, elapsedDays, longest);
      return { shortest: found.min_ivl, longest: found.max_ivl };
    },
  };
}
