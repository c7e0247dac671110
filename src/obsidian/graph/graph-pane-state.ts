import type { DifferentiaApp } from '../../app/app';
import type { Pins } from '../../app/graph/pins';
import type { Relation } from '../../core/concepts';
import { relationId } from '../../core/graph';
import { NODE, type DrawingMarks } from '../../ui/graph/drawing-marks';
import type { EdgeState, GraphEmptiness, GraphNews, GraphPaneState, NodeState } from '../../ui/graph/graph-state';
import { isWorking } from '../../ui/progress';
import { noteName, progressState, sourceState } from '../shown-state';
import type { EdgeReader } from './edge-reader';
import type { GraphChoices } from './graph-choices';
import type { GraphContent } from './graph-content';

/** What a view knows beside the vault and the choices. */
export interface PaneFacts {
  readonly content: GraphContent;
  readonly reader: EdgeReader;
  readonly choices: GraphChoices;
  readonly marks: DrawingMarks;
  readonly found: Uint8Array | null;
  /** Whether the layout has answered for the part that is shown. */
  readonly isDrawn: boolean;
  /** Whether the vault may have changed since the part was taken. */
  readonly isStale: boolean;
  /** Whether the window has anything to draw with. */
  readonly canDraw: boolean;
  readonly isLocal: boolean;
  readonly note: string | null;
  readonly news: GraphNews | null;
  readonly canUndo: GraphPaneState['canUndo'];
  readonly pins: Pins;
}

/** All that the view shows beside the drawing. */
export function graphPaneState(app: DifferentiaApp | null, facts: PaneFacts): GraphPaneState {
  const { content, choices, marks, found, isLocal } = facts;
  const { nodes, edges } = content.now.slice;
  const hidden = marks.nodes.reduce((sum, mark) => sum + (mark & NODE.hidden), 0);
  const progress = app === null ? null : progressState(app);
  const isWaiting = nodes.length === 0 && (app === null || isWorking(progress));
  const emptiness = isWaiting ? null : emptinessOf(facts, nodes.length, hidden);
  // What is not on the screen is not waited for.
  const isDrawn = facts.isDrawn || emptiness !== null || choices.isList;
  const nameOf = (key: string): string => app?.index.concepts.get(key)?.name ?? key;
  return {
    phase: app === null || isWaiting ? 'starting' : isDrawn ? 'ready' : 'laying-out',
    isStale: facts.isStale,
    progress,
    emptiness,
    concepts: nodes.length,
    relations: edges.length,
    hidden,
    query: choices.query,
    found: found === null ? null : found.reduce((sum, one) => sum + one, 0),
    isList: choices.isList,
    canDraw: facts.canDraw,
    filters: choices.filters,
    filtersOpen: choices.filtersOpen,
    local: isLocal
      ? {
          name:
            choices.focus.length > 0
              ? choices.focus.map(nameOf).join(', ')
              : facts.note === null
                ? null
                : noteName(facts.note),
          depth: choices.depth,
          locked: choices.locked,
          radial: choices.radial,
        }
      : null,
    panel: app === null ? null : panelOf(app, facts),
    selected: choices.selected.map((key) => ({ key, name: nameOf(key) })),
    pins: nodes.filter(({ key }) => facts.pins.has(key)).length,
    canUndo: facts.canUndo,
    rows: app !== null && choices.isList ? rowsOf(app, facts) : { total: 0, first: 0, rows: [] },
    openEdge: choices.edge,
    news: facts.news,
  };
}

function emptinessOf({ isLocal, note, choices }: PaneFacts, count: number, hidden: number): GraphEmptiness | null {
  if (count > 0) return hidden === count ? 'all-hidden' : null;
  if (!isLocal) return 'vault';
  return note === null && !choices.locked ? 'no-note' : 'note';
}

function panelOf(app: DifferentiaApp, facts: PaneFacts): GraphPaneState['panel'] {
  const { content, choices } = facts;
  if (choices.panelClosed) return null;
  const relation = content.relation(choices.edge);
  if (relation !== null) return { kind: 'edge', edge: edgeState(app, facts, relation), backTo: choices.current };
  if (choices.current === null || content.node(choices.current) < 0) return null;
  return { kind: 'node', node: nodeState(app, facts, choices.current) };
}

function rowsOf(app: DifferentiaApp, facts: PaneFacts): GraphPaneState['rows'] {
  const { content, choices, marks, found } = facts;
  const { nodes } = content.now.slice;
  const shown = nodes.filter((_, number) => ((marks.nodes[number] ?? 0) & NODE.hidden) === 0 && found?.[number] !== 0);
  const { first, count } = choices.window;
  const begin = Math.min(first, Math.max(0, shown.length - 1));
  return {
    total: shown.length,
    first: begin,
    rows: shown.slice(begin, begin + count).map(({ key, name, state, degree }) => ({
      key,
      name,
      state,
      degree,
      opened: choices.openRows.has(key) ? nodeState(app, facts, key) : null,
    })),
  };
}

/** What is known of a concept. */
function nodeState(app: DifferentiaApp, facts: PaneFacts, key: string): NodeState {
  const concept = app.index.concepts.get(key);
  const [definition] = [...(concept?.definitions ?? [])].sort((a, b) => b.confidence - a.confidence);
  return {
    key,
    name: concept?.name ?? key,
    aliases: concept?.aliases ?? [],
    state: concept?.state ?? 'linked',
    degree: app.index.graph.degree(key),
    definition: definition === undefined ? null : { text: definition.text, ...sourceState(app, definition.evidence) },
    isPinned: facts.pins.has(key),
    isSelected: facts.choices.selected.includes(key),
    edges: facts.content.edgesOf(key).map((relation) => edgeState(app, facts, relation)),
  };
}

/** What is known of a relation; its sentences only where it is the one that is looked at. */
export function edgeState(app: DifferentiaApp, facts: PaneFacts, relation: Relation): EdgeState {
  const id = relationId(relation);
  const nameOf = (key: string): string => app.index.concepts.get(key)?.name ?? key;
  const sentences = id === facts.choices.edge ? facts.reader.sentencesOf(app, relation) : null;
  return {
    id,
    kind: relation.kind,
    from: { key: relation.from, name: nameOf(relation.from) },
    to: { key: relation.to, name: nameOf(relation.to) },
    confidence: relation.confidence,
    evidences: relation.evidence.length,
    accepted: facts.content.isAccepted(relation, app.index.verdicts),
    sentences: sentences?.map(({ place, pieces }) => ({ ...sourceState(app, place), pieces })) ?? null,
  };
}
