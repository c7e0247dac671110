import type { comparisonView as english } from '../en/comparison-view';

/** Texts of the comparison. */
export const comparisonView: typeof english = {
  title: 'Сравнение',
};
