import type { Sentence } from './statement';
import { tokenAt } from './token';

const PROPER = /^\p{Lu}\p{Ll}/u;

/** "runs in VIENNA", "written in JAVA": whose name it is, and no property. Of a text in capitals nothing is known. */
export function isProper({ tokens, lexicon, inline: { text } }: Sentence, at: number): boolean {
  if (lexicon.pack.code !== 'en' || at === 0 || tokenAt(tokens, at).kind !== 'word') return false;
  const { from, to } = tokenAt(tokens, at);
  if (!PROPER.test(text.slice(from, to))) return false;
  return tokens.some((token) => token.kind === 'word' && /^\p{Ll}/u.test(text.charAt(token.from)));
}

/** The same of a name as it stands in the sentence. */
export function isProperText(sentence: Sentence, name: string): boolean {
  const [first] = name.split(' ');
  const at = sentence.tokens.findIndex(({ from, to }) => sentence.inline.text.slice(from, to) === first);
  return at > 0 && isProper(sentence, at);
}
