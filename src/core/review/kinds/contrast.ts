import { cardId } from '../identity';
import type { Prompt } from '../prompt';
import type { ContrastFact } from '../prompt-facts';
import type { PromptSource } from './prompt-source';

/** The fact with its concepts in the order of their keys, so that swapped columns ask the same. */
function inKeyOrder(fact: ContrastFact): ContrastFact {
  const { concepts, names, answers } = fact;
  if (concepts[0] <= concepts[1]) return fact;
  return {
    ...fact,
    concepts: [concepts[1], concepts[0]],
    names: [names[1], names[0]],
    answers: [answers[1], answers[0]],
  };
}

/** Two concepts under one aspect, both cells asked. Key: both concepts and the aspect. */
export const contrast: PromptSource = {
  kind: 'contrast',
  derive(facts) {
    const prompts = new Map<string, Prompt>();
    for (const given of facts.contrasts) {
      const { concepts, names, answers, aspect, aspectKey, evidence } = inKeyOrder(given);
      const id = cardId(['contrast', ...concepts, aspectKey]);
      if (concepts[0] === concepts[1] || prompts.has(id)) continue;
      prompts.set(id, {
        id,
        kind: 'contrast',
        concepts,
        question: `${names[0]} — ${names[1]}: ${aspect}?`,
        answer: `${names[0]}: ${answers[0]}\n${names[1]}: ${answers[1]}`,
        evidence,
      });
    }
    return [...prompts.values()];
  },
};
