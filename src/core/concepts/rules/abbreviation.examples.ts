import type { RuleExample } from './definition-rule';

export const abbreviationExamples: readonly RuleExample[] = [
  { text: '*[VFR]: visual flight rules', terms: ['VFR'] },
  {
    text: 'Terms first.\n\n*[ПВП]: правила визуальных полётов\n*[ППП]: правила полётов по приборам',
    terms: ['ПВП', 'ППП'],
  },
  { text: '[IFR]: https://example.org/ifr', terms: [] },
  { text: '* [x]: done', terms: [] },
  { text: '*[ATC]:', terms: [] },
  { text: '`*[VOR]: a beacon`', terms: [] },
  { text: 'See *[NDB]* for more.', terms: [] },
];
