import type { NamedAnew } from '../../core/concepts';
import { renameInBlocks } from '../../core/concepts';
import type { Result } from '../../core/text';
import { ok, wordsOf } from '../../core/text';
import type { NotePlan } from '../changes/note-change';
import { planOf } from '../changes/note-change';
import type { VaultIndex } from '../index/vault-index';
import type { Vault } from '../vault';

/** Notes that may name a concept in blocks of ours: code is no use of it, but word filters hold the words of code. */
export function notesNaming({ concepts }: VaultIndex, name: string): readonly string[] {
  return concepts.notesThatMayHold(wordsOf(name));
}

/**
 * What of a note's blocks still says a name that nothing bears any more: the app changes links when a note is renamed,
 * and leaves code as it is. Null where nothing does.
 */
export async function planBlockNames(vault: Vault, asked: NamedAnew, path: string): Promise<Result<NotePlan | null>> {
  const read = await vault.ingest.read(path);
  if (!read.ok) return read;
  const { outline } = read.value;
  const edits = renameInBlocks(outline, asked);
  return ok(edits.length === 0 ? null : planOf(path, outline.text, edits));
}

/** Whether the name leads nowhere: no note bears it, and no note defines it. */
export function isNameless({ concepts }: VaultIndex, name: string): boolean {
  return concepts.resolveName(name).every((key) => {
    const concept = concepts.get(key);
    return concept === null || (concept.note === null && concept.definitions.length === 0);
  });
}
