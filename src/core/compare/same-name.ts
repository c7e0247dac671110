import type { Lexicon } from './contrast/sentence/lexicon';

/** Letters by which a word and its plural differ, at most. */
const ENDING = 2;

/** Key of a homonym without what tells it from the others: "kafka (work/queues)". */
const bare = (key: string): string => key.replace(/\s\([^()]*\)$/u, '');

/**
 * Whether two keys are one name: homonyms, "list" and "lists", «индекс» and «индексы». Nobody compares them, and what
 * notes say of one is mostly said of the other.
 */
export function isSameName(a: string, b: string, lexicons: Iterable<Pick<Lexicon, 'stem'>>): boolean {
  const one = bare(a).split(/\s+/u);
  const other = bare(b).split(/\s+/u);
  if (one.length !== other.length) return false;
  if (one.every((word, at) => word === other[at])) return true;
  for (const { stem } of lexicons) if (one.every((word, at) => isForm(word, other[at] ?? '', stem))) return true;
  return false;
}

const isForm = (word: string, other: string, stem: Lexicon['stem']): boolean =>
  word === other || (Math.abs(word.length - other.length) <= ENDING && stem(word) === stem(other));
