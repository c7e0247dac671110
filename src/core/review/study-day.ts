/** Milliseconds in a minute. */
const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** A moment on somebody's clock. */
export interface Moment {
  /** UTC milliseconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/**
 * The study day of a moment: days since 1970-01-01 of the local date, which begins at the rollover
 * hour. A calendar number, never a count of 24 hours, so summer time shifts nothing.
 */
export function studyDay(moment: Moment, rollover: number): number {
  const localMinutes = Math.floor(moment.at / MINUTE) + moment.offset;
  return Math.floor((localMinutes - rollover * 60) / DAY_MINUTES);
}

/** UTC milliseconds at which a study day begins on a clock of the given offset. */
export function dayStart(day: number, offset: number, rollover: number): number {
  return (day * DAY_MINUTES + rollover * 60 - offset) * MINUTE;
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
