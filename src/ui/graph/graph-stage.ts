import type { FlatShapes, Point } from '../../core/graph';
import { setAttribute, setText } from '../keyed-list';
import { readColours, type DrawingColours } from './drawing-colours';
import { edgeAt, fitCamera, nodeAt, screenPlace, type Camera, type Drawing } from './drawing-geometry';
import type { DrawingMarks } from './drawing-marks';
import { GraphCamera } from './graph-camera';
import { readKey, type GraphKey } from './graph-keys';
import { GraphSurface } from './graph-surface';
import { LabelLayer, type DrawingWords } from './label-layer';
import { onLongPress } from './long-press';

/** A second press within so long and so near opens the node of the first, by finger and mouse alike. */
const TWICE = { ms: 400, px: 24 } as const;
const MOST_RATIO = 2;
const PHONE_PIXELS = 2048;
/** Room round discs and curves that still counts as on them. */
const SLACK = { mouse: 4, touch: 16 } as const;

/** What lies under a press: −1 for none. */
export interface StageTarget {
  readonly node: number;
  readonly edge: number;
}

export interface StageActions {
  hover(node: number, event: MouseEvent | null): void;
  /** `more`: to what is selected already. */
  press(target: StageTarget, more: boolean): void;
  open(node: number, how: 'here' | 'new-tab'): void;
  menu(target: StageTarget, at: Point): void;
  key(key: GraphKey): void;
  isDraggable(node: number, isTouch: boolean): boolean;
  /** Places in layout units. */
  dragTo(node: number, place: Point): void;
  dropped(node: number, place: Point): void;
  cameraMoved(byHand: boolean): void;
  /** Whether anybody can see the drawing. */
  shown(isShown: boolean): void;
}

const NOTHING: Drawing = {
  shapes: {
    count: 0,
    radii: new Float32Array(0),
    states: new Uint8Array(0),
    pairs: new Uint32Array(0),
    bends: new Float32Array(0),
    widths: new Float32Array(0),
    opacities: new Float32Array(0),
    flags: new Uint8Array(0),
  },
  positions: new Float32Array(0),
  marks: { nodes: new Uint8Array(0), edges: new Uint8Array(0) },
};

/** The drawing that moves: surface, labels, gestures and keys. Draws once a frame, and only when something has changed. */
export class GraphStage {
  readonly el: HTMLElement;
  private readonly name: HTMLElement;
  private readonly actions: StageActions;
  private readonly surface: GraphSurface;
  private readonly labels: LabelLayer;
  private readonly camera: GraphCamera;
  private readonly labelCanvas: HTMLCanvasElement;
  private readonly isPhone: boolean;
  private readonly undo: (() => void)[] = [];
  private drawing: Drawing = NOTHING;
  private colours: DrawingColours | null = null;
  private first: readonly number[] = [];
  private current = -1;
  private frame: number | null = null;
  private size = { width: 0, height: 0, ratio: 0 };
  private pressed = { node: -1, at: 0, x: 0, y: 0 };
  private hovered = -1;
  private touched = false;
  private isShown = false;
  private ratioQuery: MediaQueryList | null = null;

  constructor(parent: HTMLElement, actions: StageActions, isPhone: boolean) {
    this.actions = actions;
    this.isPhone = isPhone;
    // Named by another element: the app shows a label of its own as a tooltip, wherever the mouse is in the drawing.
    const id = freeId(parent.doc);
    this.name = parent.createDiv({ cls: 'differentia-live', attr: { id } });
    const attr = { role: 'application', tabindex: '0', 'aria-labelledby': id };
    this.el = parent.createDiv({ cls: 'differentia-graph-stage', attr });
    this.labelCanvas = this.el.createEl('canvas', { cls: 'differentia-graph-canvas', attr: { 'aria-hidden': 'true' } });
    this.labels = new LabelLayer(this.labelCanvas);
    this.surface = new GraphSurface(this.el, () => {
      this.drawSoon();
    });
    this.camera = new GraphCamera(this.el, {
      moved: (_camera, byHand) => {
        this.drawSoon();
        actions.cameraMoved(byHand);
      },
      dragged: (at, isTouch) => {
        const node = this.targetAt(at, isTouch).node;
        return node >= 0 && actions.isDraggable(node, isTouch) ? node : -1;
      },
      dragTo: (node, at) => {
        actions.dragTo(node, this.placeAt(at));
      },
      dropped: (node, at) => {
        actions.dropped(node, this.placeAt(at));
      },
    });
    this.listen();
  }

  setGraph(shapes: FlatShapes, words: DrawingWords): void {
    this.drawing = {
      shapes,
      positions: new Float32Array(shapes.count * 2),
      marks: { nodes: new Uint8Array(shapes.count), edges: new Uint8Array(shapes.widths.length) },
    };
    this.hovered = -1;
    this.labels.setWords(words);
    this.surface.setShapes(shapes);
    this.drawSoon();
  }

  /** Tells those who watch from outside whether the picture still moves. */
  setSettled(isSettled: boolean): void {
    setAttribute(this.el, 'data-settled', String(isSettled));
  }

  /** Copies the places. */
  setPositions(positions: Float32Array): void {
    this.drawing.positions.set(positions.subarray(0, this.drawing.positions.length));
    this.surface.setPositions(this.drawing.positions);
    this.drawSoon();
  }

  /** Puts one node at a place at once, before the layout answers. */
  movePosition(node: number, place: Point): void {
    this.drawing.positions[2 * node] = place.x;
    this.drawing.positions[2 * node + 1] = place.y;
    this.setPositions(this.drawing.positions);
  }

  /** `first` are the nodes whose names go before all others, `current` is the one that keys act on. */
  setMarks(marks: DrawingMarks, first: readonly number[], current: number): void {
    this.current = current;
    this.drawing = { ...this.drawing, marks };
    this.first = first;
    this.surface.setMarks(marks);
    this.drawSoon();
  }

  get now(): Drawing {
    return this.drawing;
  }

  get view(): Camera {
    return this.camera.current;
  }

  setView(camera: Camera): void {
    this.camera.set(camera);
  }

  zoom(step: -1 | 1): void {
    this.camera.step(step);
  }

  /** Shows everything that is not hidden. */
  fit(): void {
    const camera = this.size.width > 0 ? fitCamera(this.drawing, this.size) : null;
    if (camera !== null) this.camera.set(camera);
  }

  /** Moves the view so that a node is in sight; tells whether it had to. */
  reveal(node: number, covered: { readonly right: number; readonly bottom: number }): boolean {
    const { x, y, k } = this.camera.current;
    const at = {
      x: x + k * (this.drawing.positions[2 * node] ?? 0),
      y: y + k * (this.drawing.positions[2 * node + 1] ?? 0),
    };
    const room = 40;
    const dx = Math.max(room - at.x, Math.min(0, this.size.width - covered.right - room - at.x));
    const dy = Math.max(room - at.y, Math.min(0, this.size.height - covered.bottom - room - at.y));
    const isOut = dx !== 0 || dy !== 0;
    if (isOut) this.camera.set({ x: x + dx, y: y + dy, k });
    return isOut;
  }

  /** Where a node is in the window. */
  clientPlace(node: number): Point {
    const box = this.el.getBoundingClientRect();
    const { x, y, k } = this.camera.current;
    return {
      x: box.left + x + k * (this.drawing.positions[2 * node] ?? 0),
      y: box.top + y + k * (this.drawing.positions[2 * node + 1] ?? 0),
    };
  }

  setLabel(label: string): void {
    setText(this.name, label);
  }

  readTheme(): void {
    this.colours = null;
    this.drawSoon();
  }

  close(): void {
    if (this.frame !== null) this.el.win.cancelAnimationFrame(this.frame);
    for (const undo of this.undo) undo();
    this.ratioQuery?.removeEventListener('change', this.resize);
    this.camera.close();
    this.surface.close();
    this.labels.close();
    this.el.remove();
    this.name.remove();
  }

  private listen(): void {
    const { el, actions } = this;
    const { doc } = el;
    // That of the window in which the drawing stands: another would follow the frames of another window.
    const Observer = doc.defaultView?.ResizeObserver ?? ResizeObserver;
    const observer = new Observer(this.resize);
    observer.observe(el);
    doc.addEventListener('visibilitychange', this.resize);
    this.undo.push(
      () => {
        observer.disconnect();
        doc.removeEventListener('visibilitychange', this.resize);
      },
      onLongPress(el, (at) => {
        this.touched = true;
        actions.menu(this.targetOf(at, true), at);
      }),
    );
    el.onpointermove = (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0)
        this.hover(this.targetOf(pointOf(event), false).node, event);
    };
    el.onpointerleave = () => {
      this.hover(-1, null);
    };
    el.onpointerdown = (event) => {
      this.touched = event.pointerType === 'touch';
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
      if (!this.touched) actions.menu(this.targetOf(pointOf(event), false), pointOf(event));
    };
    el.onkeydown = (event) => {
      const key = readKey(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      actions.key(key);
    };
  }

  private press(event: MouseEvent): void {
    this.el.focus({ preventScroll: true });
    const target = this.targetOf(pointOf(event), this.touched);
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

  private targetAt(at: Point, isTouch: boolean): StageTarget {
    const slack = isTouch ? SLACK.touch : SLACK.mouse;
    const node = nodeAt(this.drawing, at, this.camera.current, slack);
    return { node, edge: node >= 0 ? -1 : edgeAt(this.drawing, at, this.camera.current, slack + 2) };
  }

  private placeAt({ x, y }: Point): Point {
    const camera = this.camera.current;
    return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
  }

  /** Follows the element's size and the window's pixels; tells whether anything can be seen. */
  private readonly resize = (): void => {
    const { el } = this;
    const isShown = el.clientWidth > 0 && el.clientHeight > 0 && !el.doc.hidden;
    if (isShown) {
      this.watchRatio();
      let ratio = Math.min(MOST_RATIO, el.win.devicePixelRatio);
      if (this.isPhone) ratio = Math.min(ratio, PHONE_PIXELS / Math.max(el.clientWidth, el.clientHeight));
      const size = { width: el.clientWidth, height: el.clientHeight, ratio };
      const before = this.size;
      if (size.width !== before.width || size.height !== before.height || ratio !== before.ratio) {
        this.size = size;
        this.surface.resize(size);
        this.labels.resize(size);
        // A canvas that has another size is empty: it is drawn before anybody sees it so.
        this.draw();
      }
    }
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    // What changed while nobody could see it.
    this.drawSoon();
    this.actions.shown(isShown);
  };

  private watchRatio(): void {
    const { win } = this.el;
    this.ratioQuery?.removeEventListener('change', this.resize);
    this.ratioQuery = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    this.ratioQuery.addEventListener('change', this.resize, { once: true });
  }

  private drawSoon(): void {
    if (this.frame !== null || !this.isShown) return;
    this.frame = this.el.win.requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  private draw(): void {
    const colours = (this.colours ??= readColours(this.el));
    const camera = this.camera.current;
    this.surface.draw(camera, colours);
    const count = this.labels.draw(this.drawing, { camera, colours }, { first: this.first });
    // For those who watch from outside: a canvas tells nothing.
    setAttribute(this.el, 'data-labels', String(count));
    const at = this.current < 0 ? null : screenPlace(this.drawing.positions, this.current, camera);
    setAttribute(this.el, 'data-camera', `${camera.x} ${camera.y} ${camera.k}`);
    setAttribute(this.el, 'data-current', at === null ? null : `${Math.round(at.x)} ${Math.round(at.y)}`);
  }
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

function freeId(doc: Document): string {
  let number = 1;
  while (doc.getElementById(`differentia-graph-${number}`) !== null) number += 1;
  return `differentia-graph-${number}`;
}
