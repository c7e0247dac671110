export { ConceptGraph, type PathStep } from './concept-graph';
export { CONCEPT_STATES, flatten, type FlatGraph, type FlatRelations } from './flat-graph';
export {
  compareRelations,
  filterEdges,
  relationId,
  type GraphNode,
  type GraphSlice,
  type RelationName,
} from './graph-slice';
export { findCommunities } from './communities';
export { relationCost } from './path';
export { isDirected, RELATION_KINDS } from './relation-kinds';
export { createLayout, pin, reheat, settled, tick, unpin, type LayoutOptions } from './layout/layout';
export type { Layout } from './layout/layout-state';
export { buildNeighbours, type LayoutGraph } from './layout/layout-graph';
export { seededRandom } from './layout/random';
export type { SavedPlaces } from './layout/warm-start';
