import { conceptKey, tokenise } from '../text';
import type { Lexicon } from './contrast/sentence/lexicon';
import type { NoteLanguages } from './contrast/note/note-languages';
import { foldWord } from './contrast/sentence/token';

/** Signs that change what is said: of more and less, of sorts of money, of a part; the plus of "C++". */
const SIGN = /[\p{S}%‰#*@\\/]/gu;
const PART = /[,;:、，；：]/u;
const MINUS = /(?:^|[\s([])[-−–‒]$/u;
const DIGIT = /^\d/u;

/**
 * What equal values have in common: stems of the words in their order, with numbers and signs; what commas and
 * conjunctions join may stand in any order. Prepositions count: "before lunch" is not "after lunch". O(n).
 */
export function equalityKey(text: string, languages: NoteLanguages): string {
  const lexicon = languages.of(text);
  const folded = text
    .normalize('NFC')
    .replace(/(\d),(\d)/gu, '$1.$2')
    .trim();
  return answerOf(foldWord(folded), lexicon) ?? joined(partsOf(folded, lexicon)) ?? conceptKey(folded);
}

/** ✓, yes and да say the same. */
function answerOf(whole: string, { words }: Lexicon): string | null {
  if (words.yesNo.some(([yes]) => yes === whole)) return '+';
  return words.yesNo.some(([, no]) => no === whole) ? '-' : null;
}

function joined(parts: readonly string[]): string | null {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? null : filled.sort().join(', ');
}

function partsOf(text: string, lexicon: Lexicon): string[] {
  const { articles } = lexicon.pack.recognition;
  const parts: string[] = [];
  let part: string[] = [];
  let end = 0;
  const close = (): void => {
    parts.push(part.join(' '));
    part = [];
  };
  const between = (gap: string, next: string): void => {
    if (PART.test(gap)) close();
    part.push(...(gap.match(SIGN) ?? []));
    if (lexicon.conjunctions.has(gap.trim())) close();
    if (MINUS.test(gap) && DIGIT.test(next)) part.push('-');
  };
  for (const { text: raw, from, to } of tokenise(text)) {
    between(text.slice(end, from), raw);
    end = to;
    const word = foldWord(raw);
    if (lexicon.conjunctions.has(word)) close();
    else if (!articles.has(word)) part.push(lexicon.stem(word));
  }
  between(text.slice(end), '');
  close();
  return parts;
}
