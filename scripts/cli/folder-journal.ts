import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Journal, JournalSegment } from '../../src/app/ports';
import type { Result } from '../../src/core/text';
import { fail, ok } from '../../src/core/text';
import { listFolder } from './folder-notes';

/** The review journal below a folder of notes, read-only. Damaged bytes are read as what they are: lines that do not hold. */
export class FolderJournal implements Journal {
  private readonly root: string;
  private readonly folder: string;

  /** @param folder Vault path of the journal's folder. */
  constructor(root: string, folder: string) {
    this.root = root;
    this.folder = folder;
  }

  segments(): Promise<readonly JournalSegment[]> {
    const below = path.join(this.root, this.folder);
    if (!existsSync(below)) return Promise.resolve([]);
    const { notes } = listFolder(below, () => false);
    return Promise.resolve(notes.map((note) => ({ ...note, path: `${this.folder}/${note.path}` })));
  }

  read(segment: string): Promise<Result<string>> {
    try {
      return Promise.resolve(ok(readFileSync(path.join(this.root, segment), 'utf8')));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return Promise.resolve(fail({ code: 'unreadable', path: segment, from: null, detail }));
    }
  }

  append(segment: string): Promise<Result<null>> {
    return Promise.resolve(fail({ code: 'write-failed', path: segment, from: null, detail: 'read only' }));
  }
}
