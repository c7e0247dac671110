/** What a person decided about one concept's names. */
export interface ConceptOverride {
  /** Further forms, matched as they are. */
  readonly also: readonly string[];
  /** Forms that never are this concept. */
  readonly never: readonly string[];
  /** It is none, whatever notes say. */
  readonly hidden: boolean;
}

/** By concept key. */
export type ConceptOverrides = ReadonlyMap<string, ConceptOverride>;

export const NO_OVERRIDES: ConceptOverrides = new Map();

/** The plain key under which a concept is filed: that of a homonym has its folder in brackets, which no name holds. */
export function plainKeyOf(conceptKey: string): string {
  const at = conceptKey.indexOf(' (');
  return at < 0 ? conceptKey : conceptKey.slice(0, at);
}
