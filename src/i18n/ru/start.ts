import type { start as english } from '../en/start';

/** Texts of the start. */
export const start: typeof english = {
  title: 'Начало',
};
