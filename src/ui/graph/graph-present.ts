import { CONCEPT_STATES, RELATION_KINDS } from '../../core/graph';
import type { Messages } from '../../i18n';
import type { Visibility } from './drawing-marks';
import { isWorking, presentProgress } from '../progress';
import { presentEdge, presentNode } from './node-present';
import type { GraphNews, GraphPaneState } from './graph-state';
import type { GraphPaneViewModel } from './graph-view-model';

const VISIBILITIES: readonly Visibility[] = ['shown', 'faded', 'hidden'];

/** The view as texts and decisions. */
export function presentGraph(state: GraphPaneState, messages: Messages): GraphPaneViewModel {
  const texts = messages.graphView;
  return {
    // Relations are found when all notes are read: until then the drawing is not what it will be.
    busy: state.phase !== 'ready' || state.isStale || isWorking(state.progress),
    progress: state.progress === null ? null : presentProgress(state.progress, messages),
    stageLabel: texts.stage(state.concepts, state.relations),
    search: {
      placeholder: texts.search,
      query: state.query,
      found: state.found === null ? null : state.found === 0 ? texts.noneFound(state.query) : texts.found(state.found),
    },
    filters: presentFilters(state, messages),
    list: { label: state.isList ? texts.asDrawing : texts.asList, on: state.isList, canTurn: state.canDraw },
    exportLabel: texts.exportAs,
    local:
      state.local === null
        ? null
        : {
            name: state.local.name ?? '',
            lock: { label: state.local.locked ? texts.unlock : texts.lock, on: state.local.locked },
            depth: { label: texts.depth, value: state.local.depth },
            radial: { label: texts.radial, on: state.local.radial },
          },
    zoom: { in: texts.zoomIn, out: texts.zoomOut, fit: texts.fit },
    status: statusOf(state, messages),
    unpinAll: state.pins > 0 ? texts.unpinAll : null,
    undo: state.canUndo === null ? null : texts.undo,
    selection:
      state.selected.length < 2
        ? null
        : {
            text: texts.selected(state.selected.length),
            compare: texts.compare,
            clear: texts.clearSelection,
            keys: state.selected.map(({ key }) => key),
          },
    empty: emptyOf(state, messages),
    // What is behind it would be the next step.
    panel: state.emptiness === null ? panelOf(state, messages) : null,
    rows: {
      total: state.rows.total,
      first: state.rows.first,
      rows: state.rows.rows.map((row) => ({
        key: row.key,
        name: row.name,
        state: row.state,
        stateText: messages.row.states[row.state],
        count: texts.relations(row.degree),
        opened: row.opened === null ? null : presentNode(row.opened, state.openEdge, messages),
      })),
    },
    live: state.news === null ? '' : newsText(state.news, messages),
  };
}

function presentFilters({ filters, filtersOpen }: GraphPaneState, messages: Messages): GraphPaneViewModel['filters'] {
  const texts = messages.graphView;
  const kinds = RELATION_KINDS.map((id) => ({
    id,
    text: messages.relation.kinds[id],
    value: filters.kinds.get(id) ?? 'shown',
  }));
  const states = CONCEPT_STATES.map((id) => ({
    id,
    text: messages.row.states[id],
    value: filters.states.get(id) ?? 'shown',
  }));
  return {
    label: texts.filters,
    open: filtersOpen,
    active: !filters.orphans || [...kinds, ...states].some(({ value }) => value !== 'shown'),
    kindsTitle: texts.kinds,
    statesTitle: texts.states,
    kinds,
    states,
    visibilities: VISIBILITIES.map((id) => ({ id, text: texts.visibility[id] })),
    orphans: { text: texts.orphans, on: filters.orphans },
    reset: texts.resetFilters,
  };
}

function statusOf(state: GraphPaneState, { graphView: texts }: Messages): string {
  if (state.phase === 'starting') return state.progress === null ? texts.starting : '';
  if (state.phase === 'laying-out' && state.emptiness === null) return texts.layingOut;
  if (state.concepts === 0) return '';
  const counts = texts.counts(state.concepts, state.relations);
  return state.hidden === 0 ? counts : `${counts}; ${texts.hidden(state.hidden)}`;
}

function emptyOf({ emptiness }: GraphPaneState, { graphView: texts }: Messages): GraphPaneViewModel['empty'] {
  switch (emptiness) {
    case null:
      return null;
    case 'all-hidden':
      return { text: texts.allHidden, help: null, reset: texts.resetFilters };
    case 'no-note':
      return { text: texts.noNote, help: null, reset: null };
    case 'note':
      return { text: texts.emptyNote, help: texts.emptyNoteHelp, reset: null };
    case 'vault':
      return { text: texts.empty, help: texts.emptyHelp, reset: null };
  }
}

function panelOf(state: GraphPaneState, messages: Messages): GraphPaneViewModel['panel'] {
  const { panel } = state;
  if (panel === null || state.isList) return null;
  const texts = messages.graphView;
  const frame = { close: texts.close };
  if (panel.kind === 'node') return { ...frame, node: presentNode(panel.node, null, messages), edge: null, back: null };
  const { edge, backTo } = panel;
  const end = [edge.from, edge.to].find(({ key }) => key === backTo) ?? null;
  return {
    ...frame,
    node: null,
    edge: presentEdge(edge, messages),
    back: end === null ? null : { key: end.key, text: texts.back(end.name) },
  };
}

function newsText(news: GraphNews, messages: Messages): string {
  const texts = messages.graphView.news;
  switch (news.kind) {
    case 'node':
      return texts.node(news.name, messages.row.states[news.state], news.degree);
    case 'edge': {
      const { from, kind, to, evidences } = news.edge;
      return texts.edge(from.name, messages.relation.kinds[kind], to.name, evidences);
    }
    case 'selected':
      return texts.selected(news.name, news.count);
    case 'deselected':
      return texts.deselected(news.name, news.count);
    case 'pinned':
      return texts.pinned(news.name);
    case 'unpinned':
      return texts.unpinned(news.name);
    case 'unpinned-all':
      return texts.unpinnedAll(news.count);
    case 'pins-back':
      return texts.pinsBack;
    case 'accepted':
      return texts.accepted;
    case 'dismissed':
      return texts.dismissed;
    case 'retyped':
      return texts.retyped(messages.relation.kinds[news.to]);
    case 'undone':
      return texts.undone;
    case 'nothing':
      return texts.nothing;
  }
}
