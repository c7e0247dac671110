/** Texts of the vault check. */
export const check = {
  title: 'Vault check',
};
