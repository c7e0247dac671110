import { tokenise } from '../../text';
import { foldWord } from '../contrast/sentence/token';
import type { NoteReading } from '../reading';
import type { KeyedCell } from './keyed-cells';

/** Below what a table shows unless asked for. */
const OPTION = 45;

/** One of several that a thing may be or have. */
export const asOption = (keyed: KeyedCell): KeyedCell => ({
  ...keyed,
  cell: { ...keyed.cell, confidence: Math.min(keyed.cell.confidence, OPTION) },
});

/** "Sea kayaks: …" within the section on kayaks: a kind of it, no aspect. */
export function isKind({ names, languages }: NoteReading, key: string, column: number): boolean {
  const hit = names.matcher.find(key).find(({ keys }) => keys[0] === String(column));
  if (hit === undefined || hit.to < key.trimEnd().length) return false;
  const { prepositions, determiners } = languages.of(key).words;
  const before = tokenise(key.slice(0, hit.from)).map(({ text }) => foldWord(text));
  return before.length > 0 && !before.some((word) => prepositions.has(word) || determiners.has(word));
}

/** "This setting determines …", "there are two kinds:" right above a list: its keys are what one may choose from, none holds of the thing. */
export function isAmongOptions({ compared: { note }, languages }: NoteReading, index: number): boolean {
  const { blocks } = note.outline;
  const list =
    blocks[index]?.kind === 'item' ? blocks[index].parent : (blocks[blocks[index]?.parent ?? -1]?.parent ?? -1);
  if (blocks[list]?.kind !== 'list') return false;
  let above = list - 1;
  while (blocks[above]?.kind === 'blank') above -= 1;
  const lead = blocks[above]?.kind === 'paragraph' ? note.inline(above).text : '';
  const { words } = languages.of(lead);
  return tokenise(lead).some(({ text }) => words.options.has(foldWord(text)));
}
