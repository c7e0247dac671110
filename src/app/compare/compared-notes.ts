import type { ComparedNote } from '../../core/compare';
import { packsFor } from '../../core/language';
import type { Problem } from '../../core/text';
import type { Vault } from '../vault';

export interface ReadNotes {
  readonly notes: readonly ComparedNote[];
  readonly problems: readonly Problem[];
}

/** Reads notes anew for a table: outlines are not kept, and what is shown must stand in the text as it is now. */
export async function readNotes(vault: Vault, paths: readonly string[]): Promise<ReadNotes> {
  const notes: ComparedNote[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
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
