/** The item of a list that has no other; null where there is none, or several. */
export function onlyOne<T>(list: readonly T[]): T | null {
  const [only] = list;
  return only !== undefined && list.length === 1 ? only : null;
}
