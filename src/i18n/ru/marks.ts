import type { marks as english } from '../en/marks';

/** Texts of the marks of concepts. */
export const marks: typeof english = {
  title: 'Пометки понятий',
};
