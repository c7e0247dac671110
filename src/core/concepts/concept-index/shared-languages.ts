/** Lists of languages by what they hold: a vault has few, and each concept has one. */
const languageLists = new Map<string, readonly string[]>();

export function sharedLanguages(languages: readonly string[]): readonly string[] {
  const id = languages.join();
  const known = languageLists.get(id);
  if (known !== undefined) return known;
  languageLists.set(id, languages);
  return languages;
}
