import type { App, Editor, TFile } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { NoteFiles, NoteInfo } from '../app/ports';
import type { Problem, Result, TextEdit } from '../core/text';
import { applyEdits, fail, ok } from '../core/text';
import { errorMessage } from './error-message';

/** How long is waited for what the app knows of links: one that it does not read as a link is not told of. */
const LINKS_MS = 5_000;

/** The vault's notes through the app's public API: reads from its cache, writes only where the old text still stands. */
export class VaultNotes implements NoteFiles {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  list(): readonly NoteInfo[] {
    return this.app.vault.getMarkdownFiles().map(noteInfo);
  }

  async read(path: string): Promise<Result<string>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    try {
      return ok(await this.app.vault.cachedRead(file));
    } catch (error) {
      return fail({ code: 'unreadable', path, from: null, detail: errorMessage(error) });
    }
  }

  /**
   * The note that is open in an editor is changed there, so that its own undo knows, any other in `vault.process`;
   * so is one with CRLF, all of whose line ends the editor would change.
   */
  async edit(path: string, edits: readonly TextEdit[]): Promise<Result<string>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    const editor = this.editorOf(file);
    if (editor !== null && !(await this.app.vault.cachedRead(file)).includes('\r\n'))
      return editInEditor(editor, { path, edits });
    return await this.rewrite(path, (stored) => {
      const edited = applyEdits(stored, edits);
      return edited.ok ? edited : fail({ ...edited.problem, path });
    });
  }

  /** What an editor holds is saved first: the file then has all there is, with the line ends that are its own. */
  async rewrite(path: string, change: (text: string) => Result<string>): Promise<Result<string>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    const outcome: { refused: Problem | null } = { refused: null };
    try {
      for (const view of this.viewsOf(file)) await view.save();
      const text = await this.app.vault.process(file, (stored) => {
        const changed = change(stored);
        if (changed.ok) return changed.value;
        outcome.refused = changed.problem;
        return stored;
      });
      return outcome.refused === null ? ok(text) : fail(outcome.refused);
    } catch (error) {
      return fail({ code: 'write-failed', path, from: null, detail: errorMessage(error) });
    }
  }

  async rename(path: string, to: string, linking: readonly string[]): Promise<Result<null>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    const other = this.app.vault.getAbstractFileByPath(to);
    if (other !== null && other !== file) return fail({ code: 'write-failed', path: to, from: null, detail: 'EEXIST' });
    try {
      await this.linksKnown(path, linking);
      await this.app.fileManager.renameFile(file, to);
      return ok(null);
    } catch (error) {
      return fail({ code: 'write-failed', path, from: null, detail: errorMessage(error) });
    }
  }

  async editProperty(path: string, key: string, expected: unknown, value: unknown): Promise<Result<null>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    const outcome = { refused: false };
    try {
      for (const view of this.viewsOf(file)) await view.save();
      await this.app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        if (JSON.stringify(properties[key]) === JSON.stringify(expected)) properties[key] = value;
        else outcome.refused = true;
      });
      return outcome.refused ? fail({ code: 'edit-mismatch', path, from: null, detail: key }) : ok(null);
    } catch (error) {
      return fail({ code: 'write-failed', path, from: null, detail: errorMessage(error) });
    }
  }

  async create(path: string, text: string): Promise<Result<null>> {
    try {
      await this.app.vault.create(path, text);
      return ok(null);
    } catch (error) {
      return fail({ code: 'write-failed', path, from: null, detail: errorMessage(error) });
    }
  }

  private editorOf(file: TFile): Editor | null {
    return this.viewsOf(file).find((view) => view.getMode() === 'source')?.editor ?? null;
  }

  private viewsOf(file: TFile): MarkdownView[] {
    return this.app.workspace
      .getLeavesOfType('markdown')
      .map(({ view }) => view)
      .filter((view) => view instanceof MarkdownView)
      .filter((view) => view.file?.path === file.path);
  }

  /** Waits until the app knows that none of the notes links to the path any more: it rewrites the links that it knows. */
  private async linksKnown(path: string, linking: readonly string[]): Promise<void> {
    const { metadataCache } = this.app;
    const waiting = new Set(linking);
    const look = (): boolean => {
      for (const one of waiting) if ((metadataCache.resolvedLinks[one]?.[path] ?? 0) === 0) waiting.delete(one);
      return waiting.size === 0;
    };
    if (look()) return;
    await new Promise<void>((go) => {
      const end = (): void => {
        metadataCache.offref(resolved);
        window.clearTimeout(patience);
        go();
      };
      const patience = window.setTimeout(end, LINKS_MS);
      const resolved = metadataCache.on('resolve', () => {
        if (look()) end();
      });
    });
  }
}

export function noteInfo(file: TFile): NoteInfo {
  return { path: file.path, mtime: file.stat.mtime, size: file.stat.size };
}

/** The editor may hold changes that are not saved yet: the edits are held against its own text. */
function editInEditor(
  editor: Editor,
  { path, edits }: { readonly path: string; readonly edits: readonly TextEdit[] },
): Result<string> {
  const edited = applyEdits(editor.getValue(), edits);
  if (!edited.ok) return fail({ ...edited.problem, path });
  editor.transaction({
    changes: edits.map(({ span, text }) => ({
      from: editor.offsetToPos(span.from),
      to: editor.offsetToPos(span.to),
      text,
    })),
  });
  return edited;
}

function missing(path: string): Result<never> {
  return fail({ code: 'unreadable', path, from: null, detail: path });
}
