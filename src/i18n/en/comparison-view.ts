/** Texts of the comparison. */
export const comparisonView = {
  title: 'Comparison',
};
