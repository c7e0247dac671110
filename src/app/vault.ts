import { languagePacks } from '../core/language';
import type { FactStore } from './ingest/fact-store';
import { Ingest } from './ingest/ingest';
import type { NoteRules } from './ingest/note-rules';
import { createNoteRules } from './ingest/note-rules';
import { VaultIndex } from './index/vault-index';
import type { Clock, Links, NoteFiles, Scheduler } from './ports';
import type { Settings } from './settings/settings';

/** What a vault is read through. */
export interface VaultPorts {
  readonly files: NoteFiles;
  readonly links: Links;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** May throw on bad YAML. */
  readonly parseYaml: (text: string) => unknown;
}

/** A vault with all that is known of it: what every use case works on. */
export interface Vault {
  readonly ports: VaultPorts;
  readonly settings: Settings;
  readonly index: VaultIndex;
  readonly ingest: Ingest;
  readonly store: FactStore;
}

/**
 * Puts a vault together; nothing is read until `ingest.start()`. Verdicts go into the index before that.
 *
 * @param watch Stands between the reading and its rules: to measure them.
 */
export function createVault(
  ports: VaultPorts,
  settings: Settings,
  store: FactStore,
  watch: (rules: NoteRules) => NoteRules = (rules) => rules,
): Vault {
  const { threshold } = settings.recognition;
  const index = new VaultIndex(ports.scheduler, { packs: languagePacks, threshold });
  const rules = watch(createNoteRules(settings.recognition, ports.parseYaml));
  return { ports, settings, index, ingest: new Ingest(ports, index, store, rules), store };
}
