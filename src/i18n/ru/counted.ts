/** Plural rules of the language. */
export const plurals = new Intl.PluralRules('ru');

/** `counted(3, 'понятие', 'понятия', 'понятий')` → «3 понятия». */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = plurals.select(count);
  return `${count.toLocaleString('ru')} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
