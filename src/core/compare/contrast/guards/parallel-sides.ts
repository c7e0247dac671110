import type { Statement } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import { tokensOf, wordAt } from '../sentence/token';

/** "In B a SIMILAR list stands": what is alike sets nothing apart. */
export function saysAlike({ claims, sentence: { lexicon } }: Statement): boolean {
  return claims.some(({ inline, from, to }) =>
    lexicon.words.saysAlike(inline.text.slice(Math.max(0, inline.text.lastIndexOf('. ', from)), to)),
  );
}

/** "The word comes from A that …" is about the word: nothing but "is" stands between the start of a sentence and what it says. */
export function areSubjects({ claims, sentence: { lexicon } }: Statement): boolean {
  return claims.every(({ inline: { text }, from }) => {
    const near = text.slice(Math.max(0, from - FAR), from);
    const start = Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n')) + 1;
    // "…, ALTHOUGH B has come near": what is granted sets nothing apart.
    const { copulas, determiners, tails } = lexicon.words;
    // "The FORGET gate" is a name.
    const isNamed = (before: string): boolean => determiners.has(before) || before === '';
    const tokens = tokensOf(near, { from: start, to: near.length }, []);
    return !tokens.some(
      (token, at) =>
        at > 0 &&
        (tails.has(token.word) ||
          (isFinite(token, lexicon) && !copulas.has(token.word) && !isNamed(wordAt(tokens, at - 1)))),
    );
  });
}

/** Code units before a claim in which its sentence begins. */
const FAR = 300;
