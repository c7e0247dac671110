export type { Definition, DefinitionStatus, RuleId, ScorePart } from './definition';
export type { NoteHeading, NoteLink, OwnConcept, OwnFacts, RelationKind } from './own-facts';
export type { FoundRelation, Mention, Relation, VaultFacts } from './vault-facts';
export type { Concept, ConceptState, IndexDelta } from './concept';
export type { Matcher, NameEntry, TermHit } from './matcher';
export { buildMatcher } from './matcher/build-matcher';
