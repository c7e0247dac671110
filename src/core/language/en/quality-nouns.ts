import { aspectNames } from './aspect-names';

/** Endings of adjectives and of the nouns for what they tell. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}[^aeiou])(?:y|ier)$/u, 'iness'],
  [/^(.{2,}(?:ive|ous|ful|less|ish))$/u, 'ness'],
  [/^(.{3,})able$/u, 'ability'],
  [/^(.{3,})ible$/u, 'ibility'],
  [/^(.{3,}[^m])ent$/u, 'ence'],
  [/^(.{3,})ant$/u, 'ance'],
];

/** Nouns that end as "messy" does: "memory", "battery", "latency", "energy", "economy", "quality". */
const NOUN = /(?:[aeo]ry|try|ity|perty|[anr]cy|[^g]gy|[eo]my|any|[ao]py|phy)$/u;

/** "the CHEAPEST" → Cost, as "cheaper" is. */
const ofSuperlative = (word: string): string | undefined =>
  word.endsWith('est') ? aspectNames.get(`${word.slice(0, -2)}r`) : undefined;

/** "messy" and "messier" → "Messiness", "durable" → "Durability"; null where no ending tells it. */
export function nounOfQuality(word: string): string | null {
  if (NOUN.test(word)) return null;
  for (const [pattern, ending] of NOUNS) {
    const stem = pattern.exec(word)?.[1];
    if (stem !== undefined) return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${ending}`;
  }
  return ofSuperlative(word) ?? null;
}
