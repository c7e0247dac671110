import type { Lexicon } from './lexicon';
import type { NameHit } from './token';
import { foldWord } from './token';

/** Characters between the brackets, at most. */
const LONGEST = 80;

const NONE: ReadonlySet<number> = new Set();

/**
 * "A slice (UNLIKE A STRING) can be changed": offsets of the brackets in which a text sets another of the named things
 * aside (`hits` are ascending). They stand for commas: what is in them belongs to the sentence, not to a remark beside it.
 */
export function foilAsides(text: string, hits: readonly NameHit[], { words }: Lexicon): ReadonlySet<number> {
  if (hits.length < 2 || !text.includes('(')) return NONE;
  const places = new Set<number>();
  let next = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = text.slice(open + 1, open + 1 + LONGEST);
    const length = inside.search(/[()\n]/u);
    if (length < 0 || inside.charAt(length) !== ')') continue;
    const said = foldWord(inside.slice(0, length));
    const close = open + 1 + length;
    if (!words.unlikeMid.some((phrase) => said.startsWith(`${phrase} `))) continue;
    while ((hits[next]?.from ?? close) <= open) next += 1;
    if ((hits[next]?.to ?? Infinity) <= close) places.add(open).add(close);
  }
  return places.size === 0 ? NONE : places;
}
