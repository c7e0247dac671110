import type { NameHit } from '../sentence/token';

/**
 * «TOK-базы ДАННЫХ хранят», «TOK БАЗЫ ДАННЫХ хранят»: the two words are one noun that says what a name is of, and all
 * of it stands for the thing.
 *
 * @param head Of the language: such a noun, at the start of what follows a name; null where it has none.
 */
export function withHeads(text: string, hits: readonly NameHit[], head: RegExp | null): NameHit[] {
  if (head === null) return [...hits];
  return hits.map((hit) => {
    const hyphen = text.slice(hit.from, hit.to).lastIndexOf('-');
    const from = hyphen < 0 ? hit.to : hit.from + hyphen;
    const found = head.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0;
    return found === 0 ? hit : { ...hit, to: from + found };
  });
}

/** Letters of such a noun, at most. */
const LONGEST = 40;
