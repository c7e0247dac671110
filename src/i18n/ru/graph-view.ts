import type { graphView as english } from '../en/graph-view';

/** Texts of the concept graph. */
export const graphView: typeof english = {
  title: 'Граф понятий',
};
