import type { conceptActions as english } from '../en/concept-actions';

/** Texts of the go to definition. */
export const conceptActions: typeof english = {
  title: 'Перейти к определению',
};
