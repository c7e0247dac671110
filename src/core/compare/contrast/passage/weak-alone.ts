import { isLinked } from '../columns/link-names';
import type { Sentence, Statement } from '../sentence/statement';
import type { Token } from '../sentence/token';

/** Cues that join what goes on as often as they set apart: "but", a comma, the same shape in the next sentence. */
const WEAK: ReadonlySet<Statement['cue']> = new Set(['gap', 'pair-weak', 'parallel']);

/**
 * Whether a sentence outside contrast text, of a vault in which any word may be a concept, is sure of what it sets
 * apart: with a weak cue each side must be named in the heading, or written as no everyday word is.
 *
 * @param headed What the heading above names.
 */
export function isSureAlone({ cue, claims, against, sentence }: Statement, headed: readonly number[]): boolean {
  if (!WEAK.has(cue) || sentence.lexicon.words.whole !== null) return true;
  const said = claims.filter(({ implied }) => implied === null).map(({ subject }) => subject);
  return [...said, ...(against === null ? [] : [against])].every(
    (side) =>
      headed.includes(side) || sentence.tokens.some((token) => token.subject === side && isDistinct(sentence, token)),
  );
}

/** A link, a name of several words, one with a capital inside the sentence, letters or digits. */
function isDistinct({ inline, tokens }: Sentence, token: Token): boolean {
  const text = inline.text.slice(token.from, token.to);
  return isLinked(inline, token) || /\s|\d/u.test(text) || /\p{Lu}/u.test(token === tokens[0] ? text.slice(1) : text);
}
