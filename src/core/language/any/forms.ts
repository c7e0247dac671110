import type { NameForms } from '../name-forms';

/** Names of a language without rules of its own: as they are. */
export const exactForms: NameForms = {
  word: (word) => [word],
  phrase: () => null,
  linkEndings: new Set(),
  derives: () => false,
};
