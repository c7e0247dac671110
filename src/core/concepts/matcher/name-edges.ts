import type { LanguagePack } from '../../language';
import { conceptKey } from '../../text';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHE = /['’ʼ]/u;
const TAIL = /^(['’ʼ\-‐‑])(\p{L}{1,8})(?![\p{L}\p{N}])/u;
const ELIDED = /(?:^|[^\p{L}\p{N}])\p{sc=Latin}{1,4}['’ʼ]$/u;

/** Whether a name may begin at this place: at a word, behind a hyphen or a Latin elision (l', dell'). */
export function mayBegin(text: string, from: number): boolean {
  if (from === 0 || !APOSTROPHE.test(text.charAt(from - 1))) return true;
  if (from === 1 || !LETTER.test(text.charAt(from - 2))) return true;
  return ELIDED.test(text.slice(Math.max(0, from - 6), from));
}

/**
 * Where a name that ends at `to` really ends: behind the ending glued to an abbreviation or a foreign
 * name («API-шлюз» no, «Docker'ом» yes), at `to` otherwise; −1 where what is glued makes another word («ВМ-ка»).
 */
export function endOfName(text: string, to: number, packs: readonly LanguagePack[]): number {
  const next = text.charAt(to);
  if (next !== '-' && next !== '‐' && next !== '‑' && !APOSTROPHE.test(next)) return to;
  const tail = TAIL.exec(text.slice(to, to + 12));
  const [whole, sign = '', letters = ''] = tail ?? [];
  if (whole === undefined) return to;
  const ending = conceptKey(letters);
  const apostrophe = APOSTROPHE.test(sign);
  if (apostrophe && ending === 's') return to;
  if (isForeignEnding(text.charAt(to - 1), letters, packs)) return to + whole.length;
  if (apostrophe) return -1;
  return packs.some((pack) => pack.forms.derives(ending)) ? -1 : to;
}

/** Small letters in Cyrillic that are an ending, behind a capital or a Latin letter. */
function isForeignEnding(before: string, letters: string, packs: readonly LanguagePack[]): boolean {
  if (!/\p{sc=Cyrillic}/u.test(letters) || letters !== letters.toLowerCase()) return false;
  if (!/[\p{Lu}\p{sc=Latin}\p{N}]/u.test(before)) return false;
  return packs.some((pack) => pack.forms.linkEndings.has(letters));
}
