/** All of white space but the space, tabs and line ends of ASCII. */
const RARE =
  '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
const FIRST_RARE = 0xa0;

/** Whether a code unit is white space: what `trim` takes away and `\s` stands for. */
export function isBlank(unit: number): boolean {
  if (unit < FIRST_RARE) return unit === 0x20 || (unit >= 9 && unit <= 13);
  // Between no-break space and the spaces of typesetting stand the letters of most alphabets.
  return (unit === FIRST_RARE || unit >= 0x1680) && RARE.includes(String.fromCharCode(unit));
}
