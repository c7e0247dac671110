/** A name of capitals and digits. */
export const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u;

/** «ИП» of «индивидуальный предприниматель», "BOW" and "BoW" of "bag of words": of two words or more, each by its first letter. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  if (words.length < 2 || !ABBREVIATION.test(initials)) return [];
  const mixed = words.map((word) => (SMALL.test(word) ? word.charAt(0) : word.charAt(0).toUpperCase())).join('');
  return mixed === initials ? [initials] : [initials, mixed];
}

/** Words that join others within an English name. */
const SMALL = /^(?:of|and|as|for|in|the|to)$/u;

/** "LSM" of «LSM-дерево», "T1" of "Type 1 diabetes": a name cut down to its letters and digits. */
export function cutDown(name: string): string[] {
  const [, letters = ''] = /^(\p{Lu}{2,7})-\p{Ll}/u.exec(name) ?? [];
  const [, letter = '', number = ''] = /^(\p{Lu})\p{Ll}+ (\p{Nd}{1,2})(?: |$)/u.exec(name) ?? [];
  return [letters, letter + number].filter((one) => one !== '');
}
