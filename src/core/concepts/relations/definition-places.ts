import type { Span } from '../../text';
import { conceptKey, firstAtOrAfter } from '../../text';
import { homonymKey } from '../concept-index/concept-group';
import type { OwnFacts } from '../own-facts';
import type { Vocabulary } from '../vocabulary';

/** A definition of the note with the concept that it defines. */
export interface DefinitionPlace extends Span {
  readonly key: string;
  /** Index in `OwnFacts.definitions`. */
  readonly index: number;
}

/** Where the note defines what, in order. */
export function definitionPlaces(own: OwnFacts, vocabulary: Vocabulary): DefinitionPlace[] {
  return own.definitions.map(({ term, evidence }, index) => {
    const plain = conceptKey(term);
    const homonym = homonymKey(plain, own.path);
    return { from: evidence.from, to: evidence.to, index, key: vocabulary.has(homonym) ? homonym : plain };
  });
}

/**
 * Where each concept is defined, so that its name there is no mention: the definition itself, the
 * heading that bears the name, and a heading of the note's own name. Asked in O(log n).
 */
export class DefiningPlaces {
  private readonly spans = new Map<string, { readonly from: number; readonly end: number }[]>();

  constructor(places: readonly DefinitionPlace[], own: OwnFacts) {
    const headings = own.headings.map(({ span: { from, to }, text }) => ({ from, to, key: conceptKey(text) }));
    // The note's own title names what the note is, defined or not.
    const defined = new Set([...places.map((place) => place.key), conceptKey(own.name)]);
    const all = [...places, ...headings.filter((heading) => defined.has(heading.key))];
    for (const { key, from, to } of all.sort((a, b) => a.from - b.from)) {
      const spans = this.spans.get(key) ?? [];
      this.spans.set(key, spans);
      spans.push({ from, end: Math.max(to, spans.at(-1)?.end ?? 0) });
    }
  }

  holds(key: string, offset: number): boolean {
    const spans = this.spans.get(key);
    const last = spans?.[firstAtOrAfter(spans, offset + 1) - 1];
    return last !== undefined && last.end > offset;
  }
}
