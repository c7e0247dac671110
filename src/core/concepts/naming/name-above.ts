import type { NoteContext } from '../reading/note-context';
import { headingPath } from '../reading/note-headings';
import { cleanName } from './clean-name';
import { abbreviationsOf } from './abbreviation';

/** The name that a block's place gives. */
export interface NameAbove {
  readonly term: string;
  readonly aliases: readonly string[];
}

/** The nearest heading above that names something, else the note's name; `from` is a heading's index or −1. */
export function nameAbove(from: number, context: NoteContext): NameAbove | null {
  const tree = context.headings;
  for (const heading of headingPath(tree, from)) {
    const entry = tree.list[heading];
    if (entry?.role !== 'name') continue;
    const clean = cleanName(context.inline(tree.blocks[heading] ?? -1).text);
    if (clean !== null) return { term: clean.name, aliases: abbreviationsOf(clean.name, clean.brackets) };
  }
  return context.noteName === null ? null : { term: context.noteName, aliases: [] };
}
