import { cardId } from '../identity';
import type { Prompt } from '../prompt';
import { bestDefinition } from './best-definition';
import type { PromptSource } from './prompt-source';

/** Term → definition. Key: the concept. */
export const define: PromptSource = {
  kind: 'define',
  derive(facts) {
    const prompts: Prompt[] = [];
    for (const concept of facts.concepts) {
      const definition = bestDefinition(concept);
      if (definition === null) continue;
      prompts.push({
        id: cardId(['define', concept.key]),
        kind: 'define',
        concepts: [concept.key],
        question: concept.name,
        answer: definition.text,
        evidence: definition.evidence,
      });
    }
    return prompts;
  },
};
