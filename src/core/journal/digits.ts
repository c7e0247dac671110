const ZERO = 48;
const LETTER_A = 97;
const LETTER_Z = 122;

/** The number that decimal digits make between two indices; −1 for anything else, for none, and for more than 15. */
export function parseDigits(text: string, from: number, to: number): number {
  let value = from < to && to - from <= 15 ? 0 : -1;
  for (let i = from; value >= 0 && i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    // The NaN of a missing character is no digit either.
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : -1;
  }
  return value;
}

/** The number that digits of base 36 in lower case make; −1 for anything else, for none, and for more than 10. */
export function parseBase36(text: string, from: number, to: number): number {
  let value = from < to && to - from <= 10 ? 0 : -1;
  for (let i = from; value >= 0 && i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= ZERO && unit <= ZERO + 9) value = value * 36 + unit - ZERO;
    else if (unit >= LETTER_A && unit <= LETTER_Z) value = value * 36 + unit - LETTER_A + 10;
    else value = -1;
  }
  return value;
}
