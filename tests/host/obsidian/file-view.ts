import type { O, Pub } from './api';
import type { Author } from './disk';
import { runtime } from './runtime';
import { debounce } from './text';
import { ItemView } from './view';

export abstract class FileView extends ItemView implements Pub<O.FileView> {
  allowNoFile = false;
  file: O.TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('rename', (file) => {
        if (file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, _result: O.ViewStateResult): Promise<void> {
    const { file: path } = (state ?? {}) as { file?: string };
    if (path === undefined || path === this.file?.path) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = this.app.vault.getFileByPath(path);
    if (this.file !== null) await this.onLoadFile(this.file);
    this.host$updateTitle();
  }

  override async host$close(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    await super.host$close();
  }

  onLoadFile(_file: O.TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: O.TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: O.TFile): Promise<void> {
    this.host$updateTitle();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView implements Pub<O.EditableFileView> {}

const saveDelayMs = 2000;

export abstract class TextFileView extends EditableFileView implements Pub<O.TextFileView> {
  data = '';
  requestSave: () => void;
  /** What the file holds, and what the editor held when it was last equal to it (line ends differ). */
  #onDisk = '';
  #clean = '';
  readonly #saveLater = debounce(() => void this.save(), saveDelayMs, true);

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#saveLater();
    };
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file) void this.#takeChange(this.file);
      }),
    );
  }

  override async onLoadFile(file: O.TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.#onDisk = this.data;
    this.setViewData(this.data, true);
    this.#clean = this.getViewData();
  }

  override async onUnloadFile(file: O.TFile): Promise<void> {
    this.#saveLater.cancel();
    if (this.app.vault.getFileByPath(file.path) === file) await this.save(true);
    this.clear();
  }

  async save(_clear?: boolean): Promise<void> {
    this.#saveLater.cancel();
    if (this.file === null) return;
    if (this.getViewData() === this.#clean) return;
    this.data = this.getViewData();
    this.#clean = this.data;
    this.#onDisk = this.data;
    const { file, data } = this;
    await runtime.disk.as(this.host$author(), () => this.app.vault.modify(file, data));
  }

  /** Whose doing it is what the view holds and the file does not yet; asked once for each save. */
  host$author(): Author {
    return 'plugin';
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** The file changed elsewhere: what was not typed here is taken over. */
  async #takeChange(file: O.TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (text === this.#onDisk || file !== this.file) return;
    this.#onDisk = text;
    this.data = text;
    this.setViewData(text, false);
    this.#clean = this.getViewData();
  }
}
