import { conceptKey } from '../../text';
import type { OwnFacts } from '../own-facts';

/**
 * A note's own facts under another path: places follow, and the concept that the note itself was
 * goes by the new name. What the old name gave to definitions shows only when the note is read again.
 */
export function movedFacts(own: OwnFacts, path: string): OwnFacts {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
  const [oldKey, key] = [conceptKey(own.name), conceptKey(name)];
  return {
    path,
    version: own.version,
    name,
    noteAliases: own.noteAliases,
    concepts: own.concepts.map((one) =>
      one.home === 'note' && one.key === oldKey && key !== '' ? { ...one, key, name } : one,
    ),
    definitions: own.definitions.map((one) => ({
      ...one,
      term: conceptKey(one.term) === oldKey && key !== '' ? name : one.term,
      evidence: { ...one.evidence, path },
    })),
    links: own.links,
    headings: own.headings,
    languages: own.languages,
    words: own.words,
    problems: own.problems.map((problem) => ({ ...problem, path })),
  };
}
