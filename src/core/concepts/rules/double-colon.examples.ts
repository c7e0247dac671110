import type { RuleExample } from './definition-rule';

export const doubleColonExamples: readonly RuleExample[] = [
  { text: 'Warp:: the threads that run along the loom', terms: ['Warp'] },
  { text: 'Уток:: поперечные нити ткани', terms: ['Уток'] },
  { text: 'status:: draft', terms: [] },
  { text: '`std::move` moves nothing at all', terms: [] },
  { text: '[place:: workshop in the yard]', terms: [] },
  { text: 'Note:: bring the blue yarn tomorrow', terms: [] },
  { text: 'std::vector grows by half its size', terms: [] },
];
