import { createHash } from 'node:crypto';

/** The id of a card by its meaning, made by the words of the format alone. */
export function cardOf(kind: string, key: string): string {
  const digest = createHash('sha256').update(`${kind}\u001F${key}`, 'utf8').digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 10 }, (_, at) =>
    '0123456789abcdefghjkmnpqrstvwxyz'.charAt(Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)),
  ).join('');
}
