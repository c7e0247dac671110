import { PROMPT_SOURCES } from './kinds/registry';
import type { Prompt, PromptKind } from './prompt';
import type { PromptFacts } from './prompt-facts';

/** The prompts of the given facts and kinds (null: all), by kind, then in the order of the facts. Linear. */
export function derivePrompts(facts: PromptFacts, kinds: ReadonlySet<PromptKind> | null = null): Prompt[] {
  const concepts = [...facts.concepts];
  const contrasts = [...facts.contrasts];
  const prompts: Prompt[] = [];
  for (const source of PROMPT_SOURCES) {
    if (kinds !== null && !kinds.has(source.kind)) continue;
    for (const prompt of source.derive({ ...facts, concepts, contrasts })) prompts.push(prompt);
  }
  return prompts;
}
