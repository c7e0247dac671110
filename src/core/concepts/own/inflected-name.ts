import { conceptKey, wordsOf } from '../../text';
import type { Definition } from '../definition';
import type { NoteContext } from '../reading/note-context';

/**
 * The term of which the note's name is another form, if the note defines it and nothing of its own
 * name: "Sundials" that defines Sundial. Null where none or several are.
 */
export function inflectedName(context: NoteContext, definitions: readonly Definition[]): string | null {
  const { noteName } = context;
  if (noteName === null || context.noteAliases.length === 0) return null;
  const own = new Set([noteName, context.fileName].map(conceptKey));
  const terms = new Map(definitions.map(({ term }) => [conceptKey(term), term]));
  if ([...own].some((key) => terms.has(key))) return null;
  const [found, another] = [...terms.keys()].filter((key) => isFormOf(conceptKey(noteName), key, context));
  return found === undefined || another !== undefined ? null : found;
}

function isFormOf(name: string, key: string, context: NoteContext): boolean {
  const [words, written] = [wordsOf(key), wordsOf(name)];
  if (words.length !== written.length) return false;
  return context.options.packs.some(({ forms }) => {
    const [only] = words;
    const slots = words.length === 1 && only !== undefined ? [forms?.word?.(only) ?? []] : forms?.phrase?.(words);
    return slots?.every((slot, at) => slot.includes(written[at] ?? '')) === true;
  });
}
