import type { check as english } from '../en/check';

/** Texts of the vault check. */
export const check: typeof english = {
  title: 'Проверка хранилища',
};
