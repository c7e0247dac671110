/** Texts of the terms that are offered while one types. */
export const terms = {
  keys: { link: 'Link', text: 'Plain text', dismiss: 'Dismiss' },
  asText: (term: string) => `Put in without a link: ${term}`,
};
