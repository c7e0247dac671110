import type { MetadataCache } from 'obsidian';
import type { Links } from '../app/ports';

/** Links as the app resolves them. */
export class VaultLinks implements Links {
  private readonly metadata: MetadataCache;

  constructor(metadata: MetadataCache) {
    this.metadata = metadata;
  }

  resolve(linkpath: string, from: string): string | null {
    return this.metadata.getFirstLinkpathDest(linkpath, from)?.path ?? null;
  }
}
