import { parseLine } from '../../core/journal';
import type { ReviewEvent } from '../../core/review';
import type { Cache, Random, Scheduler } from '../ports';

const PREFIX = 'own-lines';
/** Lines are kept when nothing was written for so long. */
const REST_MS = 2_000;
/** More parts than this are made one. */
const MOST_PARTS = 20;

/**
 * The lines that this device has written, kept beside the files: a file that a sync cut short or took away is
 * made good from them (journal.md §5). The cache may vanish; then nothing can be made good, and nothing is lost by it.
 * Each run keeps a part of its own, so that two windows never overwrite each other's.
 */
export class OwnLines {
  private readonly cache: Cache;
  private readonly scheduler: Scheduler;
  private readonly prefix: string;
  private readonly key: string;
  private readonly lines: string[] = [];
  private waits = false;

  constructor(
    ports: { readonly cache: Cache; readonly scheduler: Scheduler; readonly random: Random },
    device: string,
  ) {
    this.cache = ports.cache;
    this.scheduler = ports.scheduler;
    this.prefix = `${PREFIX} ${device} `;
    this.key = `${this.prefix}${ports.random().toString(36).slice(2)}`;
  }

  /** Lines that a file has now. */
  keep(lines: readonly string[]): void {
    for (const line of lines) this.lines.push(line);
    if (this.waits) return;
    this.waits = true;
    this.scheduler.after(REST_MS, () => void this.save());
  }

  /** At once, since the app may be about to go. */
  async save(): Promise<void> {
    this.waits = false;
    if (this.lines.length === 0) return;
    await this.cache.save(new Map([[this.key, this.lines.join('\n')]])).catch(() => undefined);
  }

  /** What earlier runs have written. */
  async load(): Promise<readonly ReviewEvent[]> {
    const parts = await this.cache.loadAll(this.prefix).catch(() => new Map<string, unknown>());
    const texts = [...parts].flatMap(([key, text]) => (key !== this.key && typeof text === 'string' ? [text] : []));
    if (parts.size > MOST_PARTS) await this.join([...parts.keys()], texts);
    return texts
      .flatMap((text) => text.split('\n'))
      .map(parseLine)
      .filter((event) => typeof event !== 'string');
  }

  /** They were deleted on purpose. */
  async forget(): Promise<void> {
    const parts = await this.cache.loadAll(this.prefix).catch(() => new Map<string, unknown>());
    await this.cache.remove([...parts.keys()]).catch(() => undefined);
  }

  /** The whole first, then the parts go: what ends between the two leaves lines twice, never none. */
  private async join(keys: readonly string[], texts: readonly string[]): Promise<void> {
    const whole = `${this.key}-whole`;
    await this.cache.save(new Map([[whole, texts.join('\n')]])).catch(() => undefined);
    if ((await this.cache.load(whole).catch(() => null)) === texts.join('\n')) {
      await this.cache.remove(keys.filter((key) => key !== this.key)).catch(() => undefined);
    }
  }
}
