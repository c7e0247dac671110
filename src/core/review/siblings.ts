import type { Prompt } from './prompt';

/**
 * What siblings share: all prompts of one concept, or all contrasts of one pair. Only the first of
 * them is asked on a study day.
 */
export function siblingKey(prompt: Prompt): string {
  const [first, ...more] = prompt.concepts;
  if (first === undefined) return prompt.id;
  return more.length === 0 ? first : [...prompt.concepts].sort().join('\u001F');
}
