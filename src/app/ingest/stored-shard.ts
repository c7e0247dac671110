import type { Contrast } from '../../core/compare';
import { KeptFacts } from '../../core/concepts';
import type { Problem } from '../../core/text';
import type { StoredFacts } from './note-facts';

/** How a cache keeps the facts of some notes: as columns, since it copies a few long rows faster than many objects. */
interface StoredShard {
  readonly paths: readonly string[];
  readonly mtimes: readonly number[];
  readonly sizes: readonly number[];
  /** The rules there are among them, mostly one, and which of them made each note's facts. */
  readonly rules: readonly string[];
  readonly ruledBy: readonly number[];
  readonly words: Uint32Array;
  readonly wordLengths: readonly number[];
  readonly facts: Uint8Array;
  readonly ownLengths: readonly number[];
  /** −1 for a note that was not matched. */
  readonly vaultLengths: readonly number[];
  /** Only of the few notes that have some. */
  readonly contrasts: ReadonlyMap<string, readonly Contrast[]>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Facts as a cache is to hold them. */
export function shardOf(notes: readonly StoredFacts[]): StoredShard {
  const rules = [...new Set(notes.map((note) => note.rules))];
  const packed = notes.map(({ kept }) => kept.packed);
  return {
    paths: notes.map(({ path }) => path),
    mtimes: notes.map(({ mtime }) => mtime),
    sizes: notes.map(({ size }) => size),
    rules,
    ruledBy: notes.map((note) => rules.indexOf(note.rules)),
    words: joined(
      packed.map(({ words }) => words),
      Uint32Array,
    ),
    wordLengths: packed.map(({ words }) => words.length),
    facts: joined(
      packed.flatMap(({ own, vault }) => (vault === null ? [own] : [own, vault])),
      Uint8Array,
    ),
    ownLengths: packed.map(({ own }) => own.length),
    vaultLengths: packed.map(({ vault }) => vault?.length ?? -1),
    contrasts: new Map(notes.filter(({ contrasts }) => contrasts.length > 0).map((one) => [one.path, one.contrasts])),
    problems: new Map(notes.filter(({ problems }) => problems.length > 0).map((one) => [one.path, one.problems])),
  };
}

/** The facts that a cache gives back; none where it holds something else. */
export function* notesOf(value: unknown): Iterable<StoredFacts> {
  if (!isStoredShard(value)) return;
  let [word, fact] = [0, 0];
  for (const [at, path] of value.paths.entries()) {
    const wordsTo = word + (value.wordLengths[at] ?? 0);
    const ownTo = fact + (value.ownLengths[at] ?? 0);
    const vaultLength = value.vaultLengths[at] ?? -1;
    const vaultTo = ownTo + Math.max(vaultLength, 0);
    yield {
      path,
      mtime: value.mtimes[at] ?? -1,
      size: value.sizes[at] ?? -1,
      rules: value.rules[value.ruledBy[at] ?? -1] ?? '',
      // The shard's own rows: a view of each takes 100 bytes.
      kept: new KeptFacts(
        { array: value.facts, from: fact, to: ownTo, words: value.words, wordsFrom: word, wordsTo },
        vaultLength < 0 ? null : { array: value.facts, from: ownTo, to: vaultTo },
      ),
      contrasts: value.contrasts.get(path) ?? NONE,
      problems: value.problems.get(path) ?? NONE,
    };
    [word, fact] = [wordsTo, vaultTo];
  }
}

/** The outer shape; `rules` vouches for the rest, since every change of a shape changes it. */
function isStoredShard(value: unknown): value is StoredShard {
  if (typeof value !== 'object' || value === null) return false;
  const of = (name: string): unknown => Reflect.get(value, name);
  if (!(of('words') instanceof Uint32Array && of('facts') instanceof Uint8Array)) return false;
  if (!(of('contrasts') instanceof Map && of('problems') instanceof Map)) return false;
  const paths = of('paths');
  const columns = ['mtimes', 'sizes', 'ruledBy', 'wordLengths', 'ownLengths', 'vaultLengths'].map(of);
  return (
    Array.isArray(paths) &&
    paths.every((path) => typeof path === 'string') &&
    Array.isArray(of('rules')) &&
    columns.every((column) => Array.isArray(column) && column.length === paths.length)
  );
}

const NONE: readonly never[] = [];

type Row = Uint8Array | Uint32Array;

function joined<T extends Row>(rows: readonly T[], Kind: new (length: number) => T): T {
  const all = new Kind(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
