import type { ComparedNote } from '../../core/compare';
import { packsFor } from '../../core/language';
import type { Place, Problem } from '../../core/text';
import type { GoOn, Progress, Slices } from '../steps';
import type { Vault } from '../vault';

export interface ReadNotes {
  readonly notes: readonly ComparedNote[];
  readonly problems: readonly Problem[];
  /** What was said last of going on; `more`: all are read. */
  readonly answer: GoOn;
}

/** Who waits for a reading: is told at the beginning of each slice how far it is, and can end it. */
export interface ReadingWatch {
  readonly slices: Slices;
  goOn(progress: Progress): GoOn;
}

/** Has the index work out, in slices, what a table will ask it for: notes that use a name, and names in a text. */
export async function prepareIndex(
  { index }: Pick<Vault, 'index'>,
  { slices }: Pick<ReadingWatch, 'slices'>,
): Promise<void> {
  const isOver = (): boolean => slices.expired();
  while (!(index.prepareAnswers(isOver) && index.prepareMatcher(isOver))) await slices.next();
}

/**
 * Reads notes anew for a table: outlines are not kept, and what is shown must stand in the text as it is now.
 */
export async function readNotes(
  vault: Vault,
  paths: readonly string[],
  watch: ReadingWatch | null = null,
  except: Place | null = null,
): Promise<ReadNotes> {
  const notes: ComparedNote[] = [];
  const problems: Problem[] = [];
  let answer: GoOn = 'more';
  if (watch !== null && paths.length > 0)
    while (vault.ingest.practice?.next().done === false) await watch.slices.next();
  for (const [done, path] of paths.entries()) {
    if (watch?.slices.expired() === true) {
      await watch.slices.next();
      answer = watch.goOn({ done, total: paths.length });
      if (answer !== 'more') break;
    }
    const opened = await vault.ingest.read(path);
    if (!opened.ok) {
      problems.push(opened.problem);
      continue;
    }
    const own = vault.ingest.rules.findOwn(opened.value);
    const read = { note: opened.value, own, packs: packsFor(own.languages) };
    notes.push(except?.path === path ? { ...read, except } : read);
  }
  return { notes, problems, answer };
}
