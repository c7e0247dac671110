import type { MetadataCache } from 'obsidian';
import type { Links } from '../app/ports';
import { conceptKey } from '../core/text';

/** Links as the app resolves them. */
export class VaultLinks implements Links {
  private readonly metadata: MetadataCache;

  constructor(metadata: MetadataCache) {
    this.metadata = metadata;
  }

  resolve(linkpath: string, from: string): string | null {
    return this.metadata.getFirstLinkpathDest(linkpath, from)?.path ?? null;
  }

  linking(note: string | null, name: string): readonly string[] {
    const { resolvedLinks, unresolvedLinks } = this.metadata;
    const wanted = conceptKey(name);
    const known =
      note === null ? [] : Object.keys(resolvedLinks).filter((from) => resolvedLinks[from]?.[note] !== undefined);
    const unknown = Object.entries(unresolvedLinks).filter(([, to]) =>
      Object.keys(to).some((link) => conceptKey(link.slice(link.lastIndexOf('/') + 1)) === wanted),
    );
    return [...known, ...unknown.map(([from]) => from)];
  }
}
