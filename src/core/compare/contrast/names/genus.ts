import type { Side } from '../clauses/sides';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** "is WOOD | is STEEL", «в АПРЕЛЕ | в МАЕ»: what the values of all sides are kinds of; null where they are not of one. */
export function genusName(sentence: Sentence, sides: readonly Pick<Side, 'value'>[], isPlaced = false): Naming | null {
  return sharedGenus(
    sides.map(({ value }) => ({ sentence, value })),
    isPlaced,
  );
}

/**
 * The same of values that stand in sentences of their own.
 * @param isPlaced By what words are behind a preposition: "in the WOOD".
 */
export function sharedGenus(
  sides: readonly { readonly sentence: Sentence; readonly value: Range }[],
  isPlaced: boolean,
): Naming | null {
  const [first, ...others] = sides.map(({ sentence, value }) => generaIn(sentence, value, isPlaced));
  if (first === undefined || others.length === 0) return null;
  for (const genus of first) if (others.every((other) => other.has(genus))) return { text: genus, certain: true };
  return null;
}

function generaIn({ tokens, lexicon }: Sentence, { from, to }: Range, isPlaced: boolean): Set<string> {
  const genera = new Set<string>();
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || token.inner) continue;
    const placed = isPlaced && isGoverned(tokens, lexicon, i) ? lexicon.placedGenusOf(token.word) : undefined;
    const genus = placed ?? lexicon.genusOf(token.word);
    // «СТАЛИ легче» is a verb, «из СТАЛИ» is none; "hops | RUNS" are two movements, "before it RUNS" is none.
    const isVerb = isFinite(token, lexicon) && (lexicon.pack.code !== 'en' || isInside(tokens, lexicon, i));
    // "RUNS ON Linux" is no movement.
    const isOn = lexicon.pack.code === 'en' && isFinite(token, lexicon) && UPON.test(wordAt(tokens, i + 1));
    if (genus !== undefined && !isOn && !(isVerb && !lexicon.words.prepositions.has(wordAt(tokens, i - 1))))
      genera.add(genus);
  }
  return genera;
}

const UPON = /^(?:on|in|as|with|off)$/u;

/** Behind a preposition, or the article and adjectives that it stands before. */
function isGoverned(tokens: Sentence['tokens'], { words }: Sentence['lexicon'], at: number): boolean {
  let before = at - 1;
  const isBetween = (word: string): boolean =>
    !words.prepositions.has(word) && (words.determiners.has(word) || words.isAdjective(word));
  while (before > at - REACH && isBetween(wordAt(tokens, before))) before -= 1;
  return words.prepositions.has(wordAt(tokens, before));
}

/** Behind a word that opens a clause of time. */
function isInside(tokens: Sentence['tokens'], { words }: Sentence['lexicon'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (words.subordinators.has(wordAt(tokens, i))) return true;
  return false;
}

const REACH = 4;
