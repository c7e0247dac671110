import { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';
import { ABBREVIATION } from './initials';

/** Code units of what stands in brackets, at most. */
const MOST = 40;

/**
 * Other names that a note itself gives its columns: «Пресмыкающиеся (рептилии)», «ПВК (периферический катетер)». Letters
 * before or in the brackets are one, and beside a plural another plural that the note goes on to use.
 */
export function givenAliases(
  text: string,
  columns: readonly { readonly names: readonly string[] }[],
  lexicon: Lexicon,
): readonly (readonly [string, number])[] {
  if (!text.includes('(')) return [];
  const byName = new Map(
    columns.flatMap(({ names }, subject) => names.map((name) => [foldWord(name), subject] as const)),
  );
  const found = new Map<string, Set<number>>();
  const give = (alias: string, subject: number | undefined): void => {
    if (subject !== undefined && !byName.has(alias)) found.set(alias, (found.get(alias) ?? new Set()).add(subject));
  };
  let stems: readonly string[] | null = null;
  const isSaidAgain = (alias: string): boolean => {
    stems ??= tokenise(text).map((word) => lexicon.stem(foldWord(word.text)));
    const stem = lexicon.stem(foldWord(alias));
    return stems.indexOf(stem) !== stems.lastIndexOf(stem);
  };
  for (const match of text.matchAll(/\s?\(([^()\n]{2,40})\)/gu)) {
    const inside = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - MOST), match.index);
    const last = before.trimEnd().split(/\s/u).at(-1) ?? '';
    if (ABBREVIATION.test(last)) give(foldWord(last), byName.get(foldWord(inside)));
    const subject = [...byName].find(([name]) => foldWord(before).endsWith(name))?.[1];
    if (subject === undefined) continue;
    if (ABBREVIATION.test(inside) || (arePlurals(last, inside, lexicon) && isSaidAgain(inside)))
      give(foldWord(inside), subject);
  }
  return [...found].flatMap(([alias, subjects]) => {
    const [subject, ...others] = subjects;
    return subject === undefined || others.length > 0 ? [] : [[alias, subject] as const];
  });
}

/** Two Russian plurals of one word each: «пресмыкающиеся (рептилии)». */
function arePlurals(name: string, alias: string, { pack, words }: Lexicon): boolean {
  const isPlural = (word: string): boolean => /[иы](?:е|ся|еся)?$/u.test(word) && !words.isFinite(word);
  return pack.code === 'ru' && /^\p{Ll}{4,}$/u.test(alias) && isPlural(foldWord(name)) && isPlural(alias);
}
