import type { Interval } from '../../core/review';

const DAYS_OF_MONTH = 30.4;
const DAYS_OF_YEAR = 365;

/** An interval in the words of a language: "10 min", "4 days", "2.5 mths", "1.2 yrs". */
export function intervalText({ unit, amount }: Interval, locale: string): string {
  if (unit === 'm') return withUnit(amount, 'minute', locale);
  if (amount < 60) return withUnit(amount, 'day', locale);
  if (amount < DAYS_OF_YEAR) return withUnit(amount / DAYS_OF_MONTH, 'month', locale);
  return withUnit(amount / DAYS_OF_YEAR, 'year', locale);
}

function withUnit(amount: number, unit: string, locale: string): string {
  return amount.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
}

/** The date of a study day: "Fri, 27 Nov". */
export function dayText(day: number, locale: string): string {
  return new Date(day * 86_400_000).toLocaleDateString(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
}
