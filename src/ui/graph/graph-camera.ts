import { drag } from 'd3-drag';
import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';
import type { Point } from '../../core/graph';
import { SCALES, type Camera } from './drawing-geometry';

/** How far a press may move and still be a click, in pixels. */
const CLICK_DISTANCE = 4;
const KEY_ZOOM = 1.35;

/** What gestures ask. */
export interface CameraActions {
  /** `byHand` when a person moved it. */
  moved(camera: Camera, byHand: boolean): void;
  /** The node that a press at a place would drag, −1 for none. */
  dragged(at: Point, isTouch: boolean): number;
  dragTo(node: number, at: Point): void;
  dropped(node: number, at: Point): void;
}

interface Subject extends Point {
  readonly node: number;
}

/** Pan, zoom, pinch and drag on an element. */
export class GraphCamera {
  private readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
  private readonly area: Selection<HTMLElement, unknown, null, undefined>;
  private camera: Camera = { x: 0, y: 0, k: 1 };

  constructor(el: HTMLElement, actions: CameraActions) {
    this.area = select(el);
    // Before the zoom: who takes a press first keeps it.
    this.area.call(dragBehaviour(el, actions));
    this.behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([SCALES.least, SCALES.most])
      .clickDistance(CLICK_DISTANCE)
      .filter((event: MouseEvent | TouchEvent | WheelEvent) =>
        event.type === 'wheel' || !('button' in event) ? true : event.button === 0 && !event.ctrlKey && !event.shiftKey,
      )
      .on('zoom', (event: { readonly transform: Camera; readonly sourceEvent: unknown }) => {
        const { x, y, k } = event.transform;
        this.camera = { x, y, k };
        actions.moved(this.camera, event.sourceEvent !== null);
      });
    this.area.call(this.behaviour).on('dblclick.zoom', null);
  }

  get current(): Camera {
    return this.camera;
  }

  set({ x, y, k }: Camera): void {
    this.behaviour.transform(this.area, zoomIdentity.translate(x, y).scale(k));
  }

  /** Larger (1) or smaller (−1), round the middle. */
  step(direction: -1 | 1): void {
    this.behaviour.scaleBy(this.area, direction === 1 ? KEY_ZOOM : 1 / KEY_ZOOM);
  }

  close(): void {
    this.area.on('.zoom', null).on('.drag', null);
  }
}

function dragBehaviour(el: HTMLElement, actions: CameraActions) {
  let moved = false;
  return drag<HTMLElement, unknown, Subject | null>()
    .clickDistance(CLICK_DISTANCE)
    .container(el)
    .subject((event: { readonly x: number; readonly y: number; readonly sourceEvent: Event }) => {
      const at = { x: event.x, y: event.y };
      const node = actions.dragged(at, event.sourceEvent.type.startsWith('touch'));
      return node < 0 ? null : { ...at, node };
    })
    .on('start', () => {
      moved = false;
    })
    .on('drag', (event: Point & { readonly subject: Subject }) => {
      const { subject } = event;
      moved ||= Math.hypot(event.x - subject.x, event.y - subject.y) > CLICK_DISTANCE;
      if (moved) actions.dragTo(subject.node, event);
    })
    .on('end', (event: Point & { readonly subject: Subject }) => {
      if (moved) actions.dropped(event.subject.node, event);
    });
}
