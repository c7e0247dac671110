import type { VaultIndex } from './index/vault-index';
import type { Ingest } from './ingest/ingest';
import type { Links, NoteFiles, NoteLabels } from './ports';
import type { Settings } from './settings/settings';

/** A vault with all that is known of it: what every use case works on. */
export interface Vault {
  readonly ports: { readonly files: NoteFiles; readonly links: Links; readonly labels?: NoteLabels };
  readonly settings: Settings;
  readonly index: VaultIndex;
  readonly ingest: Ingest;
}
