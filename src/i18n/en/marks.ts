/** Texts of the marks of concepts. */
export const marks = {
  title: 'Marks of concepts',
};
