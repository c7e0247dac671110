/** A name of capitals and digits. */
export const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u;

/** «ИП» of «индивидуальный предприниматель»: of two words or more, each by its first letter. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return words.length > 1 && ABBREVIATION.test(initials) ? [initials] : [];
}

/** "LSM" of «LSM-дерево», "T1" of "Type 1 diabetes": a name cut down to its letters and digits. */
export function cutDown(name: string): string[] {
  const [, letters = ''] = /^(\p{Lu}{2,7})-\p{Ll}/u.exec(name) ?? [];
  const [, letter = '', number = ''] = /^(\p{Lu})\p{Ll}+ (\p{Nd}{1,2})(?: |$)/u.exec(name) ?? [];
  return [letters, letter + number].filter((one) => one !== '');
}
