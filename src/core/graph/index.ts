export { ConceptGraph } from './concept-graph';
export { pathBetween } from './path';
export { CONCEPT_STATES, flatten, type FlatGraph } from './flat-graph';
export {
  compareRelations,
  filterEdges,
  relationId,
  type GraphNode,
  type GraphSlice,
  type RelationName,
} from './graph-slice';
export { communitiesOf, findCommunities } from './communities';
export { isDirected, RELATION_KINDS } from './relation-kinds';
export { createLayout, pin, reheat, settled, tick, unpin } from './layout/layout';
export type { LayoutOptions } from './layout/layout';
export type { Layout } from './layout/layout-state';
export { buildNeighbours, type LayoutGraph } from './layout/layout-graph';
export type { SavedPlaces } from './layout/warm-start';
export { seededRandom } from './layout/random';
export { radialLayout } from './layout/radial';
export { buildScene } from './scene/build-scene';
export { drawGraph, placeNodes } from './scene/drawing';
export { BoxField } from './scene/box-field';
export { shapeFlat, type FlatShapes } from './scene/flat-shapes';
export { shorten } from './scene/text-width';
export type { Box, Curve, Disc, Label, Point, Scene } from './scene/scene';
export { middleOf } from './scene/curves';
export { bareTexts, type GraphTexts, type QuoteOf } from './writers/graph-texts';
export { toCanvas } from './writers/canvas';
export { toDot } from './writers/dot';
export { toDocument, toJson } from './writers/json';
export { toGraphml } from './writers/graphml';
export { toMermaid } from './writers/mermaid';
export { toSvg } from './writers/svg';
export { createEngineServer } from './engine/engine-server';
export { createRemoteEngine } from './engine/remote-engine';
export { createSlicedEngine } from './engine/sliced-engine';
export type {
  EngineReply,
  EngineRequest,
  EngineScheduler,
  LayoutEngine,
  LayoutListener,
  LayoutPlace,
} from './engine-protocol';
