/** Names that a note's properties give it: `aliases` or `alias` as a list, a text with commas, a number. */
export function noteAliases(data: Readonly<Record<string, unknown>> | null): string[] {
  if (data === null) return [];
  const found = new Map<string, true>();
  for (const key of ['aliases', 'alias', 'Aliases', 'Alias']) {
    for (const alias of namesIn(data[key])) found.set(alias, true);
  }
  return [...found.keys()];
}

function namesIn(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return values.map(asName).filter((name) => name !== '');
}

function asName(value: unknown): string {
  if (typeof value === 'string') return value.trim().normalize('NFC');
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}
