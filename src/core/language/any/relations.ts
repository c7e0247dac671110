import type { RelationWords } from '../relation-words';

const none: ReadonlySet<string> = new Set();

/** Every other language: a genus by its place alone, no cues. */
export const anyRelations: RelationWords = {
  cues: [],
  classNouns: none,
  classLinks: none,
  conjunctions: none,
  copulas: none,
  negations: none,
  modals: none,
  determiners: none,
  nounPhrase: 'near',
  phraseEnds: none,
};
