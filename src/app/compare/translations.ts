import type { Column } from '../../core/compare';
import type { VaultIndex } from '../index/vault-index';

/** A person writes in one or two languages; in more stand translations, which say the same again. */
const OF_ONE_PERSON = 2;

/**
 * Of notes in three languages and more, those in a language in which every column is defined, if there is one:
 * the others are translations, and would make each row once more.
 */
export function withoutTranslations(index: VaultIndex, columns: readonly Column[], paths: readonly string[]): string[] {
  const languagesOf = (path: string): readonly string[] => index.concepts.factsOf(path)?.own.languages ?? [];
  if (new Set(paths.flatMap(languagesOf)).size <= OF_ONE_PERSON) return [...paths];
  const own = columns.map(({ home, definitions }) => {
    const places = [...(home === null ? [] : [home]), ...definitions.map(({ evidence }) => evidence.path)];
    return new Set(places.flatMap(languagesOf));
  });
  const shared = [...(own[0] ?? [])].filter((code) => own.every((languages) => languages.has(code)));
  if (shared.length === 0) return [...paths];
  return paths.filter((path) => languagesOf(path).some((code) => shared.includes(code)));
}
