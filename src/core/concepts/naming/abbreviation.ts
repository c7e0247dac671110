/** Words that initials may skip. */
const FUNCTION_WORDS = new Set(
  'и или в во на с со из для по от до к о об и of and the for in on to a an at by de la le les des du et und der die das für von y del e do da di i w z і та'.split(
    ' ',
  ),
);

/**
 * Whether the letters of `short` are, in order, the initials of the words of `name`; words of grammar
 * may be skipped, parts of hyphenated and camel-cased words count: HTTP of `HyperText Transfer Protocol`.
 */
export function isAbbreviationOf(short: string, name: string): boolean {
  const letters = singular(short);
  const count = Array.from(letters).length;
  if (count < 2 || count > 8 || (letters.match(/\p{Lu}/gu) ?? []).length < 2 || /[^\p{L}\p{N}]/u.test(letters))
    return false;
  const words = name
    .normalize('NFC')
    .split(/[\s/]+|(?=[-‐‑])/u)
    .flatMap(camelParts)
    .filter((word) => /[^-‐‑]/u.test(word));
  return matchesInitials(Array.from(letters.toLowerCase()), words) || isOfCompound(letters, words);
}

/** Languages that write compounds as one word abbreviate its parts: SWV of `Schwellwertverfahren`. */
function isOfCompound(letters: string, words: readonly string[]): boolean {
  const [word] = words;
  if (words.length === 1 && word !== undefined && isOfParts(letters, word)) return true;
  if (words.length !== 1 || word === undefined || word.length < 4 * letters.length || !/^\p{Lu}{2,6}$/u.test(letters))
    return false;
  const lower = word.toLowerCase();
  let at = -1;
  for (const letter of letters.toLowerCase()) {
    const next = lower.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** Letters of the parts, each beginning with its capital: StW of `Stammwürze`. */
function isOfParts(letters: string, word: string): boolean {
  const parts = letters.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  if (parts.length < 2 || parts.join('') !== letters || !/\p{Ll}/u.test(letters) || word.length < LONG - 1)
    return false;
  const lower = word.toLowerCase();
  let at = 0;
  return parts.every((part, i) => {
    const next = lower.indexOf(part.toLowerCase(), i === 0 ? 0 : at + INSIDE);
    const fits = i === 0 ? next === 0 : next > 0;
    at = next;
    return fits;
  });
}

/** `VMs` stands for VM. */
export function singular(short: string): string {
  const trimmed = short.normalize('NFC').trim();
  return /^\p{Lu}{2,7}s$/u.test(trimmed) ? trimmed.slice(0, -1) : trimmed;
}

function camelParts(word: string): string[] {
  return word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' ');
}

/** Letters of a word that may be a compound, and of its first part at least. */
const LONG = 11;
const INSIDE = 3;

/** Each word gives its first letter to the next of the letters or, if it is a word of grammar, may give none. */
function matchesInitials(letters: readonly string[], words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words) {
    const lower = word.replace(/^[-‐‑]/u, '').toLowerCase();
    const initial = Array.from(lower)[0];
    const next = new Set<number>();
    for (const at of reached) {
      if (letters[at] === initial || letters[at] === bare(initial)) {
        next.add(at + 1);
        // Міжбібліотечний абонемент (МБА): a long compound may give the first letter of its second part.
        if (lower.length >= LONG && lower.indexOf(letters[at + 1] ?? ' ', INSIDE) > 0) next.add(at + 2);
      }
      // The second part of a hyphenated word may give none: TEU of "twenty-foot equivalent unit".
      if (lower.length < word.length || FUNCTION_WORDS.has(lower)) next.add(at);
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/** Capitals mostly lose their accents: IEV of `índice …`. */
function bare(letter: string | undefined): string | undefined {
  return letter?.normalize('NFD').charAt(0);
}

/** Of the brackets behind a name, those that abbreviate it. */
export function abbreviationsOf(name: string, brackets: readonly string[]): string[] {
  const found = new Set<string>();
  for (const bracket of brackets) {
    for (const part of bracket.split(/[,;]/u)) {
      if (isAbbreviationOf(part.trim(), name)) found.add(singular(part));
    }
  }
  return [...found];
}
