import type { ConceptOverride } from '../../core/concepts';
import type { Result } from '../../core/text';
import { conceptKey, ok } from '../../core/text';
import type { SettingsFile } from '../settings/settings-file';

/** What a person decides about the names of concepts: kept in the settings, taken back in the order it was given. */
export class NameDecisions {
  private readonly settings: SettingsFile;
  private readonly before: { readonly key: string; readonly override: ConceptOverride | undefined }[] = [];

  constructor(settings: SettingsFile) {
    this.settings = settings;
  }

  get canUndo(): boolean {
    return this.before.length > 0;
  }

  /** The concept is none, whatever notes say. */
  async hide(key: string): Promise<Result<unknown>> {
    return await this.decide(key, { ...this.of(key), hidden: true });
  }

  /** A further form of a concept's name, matched as it is. */
  async alsoMatches(key: string, form: string): Promise<Result<unknown>> {
    const { also, never, ...rest } = this.of(key);
    return await this.decide(key, { ...rest, also: withForm(also, form), never: withoutForm(never, form) });
  }

  /** A form that never is the concept. */
  async neverMatches(key: string, form: string): Promise<Result<unknown>> {
    const { also, never, ...rest } = this.of(key);
    return await this.decide(key, { ...rest, also: withoutForm(also, form), never: withForm(never, form) });
  }

  /** Takes the last decision back. */
  async undo(): Promise<Result<unknown>> {
    const last = this.before.pop();
    if (last === undefined) return ok(null);
    return await this.settings.change(['concepts', 'overrides', last.key], last.override);
  }

  private of(key: string): ConceptOverride {
    return this.settings.settings.concepts.overrides.get(key) ?? { also: [], never: [], hidden: false };
  }

  private async decide(key: string, override: ConceptOverride): Promise<Result<unknown>> {
    const before = this.settings.settings.concepts.overrides.get(key);
    const changed = await this.settings.change(['concepts', 'overrides', key], override);
    if (changed.ok) this.before.push({ key, override: before });
    return changed;
  }
}

function withForm(forms: readonly string[], form: string): string[] {
  return [...withoutForm(forms, form), form.trim()];
}

function withoutForm(forms: readonly string[], form: string): string[] {
  return forms.filter((one) => conceptKey(one) !== conceptKey(form));
}
