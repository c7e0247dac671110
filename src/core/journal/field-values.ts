import type { Interval, Rating } from '../review';
import { parseDigits } from './digits';
import { parseDayAt } from './line-time';

/** Digits alone, so that `1e3`, `0x1` and `+1` are none. */
export function wholeNumber(field: string | undefined): number | null {
  const value = field === undefined ? -1 : parseDigits(field, 0, field.length);
  return value < 0 ? null : value;
}

/** `0`–`9`, `.`, `+`, `-` and `e`: what a number is printed with. */
function isOfDecimal(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 46 || unit === 43 || unit === 45 || unit === 101;
}

/** A finite decimal number as JavaScript prints it. */
export function decimal(field: string | undefined): number | null {
  if (field === undefined || field === '') return null;
  for (let i = 0; i < field.length; i++) if (!isOfDecimal(field.charCodeAt(i))) return null;
  const value = Number(field);
  return Number.isFinite(value) ? value : null;
}

/** A day number from `YYYY-MM-DD`. */
export function dayOfField(field: string | undefined): number | null {
  return field?.length === 10 ? parseDayAt(field, 0) : null;
}

/** 1 to 4. */
export function ratingOf(field: string | undefined): Rating | null {
  switch (field) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
      return 4;
    case undefined:
    default:
      return null;
  }
}

/** `12d` or `10m`. */
export function intervalOf(field: string | undefined): Interval | null {
  if (field === undefined) return null;
  const last = field.length - 1;
  const amount = parseDigits(field, 0, last);
  const unit = field.charAt(last);
  if (amount < 0 || amount > 1_000_000 || (unit !== 'd' && unit !== 'm')) return null;
  return { unit, amount };
}
