import type { review as english } from '../en/review';

/** Texts of the review. */
export const review: typeof english = {
  title: 'Повторение',
};
