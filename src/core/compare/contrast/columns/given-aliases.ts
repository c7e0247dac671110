import { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';
import { ABBREVIATION } from './initials';

/** Another name of a column; a proper one is written with a capital, whatever its word means elsewhere. */
interface GivenAlias {
  readonly alias: string;
  readonly subject: number;
  readonly isProper: boolean;
}

/** Code units of what stands in brackets, at most. */
const MOST = 40;

/**
 * Other names that a note itself gives its columns: «Пресмыкающиеся (рептилии)», «ПВК (периферический катетер)». Letters
 * before or in the brackets are one, and beside a plural another plural that the note goes on to use; so is a name of
 * its own in quotes, «речной («Ласточка» с причала)», if the note goes on to use it.
 *
 * @param shortOf Column of a word that stands for its name, −1 for others.
 */
export function givenAliases(
  text: string,
  columns: readonly { readonly names: readonly string[] }[],
  lexicon: Lexicon,
  shortOf: (word: string) => number,
): readonly GivenAlias[] {
  if (!text.includes('(')) return [];
  const byName = new Map(
    columns.flatMap(({ names }, subject) => names.map((name) => [foldWord(name), subject] as const)),
  );
  const found = new Map<string, Set<number>>();
  const proper = new Set<string>();
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
    const quoted = QUOTED.exec(inside)?.[1];
    if (quoted !== undefined && isSaidAgain(quoted)) {
      const short = shortOf(foldWord(last));
      proper.add(foldWord(quoted));
      give(foldWord(quoted), subject ?? (short >= 0 ? short : undefined));
    }
    if (subject === undefined) continue;
    if (ABBREVIATION.test(inside) || (arePlurals(last, inside, lexicon) && isSaidAgain(inside)))
      give(foldWord(inside), subject);
  }
  return [...found].flatMap(([alias, subjects]): GivenAlias[] => {
    const [subject, ...others] = subjects;
    return subject === undefined || others.length > 0 ? [] : [{ alias, subject, isProper: proper.has(alias) }];
  });
}

/** «Ёжик» на Гоголя, "Acorn": a name in quotes opens the brackets. */
const QUOTED = /^[«"“„](\p{Lu}[\p{L}-]{2,})[»"”“]/u;

/** Two Russian plurals of one word each: «пресмыкающиеся (рептилии)». */
function arePlurals(name: string, alias: string, { pack, words }: Lexicon): boolean {
  const isPlural = (word: string): boolean => /[иы](?:е|ся|еся)?$/u.test(word) && !words.isFinite(word);
  return pack.code === 'ru' && /^\p{Ll}{4,}$/u.test(alias) && isPlural(foldWord(name)) && isPlural(alias);
}
