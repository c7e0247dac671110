import type { FolderVault } from './folder-vault';

/** What a run cost; milliseconds of wall time. */
export interface Stats {
  readonly notes: number;
  readonly bytes: number;
  readonly readMs: number;
  readonly parseMs: number;
  readonly indexMs: number;
  readonly heapMb: number;
}

/** Splits the time that building the index took: reading files, parsing notes, all the rest. */
export function statsOf({ notes, vault, parsing }: FolderVault, buildMs: number): Stats {
  const readMs = notes.readMs;
  const parseMs = parsing.ms;
  return {
    notes: vault.index.concepts.notes().length,
    bytes: notes.bytesRead,
    readMs: Math.round(readMs),
    parseMs: Math.round(parseMs),
    indexMs: Math.round(Math.max(0, buildMs - readMs - parseMs)),
    heapMb: Math.round(process.memoryUsage().heapUsed / 1e5) / 10,
  };
}
