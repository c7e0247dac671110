/** Values of which there is mostly one, which stands there itself: a list of one takes 60 bytes. */
export type OneOrMore<T extends object> = T | readonly T[] | null;

const NONE: readonly never[] = [];

/** As a list. */
export function listed<T extends object>(values: OneOrMore<T>): readonly T[] {
  if (values === null) return NONE;
  return isList(values) ? values : [values];
}

/** A list as it is to be kept. */
export function kept<T extends object>(values: readonly T[]): OneOrMore<T> {
  const [only = null] = values;
  return values.length < 2 ? only : values;
}

function isList<T extends object>(values: T | readonly T[]): values is readonly T[] {
  return Array.isArray(values);
}
