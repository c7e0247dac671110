/**
 * Words of the program's own that most notes' facts hold: they are told by their place here, and are one string for
 * all. New ones go behind the others; another order is another shape of stored facts.
 */
export const COMMON_WORDS: readonly string[] = [
  '',
  'ru',
  'en',
  'base',
  'genus',
  'whole-sentence',
  'abbreviation',
  'sibling',
  'term-shape',
  'gloss-shape',
  'technical',
  'limit',
  'contrast-section',
  'used-elsewhere',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'uk',
  'zh',
  'ja',
];
