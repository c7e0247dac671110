const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;
const BLANKS = /\s+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC`\u00B4]/gu;
const HYPHENS = /[\u2010-\u2012\u2043\uFE63\uFF0D]/gu;
/** ASCII without the backtick, and composed Russian letters: nothing but their capitals and blanks is folded. */
const SIMPLE = /^[\u0020-\u005F\u0061-\u007E\u0401\u0410-\u044F\u0451]*$/u;

/**
 * The identity of a name: NFC, lower case without locale, blanks folded to one, apostrophes and
 * hyphens unified, soft hyphen, zero-width space and variation selectors removed (joiners kept).
 * Marks are never stripped: й ≠ и, é ≠ e.
 */
export function conceptKey(name: string): string {
  if (SIMPLE.test(name) && !name.includes('  ')) return name.toLowerCase().trim();
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(VARIATION_SELECTORS, '')
    .replace(BLANKS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .trim()
    .normalize('NFC');
}

/** The key with ё as е: asked only where the exact key finds nothing. */
export function foldYo(key: string): string {
  return key.replaceAll('ё', 'е');
}

/** In small letters at the same places: İ, which alone would become two code units, stays. */
export function lowerInPlace(text: string): string {
  return text.replace(/[^İ]+/gu, (part) => part.toLowerCase());
}
