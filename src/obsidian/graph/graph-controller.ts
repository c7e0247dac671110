import { MarkdownView, setIcon } from 'obsidian';
import { placeOfConcept } from '../../app/graph/graph-focus';
import type { ConceptState, RelationKind } from '../../core/concepts';
import { relationId, type Point } from '../../core/graph';
import { conceptKey, type Place } from '../../core/text';
import { EDGE, type Visibility } from '../../ui/graph/drawing-marks';
import type { GraphActions } from '../../ui/graph/graph-actions';
import type { GraphKey } from '../../ui/graph/graph-keys';
import type { GraphFilters, GraphNews } from '../../ui/graph/graph-state';
import type { StageActions, StageTarget } from '../../ui/graph/graph-stage';
import { nodeTowards } from '../../ui/graph/drawing-geometry';
import type { SurfaceHost } from '../surface-host';
import { NO_FILTERS, type GraphChoices } from './graph-choices';
import type { GraphDisplay } from './graph-display';
import { edgeState } from './graph-pane-state';
import { conceptOffers, exportOffers, groundOffers, type MenuActions, type Offer } from './graph-menus';
import { PinKeeper } from './pin-keeper';
import type { ExportFormat } from './export-graph';

/** What the controller needs of the view that it acts for. */
export interface ControllerView {
  showMenu(offers: readonly Offer[], at: Point, note: string | null): void;
  openAround(key: string): void;
  exportAs(format: ExportFormat): void;
  saveState(): void;
}

/** Does what a person asks of a graph view: by mouse, finger, keys or the controls round the drawing. */
export class GraphController implements GraphActions, MenuActions, StageActions {
  private readonly host: SurfaceHost;
  private readonly display: GraphDisplay;
  private readonly view: ControllerView;
  private readonly pins: PinKeeper;

  constructor(host: SurfaceHost, display: GraphDisplay, view: ControllerView) {
    this.host = host;
    this.display = display;
    this.view = view;
    this.pins = new PinKeeper(host, display);
  }

  private get choices(): GraphChoices {
    return this.display.choices;
  }

  /* ------------------------------------------------------------ the drawing */

  hover(node: number, event: MouseEvent | null): void {
    this.display.hover(node);
    const key = this.display.content.key(node);
    const app = this.host.app();
    const place = app === null || key === null ? null : placeOfConcept(app.index, key);
    if (event !== null && place !== null) this.host.previewPlace(place, event, this.display.stageEl);
  }

  press({ node, edge }: StageTarget, more: boolean): void {
    const key = this.display.content.key(node);
    if (key !== null && more) this.toggleSelected(key);
    else if (key !== null) {
      this.goTo(key, { selected: [key] });
      this.display.reveal(node);
    } else if (edge >= 0) this.showEdge(this.display.content.edgeId(edge));
    else this.display.choose({ selected: [], current: null, edge: null, panelClosed: false }, null);
  }

  open(node: number, how: 'here' | 'new-tab'): void {
    const key = this.display.content.key(node);
    if (key !== null) this.openConcept(key, how);
  }

  menu({ node }: StageTarget, at: Point): void {
    const key = this.display.content.key(node);
    if (key === null) this.view.showMenu(groundOffers(this.host.messages(), this), at, null);
    else {
      this.goTo(key, this.choices.selected.includes(key) ? {} : { selected: [key] });
      const note = this.host.app()?.index.concepts.get(key)?.note ?? null;
      const isPinned = this.display.pins.has(key);
      const offers = conceptOffers(this.host.messages(), { key, selected: this.choices.selected, isPinned }, this);
      this.view.showMenu(offers, at, note);
    }
  }

  key(key: GraphKey): void {
    const { content, stage } = this.display;
    const { current, edge } = this.choices;
    switch (key.kind) {
      case 'walk':
        this.walk(key.direction);
        return;
      case 'edge':
        this.walkEdges(key.step);
        return;
      case 'open': {
        const place = content.relation(edge)?.evidence[0];
        if (place !== undefined) this.openPlace(place, key.how);
        else if (current !== null) this.openConcept(current, key.how);
        return;
      }
      case 'zoom':
        this.zoom(key.step);
        return;
      case 'select':
        if (current !== null) this.toggleSelected(current);
        return;
      case 'pin':
        if (current !== null) this.togglePin(current);
        return;
      case 'menu': {
        const node = content.node(current);
        if (stage !== null && node >= 0) this.menu({ node, edge: -1 }, stage.clientPlace(node));
        return;
      }
      case 'search':
        this.display.focusSearch();
        return;
      case 'back':
        this.back();
    }
  }

  isDraggable(node: number, isTouch: boolean): boolean {
    const key = this.display.content.key(node);
    return key !== null && !this.display.isInRings && (!isTouch || this.choices.selected.includes(key));
  }

  dragTo(node: number, place: Point): void {
    this.display.moveNode(node, place);
  }

  dropped(node: number, place: Point): void {
    const key = this.display.content.key(node);
    if (key !== null) this.pins.put(key, this.nameOf(key), place);
  }

  cameraMoved(byHand: boolean): void {
    if (!byHand) return;
    this.display.keepCamera();
    this.view.saveState();
  }

  shown(isShown: boolean): void {
    this.display.shown(isShown);
  }

  /* ------------------------------------------------------------ search and filters */

  search(query: string): void {
    this.display.choose({ query, window: { first: 0, count: 200 } }, null);
  }

  goToFound(): void {
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

  toggleFilters(): void {
    this.display.choose({ filtersOpen: !this.choices.filtersOpen });
  }

  setKind(kind: RelationKind, visibility: Visibility): void {
    this.filter({ kinds: new Map(this.choices.filters.kinds).set(kind, visibility) });
  }

  setState(state: ConceptState, visibility: Visibility): void {
    this.filter({ states: new Map(this.choices.filters.states).set(state, visibility) });
  }

  setOrphans(orphans: boolean): void {
    this.filter({ orphans });
  }

  resetFilters(): void {
    this.filter(NO_FILTERS);
  }

  toggleList(): void {
    this.display.choose({ isList: !this.choices.isList });
    this.view.saveState();
  }

  chooseExport(event: MouseEvent): void {
    this.view.showMenu(
      exportOffers(this.host.messages(), (format) => {
        this.exportAs(format);
      }),
      { x: event.clientX, y: event.clientY },
      null,
    );
  }

  exportAs(format: ExportFormat): void {
    this.view.exportAs(format);
  }

  openAround(key: string): void {
    this.view.openAround(key);
  }

  /* ------------------------------------------------------------ the local graph */

  setDepth(depth: number): void {
    this.display.choose({ depth, camera: null });
    this.view.saveState();
  }

  toggleLock(): void {
    this.display.choose({ locked: !this.choices.locked });
    this.view.saveState();
  }

  toggleRadial(): void {
    this.display.choose({ radial: !this.choices.radial, camera: null });
    this.view.saveState();
  }

  /* ------------------------------------------------------------ panel and list */

  closePanel(): void {
    this.display.choose({ panelClosed: true });
    this.display.stage?.el.focus({ preventScroll: true });
  }

  showNode(key: string): void {
    if (this.choices.isList) {
      const query = this.nameOf(key);
      this.display.choose({ query, openRows: new Set([key]), edge: null, window: { first: 0, count: 200 } });
      return;
    }
    this.goTo(key, { selected: [key] });
    this.display.reveal(this.display.content.node(key));
  }

  toggleRow(key: string): void {
    const openRows = new Set(this.choices.openRows);
    if (!openRows.delete(key)) openRows.add(key);
    this.display.choose({ openRows });
  }

  showEdge(id: string | null): void {
    const relation = this.display.content.relation(id);
    const app = this.host.app();
    const edge = relation === null || app === null ? null : edgeState(app, this.display.facts(), relation);
    this.display.choose({ edge: id, panelClosed: false }, edge === null ? null : { kind: 'edge', edge });
  }

  openConcept(key: string, how: 'here' | 'new-tab'): void {
    const app = this.host.app();
    const place = app === null ? null : placeOfConcept(app.index, key);
    if (place !== null) this.openPlace(place, how);
  }

  openPlace(place: Place, how: 'here' | 'new-tab'): void {
    // The graph's own tab must not give way to a note.
    const isSafe = how !== 'here' || this.display.isLocal || this.isOpen(place.path);
    this.host.openPlace(place, isSafe ? how : 'new-tab');
  }

  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void {
    this.host.previewPlace(place, event, target);
  }

  compare(keys: readonly string[]): void {
    this.host.openComparison({ concepts: keys });
  }

  review(key: string): void {
    this.host.openReview({ session: { kind: 'concepts', keys: [key] } });
  }

  toggleSelected(key: string): void {
    const { selected } = this.choices;
    const isSelected = selected.includes(key);
    const next = isSelected ? selected.filter((one) => one !== key) : [...selected, key];
    const news = { kind: isSelected ? 'deselected' : 'selected', name: this.nameOf(key), count: next.length } as const;
    const panel = { current: key, edge: null, panelClosed: false };
    this.display.choose({ selected: next, ...(this.choices.isList ? {} : panel) }, news);
  }

  clearSelection(): void {
    this.display.choose({ selected: [] });
  }

  judge(id: string, verdict: 'no' | 'yes'): void {
    const relation = this.display.content.relation(id);
    if (relation === null) return;
    this.host.app()?.verdicts.judge(relation, verdict);
    this.display.canUndo = 'verdict';
    this.display.choose(verdict === 'no' ? { edge: null } : {}, { kind: verdict === 'no' ? 'dismissed' : 'accepted' });
  }

  undo(): void {
    const app = this.host.app();
    const what = this.display.canUndo;
    this.display.canUndo = null;
    if (app === null || what === null) return;
    if (what === 'pins') this.pins.restore();
    else {
      app.verdicts.undo();
      this.display.choose({}, { kind: 'undone' });
    }
  }

  moveWindow(window: { readonly first: number; readonly count: number }): void {
    this.display.choose({ window });
  }

  zoom(step: -1 | 0 | 1): void {
    if (step === 0) this.display.choose({ camera: null });
    else {
      this.display.stage?.zoom(step);
      this.display.keepCamera();
    }
  }

  setIcon(el: HTMLElement, icon: string): void {
    setIcon(el, icon);
  }

  togglePin(key: string): void {
    this.pins.toggle(key, this.nameOf(key));
  }

  unpinAll(): void {
    this.pins.releaseAll();
  }

  cancelReading(): void {
    this.host.app()?.ingest.cancel();
  }

  resumeReading(): void {
    this.host.app()?.ingest.resume();
  }

  private filter(change: Partial<GraphFilters>): void {
    this.display.choose({ filters: { ...this.choices.filters, ...change } });
    this.view.saveState();
  }

  /* ------------------------------------------------------------ ways through the graph */

  private walk(direction: Point): void {
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

  private walkEdges(step: -1 | 1): void {
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

  private goTo(key: string, more: Partial<GraphChoices>): void {
    const { content } = this.display;
    const node = content.now.slice.nodes[content.node(key)];
    const news: GraphNews | null =
      node === undefined ? null : { kind: 'node', name: node.name, state: node.state, degree: node.degree };
    this.display.choose({ current: key, edge: null, panelClosed: false, ...more }, news);
  }

  /** One step back: relation, selection, search. */
  private back(): void {
    const { edge, selected, current } = this.choices;
    if (edge !== null) this.display.choose({ edge: null }, null);
    else if (selected.length > 0 || current !== null) this.display.choose({ selected: [], current: null }, null);
    else if (this.choices.query !== '') this.search('');
  }

  private isOpen(path: string): boolean {
    const leaves = this.host.plugin.app.workspace.getLeavesOfType('markdown');
    return leaves.some(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  }

  private nameOf(key: string): string {
    return this.host.app()?.index.concepts.get(key)?.name ?? key;
  }
}
