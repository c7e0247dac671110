import { languagePacks } from '../core/language';
import type { VaultIndexOptions } from './index/vault-index';
import { VaultIndex } from './index/vault-index';
import { KeptPlaces } from './graph/kept-places';
import { FactStore } from './ingest/fact-store';
import { Ingest } from './ingest/ingest';
import { createNoteRules } from './ingest/note-rules';
import type { JournalPorts } from './journal/journal-writer';
import { movedPath } from './journal/moved-path';
import type { ReviewJournal } from './journal/review-journal';
import { foldOptions, openReviewJournal } from './journal/review-journal';
import { ChangeLog } from './changes/change-log';
import { PairList } from './compare/pair-list';
import { CellEdits } from './compare/cell-edits';
import { changedSubjects, KnownSubjects } from './index/known-subjects';
import { VaultPicture } from './pane/vault-picture';
import { NameDecisions } from './pane/name-decisions';
import { VerdictLog } from './pane/verdict-log';
import type { Cache, Journal, Links, NoteFiles, NoteLabels, SettingsStore } from './ports';
import { ReviewDesk } from './review/review-desk';
import { noteSchedulingChanges } from './review/scheduling-changes';
import { isReadable } from './settings/scope';
import { SettingsFile } from './settings/settings-file';
import type { Renamed } from './rename/follow-rename';
import { followRename } from './rename/follow-rename';
import { RenameWatch } from './rename/rename-watch';
import type { Vault } from './vault';

/** What the app needs of the world around it. */
export interface AppPorts extends Omit<JournalPorts, 'journal'> {
  /** The journal in a folder of the vault; the settings say which. */
  readonly journal: (folder: string) => Journal;
  readonly files: NoteFiles;
  readonly links: Links;
  readonly labels?: NoteLabels;
  readonly cache: Cache;
  readonly settings: SettingsStore;
  readonly parseYaml: (text: string) => unknown;
  /** Cells that are known of a concept from tables shown before. */
  readonly cellsOf?: (key: string) => Renamed['cells'];
}

/** Constants that the world around gives. */
export interface AppFacts {
  /** UTC milliseconds of the plugin's release. */
  readonly release: number;
  /** Text of the journal's README. */
  readonly readme: string;
}

type OwnPorts = Pick<
  AppPorts,
  'cache' | 'cellsOf' | 'clock' | 'files' | 'journal' | 'labels' | 'links' | 'notify' | 'scheduler'
>;

type AppParts = Pick<DifferentiaApp, 'index' | 'ingest' | 'journal' | 'settings'> & {
  readonly subjects: KnownSubjects;
};

/** One vault at work: settings, journal, index, and the reading that feeds it. */
export class DifferentiaApp {
  readonly settings: SettingsFile;
  readonly index: VaultIndex;
  readonly ingest: Ingest;
  readonly journal: ReviewJournal;
  readonly verdicts: VerdictLog;
  readonly names: NameDecisions;
  readonly picture: VaultPicture;
  /** What is worth comparing. */
  readonly pairs: PairList;
  readonly reviews: ReviewDesk;
  /** Changes of many notes that can be taken back. */
  readonly changes: ChangeLog;
  /** Values typed into cells of comparisons. */
  readonly cellEdits: CellEdits;
  private readonly untold: (readonly [from: string, to: string])[] = [];
  private readonly renameListeners = new Set<(from: string, to: string) => void>();
  /** Where concepts stood in graphs before. */
  readonly places: KeptPlaces;
  private readonly ports: OwnPorts;

  constructor(parts: AppParts, ports: OwnPorts) {
    this.ports = ports;
    this.settings = parts.settings;
    this.index = parts.index;
    this.ingest = parts.ingest;
    this.journal = parts.journal;
    this.verdicts = new VerdictLog(parts.journal, parts.subjects);
    this.names = new NameDecisions(parts.settings);
    this.picture = new VaultPicture(parts.index);
    this.pairs = new PairList(parts.index, ports);
    this.places = new KeptPlaces(ports.cache);
    const { index, journal, settings } = parts;
    this.changes = new ChangeLog({ files: ports.files, slices: ports.scheduler });
    this.cellEdits = new CellEdits(ports.files);
    this.reviews = new ReviewDesk({ vault: () => this.vault, journal, settings, scheduler: ports.scheduler });
    const forget = (): void => {
      this.picture.forget();
      this.pairs.forget();
    };
    index.onChange(forget);
    // The index tells of changes a moment later: what is shown when the reading is over must be whole.
    parts.ingest.onProgress(({ phase }) => {
      if (phase === 'idle') forget();
    });
    index.onChange((change) => {
      this.reviews.prompts.forget(change, index);
      this.reviews.changed();
    });
    journal.onChange((by) => {
      forget();
      this.reviews.journalChanged(by);
    });
    settings.onChange((changed) => {
      journal.ignore(foldOptions(changed).ignoredDevices);
      this.reviews.changed();
    });
    noteSchedulingChanges(settings, journal);
    this.watchRenames();
  }

  /** The vault as the use cases of `commands`, `compare` and `review` take it. */
  get vault(): Vault {
    const { files, links, labels } = this.ports;
    const ports = labels === undefined ? { files, links } : { files, links, labels };
    return { ports, settings: this.settings.settings, index: this.index, ingest: this.ingest };
  }

  /** A concept goes by another name: what is kept under the old one follows; what this gives takes that back. */
  followRename(renamed: Omit<Renamed, 'cells'>): () => Promise<void> {
    const { index, journal, settings, reviews } = this;
    const cells = this.ports.cellsOf?.(renamed.from) ?? [];
    const { from, to } = renamed;
    const back = followRename({ index, journal, settings, prompts: reviews.prompts }, { ...renamed, cells });
    this.untold.push([from, to]);
    this.tellRenames();
    return async () => {
      await back();
      this.untold.push([to, from]);
      this.tellRenames();
    };
  }

  /** Tells of concepts that go by another key, until the returned function is called. */
  onRename(listener: (from: string, to: string) => void): () => void {
    this.renameListeners.add(listener);
    return () => this.renameListeners.delete(listener);
  }

  /** Who looks at a concept is told when it is there under its new name. */
  private tellRenames(): void {
    for (const renamed of this.untold.splice(0)) {
      const [from, to] = renamed;
      if (this.index.concepts.get(to) === null) this.untold.push(renamed);
      else for (const listener of this.renameListeners) listener(from, to);
    }
  }

  /** Concepts that are renamed by hand are followed when all notes are read. */
  private watchRenames(): void {
    const watch = new RenameWatch(this.index);
    this.index.onOwnChange((before, after) => {
      watch.seen(before, after);
    });
    const settle = (): void => {
      this.tellRenames();
      if (this.ingest.progress.phase !== 'idle') return;
      for (const [from, to] of watch.take()) this.followRename({ from, to, now: to });
    };
    this.index.onChange(settle);
    this.ingest.onProgress(settle);
  }

  /** A folder was renamed: where the journal is in it, journal and settings follow (journal.md §1). */
  async folderRenamed(from: string, to: string): Promise<void> {
    const { folder } = this.settings.settings.journal;
    const moved = folder === from ? to : movedPath(folder, from, to);
    if (moved === folder) return;
    this.journal.moveFolder(this.ports.journal(moved), folder, moved);
    const changed = await this.settings.change(['journal', 'folder'], moved);
    if (!changed.ok) this.ports.notify.problem(changed.problem);
  }
}

/**
 * Puts the parts together and reads settings and journal; notes are read by `ingest.start()`, to be
 * called when the vault is there. Verdicts are in the index before the first note is.
 */
export async function openApp(ports: AppPorts, facts: AppFacts): Promise<DifferentiaApp> {
  const settings = new SettingsFile(ports.settings);
  const fault = await settings.load();
  if (fault !== null) ports.notify.problem(fault);
  const isInScope = (path: string): boolean => isReadable(path, settings.settings, ports.labels ?? null);
  const files: NoteFiles = {
    ...delegate(ports.files),
    list: () => ports.files.list().filter(({ path }) => isInScope(path)),
  };
  const options: VaultIndexOptions = { packs: languagePacks, threshold: settings.settings.recognition.threshold };
  const index = new VaultIndex(ports.scheduler, options);
  index.setOverrides(settings.settings.concepts.overrides);
  const store = new FactStore(ports.cache, ports.scheduler);
  const ingest = new Ingest(
    { ...ports, files, isInScope },
    index,
    store,
    createNoteRules(settings.settings.recognition, ports.parseYaml),
  );
  const { folder } = settings.settings.journal;
  const journal = await openReviewJournal(
    { ...ports, journal: ports.journal(folder) },
    { folder, ...facts },
    foldOptions(settings.settings),
  );
  index.setVerdicts(journal.verdicts());
  const subjects = new KnownSubjects();
  let verdicts = journal.verdicts();
  journal.onChange(() => {
    const now = journal.verdicts();
    const changed = changedSubjects(verdicts, now);
    // Most lines are reviews: the index has nothing to do with them.
    if (changed.length === 0) return;
    verdicts = now;
    index.setVerdicts(verdicts, subjects.of(changed));
    ingest.namesChanged();
  });
  settings.onChange((changed) => {
    index.setThreshold(changed.recognition.threshold);
    index.setOverrides(changed.concepts.overrides);
    ingest.changeRules(createNoteRules(changed.recognition, ports.parseYaml));
    ingest.namesChanged();
    ingest.changeScope();
  });
  return new DifferentiaApp({ settings, index, ingest, journal, subjects }, { ...ports, files });
}

function delegate(files: NoteFiles): Omit<NoteFiles, 'list'> {
  return {
    read: (path) => files.read(path),
    edit: (path, edits) => files.edit(path, edits),
    rewrite: (path, change) => files.rewrite(path, change),
    rename: (path, to, linking) => files.rename(path, to, linking),
    editProperty: (path, key, expected, value) => files.editProperty(path, key, expected, value),
    create: (path, text) => files.create(path, text),
  };
}
