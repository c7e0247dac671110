/** A name of capitals and digits. */
export const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u;

/** «ИП» of «индивидуальный предприниматель»: of two words or more, each by its first letter. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return words.length > 1 && ABBREVIATION.test(initials) ? [initials] : [];
}
