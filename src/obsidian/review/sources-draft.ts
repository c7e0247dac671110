import type { DifferentiaApp } from '../../app/app';
import type { SourcePreview } from '../../app/review/source-preview';
import { previewSources } from '../../app/review/source-preview';
import type { ReviewScope } from '../../app/settings/settings';
import type { Problem } from '../../core/text';
import type { SourcesActions } from '../../ui/review/review-actions';
import type { ScopeKind, SourceId, SourcesState } from '../../ui/review/review-state';

/** Where prompts may come from, while a person is choosing. */
export class SourcesDraft implements SourcesActions {
  private readonly app: DifferentiaApp;
  private readonly changed: () => void;
  private scope: ReviewScope;
  private sources: ReadonlyMap<SourceId, boolean>;
  /** Values named under each kind, so that looking at another kind loses nothing. */
  private readonly values = new Map<ScopeKind, readonly string[]>();
  private preview: SourcePreview | null = null;
  private counting = 0;

  /** `changed` is called when there is something else to see. */
  constructor(app: DifferentiaApp, changed: () => void) {
    const { scope, sources } = app.reviews.settings;
    this.app = app;
    this.changed = changed;
    this.scope = scope ?? { kind: 'vault', values: [] };
    this.sources = new Map(
      (['definition', 'contrast'] as const).map((source) => [source, sources.get(source) === true]),
    );
    this.count();
  }

  get state(): SourcesState {
    const { preview } = this;
    return {
      scope: this.scope,
      sources: this.sources,
      preview:
        preview === null
          ? null
          : {
              kinds: preview.kinds,
              notes: preview.notes,
              examples: preview.examples.map(({ id, kind, question, evidence }) => ({
                id,
                kind,
                question,
                note: evidence.path.slice(evidence.path.lastIndexOf('/') + 1).replace(/\.md$/u, ''),
              })),
            },
      newPerDay: this.app.reviews.settings.newPerDay,
      isChosen: this.app.reviews.settings.scope !== null,
    };
  }

  chooseScope(kind: ScopeKind): void {
    this.values.set(this.scope.kind, this.scope.values);
    this.scope = { kind, values: this.values.get(kind) ?? [] };
    this.count();
  }

  addValue(value: string): void {
    const plain = this.scope.kind === 'tags' ? value.replace(/^#/u, '') : value;
    if (this.scope.values.includes(plain)) return;
    this.scope = { ...this.scope, values: [...this.scope.values, plain] };
    this.count();
  }

  removeValue(value: string): void {
    this.scope = { ...this.scope, values: this.scope.values.filter((one) => one !== value) };
    this.count();
  }

  toggleSource(source: SourceId): void {
    this.sources = new Map([...this.sources, [source, this.sources.get(source) !== true]]);
    this.count();
  }

  /** Counts anew, since the choice or the notes have changed. */
  count(): void {
    this.counting += 1;
    const mine = this.counting;
    this.preview = null;
    this.changed();
    void previewSources(this.app, { scope: this.scope, sources: this.sources }).then((preview) => {
      if (mine !== this.counting) return;
      this.preview = preview;
      this.changed();
    });
  }

  /** Saves the choice; a Problem when that failed. */
  async save(): Promise<Problem | null> {
    const { settings } = this.app;
    for (const [source, on] of this.sources) {
      if (settings.settings.review.sources.get(source) === on) continue;
      const changed = await settings.change(['review', 'sources', source], on);
      if (!changed.ok) return changed.problem;
    }
    const { kind, values } = this.scope;
    const changed = await settings.change(['review', 'scope'], { kind, values: kind === 'vault' ? [] : values });
    return changed.ok ? null : changed.problem;
  }
}
