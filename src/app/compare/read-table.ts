import type { Column, ComparedNote, Comparer, Comparison, ComparisonOptions } from '../../core/compare';
import { comparer } from '../../core/compare';
import type { Place, Problem } from '../../core/text';
import type { GoOn } from '../steps';
import { finish, inSlices } from '../steps';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { readNotes } from './compared-notes';
import { involvedNotes } from './involved-notes';
import { columnsWithoutTrace } from './name-occurrence';

/** What notes say of columns, read once: tables under any options are made of it. */
export interface ReadTable {
  readonly columns: readonly Column[];
  readonly make: (options: ComparisonOptions) => Comparison;
  /** Paths of the notes that were read. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** Names asked for of which nothing occurs in the notes. */
  readonly unknown: readonly string[];
  /** Notes that were involved and not read, since there were too many. */
  readonly leftOut: number;
  /** The reading was ended before its last note. */
  readonly cancelled: boolean;
}

export interface ReadTableRequest {
  /** The only note to read; null: all that are involved. */
  readonly only: string | null;
  /** The note whose rows come first. */
  readonly first: string | null;
  readonly sources: ComparisonOptions['sources'];
  readonly watch: ReadingWatch | null;
  /** Where nothing is read: the table that is being refreshed. */
  readonly except?: Place | null;
}

/** Reads the notes involved in a table of the columns, or one note alone; where nobody waits for it any more, with what there is. */
export async function readTable(
  vault: Vault,
  columns: readonly Column[],
  { only, first, sources, watch, except = null }: ReadTableRequest,
): Promise<ReadTable> {
  const involved = only === null ? involvedNotes(vault.index, columns) : { paths: [only], leftOut: 0 };
  const paths = [...involved.paths].sort((a, b) => Number(b === first) - Number(a === first));
  const { notes, problems, answer } = await readNotes(vault, paths, watch === null ? null : half(watch, 0), except);
  const compared = await compareInSlices(columns, answer === 'nobody' ? [] : notes, { sources, watch, answer });
  const nameless = columns.filter(({ key, home }) => home === null && vault.index.concepts.get(key) === null);
  return {
    columns,
    make: compared.make,
    notes: notes.slice(0, compared.notes).map(({ own }) => own.path),
    problems,
    unknown: columnsWithoutTrace(nameless, notes).map(({ name }) => name),
    leftOut: involved.leftOut,
    cancelled: answer !== 'more' || compared.notes < notes.length,
  };
}

async function compareInSlices(
  columns: readonly Column[],
  notes: readonly ComparedNote[],
  { sources, watch, answer }: Pick<ReadTableRequest, 'sources' | 'watch'> & { readonly answer: GoOn },
): Promise<Comparer> {
  const steps = comparer(columns, notes, sources);
  if (watch === null) return finish(steps);
  const second = half(watch, 1);
  const made = await inSlices(steps, watch.slices, (progress) => {
    const said = second.goOn(progress);
    // What was cut short while it was read is compared to its end.
    return said === 'enough' && answer === 'enough' ? 'more' : said;
  });
  return made ?? finish(comparer(columns, [], sources));
}

/** Reading the notes and comparing them are each half of the work. */
function half(watch: ReadingWatch, before: 0 | 1): ReadingWatch {
  return {
    slices: watch.slices,
    goOn: ({ done, total }) => watch.goOn({ done: Math.floor((before * total + done) / 2), total }),
  };
}
