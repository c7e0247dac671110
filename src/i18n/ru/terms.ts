import type { terms as english } from '../en/terms';

/** Texts of the terms that are offered while one types. */
export const terms: typeof english = {
  keys: { link: 'Ссылка', line: 'Новая строка', text: 'Просто текст', dismiss: 'Убрать' },
  asText: (term: string) => `Вставить без ссылки: ${term}`,
};
