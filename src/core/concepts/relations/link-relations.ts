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
    const isCompound = !link.inflected && link.suffix !== '' && /^[-‐‑]/u.test(link.suffix);
    let at = -1;
    for (const holder of link.holders) {
      at += 1;
      const source = keyOf(holder);
      if (source === null) continue;
      const confidence = isCompound && at === 0 ? COMPOUND : SURE;
      const { from, to } = link.span;
      yield { from, to, source, target, kind: 'link', confidence };
      break;
    }
  }
}
