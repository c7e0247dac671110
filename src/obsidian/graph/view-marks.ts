import type { DifferentiaApp } from '../../app/app';
import type { Pins } from '../../app/graph/pins';
import { CONCEPT_STATES, RELATION_KINDS } from '../../core/graph';
import { markDrawing, type DrawingMarks, type Visibility } from '../../ui/graph/drawing-marks';
import type { GraphChoices } from './graph-choices';
import type { GraphContent } from './graph-content';

/** What decides how a view's nodes and edges look. */
export interface MarkedView {
  readonly content: GraphContent;
  readonly choices: GraphChoices;
  readonly pins: Pins;
  /** Numbers of nodes. */
  readonly hovered: number;
  readonly foci: readonly number[];
}

export interface ViewMarks {
  readonly marks: DrawingMarks;
  /** 1 for nodes that the search found; null when nothing is searched for. */
  readonly found: Uint8Array | null;
  /** Nodes whose names go before all others. */
  readonly first: readonly number[];
  /** The node that keys act on, −1 for none. */
  readonly current: number;
}

/** Marks of a view's drawing by what a person has chosen. */
export function markView(app: DifferentiaApp, { content, choices, pins, hovered, foci }: MarkedView): ViewMarks {
  const number = (key: string): number => content.node(key);
  const selected = new Set(choices.selected.map(number));
  const current = content.node(choices.current);
  const found = findNodes(app, content, choices.query);
  const marks = markDrawing({
    flat: content.now.flat,
    kinds: visibleOf(RELATION_KINDS, choices.filters.kinds),
    states: visibleOf(CONCEPT_STATES, choices.filters.states),
    orphans: choices.filters.orphans,
    found,
    hovered,
    // The ring of a selection is enough where there is but one.
    current: selected.size === 1 && selected.has(current) ? -1 : current,
    near: choices.edge === null ? current : -1,
    edge: content.edge(choices.edge),
    selected,
    foci: new Set(foci),
    pinned: new Set([...pins.keys()].map(number)),
  });
  const middle = hovered < 0 ? current : hovered;
  const near = middle < 0 ? [] : [middle, ...content.neighbours(middle)];
  const first = [...foci, ...near, current, ...selected].filter((node) => node >= 0);
  return { marks, found, first, current };
}

function visibleOf<Id>(ids: readonly Id[], chosen: ReadonlyMap<Id, Visibility>): Visibility[] {
  return ids.map((id) => chosen.get(id) ?? 'shown');
}

function findNodes(app: DifferentiaApp, content: GraphContent, query: string): Uint8Array | null {
  if (query.trim() === '') return null;
  const found = new Uint8Array(content.now.slice.nodes.length);
  for (const { key } of app.picture.found(query, 'name')) {
    const node = content.node(key);
    if (node >= 0) found[node] = 1;
  }
  return found;
}
