import type { Point } from '../../core/graph';
import { edgeAt, nodeAt, type Camera, type Drawing } from './drawing-geometry';
import { onLongPress } from './long-press';

/** A second press within so long and so near opens the node of the first, by finger and mouse alike. */
const TWICE = { ms: 400, px: 24 } as const;
/** Room round discs and curves that still counts as on them. */
const SLACK = { mouse: 4, touch: 16 } as const;

/** What lies under a press: −1 for none. */
export interface StageTarget {
  readonly node: number;
  readonly edge: number;
}

/** What mouse and finger ask of a drawing. */
export interface PointerActions {
  hover(node: number, event: MouseEvent | null): void;
  /** `more`: to what is selected already. */
  press(target: StageTarget, more: boolean): void;
  open(node: number, how: 'here' | 'new-tab'): void;
  menu(target: StageTarget, at: Point): void;
}

/** Tells what mouse and finger do on a drawing: hover, press, open by the second press, menu. Its moves are the camera's. */
export class StagePointer {
  private readonly el: HTMLElement;
  private readonly drawn: () => { readonly drawing: Drawing; readonly camera: Camera };
  private readonly actions: PointerActions;
  private readonly endLongPress: () => void;
  private pressed = { node: -1, at: 0, x: 0, y: 0 };
  private hovered = -1;
  private isFinger = false;

  constructor(
    el: HTMLElement,
    drawn: () => { readonly drawing: Drawing; readonly camera: Camera },
    actions: PointerActions,
  ) {
    this.el = el;
    this.drawn = drawn;
    this.actions = actions;
    this.endLongPress = onLongPress(el, (at) => {
      this.isFinger = true;
      actions.menu(this.targetOf(at, true), at);
    });
    this.listen();
  }

  /** What lies at a place of the element. */
  targetAt(at: Point, isTouch: boolean): StageTarget {
    const { drawing, camera } = this.drawn();
    const slack = isTouch ? SLACK.touch : SLACK.mouse;
    const node = nodeAt(drawing, at, camera, slack);
    return { node, edge: node >= 0 ? -1 : edgeAt(drawing, at, camera, slack + 2) };
  }

  /** Numbers mean other nodes now. */
  forget(): void {
    this.hovered = -1;
  }

  close(): void {
    this.endLongPress();
  }

  private listen(): void {
    const { el, actions } = this;
    el.onpointermove = (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0)
        this.hover(this.targetOf(pointOf(event), false).node, event);
    };
    el.onpointerleave = () => {
      this.hover(-1, null);
    };
    el.onpointerdown = (event) => {
      this.isFinger = event.pointerType === 'touch';
    };
    el.onclick = (event) => {
      this.press(event);
    };
    el.onauxclick = (event) => {
      const { node } = this.targetOf(pointOf(event), false);
      if (event.button === 1 && node >= 0) actions.open(node, 'new-tab');
    };
    el.oncontextmenu = (event) => {
      event.preventDefault();
      // A finger that rests has its menu already.
      if (!this.isFinger) actions.menu(this.targetOf(pointOf(event), false), pointOf(event));
    };
  }

  private press(event: MouseEvent): void {
    this.el.focus({ preventScroll: true });
    const target = this.targetOf(pointOf(event), this.isFinger);
    const { node } = target;
    const before = this.pressed;
    // The view may have moved under the first press, to show what its panel would hide.
    const isNear = Math.hypot(event.clientX - before.x, event.clientY - before.y) < TWICE.px;
    const isTwice = before.node >= 0 && isNear && event.timeStamp - before.at < TWICE.ms;
    this.pressed = { node: isTwice ? -1 : node, at: event.timeStamp, x: event.clientX, y: event.clientY };
    if (isTwice) this.actions.open(before.node, 'here');
    else if (node >= 0 && (event.ctrlKey || event.metaKey)) this.actions.open(node, 'new-tab');
    else this.actions.press(target, event.shiftKey);
  }

  private hover(node: number, event: MouseEvent | null): void {
    if (node === this.hovered) return;
    this.hovered = node;
    this.el.toggleClass('is-over-node', node >= 0);
    this.actions.hover(node, event);
  }

  private targetOf(client: Point, isTouch: boolean): StageTarget {
    const box = this.el.getBoundingClientRect();
    return this.targetAt({ x: client.x - box.left, y: client.y - box.top }, isTouch);
  }
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY };
}
