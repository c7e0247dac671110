import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { NoteFiles, NoteInfo } from '../../src/app/ports';
import type { Problem, Result } from '../../src/core/text';
import { fail } from '../../src/core/text';
import { decodeNote } from './decode-note';

/** What a walk over a folder found. */
export interface FolderListing {
  readonly notes: readonly NoteInfo[];
  /** Other files, by path: links may lead there. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** The notes below a folder, read-only. */
export class FolderNotes implements NoteFiles {
  private readonly root: string;
  private readonly notes: readonly NoteInfo[];
  bytesRead = 0;
  readMs = 0;

  constructor(root: string, notes: readonly NoteInfo[]) {
    this.root = root;
    this.notes = notes;
  }

  list(): readonly NoteInfo[] {
    return this.notes;
  }

  read(notePath: string): Promise<Result<string>> {
    const began = performance.now();
    try {
      // Read at once: the command line has nothing else to do, and waiting for each file costs more than reading it.
      const bytes = readFileSync(path.join(this.root, notePath));
      this.bytesRead += bytes.length;
      const text = decodeNote(notePath, bytes);
      this.readMs += performance.now() - began;
      return Promise.resolve(text);
    } catch (error) {
      return Promise.resolve(fail(unreadable(notePath, error)));
    }
  }

  edit(notePath: string): Promise<Result<string>> {
    return Promise.resolve(fail(readOnly(notePath)));
  }

  rewrite(notePath: string): Promise<Result<string>> {
    return Promise.resolve(fail(readOnly(notePath)));
  }

  rename(notePath: string): Promise<Result<null>> {
    return Promise.resolve(fail(readOnly(notePath)));
  }

  editProperty(notePath: string): Promise<Result<null>> {
    return Promise.resolve(fail(readOnly(notePath)));
  }

  create(notePath: string): Promise<Result<null>> {
    return Promise.resolve(fail(readOnly(notePath)));
  }
}

/**
 * Lists every file below a folder but those in folders that begin with a dot and those that
 * `isLeftOut` names; sorted by code unit. A link to a folder already on the way down is not
 * followed again.
 */
export function listFolder(root: string, isLeftOut: (path: string) => boolean): FolderListing {
  const notes: NoteInfo[] = [];
  const others: string[] = [];
  const problems: Problem[] = [];
  const enter = (folder: string, above: readonly string[]): void => {
    const here = path.join(root, folder);
    let names: string[];
    let real: string;
    try {
      real = realpathSync(here);
      names = readdirSync(here);
    } catch (error) {
      problems.push(unreadable(folder, error));
      return;
    }
    if (above.includes(real)) return;
    for (const name of names) {
      if (name.startsWith('.')) continue;
      const vaultPath = folder === '' ? name : `${folder}/${name}`;
      if (isLeftOut(vaultPath)) continue;
      visit(vaultPath, [...above, real]);
    }
  };
  const visit = (vaultPath: string, above: readonly string[]): void => {
    const isNote = vaultPath.slice(-3).toLowerCase() === '.md';
    try {
      const stat = statSync(path.join(root, vaultPath));
      if (stat.isDirectory()) {
        if (isNote) problems.push({ code: 'unreadable', path: vaultPath, from: null, detail: 'EISDIR' });
        enter(vaultPath, above);
      } else if (!isNote) {
        others.push(vaultPath);
      } else if (stat.isFile()) {
        notes.push({ path: vaultPath, mtime: Math.trunc(stat.mtimeMs), size: stat.size });
      } else {
        problems.push({ code: 'unreadable', path: vaultPath, from: null, detail: 'no ordinary file' });
      }
    } catch (error) {
      if (isNote) problems.push(unreadable(vaultPath, error));
    }
  };
  enter('', []);
  const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return { notes: notes.sort((a, b) => byPath(a.path, b.path)), others: others.sort(byPath), problems };
}

function unreadable(notePath: string, error: unknown): Problem {
  return { code: 'unreadable', path: notePath, from: null, detail: errorCode(error) };
}

function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function readOnly(notePath: string): Problem {
  return { code: 'write-failed', path: notePath, from: null, detail: 'read only' };
}
