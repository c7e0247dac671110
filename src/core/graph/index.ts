export { ConceptGraph } from './concept-graph';
export { pathBetween, type PathStep } from './path';
export { CONCEPT_STATES, flatten, type FlatGraph, type FlatRelations } from './flat-graph';
export {
  compareRelations,
  filterEdges,
  relationId,
  type GraphNode,
  type GraphSlice,
  type RelationName,
} from './graph-slice';
export { communitiesOf, findCommunities } from './communities';
export { relationCost } from './relation-cost';
export { isDirected, RELATION_KINDS } from './relation-kinds';
export { createLayout, pin, reheat, settled, tick, unpin, type LayoutOptions } from './layout/layout';
export type { Layout } from './layout/layout-state';
export { buildNeighbours, type LayoutGraph } from './layout/layout-graph';
export { seededRandom } from './layout/random';
export type { SavedPlaces } from './layout/warm-start';
export { radialLayout } from './layout/radial';
export { buildScene, type SceneOptions } from './scene/build-scene';
export { drawGraph, placeNodes, type DrawingOptions } from './scene/drawing';
export type { Box, Curve, Disc, Label, Point, Scene } from './scene/scene';
export { middleOf } from './scene/curves';
export type { MeasureText } from './scene/text-width';
export { bareTexts, type GraphTexts, type QuoteOf } from './writers/graph-texts';
export { toCanvas } from './writers/canvas';
export { toDot } from './writers/dot';
export { toDocument, toJson, type GraphDocument } from './writers/json';
export { toGraphml, type GraphmlOptions } from './writers/graphml';
export { toMermaid } from './writers/mermaid';
export { toSvg, type SvgOptions } from './writers/svg';
export { createEngineServer } from './engine/engine-server';
export { createRemoteEngine, type RemoteEngine } from './engine/remote-engine';
export { createSlicedEngine } from './engine/sliced-engine';
export type {
  EnginePort,
  EngineReply,
  EngineRequest,
  EngineScheduler,
  LayoutEngine,
  LayoutListener,
  LayoutPlace,
} from './engine-protocol';
