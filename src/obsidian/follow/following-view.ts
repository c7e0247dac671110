import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, MarkdownView } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { namesReady } from '../../app/marks/names-ready';
import { Later } from '../../ui/later';
import { conceptAt } from '../concepts/concept-at-cursor';
import { setLockIcon } from '../lock-icon';
import type { SurfaceHost } from '../surface-host';
import type { CursorPlace, CursorWatch } from './cursor-watch';

/** The cursor is followed when it has not moved for so long. */
const REST_MS = 120;

/** A pane beside the notes that shows the concept at the cursor, else what the note in use gives, until it is kept. */
export abstract class FollowingView extends ItemView {
  override navigation = false;
  /** What is shown: concepts by key. */
  protected keys: readonly string[] = [];
  /** The note that gave them; null where the cursor did, or a person. */
  protected note: string | null = null;
  protected locked = false;
  protected readonly host: SurfaceHost;
  private readonly cursor: CursorWatch;
  /** Names as they were known last: a concept that is gone keeps its own. */
  private readonly names = new Map<string, string>();
  private readonly rest: Later;
  /** What the note in use gives, until the vault changes. */
  private given: { readonly path: string; readonly keys: readonly string[] } | null = null;

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost, cursor: CursorWatch) {
    super(leaf);
    this.host = host;
    this.cursor = cursor;
    this.rest = new Later(this.containerEl, () => {
      this.follow();
    });
  }

  /** Concepts to show while the cursor is on none. */
  protected abstract keysOfNote(app: DifferentiaApp, path: string): readonly string[];
  /** Makes the elements, in the window the view is in. */
  protected abstract build(): void;
  /** Shows the keys as the vault is now. */
  protected abstract show(app: DifferentiaApp): void;

  override onOpen(): Promise<void> {
    this.rebuild();
    const soon = (): void => {
      if (!this.rest.isWaiting) this.rest.after(REST_MS);
    };
    const { workspace } = this.app;
    this.register(
      this.host.onChange(() => {
        this.given = null;
        soon();
      }),
    );
    this.register(this.cursor.onMove(soon));
    this.registerEvent(workspace.on('file-open', soon));
    this.registerEvent(workspace.on('active-leaf-change', soon));
    this.register(
      this.host.onRename((from, to) => {
        this.keys = this.keys.map((key) => (key === from ? to : key));
        soon();
      }),
    );
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.rebuild();
      }),
    );
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.rest.close();
    this.contentEl.empty();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    const { keys, note, locked } = this;
    const kept = locked ? { keys, names: keys.map((key) => this.nameOf(key)), note } : {};
    return { ...super.getState(), locked, ...kept };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const fields = new Map<string, unknown>(typeof state === 'object' && state !== null ? Object.entries(state) : []);
    const [keys, names] = ['keys', 'names'].map((field) => {
      const list: unknown = fields.get(field);
      return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
    });
    if (fields.has('locked')) this.locked = fields.get('locked') === true && keys !== undefined && keys.length > 0;
    if (this.locked) {
      const note = fields.get('note');
      this.keys = keys ?? [];
      this.note = typeof note === 'string' ? note : null;
      this.keys.forEach((key, at) => this.names.set(key, names?.[at] ?? key));
    }
    this.follow();
  }

  toggleLock(): void {
    this.locked = !this.locked && this.keys.length > 0;
    this.follow();
    void this.app.workspace.requestSaveLayout();
  }

  protected nameOf(key: string): string {
    return this.names.get(key) ?? key;
  }

  protected rebuild(): void {
    this.contentEl.empty();
    this.build();
    this.follow();
  }

  protected follow(): void {
    const app = this.host.app();
    if (app === null) return;
    if (!this.locked) {
      const waiting = namesReady(app);
      if (waiting === null) this.lookAt(app);
      else
        void waiting.then(() => {
          this.rest.after(0);
        });
    }
    for (const key of this.keys) {
      const name = app.index.concepts.get(key)?.name;
      if (name !== undefined) this.names.set(key, name);
    }
    this.show(app);
    setLockIcon(this.contentEl);
  }

  /** None in the reading view, nor in a note that was opened and not gone into. */
  private cursorIn(path: string): Pick<CursorPlace, 'at' | 'line'> | null {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    // Who is in a pane at the side still stands in the note where the cursor was left.
    if (view === null) return this.cursor.in(path);
    const { line, ch } = view.editor.getCursor('from');
    if (view.getMode() === 'preview' || (line === 0 && ch === 0)) return null;
    return { line: view.editor.getLine(line), at: ch };
  }

  private lookAt(app: DifferentiaApp): void {
    const file = this.app.workspace.getActiveFile();
    const path = file?.extension === 'md' ? file.path : null;
    const cursor = path === null ? null : this.cursorIn(path);
    const named = path === null || cursor === null ? null : conceptAt(app, cursor.line, cursor.at, path);
    this.note = named === null ? path : null;
    if (named === null && path !== null && this.given?.path !== path) {
      this.given = { path, keys: this.keysOfNote(app, path) };
    }
    this.keys = named?.keys ?? (path === null ? [] : (this.given?.keys ?? []));
  }
}
