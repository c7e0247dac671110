import { unitAt } from './unit-at';

/** Letters of ASCII and Russian without ё: what they are to a word, and to small letters, needs no pattern. */
const SMALL = 1;
const CAPITAL = 2;
const letters = new Uint8Array(0x10000);
for (let unit = 0x61; unit <= 0x7a; unit += 1) letters[unit] = SMALL;
for (let unit = 0x430; unit <= 0x44f; unit += 1) letters[unit] = SMALL;
for (let unit = 0x41; unit <= 0x5a; unit += 1) letters[unit] = CAPITAL;
for (let unit = 0x410; unit <= 0x42f; unit += 1) letters[unit] = CAPITAL;

const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;

/**
 * Where the word ends that begins at a place, if it is of plain letters and a space, the text's end, or a comma or stop
 * before one of these follows: whatever else a word may hold, nothing of that goes on with it there. −1 for any other.
 */
export function plainWordEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && (letters[unitAt(text, at)] ?? 0) !== 0) at += 1;
  if (at === from) return -1;
  if (at === length) return at;
  const unit = unitAt(text, at);
  if (unit === SPACE) return at;
  if (unit !== COMMA && unit !== STOP) return -1;
  return at + 1 === length || unitAt(text, at + 1) === SPACE ? at : -1;
}

/** Whether all of a text is small plain letters. */
export function isPlainSmall(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) if (letters[unitAt(text, at)] !== SMALL) return false;
  return length > 0;
}
