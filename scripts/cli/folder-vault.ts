import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { FactStore } from '../../src/app/ingest/fact-store';
import { labelsOf } from '../../src/app/ingest/note-labels';
import type { Cache, Clock, NoteInfo, NoteLabels, Scheduler, SettingsStore } from '../../src/app/ports';
import { asksForTags, isReadable } from '../../src/app/settings/scope';
import { SettingsFile } from '../../src/app/settings/settings-file';
import type { Vault } from '../../src/app/vault';
import { VaultIndex } from '../../src/app/index/vault-index';
import { Ingest } from '../../src/app/ingest/ingest';
import type { NoteRules } from '../../src/app/ingest/note-rules';
import { createNoteRules } from '../../src/app/ingest/note-rules';
import { languagePacks } from '../../src/core/language';
import type { Problem } from '../../src/core/text';
import { fail, ok } from '../../src/core/text';
import { foldOptions } from '../../src/app/journal/review-journal';
import { JournalLog } from '../../src/app/journal/journal-log';
import { FolderJournal } from './folder-journal';
import { ParseTime } from './parse-time';
import { isLeftOut } from './exclusions';
import { FolderNotes, listFolder } from './folder-notes';
import { LinkResolver } from './link-resolver';

/** A folder of notes, read into memory. */
export interface FolderVault {
  readonly vault: Vault;
  readonly notes: FolderNotes;
  readonly parsing: ParseTime;
  /** The journal, read and folded under the vault's settings; read once. */
  readonly readLog: () => Promise<JournalLog>;
  /** Problems that belong to no note that was read: folders, the settings. */
  readonly problems: readonly Problem[];
}

export interface FolderOptions {
  readonly root: string;
  /** The plugin's `data.json`; null = the vault's own, if it has one. */
  readonly settings: string | null;
  readonly clock: Clock;
}

/** Where the app keeps the plugin's settings, unless its configuration folder has another name. */
const OWN_SETTINGS = '.obsidian/plugins/differentia/data.json';

/** A fault of the request: one line for the person, exit status 1. */
export class RequestFault extends Error {}

/** Lists a folder and makes a vault of it; the notes are read by `vault.ingest.start()`. */
export async function openFolder({ root, settings: settingsPath, clock }: FolderOptions): Promise<FolderVault> {
  if (!existsSync(root)) throw new RequestFault(`${root}: no such folder`);
  if (!statSync(root).isDirectory()) throw new RequestFault(`${root}: no folder`);
  if (settingsPath !== null && !existsSync(settingsPath)) throw new RequestFault(`${settingsPath}: no such file`);
  const file = settingsPath ?? path.join(root, OWN_SETTINGS);
  const settings = new SettingsFile(settingsStore(file));
  const settingsProblem = await settings.load();
  const listing = listFolder(root, isLeftOut(root, settings.settings));
  const parsing = new ParseTime();
  const { recognition } = settings.settings;
  const rules = parsing.timed(createNoteRules(recognition, parseProperties));
  const labels = asksForTags(settings.settings) ? await readLabels(root, listing.notes, rules) : null;
  const readable = listing.notes.filter((note) => isReadable(note.path, settings.settings, labels));
  const notes = new FolderNotes(root, readable);
  const ports = {
    files: notes,
    links: new LinkResolver([...listing.notes.map((note) => note.path), ...listing.others]),
  };
  const index = new VaultIndex(withoutPause, { packs: languagePacks, threshold: recognition.threshold });
  index.setOverrides(settings.settings.concepts.overrides);
  const store = new FactStore(noCache, withoutPause);
  const ingest = new Ingest({ files: notes, clock, scheduler: withoutPause }, index, store, rules);
  const log = new JournalLog(
    new FolderJournal(root, settings.settings.journal.folder),
    withoutPause,
    foldOptions(settings.settings),
  );
  const reading = log.refresh();
  return {
    vault: { ports, settings: settings.settings, index, ingest },
    notes,
    parsing,
    readLog: () => reading.then(() => log),
    problems: [...(settingsProblem === null ? [] : [{ ...settingsProblem, path: file }]), ...listing.problems],
  };
}

/** The tags of all notes, which the app would know; each note is read for them. */
async function readLabels(root: string, listed: readonly NoteInfo[], rules: NoteRules): Promise<NoteLabels> {
  const notes = new FolderNotes(root, listed);
  const known = new Map<string, ReturnType<typeof labelsOf>>();
  for (const { path: notePath } of listed) {
    const text = await notes.read(notePath);
    const note = text.ok ? rules.start(notePath, text.value).advance(() => false) : null;
    if (note !== null) known.set(notePath, labelsOf(note));
  }
  return { of: (notePath) => known.get(notePath) ?? null };
}

/** Strings, numbers and lists as Obsidian reads them; throws on bad YAML. */
function parseProperties(text: string): unknown {
  return parseYaml(text, { logLevel: 'error', maxAliasCount: 100, uniqueKeys: false }) as unknown;
}

function settingsStore(file: string): SettingsStore {
  return {
    load: () => {
      if (!existsSync(file)) return Promise.resolve(ok(null));
      try {
        return Promise.resolve(ok(JSON.parse(readFileSync(file, 'utf8')) as unknown));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return Promise.resolve(fail({ code: 'settings-unreadable', path: file, from: null, detail }));
      }
    },
    save: () => Promise.resolve(fail({ code: 'write-failed', path: file, from: null, detail: 'read only' })),
  };
}

/** The command line does one thing and ends: there is nobody to give the event loop back to. */
const withoutPause: Scheduler = {
  expired: () => false,
  next: () => Promise.resolve(),
  after: () => () => undefined,
};

/** Nothing is kept from run to run, since nothing is written. */
const noCache: Cache = {
  load: () => Promise.resolve(undefined),
  loadAll: () => Promise.resolve(new Map()),
  save: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};
