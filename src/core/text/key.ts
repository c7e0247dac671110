const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;
const BLANKS = /\s+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC`\u00B4]/gu;
const HYPHENS = /[\u2010-\u2012\u2043\uFE63\uFF0D]/gu;
const SPACE = 0x20;
const BACKTICK = 0x60;
const LAST_ASCII = 0x7e;

/**
 * The identity of a name: NFC, lower case without locale, blanks folded to one, apostrophes and
 * hyphens unified, soft hyphen, zero-width space and variation selectors removed (joiners kept).
 * Marks are never stripped: й ≠ и, é ≠ e.
 */
export function conceptKey(name: string): string {
  return isSimple(name) ? name.toLowerCase().trim() : foldedKey(name);
}

/** ASCII without the backtick, and composed Russian letters: nothing but their capitals and outer blanks is folded. */
function isSimple(name: string): boolean {
  let before = 0;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit === SPACE ? before === SPACE : !isSimpleUnit(unit)) return false;
    before = unit;
  }
  return true;
}

function isSimpleUnit(unit: number): boolean {
  if (unit <= LAST_ASCII) return unit > SPACE && unit !== BACKTICK;
  return (unit >= 0x410 && unit <= 0x44f) || unit === 0x401 || unit === 0x451;
}

function foldedKey(name: string): string {
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
  return text.includes('İ') ? text.replace(/[^İ]+/gu, (part) => part.toLowerCase()) : text.toLowerCase();
}
