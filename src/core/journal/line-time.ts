import { parseDigits } from './digits';

/** A time as a line carries it. */
export interface LineTime {
  /** UTC milliseconds, whole seconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const SECOND = 1000;
const DAY_SECONDS = 86_400;

/** Days from 1970-01-01 to a date of the Gregorian calendar, by counting years from March. */
function dayOf(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

/** `"2026-07-12"` for a day number; the year is 0000–9999 or is held there. */
export function printDay(day: number): string {
  const first = dayOf(0, 1, 1);
  const last = dayOf(9999, 12, 31);
  const held = Math.min(Math.max(day, first), last);
  let year = Math.floor((held + 719_468) / 365.2425);
  while (dayOf(year, 3, 1) > held) year -= 1;
  while (dayOf(year + 1, 3, 1) <= held) year += 1;
  const rest = held - dayOf(year, 3, 1);
  const fromMarch = Math.floor((5 * rest + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const date = rest - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const calendarYear = month > 2 ? year : year + 1;
  return `${pad(calendarYear, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next - dayOf(year, month, 1);
}

/** The day number of `YYYY-MM-DD` at an index; null where there is no such date. */
export function parseDayAt(text: string, from: number): number | null {
  const year = parseDigits(text, from, from + 4);
  const month = parseDigits(text, from + 5, from + 7);
  const date = parseDigits(text, from + 8, from + 10);
  if (year < 0 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (text.charAt(from + 4) !== '-' || text.charAt(from + 7) !== '-') return null;
  if (date > 28 && date > daysInMonth(year, month)) return null;
  return dayOf(year, month, date);
}

function parseOffset(text: string, from: number, to: number): number | null {
  const mark = text.charAt(from);
  if (mark === 'Z') return to === from + 1 ? 0 : null;
  if ((mark !== '+' && mark !== '-') || to !== from + 6 || text.charAt(from + 3) !== ':') return null;
  const hours = parseDigits(text, from + 1, from + 3);
  const minutes = parseDigits(text, from + 4, from + 6);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null;
  const offset = hours * 60 + minutes;
  return mark === '-' && offset > 0 ? -offset : offset;
}

/** Reads `2026-07-12T12:31:05+03:00` (or `…Z`) between two indices; null for anything else. */
export function parseTime(text: string, from: number, to: number): LineTime | null {
  const day = parseDayAt(text, from);
  const hours = parseDigits(text, from + 11, from + 13);
  const minutes = parseDigits(text, from + 14, from + 16);
  const seconds = parseDigits(text, from + 17, from + 19);
  if (day === null || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
    return null;
  if (text.charAt(from + 10) !== 'T' || text.charAt(from + 13) !== ':' || text.charAt(from + 16) !== ':') return null;
  const offset = parseOffset(text, from + 19, to);
  if (offset === null) return null;
  const local = day * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds;
  return { at: (local - offset * 60) * SECOND, offset };
}

/** The local time with its offset: `2026-07-12T12:31:05+03:00`. */
export function printTime(time: LineTime): string {
  const local = Math.floor(time.at / SECOND) + time.offset * 60;
  const day = Math.floor(local / DAY_SECONDS);
  const rest = local - day * DAY_SECONDS;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => pad(part, 2)).join(':');
  const east = Math.abs(time.offset);
  const sign = time.offset < 0 ? '-' : '+';
  return `${printDay(day)}T${clock}${sign}${pad(Math.floor(east / 60), 2)}:${pad(east % 60, 2)}`;
}
