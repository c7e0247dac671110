import { placeOfConcept } from '../../app/graph/graph-focus';
import type { Point } from '../../core/graph';
import type { GraphKey } from '../../ui/graph/graph-keys';
import type { StageActions } from '../../ui/graph/graph-stage';
import type { StageTarget } from '../../ui/graph/stage-pointer';
import type { SurfaceHost } from '../surface-host';
import type { GraphChoices } from './graph-choices';
import type { ControllerView, GraphController } from './graph-controller';
import type { GraphDisplay } from './graph-display';
import { conceptOffers, groundOffers } from './graph-menus';
import type { GraphWalk } from './graph-walk';

/** Does what a person asks of the drawing itself, by mouse, finger and keys. */
export class StageController implements StageActions {
  private readonly host: SurfaceHost;
  private readonly display: GraphDisplay;
  private readonly view: ControllerView;
  private readonly controller: GraphController;
  private readonly walk: GraphWalk;

  constructor(host: SurfaceHost, display: GraphDisplay, view: ControllerView, controller: GraphController) {
    this.host = host;
    this.display = display;
    this.view = view;
    this.controller = controller;
    this.walk = controller.walk;
  }

  hover(node: number, event: MouseEvent | null): void {
    this.display.hover(node);
    const key = this.display.content.key(node);
    const app = this.host.app();
    const place = app === null || key === null ? null : placeOfConcept(app.index, key);
    if (event !== null && place !== null) this.host.previewPlace(place, event, this.display.stageEl);
  }

  press({ node, edge }: StageTarget, more: boolean): void {
    const key = this.display.content.key(node);
    if (key !== null && more) this.controller.toggleSelected(key);
    else if (key !== null) {
      this.walk.goTo(key, { selected: [key] });
      this.display.reveal(node);
    } else if (edge >= 0) this.walk.showEdge(this.display.content.edgeId(edge));
    else this.display.choose({ selected: [], current: null, edge: null, panelClosed: false }, null);
  }

  open(node: number, how: 'here' | 'new-tab'): void {
    const key = this.display.content.key(node);
    if (key !== null) this.controller.openConcept(key, how);
  }

  menu({ node }: StageTarget, at: Point): void {
    const key = this.display.content.key(node);
    if (key === null) this.view.showMenu(groundOffers(this.host.messages(), this.controller), at, null);
    else {
      this.walk.goTo(key, this.choices.selected.includes(key) ? {} : { selected: [key] });
      const note = this.host.app()?.index.concepts.get(key)?.note ?? null;
      const isPinned = this.display.pins.has(key);
      const offers = conceptOffers(
        this.host.messages(),
        { key, selected: this.choices.selected, isPinned },
        this.controller,
      );
      this.view.showMenu(offers, at, note);
    }
  }

  key(key: GraphKey): void {
    const { content, stage } = this.display;
    const { current, edge } = this.choices;
    switch (key.kind) {
      case 'walk':
        this.walk.towards(key.direction);
        return;
      case 'edge':
        this.walk.alongEdges(key.step);
        return;
      case 'open': {
        const place = content.relation(edge)?.evidence[0];
        if (place !== undefined) this.controller.openPlace(place, key.how);
        else if (current !== null) this.controller.openConcept(current, key.how);
        return;
      }
      case 'zoom':
        this.controller.zoom(key.step);
        return;
      case 'select':
        if (current !== null) this.controller.toggleSelected(current);
        return;
      case 'pin':
        if (current !== null) this.controller.togglePin(current);
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
        this.walk.back();
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
    if (key !== null) this.controller.pinAt(key, place);
  }

  cameraMoved(byHand: boolean): void {
    if (!byHand) return;
    this.display.keepCamera();
    this.view.saveState();
  }

  shown(isShown: boolean): void {
    this.display.shown(isShown);
  }

  private get choices(): GraphChoices {
    return this.display.choices;
  }
}
