import { parse } from 'yaml';
import { FactStore } from '../../src/app/ingest/fact-store';
import { Ingest } from '../../src/app/ingest/ingest';
import { createNoteRules } from '../../src/app/ingest/note-rules';
import { VaultIndex } from '../../src/app/index/vault-index';
import type { Scheduler } from '../../src/app/ports';
import { SettingsFile } from '../../src/app/settings/settings-file';
import type { Vault } from '../../src/app/vault';
import { languagePacks } from '../../src/core/language';
import { ManualTime, MemoryCache, MemoryLinks, MemoryNotes, MemorySettings } from './ports';

const withoutPause: Scheduler = {
  expired: () => false,
  next: () => Promise.resolve(),
  after: () => () => undefined,
};

/** A vault of the given notes under the settings that a vault begins with, read to the end. */
export async function openNotes(notes: Readonly<Record<string, string>>): Promise<Vault> {
  const file = new SettingsFile(new MemorySettings());
  await file.load();
  const { settings } = file;
  const files = new MemoryNotes(notes);
  const index = new VaultIndex(withoutPause, { packs: languagePacks, threshold: settings.recognition.threshold });
  const rules = createNoteRules(settings.recognition, (text) => parse(text) as unknown);
  const store = new FactStore(new MemoryCache(), withoutPause);
  const ingest = new Ingest({ files, clock: new ManualTime(), scheduler: withoutPause }, index, store, rules);
  await ingest.start();
  await ingest.idle();
  return { ports: { files, links: new MemoryLinks(files) }, settings, index, ingest };
}
