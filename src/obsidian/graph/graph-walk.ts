import { relationId, type Point } from '../../core/graph';
import { conceptKey } from '../../core/text';
import { nodeTowards } from '../../ui/graph/drawing-geometry';
import { EDGE } from '../../ui/graph/drawing-marks';
import type { GraphNews } from '../../ui/graph/graph-state';
import type { SurfaceHost } from '../surface-host';
import { FIRST_CHOICES, type GraphChoices } from './graph-choices';
import type { GraphDisplay } from './graph-display';
import { edgeState } from './graph-pane-state';

/** Ways through the graph: to a concept, to the next one in a direction, along relations, and back. */
export class GraphWalk {
  private readonly host: SurfaceHost;
  private readonly display: GraphDisplay;

  constructor(host: SurfaceHost, display: GraphDisplay) {
    this.host = host;
    this.display = display;
  }

  toFound(): void {
    const { found, content, stage } = this.display;
    // The very name goes before what has most relations.
    const named = content.node(conceptKey(this.choices.query));
    const node = named >= 0 ? named : (content.order.find((one) => found?.[one] === 1) ?? -1);
    const key = content.key(node);
    if (key === null) return;
    this.goTo(key, { selected: [key] });
    this.display.reveal(node);
    stage?.el.focus({ preventScroll: true });
  }

  showEdge(id: string | null): void {
    const relation = this.display.content.relation(id);
    const app = this.host.app();
    const edge = relation === null || app === null ? null : edgeState(app, this.display.facts(), relation);
    this.display.choose({ edge: id, panelClosed: false }, edge === null ? null : { kind: 'edge', edge });
  }

  towards(direction: Point): void {
    const { content, stage } = this.display;
    if (stage === null) return;
    const from = content.node(this.choices.current);
    const next =
      from < 0 ? (content.order[0] ?? -1) : nodeTowards(stage.now, content.neighbours(from), { from, direction });
    const key = content.key(next);
    if (key === null) this.display.choose({}, { kind: 'nothing' });
    else {
      this.goTo(key, {});
      this.display.reveal(next);
    }
  }

  alongEdges(step: -1 | 1): void {
    const { content, marks } = this.display;
    const { current, edge } = this.choices;
    if (current === null) return;
    const ids = content
      .edgesOf(current)
      .map((relation) => relationId(relation))
      .filter((id) => ((marks.edges[content.edge(id)] ?? 0) & EDGE.hidden) === 0);
    const at = edge === null ? -1 : ids.indexOf(edge);
    const next = ids[at < 0 ? (step === 1 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length];
    if (next !== undefined) this.showEdge(next);
  }

  goTo(key: string, more: Partial<GraphChoices>): void {
    const { content } = this.display;
    const node = content.now.slice.nodes[content.node(key)];
    const news: GraphNews | null =
      node === undefined ? null : { kind: 'node', name: node.name, state: node.state, degree: node.degree };
    this.display.choose({ current: key, edge: null, panelClosed: false, ...more }, news);
  }

  /** One step back: relation, selection, search. */
  back(): void {
    const { edge, selected, current } = this.choices;
    if (edge !== null) this.display.choose({ edge: null }, null);
    else if (selected.length > 0 || current !== null) this.display.choose({ selected: [], current: null }, null);
    else if (this.choices.query !== '') this.display.choose({ query: '', window: FIRST_CHOICES.window }, null);
  }

  private get choices(): GraphChoices {
    return this.display.choices;
  }
}
