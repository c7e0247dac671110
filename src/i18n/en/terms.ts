/** Texts of the terms that are offered while one types. */
export const terms = {
  keys: { link: 'Link', line: 'New line', text: 'Plain text', dismiss: 'Dismiss' },
  asText: (term: string) => `Put in without a link: ${term}`,
};
