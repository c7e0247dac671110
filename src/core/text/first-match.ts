/** What a pattern matches first in a text; '' where it matches nothing. */
export function firstMatch(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
