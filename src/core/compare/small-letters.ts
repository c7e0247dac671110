const CAPITALS = /^\p{Lu}{3,}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u;
const VOWELLESS = /^[^AEIOUYаеиоуыэюяё]+$/iu;
/** Letters of an abbreviation that hardly is another word as well. */
const LONG = 4;

/**
 * An abbreviation in small letters, where it may be written so: one that is read as a word always, another
 * of four letters or more where it stands nowhere as it is asked for. Latin ones may be words themselves.
 */
export function inSmallLetters(name: string, texts: readonly string[]): string[] {
  if (!CAPITALS.test(name)) return [];
  const small = name.toLowerCase();
  if (CYRILLIC.test(name) || VOWELLESS.test(name)) return [small];
  if (name.length < LONG || texts.some((text) => standsAlone(text, name))) return [];
  const written = [small, name.charAt(0) + small.slice(1)];
  return texts.some((text) => written.some((one) => standsAlone(text, one))) ? [small] : [];
}

/** Whether a word stands in a text with no letter or digit beside it. */
export function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
