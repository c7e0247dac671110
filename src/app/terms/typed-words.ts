/** What was typed up to the cursor and may be the beginning of a name. */
export interface TypedWords {
  /** Offset in the line. */
  readonly from: number;
  readonly text: string;
  /** Offset of the word at the cursor, the last of them. */
  readonly word: number;
}

/** No name is longer. */
const NEAR_UNITS = 120;
const MOST_WORDS = 6;
/** Of a script that puts no blanks between words each letter may begin a name. */
const MOST_LETTERS = 12;
const LEAST_UNITS = 3;

const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const WORD = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const ENDS_SPACELESS = new RegExp(`[${SPACELESS}]$`, 'u');
/** What may stand between two words of a name. */
const JOINT = /^[ \u00A0'’.&+/‐‑-]?$/u;
/** Two letters say enough: of capitals, of syllables, of scripts without blanks. */
const TELLING = new RegExp(`^\\p{Lu}{2}|^[${SPACELESS}\\p{Script=Hangul}]{2}`, 'u');
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Before a name: nothing, a blank, an opening mark, a dash. In a tag, a path or an address it is another sign. */
const BEFORE = new RegExp(`(?:^|==|[\\s*_~("«„“‘—–|>:,;!?…[（「『《、。${SPACELESS}])$`, 'u');

/**
 * The words that end at the cursor, with as many before them as could belong to one name, the longest first;
 * none inside a word, behind a blank, or where too little was typed.
 */
export function typedWords(line: string, at: number): readonly TypedWords[] {
  const start = Math.max(0, at - NEAR_UNITS);
  const before = line.slice(start, at);
  const isSpaceless = ENDS_SPACELESS.test(before);
  if (!ENDS_IN_WORD.test(before) || (!isSpaceless && BEGINS_IN_WORD.test(line.slice(at, at + 2)))) return [];
  const words = [...before.matchAll(WORD)].slice(isSpaceless ? -MOST_LETTERS : -MOST_WORDS);
  const found: TypedWords[] = [];
  const word = start + (words.at(-1)?.index ?? 0);
  let end = before.length;
  for (const { index, 0: one } of words.reverse()) {
    if (!JOINT.test(before.slice(index + one.length, end))) break;
    end = index;
    const text = before.slice(index);
    const isEnough = text.length >= LEAST_UNITS || TELLING.test(text);
    // The first word of a cut line may be cut, too.
    const isWhole = index > 0 || start === 0;
    if (isEnough && isWhole && BEFORE.test(before.slice(0, index))) found.unshift({ from: start + index, text, word });
  }
  return found;
}
