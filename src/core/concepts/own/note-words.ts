const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
const PART = /[\p{L}\p{N}\p{M}]+/gu;
const JOINED = /['’ʼ\-‐‑]/u;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words of a note, lower case and NFC, with how often each stands there; joined words also by their parts. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const word of text.normalize('NFC').toLowerCase().match(WORD) ?? []) {
    add(word);
    if (JOINED.test(word)) for (const part of word.match(PART) ?? []) add(part);
  }
  return counts;
}

/**
 * What a note's filter is asked for: its words (with е for ё too), and of runs written without spaces each pair of
 * characters (a name of two characters or more is there only if all its pairs are).
 */
export function* filterKeys(words: Iterable<string>): Generator<string> {
  for (const word of words) {
    yield* keysOf(word);
    if (word.includes('ё')) yield* keysOf(word.replaceAll('ё', 'е'));
  }
}

function* keysOf(word: string): Generator<string> {
  if (!SPACELESS.test(word)) yield word;
  else {
    let before = '';
    for (const character of word) {
      if (before !== '') yield before + character;
      before = character;
    }
    if (before === word) yield word;
  }
}

/** Whether the text has letters of a script that is written without spaces. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text);
}
