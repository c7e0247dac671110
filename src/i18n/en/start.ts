/** Texts of the start. */
export const start = {
  title: 'Start',
};
