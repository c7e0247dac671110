import type { ParsedNote } from '../../../markdown';
import { wordsApart } from '../../../text';
import type { NameFinder } from '../columns/name-finder';
import type { NoteLanguages } from '../note/note-languages';
import { isContrastHeading, isVersusTitle } from '../note/zones';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** A note with what its headings are looked through with. */
export interface HeadingReading {
  readonly note: ParsedNote;
  readonly finder: NameFinder;
  readonly languages: NoteLanguages;
}

/**
 * "Wool vs felt", «Разница между войлоком и шерстью» where neither is a column, and the headings below: indices of
 * their blocks. O(headings).
 * @param columns Subjects of the columns; none where these were not asked for.
 */
export function headingsOfOthers(
  { note, finder, languages }: HeadingReading,
  columns: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const above: { readonly level: number; readonly isOfOthers: boolean }[] = [];
  const isMeant = (subject: number): boolean => columns.length === 0 || columns.includes(subject);
  note.outline.blocks.forEach(({ kind, level }, index) => {
    if (kind !== 'heading') return;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const inline = note.inline(index);
    const isOfTwo =
      isVersusTitle(inline.text, languages.lexicons) ||
      (isContrastHeading(inline.text, languages.lexicons) && tiesTwo(inline.text, languages.lexicons));
    const isOfOthers = isOfTwo
      ? !finder.find(inline, true).some(({ subject }) => isMeant(subject))
      : above.at(-1)?.isOfOthers === true;
    above.push({ level, isOfOthers });
    if (isOfOthers) found.add(index);
  });
  return found;
}

/** «Разница МЕЖДУ одним И другим», "the differences BETWEEN one AND another", but not "between the two", «между ними». */
function tiesTwo(heading: string, lexicons: readonly Lexicon[]): boolean {
  const words = wordsApart(heading).map(foldWord);
  return lexicons.some(({ words: { tying, determiners, pronouns, numerals }, conjunctions }) => {
    const at = words.findIndex((word) => tying.includes(word));
    const next = words[at + 1] ?? '';
    if (at < 0 || determiners.has(next) || pronouns.has(next) || numerals.has(next)) return false;
    return words.slice(at + 2).some((word) => conjunctions.has(word));
  });
}
