import { parse } from 'yaml';
import type { AppPorts, DifferentiaApp } from '../../src/app/app';
import { openApp } from '../../src/app/app';
import { parseSegment } from '../../src/core/journal';
import type { ReviewEvent } from '../../src/core/review';
import {
  ManualTime,
  MemoryCache,
  MemoryJournal,
  MemoryLinks,
  MemoryNotes,
  MemoryNotify,
  MemorySettings,
  MemoryStore,
  seeded,
} from './ports';

/** Where the journal is unless the settings say otherwise. */
export const JOURNAL = 'Review journal';

/** One device in memory: what it keeps outlives the app that runs on it. */
export class Device {
  readonly notes: MemoryNotes;
  readonly settings: MemorySettings;
  readonly cache = new MemoryCache();
  readonly local = new MemoryStore();
  readonly notify = new MemoryNotify();
  readonly time = new ManualTime();
  readonly journals = new Map<string, MemoryJournal>();
  private readonly random: () => number;

  /** Devices of different seeds take different ids. */
  constructor(notes: Readonly<Record<string, string>>, settings: unknown = null, seed = 5) {
    this.notes = new MemoryNotes(notes);
    this.settings = new MemorySettings(settings);
    this.random = seeded(seed);
  }

  journal(folder = JOURNAL): MemoryJournal {
    const known = this.journals.get(folder) ?? new MemoryJournal();
    this.journals.set(folder, known);
    return known;
  }

  /** What the app does when a folder is renamed: the files are elsewhere, as they were. */
  moveJournal(from: string, to: string): void {
    const source = this.journal(from);
    for (const [path, text] of source.files) this.journal(to).files.set(path.replace(from, to), text);
    source.files.clear();
  }

  /** All that the files of the journal hold. */
  events(): readonly ReviewEvent[] {
    return [...this.journal().files.values()].flatMap((text) => parseSegment(text).events);
  }

  /** Starts the app and reads all notes; `ports` stand in for some of the device's own, `opened` is told before any is read. */
  async open(
    ports: Partial<AppPorts> = {},
    opened: (app: DifferentiaApp) => void = () => undefined,
  ): Promise<DifferentiaApp> {
    const app = await openApp(
      {
        files: this.notes,
        links: new MemoryLinks(this.notes),
        cache: this.cache,
        local: this.local,
        settings: this.settings,
        scheduler: this.time,
        clock: this.time,
        notify: this.notify,
        random: this.random,
        journal: (folder) => this.journal(folder),
        parseYaml: (text) => parse(text) as unknown,
        ...ports,
      },
      { release: Date.UTC(2026, 0, 1), readme: 'What this folder is.\n' },
    );
    opened(app);
    await app.ingest.start();
    await app.ingest.idle();
    return app;
  }
}
