/** A JSON object of unknown make. */
export type Raw = Readonly<Record<string, unknown>>;

const EMPTY: Raw = {};
const MAX_TEXT = 2_000;
const MAX_ITEMS = 10_000;

/** The value as a record; an empty one where it is none. */
export function asRecord(value: unknown): Raw {
  return isRecord(value) ? value : EMPTY;
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one value, or says with undefined that it is not of this kind. */
export type Field<T> = (value: unknown) => T | undefined;

/** The value under a key, the fallback where it is missing or of the wrong kind. */
export function pick<T>(raw: Raw, key: string, field: Field<T>, fallback: T): T {
  return field(Object.hasOwn(raw, key) ? raw[key] : undefined) ?? fallback;
}

export const flag: Field<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const shortText: Field<string> = (value) =>
  typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined;

/** A number inside its bounds; anything else is refused, not bent. */
export function numberWithin(low: number, high: number): Field<number> {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high ? value : undefined;
}

export function wholeWithin(low: number, high: number): Field<number> {
  const within = numberWithin(low, high);
  return (value) => (Number.isInteger(value) ? within(value) : undefined);
}

export function oneOf<const T>(options: readonly T[]): Field<T> {
  return (value) => options.find((option) => option === value);
}

/** A list; items of the wrong kind are left out. */
export function listOf<T>(field: Field<T>): Field<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const one of value.slice(0, MAX_ITEMS)) {
      const item = field(one);
      if (item !== undefined) items.push(item);
    }
    return items;
  };
}

/** A record as a map; entries of the wrong kind are left out. */
export function mapOf<T>(field: Field<T>): Field<ReadonlyMap<string, T>> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const map = new Map<string, T>();
    for (const [key, one] of Object.entries(value).slice(0, MAX_ITEMS)) {
      const item = field(one);
      if (item !== undefined) map.set(key, item);
    }
    return map;
  };
}

/** Switches by name: those of the record over the defaults. */
export function switchesOver<K extends string>(defaults: ReadonlyMap<K, boolean>): Field<ReadonlyMap<K, boolean>> {
  return (value) => {
    const raw = asRecord(value);
    return new Map([...defaults].map(([key, on]) => [key, pick(raw, key, flag, on)]));
  };
}
