import type { Usage } from '../../app/pane/usages';
import { usagesOf } from '../../app/pane/usages';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';

/** Sentences that a row shows; the others are a click away. */
const SHOWN_USAGES = 10;
/** They are read again when nothing has changed for so long. */
const READ_AFTER_MS = 300;

/** The sentences that use the terms of opened rows, read when a row is opened and again when the vault has changed. */
export class RowUsages {
  private readonly host: SurfaceHost;
  private readonly changed: () => void;
  private readonly rest: Later;
  private readonly read = new Map<string, readonly Usage[]>();
  private wanted: readonly string[] = [];
  private running = 0;

  /** @param el Of the pane. */
  constructor(host: SurfaceHost, el: HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    this.rest = new Later(el, () => {
      void this.readAll(this.wanted);
    });
  }

  get busy(): boolean {
    return this.running > 0 || this.rest.isWaiting;
  }

  readonly of = (key: string): readonly Usage[] | null => this.read.get(key) ?? null;

  /** The terms of the rows that are open now. */
  want(opened: ReadonlySet<string>): void {
    const concepts = this.host.app()?.index.concepts;
    this.wanted = [...opened].filter((key) => concepts?.get(key)?.definitions.length === 0);
    const unread = this.wanted.filter((key) => !this.read.has(key));
    if (unread.length > 0) void this.readAll(unread);
  }

  /** The vault has changed. */
  refresh(): void {
    if (this.wanted.length > 0) this.rest.after(READ_AFTER_MS);
  }

  close(): void {
    this.rest.close();
  }

  private async readAll(keys: readonly string[]): Promise<void> {
    const app = this.host.app();
    if (app === null) return;
    this.running += 1;
    for (const key of keys) {
      this.read.set(key, this.read.get(key) ?? []);
      this.read.set(key, await usagesOf(app.vault, key, SHOWN_USAGES));
    }
    this.running -= 1;
    this.changed();
  }
}
