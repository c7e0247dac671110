import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import crc32 from 'crc-32';

/** Crockford's base 32 in lower case: no i, l, o, u. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;
const SEPARATOR = '\u001F';

/**
 * The id of a card or subject: the first 50 bits of SHA-256 over the UTF-8 of the fields joined by
 * U+001F, as 10 characters of Crockford's base 32. `["define", "виртуализация"]` → `"trjfannwpd"`.
 */
export function cardId(fields: readonly string[]): string {
  const digest = sha256(utf8ToBytes(fields.join(SEPARATOR)));
  let id = '';
  let bits = 0;
  let width = 0;
  for (const byte of digest) {
    bits = (bits << 8) | byte;
    width += 8;
    while (width >= 5) {
      width -= 5;
      id += DIGITS.charAt((bits >> width) & 31);
      if (id.length === ID_LENGTH) return id;
    }
    bits &= (1 << width) - 1;
  }
  return id;
}

/** CRC-32 of the UTF-8 of a text, 8 hexadecimal digits. */
export function checkHash(text: string): string {
  return (crc32.str(text) >>> 0).toString(16).padStart(8, '0');
}

/** A number in [0, 1) that depends on nothing but the text: chance that is the same on every device. */
export function seededUnit(text: string): number {
  let bits = crc32.str(text);
  // A CRC is linear: near texts give near sums. Two rounds of multiply and shift spread them.
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}
