import type { Prompt, PromptKind } from '../../core/review';
import { derivePrompts } from '../../core/review';
import { comparisonOptions } from '../compare/compare-notes';
import type { ReviewScope, Settings } from '../settings/settings';
import type { Vault } from '../vault';
import { contrastFacts } from './contrast-facts';
import { notesInScope } from './review-scope';

/** The whole vault: what the command line asks where nothing else was chosen. */
export const WHOLE_VAULT: ReviewScope = { kind: 'vault', values: [] };

/** The prompts of a vault from the sources that are on and the notes in scope; by kind, then by concept. */
export async function vaultPrompts(vault: Vault, scope: ReviewScope): Promise<readonly Prompt[]> {
  const { settings, index } = vault;
  const kinds = kindsOf(settings.review.sources);
  const { matcher } = index.vocabulary();
  const prompts = derivePrompts(
    {
      concepts: index.concepts.concepts(),
      contrasts: kinds.has('contrast') ? await contrastFacts(vault, comparisonOptions(settings.comparison)) : [],
      namesIn: ({ key }, text) => matcher.find(text).filter(({ keys }) => keys.includes(key)),
    },
    kinds,
  );
  const inside = await notesInScope(
    vault,
    scope,
    prompts.map(({ evidence }) => evidence.path),
  );
  return prompts.filter(({ evidence }) => inside.has(evidence.path));
}

/** The kinds of prompts that the sources make. */
export function kindsOf(sources: Settings['review']['sources']): ReadonlySet<PromptKind> {
  const kinds = new Set<PromptKind>();
  if (sources.get('definition') === true) kinds.add('define').add('name');
  if (sources.get('contrast') === true) kinds.add('contrast');
  return kinds;
}
