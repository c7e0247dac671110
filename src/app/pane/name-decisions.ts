import type { ConceptOverride } from '../../core/concepts';
import type { Result } from '../../core/text';
import { conceptKey, ok } from '../../core/text';
import type { SettingsFile } from '../settings/settings-file';

/** Takes one decision back; does nothing where that was done. */
export type TakeNameBack = () => Promise<Result<unknown>>;

interface Decision {
  readonly key: string;
  readonly before: ConceptOverride;
  readonly after: ConceptOverride;
}

const NONE: ConceptOverride = { also: [], never: [], hidden: false };

/** What a person decides about the names of concepts: kept in the settings, taken back in the order it was given. */
export class NameDecisions {
  private readonly settings: SettingsFile;
  private readonly given: Decision[] = [];

  constructor(settings: SettingsFile) {
    this.settings = settings;
  }

  get canUndo(): boolean {
    return this.given.length > 0;
  }

  /** The concept is none, whatever notes say. */
  async hide(key: string): Promise<Result<TakeNameBack>> {
    return await this.decide(key, { ...this.of(key), hidden: true });
  }

  /** A further form of a concept's name, matched as it is. */
  async alsoMatches(key: string, form: string): Promise<Result<TakeNameBack>> {
    const { also, never, ...rest } = this.of(key);
    return await this.decide(key, { ...rest, also: withForm(also, form), never: withoutForm(never, form) });
  }

  /** A form that never is the concept. */
  async neverMatches(key: string, form: string): Promise<Result<TakeNameBack>> {
    const { also, never, ...rest } = this.of(key);
    return await this.decide(key, { ...rest, also: withoutForm(also, form), never: withForm(never, form) });
  }

  /** Takes the last decision back. */
  async undo(): Promise<Result<unknown>> {
    const last = this.given.at(-1);
    return last === undefined ? ok(null) : await this.takeBack(last);
  }

  private async takeBack(decision: Decision): Promise<Result<unknown>> {
    const at = this.given.indexOf(decision);
    if (at < 0) return ok(null);
    this.given.splice(at, 1);
    const { key } = decision;
    const now = without(decision, this.of(key));
    const isNone = !now.hidden && now.also.length + now.never.length === 0;
    return await this.settings.change(['concepts', 'overrides', key], isNone ? undefined : now);
  }

  private of(key: string): ConceptOverride {
    return this.settings.settings.concepts.overrides.get(key) ?? NONE;
  }

  private async decide(key: string, override: ConceptOverride): Promise<Result<TakeNameBack>> {
    const decision = { key, before: this.of(key), after: override };
    const changed = await this.settings.change(['concepts', 'overrides', key], override);
    if (!changed.ok) return changed;
    this.given.push(decision);
    return ok(() => this.takeBack(decision));
  }
}

/** What is decided now, but for one decision: those made since stay. */
function without({ before, after }: Decision, now: ConceptOverride): ConceptOverride {
  return {
    also: listWithout(before.also, after.also, now.also),
    never: listWithout(before.never, after.never, now.never),
    hidden: before.hidden === after.hidden ? now.hidden : before.hidden,
  };
}

function listWithout(before: readonly string[], after: readonly string[], now: readonly string[]): readonly string[] {
  const isKept = (form: string): boolean => before.includes(form) || !after.includes(form);
  return [...now.filter(isKept), ...before.filter((form) => !after.includes(form))];
}

function withForm(forms: readonly string[], form: string): string[] {
  return [...withoutForm(forms, form), form.trim()];
}

function withoutForm(forms: readonly string[], form: string): string[] {
  return forms.filter((one) => conceptKey(one) !== conceptKey(form));
}
