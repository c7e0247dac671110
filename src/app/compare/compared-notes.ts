import type { ComparedNote } from '../../core/compare';
import { packsFor } from '../../core/language';
import type { Problem } from '../../core/text';
import type { Vault } from '../vault';

export interface ReadNotes {
  readonly notes: readonly ComparedNote[];
  readonly problems: readonly Problem[];
}

/** Who waits for a reading: is told how far it is, and can end it. */
export interface ReadingWatch {
  /** False: what is read so far is all that is wanted. */
  goOn(done: number, total: number): boolean;
}

/** Reads notes anew for a table: outlines are not kept, and what is shown must stand in the text as it is now. */
export async function readNotes(
  vault: Vault,
  paths: readonly string[],
  watch: ReadingWatch | null = null,
): Promise<ReadNotes> {
  const notes: ComparedNote[] = [];
  const problems: Problem[] = [];
  for (const [done, path] of paths.entries()) {
    if (watch?.goOn(done, paths.length) === false) break;
    const opened = await vault.ingest.read(path);
    if (!opened.ok) {
      problems.push(opened.problem);
      continue;
    }
    const own = vault.ingest.rules.findOwn(opened.value);
    notes.push({ note: opened.value, own, packs: packsFor(own.languages) });
  }
  return { notes, problems };
}
