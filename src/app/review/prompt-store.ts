import type { Concept } from '../../core/concepts';
import type { ContrastFact, Prompt, PromptFacts, PromptKind } from '../../core/review';
import { derivePrompts } from '../../core/review';
import { comparisonOptions } from '../compare/compare-notes';
import type { IndexChange } from '../index/changes';
import type { VaultIndex } from '../index/vault-index';
import type { Scheduler } from '../ports';
import type { PromptSource, ReviewScope } from '../settings/settings';
import type { Vault } from '../vault';
import { contrastFacts } from './contrast-facts';
import { ContrastTables } from './contrast-tables';
import { notesInScope } from './review-scope';
import { kindsOf } from './vault-prompts';

/** Where questions may come from. */
export interface PromptChoice {
  readonly scope: ReviewScope;
  readonly sources: ReadonlyMap<PromptSource, boolean>;
}

interface Derived {
  readonly concept: Concept;
  readonly prompts: readonly Prompt[];
}

const OF_DEFINITIONS: ReadonlySet<PromptKind> = new Set<PromptKind>(['define', 'name']);
const OF_CONTRASTS: ReadonlySet<PromptKind> = new Set<PromptKind>(['contrast']);

/** The prompts of a vault, derived in slices and kept by what they were made from. */
export class PromptStore {
  private readonly scheduler: Scheduler;
  private queue: Promise<unknown> = Promise.resolve();
  private derived = new Map<string, Derived>();
  private readonly tables = new ContrastTables();
  private contrasts: { readonly facts: readonly ContrastFact[]; readonly prompts: readonly Prompt[] } = {
    facts: [],
    prompts: [],
  };

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  /** The prompts of a choice, by kind, then by concept; those that are the same as before are the same records. */
  prompts(vault: Vault, choice: PromptChoice): Promise<readonly Prompt[]> {
    const found = this.queue.then(() => this.find(vault, choice));
    this.queue = found.catch(() => []);
    return found;
  }

  /** Notes, or concepts that they speak of, have changed. */
  forget(change: IndexChange, index: VaultIndex): void {
    this.tables.forget(change, index);
  }

  /** What is asked of tables about a concept, as far as it was derived. */
  contrastsOf(key: string): readonly ContrastFact[] {
    return this.contrasts.facts.filter(({ concepts }) => concepts.includes(key));
  }

  private async find(vault: Vault, { scope, sources }: PromptChoice): Promise<readonly Prompt[]> {
    const kinds = kindsOf(sources);
    const ofDefinitions = await this.ofDefinitions(vault);
    const found = kinds.has('contrast') ? [...ofDefinitions, ...(await this.ofContrasts(vault))] : ofDefinitions;
    const wanted = found.filter(({ kind }) => kinds.has(kind));
    const inside = await notesInScope(
      vault,
      scope,
      wanted.map(({ evidence }) => evidence.path),
    );
    return wanted.filter(({ evidence }) => inside.has(evidence.path));
  }

  private async ofDefinitions(vault: Vault): Promise<readonly Prompt[]> {
    const derived = new Map<string, Derived>();
    const defines: Prompt[] = [];
    const names: Prompt[] = [];
    for (const concept of vault.index.concepts.concepts()) {
      if (this.scheduler.expired()) await this.scheduler.next();
      const known = this.derived.get(concept.key);
      const entry =
        known?.concept === concept
          ? known
          : { concept, prompts: derivePrompts(factsFor(vault, [concept], []), OF_DEFINITIONS) };
      derived.set(concept.key, entry);
      for (const prompt of entry.prompts) (prompt.kind === 'name' ? names : defines).push(prompt);
    }
    this.derived = derived;
    return [...defines, ...names];
  }

  private async ofContrasts(vault: Vault): Promise<readonly Prompt[]> {
    const known = { tables: this.tables, scheduler: this.scheduler };
    const facts = await contrastFacts(vault, comparisonOptions(vault.settings.comparison), known);
    const isSame =
      facts.length === this.contrasts.facts.length && facts.every((fact, at) => fact === this.contrasts.facts[at]);
    if (!isSame) this.contrasts = { facts, prompts: derivePrompts(factsFor(vault, [], facts), OF_CONTRASTS) };
    return this.contrasts.prompts;
  }
}

function factsFor(vault: Vault, concepts: Iterable<Concept>, contrasts: Iterable<ContrastFact>): PromptFacts {
  const { matcher } = vault.index.vocabulary();
  return {
    concepts,
    contrasts,
    namesIn: ({ key }, text) => matcher.find(text).filter(({ keys }) => keys.includes(key)),
  };
}
