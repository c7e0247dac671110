/** Texts of the review. */
export const review = {
  title: 'Review',
};
