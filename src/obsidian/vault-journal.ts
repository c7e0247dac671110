import type { Vault } from 'obsidian';
import { TFile } from 'obsidian';
import type { Journal, JournalSegment } from '../app/ports';
import type { Result } from '../core/text';
import { fail, ok } from '../core/text';
import { errorMessage } from './error-message';

/** The review journal's files in a folder of the vault; they are created and appended to, and never rewritten. */
export class VaultJournal implements Journal {
  private readonly vault: Vault;
  private readonly folder: string;

  constructor(vault: Vault, folder: string) {
    this.vault = vault;
    this.folder = folder;
  }

  segments(): Promise<readonly JournalSegment[]> {
    const prefix = `${this.folder}/`;
    return Promise.resolve(
      this.vault
        .getFiles()
        .filter(({ path, extension }) => path.startsWith(prefix) && extension === 'md')
        .map(({ path, stat }) => ({ path, mtime: stat.mtime, size: stat.size })),
    );
  }

  async read(path: string): Promise<Result<string>> {
    const file = this.vault.getFileByPath(path);
    try {
      if (file !== null) return ok(await this.vault.read(file));
      return ok(await this.vault.adapter.read(path));
    } catch (error) {
      return fail({ code: 'unreadable', path, from: null, detail: errorMessage(error) });
    }
  }

  async append(path: string, lines: string, head: string): Promise<Result<null>> {
    try {
      const file = this.vault.getAbstractFileByPath(path);
      if (file instanceof TFile) await this.vault.append(file, lines);
      // The vault lists a file of another tool's a moment late: it is appended to all the same.
      else if (await this.vault.adapter.exists(path)) await this.vault.adapter.append(path, lines);
      else {
        await this.createFolders(path);
        await this.vault.create(path, head + lines);
      }
      return ok(null);
    } catch (error) {
      return fail({ code: 'write-failed', path, from: null, detail: errorMessage(error) });
    }
  }

  private async createFolders(path: string): Promise<void> {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      if (this.vault.getAbstractFileByPath(folder) === null && !(await this.vault.adapter.exists(folder))) {
        await this.vault.createFolder(folder);
      }
    }
  }
}
