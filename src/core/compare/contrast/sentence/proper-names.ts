import type { Sentence } from './statement';
import { tokenAt } from './token';

/** Russian has words of its own for what is done, whatever else it calls by English ones: «пишут на JAVA», «A SERVICE». */
const LATIN = /^[A-Z]+[a-z][A-Za-z]*$/u;

const PROPER = /^\p{Lu}\p{Ll}/u;

/** "runs in VIENNA", "written in JAVA": whose name it is, and no property. Of a text in capitals nothing is known. */
export function isProper({ tokens, lexicon, inline: { text } }: Sentence, at: number): boolean {
  const isRussian = lexicon.pack.code === 'ru';
  if ((lexicon.pack.code !== 'en' && !isRussian) || at === 0 || tokenAt(tokens, at).kind !== 'word') return false;
  const { from, to } = tokenAt(tokens, at);
  if (!(isRussian ? LATIN : PROPER).test(text.slice(from, to))) return false;
  return tokens.some((token) => token.kind === 'word' && /^\p{Ll}/u.test(text.charAt(token.from)));
}

/** The same of a name as it stands in the sentence. */
export function isProperText(sentence: Sentence, name: string): boolean {
  const [first] = name.split(' ');
  const at = sentence.tokens.findIndex(({ from, to }) => sentence.inline.text.slice(from, to) === first);
  return at > 0 && isProper(sentence, at);
}
