import { unitAt } from './unit-at';

/** A word or a name in small letters, composed (NFC): the words of language packs are written so. */
export function smallLetters(text: string): string {
  const { length } = text;
  let hasCapitals = false;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (isPlain(unit)) continue;
    if (!isPlainCapital(unit)) return text.normalize('NFC').toLowerCase();
    hasCapitals = true;
  }
  return hasCapitals ? text.toLowerCase() : text;
}

/** ASCII but its capitals, and small Russian letters: they are themselves in small letters, and compose with nothing. */
function isPlain(unit: number): boolean {
  return unit < 0x80 ? unit < 0x41 || unit > 0x5a : (unit >= 0x430 && unit <= 0x44f) || unit === 0x451;
}

function isPlainCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x410 && unit <= 0x42f) || unit === 0x401;
}
