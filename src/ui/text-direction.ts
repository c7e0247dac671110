const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction in which most of the texts are read, each by its first letter; null if none has a letter. */
export function directionOf(texts: readonly string[]): 'ltr' | 'rtl' | null {
  const letters = texts.flatMap((text) => LETTER.exec(text)?.[0] ?? []);
  if (letters.length === 0) return null;
  const turned = letters.filter((letter) => FROM_RIGHT.test(letter));
  return turned.length * 2 > letters.length ? 'rtl' : 'ltr';
}
