import type { ConceptState, RelationKind } from '../../concepts';
import type { Place } from '../../text';

/** The words at a place, for writers that print sentences; the app cuts them from the note. */
export type QuoteOf = (place: Place) => string;

/** What a drawing says in words, in a person's language. */
export interface GraphTexts {
  /** Name of the drawing as a whole. */
  title(concepts: number, relations: number): string;
  kind(kind: RelationKind): string;
  state(state: ConceptState): string;
}

/** The names that the command line uses, for output that no language owns. */
export const bareTexts: GraphTexts = {
  title: (concepts, relations) => `concepts: ${concepts}, relations: ${relations}`,
  kind: (kind) => kind,
  state: (state) => state,
};
