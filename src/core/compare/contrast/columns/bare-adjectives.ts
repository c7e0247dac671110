import type { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** Ending of an adjective → how nouns end that can agree with it. */
const AGREES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:ый|ий)$/u, /[^аеёиоуыэюя]$/u],
  [/ого|его$/u, /[ая]$/u],
  [/ому|ему$/u, /[ую]$/u],
  [/(?:ая|яя)$/u, /[аяь]$/u],
  [/(?:ую|юю)$/u, /[уюь]$/u],
  [/(?:ое|ее)$/u, /[оея]$/u],
  [/(?:ой|ей)$/u, /(?:[еиы]|[оеё]й|ью)$/u],
  [/(?:ым|им)$/u, /(?:[оеё]м|[ая]м)$/u],
  [/(?:ом|ем)$/u, /[еуюи]$/u],
  [/(?:ые|ие)$/u, /[аиыя]$/u],
  [/(?:ых|их)$/u, /(?:[ая]х|[оеё]в|[её]й|[^аеёиоуыэюя])$/u],
  [/(?:ыми|ими)$/u, /[ая]ми$/u],
];

/**
 * Whether a Russian adjective stands for its noun: «ПОПЕРЕЧНАЯ дороже», «у ПОПЕРЕЧНОЙ диапазон шире», «ЧАЙНЫЙ похож
 * на блин»; in «чайный сервиз» the next word is the noun. `next`: the word behind, empty where a sign or nothing is.
 */
function standsForNoun(word: string, next: string, { words, conjunctions, negators }: Lexicon): boolean {
  // «ПОПЕРЕЧНАЯ 1200 р»: a figure is no noun.
  if (
    next === '' ||
    /^\p{Nd}/u.test(next) ||
    words.isFinite(next) ||
    words.lightVerbs.has(next) ||
    words.copulas.has(next)
  )
    return true;
  if (words.prepositions.has(next) || words.adverbs.has(next) || conjunctions.has(next) || negators.has(next))
    return true;
  if (words.isComparative(next)) return true;
  if (words.isAdjective(next)) return false;
  const [, noun] = AGREES.find(([ending]) => ending.test(word)) ?? [];
  return noun !== undefined && !noun.test(next);
}

/** «ЧАЙНЫЙ похож на блин», and no «крепкий чайный», «чайный сервиз». */
export function isBareAdjective(
  text: string,
  words: ReturnType<typeof tokenise>,
  at: number,
  lexicon: Lexicon,
): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const isBeside = (one: ReturnType<typeof tokenise>[number] | undefined, from: number, to: number): boolean =>
    one !== undefined && /^\s$/u.test(text.slice(from, to));
  if (
    before !== undefined &&
    isBeside(before, before.to, word.from) &&
    lexicon.words.isAdjective(foldWord(before.text))
  )
    return false;
  const behind = next !== undefined && isBeside(next, word.to, next.from) ? foldWord(next.text) : '';
  return standsForNoun(foldWord(word.text), behind, lexicon);
}
