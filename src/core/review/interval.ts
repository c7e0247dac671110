import { seededUnit } from './identity';
import type { DayRange } from './scheduler';
import { weekday } from './study-day';

/** Chance that is the same on every device: one card's n-th review. */
export interface IntervalSeed {
  readonly card: string;
  /** Reviews before this one. */
  readonly reviews: number;
}

/** What lies on the days to come. */
export interface DayLoad {
  /** Cards due by study day. */
  readonly due: ReadonlyMap<number, number>;
  /** Share of the usual load wanted on Sunday to Saturday: 1 usual, 0 none if it can be helped. */
  readonly easyDays: readonly number[];
  readonly today: number;
}

/** A day of the range, by chance alone. */
export function pickDay(range: DayRange, seed: IntervalSeed): number {
  const width = range.longest - range.shortest + 1;
  return range.shortest + Math.floor(seededUnit(`${seed.card} ${seed.reviews}`) * width);
}

function weigh(load: DayLoad, days: number): number {
  const day = load.today + days;
  const share = load.easyDays[weekday(day)] ?? 1;
  // One card is added before the division, so that an empty easy day is still the heavier one.
  return share <= 0 ? Infinity : ((load.due.get(day) ?? 0) + 1) / share;
}

/** The day of the range with the least cards for its weekday's share; among equals by chance. */
export function balanceDay(range: DayRange, seed: IntervalSeed, load: DayLoad): number {
  let least = Infinity;
  let best: number[] = [];
  for (let days = range.shortest; days <= range.longest; days++) {
    const weight = weigh(load, days);
    if (weight < least) {
      least = weight;
      best = [];
    }
    if (weight === least) best.push(days);
  }
  const picked = Math.floor(seededUnit(`${seed.card} ${seed.reviews}`) * best.length);
  return best[picked] ?? range.shortest;
}
