import type { LanguagePack } from '../../language';
import type { Matcher, NameEntry } from '../matcher';
import { TermFinder } from './term-finder';
import { TermTrie } from './term-trie';

/** A matcher whose names come and go; what it finds follows at once. */
export interface GrowingMatcher extends Matcher {
  /** Adds an entry, in place of one with the same key. */
  add(entry: NameEntry): void;
  remove(key: string): void;
}

/** A matcher over the given names in all forms that the packs know; the first pack of a name's script inflects it. */
export function buildMatcher(entries: Iterable<NameEntry>, packs: readonly LanguagePack[]): Matcher {
  return growingMatcher(entries, packs);
}

/** As `buildMatcher`, for a vocabulary that changes: an edit costs the changed names only. */
export function growingMatcher(entries: Iterable<NameEntry>, packs: readonly LanguagePack[]): GrowingMatcher {
  const trie = new TermTrie(packs);
  for (const entry of entries) trie.add(entry);
  const finder = new TermFinder(trie);
  return {
    find: (text) => finder.find(text),
    touches: (text) => finder.touches(text),
    add: (entry) => {
      trie.add(entry);
    },
    remove: (key) => {
      trie.remove(key);
    },
  };
}
