import type { Span } from '../../text';
import { cardId } from '../identity';
import { normaliseText } from '../normal-text';
import type { Prompt } from '../prompt';
import { bestDefinition } from './best-definition';
import type { PromptSource } from './prompt-source';

const MASK = '…';

/** The text with each span replaced by one mask; spans may overlap and come in any order. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  let masked = '';
  let done = 0;
  for (const { from, to } of ordered) {
    if (to <= done) continue;
    if (from >= done) masked += text.slice(done, from) + MASK;
    done = to;
  }
  return masked + text.slice(done);
}

/** Definition → term, with the term and its forms masked. Key: the concept. */
export const name: PromptSource = {
  kind: 'name',
  derive(facts) {
    const prompts: Prompt[] = [];
    for (const concept of facts.concepts) {
      const definition = bestDefinition(concept);
      if (definition === null) continue;
      const question = maskSpans(definition.text, facts.namesIn(concept, definition.text));
      // A definition that says nothing but its own term asks nothing.
      if (normaliseText(question) === '') continue;
      prompts.push({
        id: cardId(['name', concept.key]),
        kind: 'name',
        concepts: [concept.key],
        question,
        answer: concept.name,
        evidence: definition.evidence,
      });
    }
    return prompts;
  },
};
