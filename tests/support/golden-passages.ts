import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { columnsFor } from '../../src/app/compare/columns';
import { compareNotes } from '../../src/app/compare/compare-notes';
import type { Comparison, ComparisonOptions, ReaderId, Row } from '../../src/core/compare';
import { defaultComparison } from '../../src/core/compare';
import { openMemoryVault } from './memory-vault';

/** A row that a passage must give. */
export interface ExpectedRow {
  /** Its name, or one of several that are as good. */
  readonly is?: string | readonly string[];
  /** For each concept a part of what its cell says, `=` before all of it; several for several sources; null for an empty cell. */
  readonly cells: readonly (string | readonly string[] | null)[];
  readonly kind?: Row['kind'];
  /** Hundredths, of every cell that does not only follow. */
  readonly confidence?: number;
  /** Columns whose cell only follows from another. */
  readonly implied?: readonly number[];
  /** The row may be missing. */
  readonly maybe?: boolean;
}

/** What is written by hand beside a passage. */
interface Expectation {
  readonly concepts: readonly string[];
  /** Patterns, readers and guards that the passage is about. */
  readonly shows?: readonly string[];
  readonly note?: string;
  readonly none?: boolean;
  readonly inOrder?: boolean;
  readonly rows?: readonly ExpectedRow[];
  readonly options?: {
    readonly min?: number;
    readonly implied?: boolean;
    readonly sources?: readonly ReaderId[];
    readonly order?: readonly string[];
    readonly hide?: readonly string[];
    readonly rename?: Readonly<Record<string, string>>;
  };
}

export interface Passage extends Expectation {
  /** File and name of the passage: `ru-pairs/semicolon`. */
  readonly id: string;
  /** By the file's name. */
  readonly language: string;
  /** Path → text. */
  readonly notes: Readonly<Record<string, string>>;
}

const GOLDEN = path.join(import.meta.dirname, '../golden');

/** All passages of a folder with what is expected of them; fails where text and expectation do not belong together. */
export function goldenPassages(name: 'comparisons' | 'comparisons-scored' | 'contrasts' = 'comparisons'): Passage[] {
  const folder = path.join(GOLDEN, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      const base = file.slice(0, -'.md'.length);
      const expected = parse(readFileSync(path.join(folder, `${base}.yaml`), 'utf8')) as Record<string, Expectation>;
      const texts = cut(readFileSync(path.join(folder, file), 'utf8'), 'passage');
      const names = texts.map(([name]) => name);
      if (names.join() !== Object.keys(expected).join()) throw new Error(`${base}: passages and expectations differ`);
      return texts.map(([name, text]): Passage => {
        const notes = cut(text, 'note');
        const one = expected[name];
        if (one === undefined || (one.none === true) === (one.rows ?? []).length > 0)
          throw new Error(`${base}/${name}`);
        return {
          ...one,
          id: `${base}/${name}`,
          language: base.slice(0, 2),
          notes: notes.length === 0 ? { 'Notes.md': text } : Object.fromEntries(notes),
        };
      });
    });
}

/** Name and text of each part that a line `%% kind: name %%` begins. */
function cut(text: string, kind: string): (readonly [string, string])[] {
  const parts = text.split(new RegExp(String.raw`^%% ${kind}: (.+) %%\n`, 'mu'));
  const found: (readonly [string, string])[] = [];
  for (let i = 1; i + 1 < parts.length; i += 2) found.push([parts[i] ?? '', `${(parts[i + 1] ?? '').trimEnd()}\n`]);
  return found;
}

/** What may be changed about the reading of a passage. */
export interface PassageChange {
  readonly notes?: Readonly<Record<string, string>>;
  readonly concepts?: readonly string[];
  readonly options?: Partial<ComparisonOptions>;
  /** Reads every note that speaks of the columns; otherwise the passage's note alone, if it is one. */
  readonly wholeVault?: boolean;
}

/** The table of a passage by the use case of the command line. */
export async function comparePassage(passage: Passage, change: PassageChange = {}): Promise<Comparison> {
  const notes = change.notes ?? passage.notes;
  const vault = await openMemoryVault(notes);
  const { order = [], hide = [], rename = {}, min, implied, sources } = passage.options ?? {};
  const options: ComparisonOptions = {
    ...defaultComparison,
    rows: { order, hide, rename: new Map(Object.entries(rename)) },
    ...(min === undefined ? {} : { min }),
    ...(implied === undefined ? {} : { implied }),
    ...(sources === undefined ? {} : { sources }),
    ...change.options,
  };
  const columns = columnsFor(vault.index, change.concepts ?? passage.concepts);
  const [first, ...others] = Object.keys(passage.notes);
  const only = change.wholeVault === true || others.length > 0 ? null : (first ?? null);
  return (await compareNotes(vault, columns, { only, first: null, options })).comparison;
}
