import type { LanguagePack } from '../../language';
import { foldYo } from '../../text';
import { mayPrecede } from './cue-statement';
import type { OppositionWords } from './opposition-words';
import type { Token } from './sentence';
import { textAt } from './sentence';

/** Words between a clause's beginning, or a cue, and the name that it is about. */
export const NEAR = 3;

/** Tokens of a clause that are looked at: a text of commas alone stays linear. */
export const WINDOW = 40;

/** Behind the last sign that ends a clause before the place, but a comma; behind all tokens where it is far. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !/^[.:;!?()]$/u.test(textAt(tokens, start - 1))) {
    start -= 1;
    if (at - start > WINDOW) return tokens.length;
  }
  return start;
}

/**
 * Whether a name may be the subject directly behind another: "unlike the A B" is one noun, and «в отличие от A B»
 * may be A of B, unless B is in the nominative.
 */
export function mayBeNext(token: Token | undefined, { relations: { nounPhrase } }: LanguagePack): boolean {
  return nounPhrase !== 'last' && token !== undefined && isNominative(token);
}

/** The name stands as it is in its concept's key. */
export const isNominative = ({ text, keys }: Token): boolean => keys.length === 1 && text === foldYo(keys[0] ?? '');

/** The name behind articles and adjectives, of a main clause behind a preposition too; −1 for none. */
export function nameFrom(tokens: readonly Token[], from: number, words: OppositionWords, isMain = false): number {
  const isGerman = words.pack.relations.nounPhrase === 'capital';
  for (let at = from; at <= from + NEAR; at++) {
    const token = tokens[at];
    if (token?.kind === 'term') return at;
    if (token?.kind !== 'word') return -1;
    const isPreposition = isMain && at === from && words.prepositions.has(token.text);
    const isLeft = isGerman && isMain && !token.capital;
    if (!isPreposition && !isLeft && !mayPrecede(token, words.pack)) return -1;
  }
  return -1;
}

/** What a clause that begins at a place is about; −1 for nothing known. */
export function topicFrom(tokens: readonly Token[], start: number, words: OppositionWords): number {
  return nameFrom(tokens, start, words, true);
}
