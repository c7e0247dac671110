import type { OwnFacts } from '../own-facts';
import type { FoundRelation } from '../vault-facts';
import type { Vocabulary } from '../vocabulary';

const SURE = 100;
const COMPOUND = 90;

/** A `link` relation for each link: from the first of its holders that is a concept, else none. */
export function* linkRelations(own: OwnFacts, vocabulary: Vocabulary): Generator<FoundRelation> {
  const known = new Map<string, string | null>();
  const keyOf = (name: string): string | null => {
    let key = known.get(name);
    if (key === undefined) {
      key = vocabulary.has(name) ? name : vocabulary.keyOf(name);
      known.set(name, key);
    }
    return key;
  };
  for (const link of own.links) {
    const target = vocabulary.targetOf(link, own.path);
    if (target === null) continue;
    const isCompound = !link.inflected && /^[-‐‑]/u.test(link.suffix);
    for (const [at, holder] of link.holders.entries()) {
      const source = keyOf(holder);
      if (source === null) continue;
      const confidence = isCompound && at === 0 ? COMPOUND : SURE;
      yield { ...link.span, source, target, kind: 'link', confidence };
      break;
    }
  }
}
