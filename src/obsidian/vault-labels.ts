import type { MetadataCache, Vault } from 'obsidian';
import { getAllTags } from 'obsidian';
import type { NoteLabels } from '../app/ports';

/** Tags and properties as the app's own index has them; nothing is read. */
export class VaultLabels implements NoteLabels {
  private readonly vault: Vault;
  private readonly metadata: MetadataCache;

  constructor(vault: Vault, metadata: MetadataCache) {
    this.vault = vault;
    this.metadata = metadata;
  }

  of(path: string): ReturnType<NoteLabels['of']> {
    const file = this.vault.getFileByPath(path);
    const cache = file === null ? null : this.metadata.getFileCache(file);
    if (cache === null) return null;
    return {
      tags: (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/u, '')),
      properties: Object.keys(cache.frontmatter ?? {}),
    };
  }
}
