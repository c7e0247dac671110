import { parse } from 'yaml';
import { VaultIndex } from '../../src/app/index/vault-index';
import { FactStore } from '../../src/app/ingest/fact-store';
import { Ingest } from '../../src/app/ingest/ingest';
import { createNoteRules } from '../../src/app/ingest/note-rules';
import { defaultSettings } from '../../src/app/settings/settings';
import type { Vault } from '../../src/app/vault';
import { languagePacks } from '../../src/core/language';
import { ManualTime, MemoryCache, MemoryLinks, MemoryNotes } from './ports';

/** A vault of the given notes, read as the command line reads a folder; its time goes on when it is told to. */
export async function openMemoryVault(
  notes: Readonly<Record<string, string>>,
): Promise<Vault & { readonly files: MemoryNotes; readonly time: ManualTime }> {
  const settings = defaultSettings;
  const files = new MemoryNotes(notes);
  const time = new ManualTime();
  const { recognition } = settings;
  const index = new VaultIndex(time, { packs: languagePacks, threshold: recognition.threshold });
  const rules = createNoteRules(recognition, (text): unknown => parse(text, { logLevel: 'error', uniqueKeys: false }));
  const store = new FactStore(new MemoryCache(), time);
  const ingest = new Ingest({ files, clock: time, scheduler: time }, index, store, rules);
  await ingest.start();
  await ingest.idle();
  return { ports: { files, links: new MemoryLinks(files) }, settings, index, ingest, files, time };
}
