import type { Interval, Rating } from '../review';
import { parseDayAt } from './line-time';

/** Digits alone, so that `1e3`, `0x1` and `+1` are none. */
export function wholeNumber(field: string | undefined): number | null {
  if (field === undefined || field.length === 0 || field.length > 15) return null;
  let value = 0;
  for (let i = 0; i < field.length; i++) {
    const digit = field.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

const DECIMAL_CHARACTERS = '0123456789.e+-';

/** A finite decimal number as JavaScript prints it. */
export function decimal(field: string | undefined): number | null {
  if (field === undefined || field === '') return null;
  for (const character of field) if (!DECIMAL_CHARACTERS.includes(character)) return null;
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
  const amount = wholeNumber(field?.slice(0, -1));
  const unit = field?.slice(-1);
  if (amount === null || amount > 1_000_000 || (unit !== 'd' && unit !== 'm')) return null;
  return { unit, amount };
}
