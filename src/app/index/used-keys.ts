import type { FoundRelation, IndexedFacts } from '../../core/concepts';
import { conceptKey } from '../../core/text';

/** Plain keys of all that a note defines, links to, mentions or is, and the keys of what it relates. */
export function usedKeys(facts: IndexedFacts | null, said: readonly FoundRelation[]): ReadonlySet<string> {
  const keys = new Set<string>();
  if (facts === null) return keys;
  const { own, vault } = facts;
  keys.add(conceptKey(own.name));
  for (const alias of own.noteAliases) keys.add(conceptKey(alias));
  for (const { key } of own.concepts) keys.add(key);
  for (const { term } of own.definitions) keys.add(conceptKey(term));
  for (const { target } of own.links) keys.add(conceptKey(target.slice(target.lastIndexOf('/') + 1)));
  for (const mention of vault?.mentions ?? []) for (const key of mention.keys) keys.add(key);
  for (const { source, target } of said) keys.add(source).add(target);
  keys.delete('');
  return keys;
}
