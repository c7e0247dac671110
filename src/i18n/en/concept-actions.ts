/** Texts of the go to definition. */
export const conceptActions = {
  title: 'Go to definition',
};
