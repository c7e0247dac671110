/** Texts of the concept graph. */
export const graphView = {
  title: 'Concept graph',
};
