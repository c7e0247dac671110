/** Plural rules of the language. */
export const plurals = new Intl.PluralRules('en');

/** `counted(3, 'concept', 'concepts')` → "3 concepts". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : many}`;
}
