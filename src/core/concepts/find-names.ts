import type { ParsedNote } from '../markdown';
import { namedLeaves, placeOf } from './relations/leaf';
import type { Mention } from './vault-facts';
import type { Vocabulary } from './vocabulary';

/** Every name of a concept in running text, in order, also where the note defines it; O(text). */
export function findNames(note: ParsedNote, vocabulary: Vocabulary): Mention[] {
  const names: Mention[] = [];
  for (const leaf of namedLeaves(note, vocabulary)) {
    for (const hit of leaf.hits) names.push({ ...placeOf(leaf, hit), keys: hit.keys });
  }
  return names;
}
