import type { Lexicon } from '../contrast/sentence/lexicon';
import { contentWords } from '../contrast/columns/loose-names';
import { cleanLabel } from '../column-names';
import type { NoteReading } from '../reading';

/** The names at the head of a table: its columns, or the first cells of its rows. */
export interface HeadLine {
  readonly texts: readonly string[];
  /** Column that each names in full, −1 for none. */
  readonly columns: readonly number[];
  /** The cell in the corner: "Guitar" above "Classical". */
  readonly corner: string;
}

/**
 * The columns that the heads name, also by the words that tell them apart: "Plain" and "Bread" of plain flour and
 * bread flour, where what is left out is common to the names or stands in the corner. As given unless two are named.
 */
export function withShortHeads(reading: NoteReading, { texts, columns, corner }: HeadLine): readonly number[] {
  const known = new Set(columns.filter((column) => column >= 0));
  if (known.size === reading.columns.length || reading.columns.length < 2) return columns;
  const lexicon = reading.languages.of(`${texts.join(' ')} ${corner}`);
  const named = reading.columns.map(({ names }) => names.map((name) => stemsOf(name, lexicon)));
  const owners = ownersOf(named);
  const free = new Set(stemsOf(corner, lexicon));
  for (const [stem, subjects] of owners) if (subjects.size > 1) free.add(stem);
  const short = columns.map((column, at) => {
    if (column >= 0) return column;
    const stems = stemsOf(cleanLabel(texts[at] ?? ''), lexicon);
    if (!stems.some((stem) => owners.has(stem))) return column;
    const fitting = named.flatMap((names, subject) =>
      names.some((name) => isShort(stems, name, free)) ? [subject] : [],
    );
    const [only = -1, ...others] = fitting;
    return others.length > 0 || known.has(only) ? -1 : only;
  });
  const found = short.filter((column) => column >= 0);
  return found.length >= 2 && new Set(found).size === found.length ? short : columns;
}

/** Some words of the name and no other, among them one of its own; what is left out is free to be. */
function isShort(stems: readonly string[], name: readonly string[], free: ReadonlySet<string>): boolean {
  return (
    stems.length > 0 &&
    stems.length < name.length &&
    stems.every((stem) => name.includes(stem)) &&
    stems.some((stem) => !free.has(stem)) &&
    name.every((stem) => stems.includes(stem) || free.has(stem))
  );
}

/** Whose each stem is. */
function ownersOf(named: readonly (readonly (readonly string[])[])[]): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  named.forEach((names, subject) => {
    for (const stem of names.flat()) owners.set(stem, (owners.get(stem) ?? new Set()).add(subject));
  });
  return owners;
}

const stemsOf = (text: string, lexicon: Lexicon): string[] =>
  contentWords(text, lexicon).map((word) => lexicon.stem(word));
