import { MarkdownView, setIcon } from 'obsidian';
import { placeOfConcept } from '../../app/graph/graph-focus';
import type { ConceptState, RelationKind } from '../../core/concepts';
import { relationId } from '../../core/graph';
import type { Point } from '../../core/graph';
import type { Place } from '../../core/text';
import type { Visibility } from '../../ui/graph/drawing-marks';
import type { GraphActions } from '../../ui/graph/graph-actions';
import type { GraphFilters } from '../../ui/graph/graph-state';
import type { SurfaceHost } from '../surface-host';
import { NO_FILTERS, type GraphChoices } from './graph-choices';
import type { GraphDisplay } from './graph-display';
import { exportOffers, kindOffers, type MenuActions, type Offer } from './graph-menus';
import { GraphWalk } from './graph-walk';
import { PinKeeper } from './pin-keeper';
import type { ExportFormat } from './export-graph';

/** What the controller needs of the view that it acts for. */
export interface ControllerView {
  showMenu(offers: readonly Offer[], at: Point, note: string | null): void;
  openAround(key: string): void;
  exportAs(format: ExportFormat): void;
  saveState(): void;
}

/** Does what a person asks of a graph view with the controls round the drawing, its menus and its list. */
export class GraphController implements GraphActions, MenuActions {
  private readonly host: SurfaceHost;
  private readonly display: GraphDisplay;
  private readonly view: ControllerView;
  private readonly pins: PinKeeper;
  readonly walk: GraphWalk;

  constructor(host: SurfaceHost, display: GraphDisplay, view: ControllerView) {
    this.host = host;
    this.display = display;
    this.view = view;
    this.pins = new PinKeeper(host, display);
    this.walk = new GraphWalk(host, display);
  }

  private get choices(): GraphChoices {
    return this.display.choices;
  }

  goToFound(): void {
    this.walk.toFound();
  }

  /* ------------------------------------------------------------ search and filters */

  search(query: string): void {
    this.display.choose({ query, window: { first: 0, count: 200 } }, null);
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

  chooseExport(at: Point): void {
    this.view.showMenu(
      exportOffers(this.host.messages(), (format) => {
        this.exportAs(format);
      }),
      at,
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
    this.walk.goTo(key, { selected: [key] });
    this.display.reveal(this.display.content.node(key));
  }

  toggleRow(key: string): void {
    const openRows = new Set(this.choices.openRows);
    if (!openRows.delete(key)) openRows.add(key);
    this.display.choose({ openRows });
  }

  showEdge(id: string | null): void {
    this.walk.showEdge(id);
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

  chooseKind(id: string, at: Point): void {
    const relation = this.display.content.relation(id);
    if (relation === null) return;
    const offers = kindOffers(this.host.messages(), relation.kind, (given) => {
      const now = this.host.app()?.verdicts.retype(relation, given);
      if (now === undefined) return;
      this.display.canUndo = 'verdict';
      this.display.choose({ edge: relationId(now) }, { kind: 'retyped', to: now.kind });
    });
    this.view.showMenu(offers, at, null);
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

  /** Keeps a concept where it was put. */
  pinAt(key: string, place: Point): void {
    this.pins.put(key, this.nameOf(key), place);
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

  private isOpen(path: string): boolean {
    const leaves = this.host.plugin.app.workspace.getLeavesOfType('markdown');
    return leaves.some(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  }

  private nameOf(key: string): string {
    return this.host.app()?.index.concepts.get(key)?.name ?? key;
  }
}
