import type { RuleExample } from './definition-rule';

/** Read with the templates `{term} ≝ {gloss}` and `DEF {gloss} => {term}`. */
export const userExamples: readonly RuleExample[] = [
  { text: 'Ravelin ≝ an outwork before the main wall', terms: ['Ravelin'] },
  { text: 'Стены.\n\nКуртина ≝ стена между двумя бастионами', terms: ['Куртина'] },
  { text: 'DEF ditch around a fortress => Moat', terms: ['Moat'] },
  { text: '≝ nothing before it', terms: [] },
  { text: 'Bastion ≝', terms: [] },
  { text: 'If it rains ≝ well, no', terms: ['If it rains'] },
  { text: '`Keep ≝ tower`', terms: [] },
  { text: 'Keep = a strong tower', terms: [] },
];
