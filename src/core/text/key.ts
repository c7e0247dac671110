import { unitAt } from './unit-at';

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;
const BLANKS = /\s+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC`\u00B4]/gu;
const HYPHENS = /[\u2010-\u2012\u2043\uFE63\uFF0D]/gu;
const SPACE = 0x20;

/**
 * The identity of a name: NFC, lower case without locale, blanks folded to one, apostrophes and
 * hyphens unified, soft hyphen, zero-width space and variation selectors removed (joiners kept).
 * Marks are never stripped: й ≠ и, é ≠ e.
 */
export function conceptKey(name: string): string {
  return isSimple(name) ? name.toLowerCase().trim() : foldedKey(name);
}

/** Whether nothing of a name is folded but its capitals and outer blanks. */
function isSimple(name: string): boolean {
  const { length } = name;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(name, at);
    if (unit === SPACE ? before === SPACE : kindOf(unit) === FOLDED) return false;
    before = unit;
  }
  return true;
}

/** What a code unit is to a key, worked out once each. */
const UNKNOWN = 0;
const FOLDED = 1;
/** Stands in a key as it is, in small letters, and joins with no neighbour. */
const SIMPLE = 2;
const kinds = new Uint8Array(65_536);

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? FOLDED;
  return kind === UNKNOWN ? classify(unit) : kind;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = !JOINING.test(character) && foldedKey(character) === character.toLowerCase() ? SIMPLE : FOLDED;
  kinds[unit] = kind;
  return kind;
}

/** Marks and decomposed Hangul compose with what stands before them, halves of pairs are none alone; İ and Σ change with their place. */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u0130\u03A3\s]/u;

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
