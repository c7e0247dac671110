/**
 * How many items at the beginning of a list meet a condition; those that meet it all stand before those that do not.
 * O(log n).
 */
export function countBefore<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
