import type { App } from 'obsidian';
import { AbstractInputSuggest, getAllTags } from 'obsidian';
import type { ScopeKind } from '../../ui/review/review-state';

/** Most that are offered at once. */
const LIMIT = 50;

/** Offers the folders, tags or properties of the vault while a person types. */
export class ScopeSuggest extends AbstractInputSuggest<string> {
  private readonly kind: () => ScopeKind;

  constructor(app: App, input: HTMLInputElement, kind: () => ScopeKind, pick: (value: string) => void) {
    super(app, input);
    this.kind = kind;
    this.onSelect((value) => {
      pick(value);
      this.close();
    });
  }

  override renderSuggestion(value: string, el: HTMLElement): void {
    el.createDiv({ text: value, attr: { dir: 'auto' } });
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.trim().toLowerCase().replace(/^#/u, '');
    return [...this.all()]
      .filter((value) => value.toLowerCase().includes(wanted))
      .sort()
      .slice(0, LIMIT);
  }

  private all(): ReadonlySet<string> {
    const { vault, metadataCache } = this.app;
    const found = new Set<string>();
    if (this.kind() === 'folders') {
      for (const { path } of vault.getAllFolders()) found.add(path);
      return found;
    }
    for (const file of vault.getMarkdownFiles()) {
      const cache = metadataCache.getFileCache(file);
      if (cache === null) continue;
      const values =
        this.kind() === 'tags'
          ? (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/u, ''))
          : Object.keys(cache.frontmatter ?? {});
      for (const value of values) found.add(value);
    }
    return found;
  }
}
