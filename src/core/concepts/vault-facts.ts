import type { Place, Span } from '../text';
import type { RelationKind } from './own-facts';

/** A name of a concept in running text, outside links and outside the concept's own defining place. */
export interface Mention extends Span {
  /** One key, or several when the name is claimed by more than one concept. */
  readonly keys: readonly string[];
}

/** One sentence, link or property that relates two concepts. */
export interface FoundRelation extends Span {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  /** Integer hundredths. */
  readonly confidence: number;
  /** Index in `OwnFacts.definitions` of the definition that says it: it holds only while that one is accepted. */
  readonly definition?: number;
}

/** What a note says given the names of the whole vault. */
export interface VaultFacts {
  /** Hash of the vocabulary these were found with. */
  readonly vocabulary: string;
  readonly mentions: readonly Mention[];
  readonly relations: readonly FoundRelation[];
}

/** Two concepts and what joins them; several evidences of one (from, kind, to) are one relation. */
export interface Relation {
  /** Concept keys. `contrasts` is undirected: the smaller key (by code unit) is `from`. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  /** The highest of its evidences, hundredths. */
  readonly confidence: number;
  /** By path, then offset. */
  readonly evidence: readonly Place[];
}
