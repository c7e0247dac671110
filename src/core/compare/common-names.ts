import { conceptKey } from '../text';
import type { Row } from './comparison';
import type { NoteLanguages } from './contrast/note/note-languages';
import type { Naming } from './contrast/sentence/statement';
import { matchKey, namesNothing, shownLabel } from './labels';

/** A row with what it could be called besides. */
export interface NamedRow {
  readonly row: Row;
  readonly spare: readonly Naming[];
}

/** So many rows of one table may be called by nothing but what they have in common. */
const FEW = 2;

/**
 * Rows called «Общее» are told apart by what they speak of where a table has more than two of them; their keys stay, so
 * that what a person did with one of them holds. What two of them speak of tells neither from the other.
 */
export function nameCommons(rows: readonly NamedRow[], languages: NoteLanguages): Row[] {
  const labels = new Set(languages.lexicons.map(({ words }) => conceptKey(words.labels.common)));
  const isCommon = ({ row }: NamedRow): boolean => labels.has(conceptKey(row.aspect));
  if (rows.filter(isCommon).length <= FEW) return rows.map(({ row }) => row);
  const keyOf = (label: string): string => matchKey(label, languages);
  const taken = new Set(rows.flatMap((one) => (isCommon(one) ? [] : [keyOf(one.row.aspect)])));
  const spare = rows.map((one) => (isCommon(one) ? spareLabel(one.spare, taken, languages) : null));
  const wanted = new Map<string, number>();
  for (const label of spare) if (label !== null) wanted.set(keyOf(label), (wanted.get(keyOf(label)) ?? 0) + 1);
  return rows.map(({ row }, at) => {
    const label = spare[at] ?? null;
    return label === null || wanted.get(keyOf(label)) !== 1 ? row : { ...row, aspect: label };
  });
}

function spareLabel(spare: readonly Naming[], taken: ReadonlySet<string>, languages: NoteLanguages): string | null {
  for (const { text } of spare) {
    const label = shownLabel(text, languages, false);
    if (label !== null && !namesNothing(label, languages) && !taken.has(matchKey(label, languages))) return label;
  }
  return null;
}
