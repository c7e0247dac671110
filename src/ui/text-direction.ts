/** Scripts from Hebrew to Arabic, their presentation forms, and Adlam. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{1E900}-\u{1E95F}]/u;

/** The direction in which most of the texts are read, each by its first letter; null if none has a letter. */
export function directionOf(texts: readonly string[]): 'ltr' | 'rtl' | null {
  const letters = texts.flatMap((text) => /\p{L}/u.exec(text) ?? []);
  const turned = letters.filter((letter) => FROM_RIGHT.test(letter));
  if (letters.length === 0) return null;
  return turned.length * 2 > letters.length ? 'rtl' : 'ltr';
}
