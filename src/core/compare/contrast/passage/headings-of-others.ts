import type { ParsedNote } from '../../../markdown';
import type { NameFinder } from '../columns/name-finder';
import type { NoteLanguages } from '../note/note-languages';
import { isVersusTitle } from '../note/zones';

/** A note with what its headings are looked through with. */
export interface HeadingReading {
  readonly note: ParsedNote;
  readonly finder: NameFinder;
  readonly languages: NoteLanguages;
}

/** "Wool vs felt" where neither is a column, and the headings below: indices of their blocks. O(headings). */
export function headingsOfOthers({ note, finder, languages }: HeadingReading): ReadonlySet<number> {
  const found = new Set<number>();
  const above: { readonly level: number; readonly isOfOthers: boolean }[] = [];
  note.outline.blocks.forEach(({ kind, level }, index) => {
    if (kind !== 'heading') return;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const inline = note.inline(index);
    const isOfOthers = isVersusTitle(inline.text, languages.lexicons)
      ? finder.find(inline, true).length === 0
      : above.at(-1)?.isOfOthers === true;
    above.push({ level, isOfOthers });
    if (isOfOthers) found.add(index);
  });
  return found;
}
