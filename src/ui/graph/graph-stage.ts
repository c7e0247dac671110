import type { FlatShapes, Point } from '../../core/graph';
import { setAttribute, setText } from '../keyed-list';
import { readColours, type DrawingColours } from './drawing-colours';
import { screenPlace, type Camera, type Drawing } from './drawing-geometry';
import type { DrawingMarks } from './drawing-marks';
import { fitCamera } from './fit-camera';
import { GraphCamera } from './graph-camera';
import { readKey, type GraphKey } from './graph-keys';
import { GraphSurface } from './graph-surface';
import { LabelLayer, type DrawingWords, type LabelView } from './label-layer';
import { StagePointer, type PointerActions } from './stage-pointer';
import { StageScreen } from './stage-screen';

/** Frames for which labels go along with what moves. */
const FOLLOWING = 10;

/** What a person asks of the drawing, and what it tells of itself. */
export interface StageActions extends PointerActions {
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
  private readonly surface: GraphSurface;
  private readonly labels: LabelLayer;
  private readonly camera: GraphCamera;
  private readonly pointer: StagePointer;
  private readonly screen: StageScreen;
  /** In which the drawing was made: frames are asked of it, and taken back from it. */
  private readonly win: Window;
  private drawing: Drawing = NOTHING;
  private colours: DrawingColours | null = null;
  private first: readonly number[] = [];
  private current = -1;
  private frame: number | null = null;
  /** Whether the camera shows everything, and goes on doing so when the size changes. */
  private isFitted = false;
  private isGesturing = false;
  private isSettled = false;
  /** Frames since labels were placed. */
  private followed: number = FOLLOWING;

  constructor(parent: HTMLElement, actions: StageActions, isPhone: boolean) {
    // Named by another element: the app shows a label of its own as a tooltip, wherever the mouse is in the drawing.
    const id = freeId(parent.doc);
    this.win = parent.win;
    this.name = parent.createDiv({ cls: 'differentia-live', attr: { id } });
    const attr = { role: 'application', tabindex: '0', 'aria-labelledby': id };
    this.el = parent.createDiv({ cls: 'differentia-graph-stage', attr });
    const canvas = this.el.createEl('canvas', { cls: 'differentia-graph-canvas', attr: { 'aria-hidden': 'true' } });
    this.labels = new LabelLayer(canvas);
    this.surface = new GraphSurface(this.el, () => {
      this.drawSoon();
    });
    this.camera = new GraphCamera(this.el, {
      moved: () => {
        this.isGesturing = true;
        this.drawSoon();
      },
      rested: (byHand) => {
        this.isGesturing = false;
        if (byHand) this.isFitted = false;
        this.drawSoon();
        actions.cameraMoved(byHand);
      },
      dragged: (at, isTouch) => {
        const { node } = this.pointer.targetAt(at, isTouch);
        return node >= 0 && actions.isDraggable(node, isTouch) ? node : -1;
      },
      dragTo: (node, at) => {
        actions.dragTo(node, this.placeAt(at));
      },
      dropped: (node, at) => {
        actions.dropped(node, this.placeAt(at));
      },
    });
    this.pointer = new StagePointer(this.el, () => ({ drawing: this.drawing, camera: this.camera.current }), actions);
    this.screen = new StageScreen(this.el, isPhone, {
      resized: (size) => {
        this.surface.resize(size);
        this.labels.resize(size);
        this.followed = FOLLOWING;
        if (this.isFitted) this.fit();
        // A canvas that has another size is empty: it is drawn before anybody sees it so.
        this.draw();
      },
      shown: (isShown) => {
        // What changed while nobody could see it.
        this.drawSoon();
        actions.shown(isShown);
      },
    });
    this.el.onkeydown = (event) => {
      const key = readKey(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      actions.key(key);
    };
  }

  setGraph(shapes: FlatShapes, words: DrawingWords): void {
    this.drawing = {
      shapes,
      positions: new Float32Array(shapes.count * 2),
      marks: { nodes: new Uint8Array(shapes.count), edges: new Uint8Array(shapes.widths.length) },
    };
    this.pointer.forget();
    this.followed = FOLLOWING;
    this.labels.setWords(words);
    this.surface.setShapes(shapes);
    this.drawSoon();
  }

  /** Tells those who watch from outside whether the picture still moves. */
  setSettled(isSettled: boolean): void {
    this.isSettled = isSettled;
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
    this.followed = FOLLOWING;
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
    this.isFitted = false;
    this.camera.set(camera);
  }

  zoom(step: -1 | 1): void {
    this.isFitted = false;
    this.camera.step(step);
  }

  /** Shows everything that is not hidden, with its names, whatever size the drawing comes to have. */
  fit(): void {
    this.isFitted = true;
    const { size } = this.screen;
    if (size.width === 0) return;
    const camera = fitCamera(this.drawing, size, this.labels.roomFor(this.drawing, { colours: this.theme }));
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
    const dx = Math.max(room - at.x, Math.min(0, this.screen.size.width - covered.right - room - at.x));
    const dy = Math.max(room - at.y, Math.min(0, this.screen.size.height - covered.bottom - room - at.y));
    const isOut = dx !== 0 || dy !== 0;
    if (isOut) this.setView({ x: x + dx, y: y + dy, k });
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

  /** False where no canvas has a context. */
  get canDraw(): boolean {
    return this.labels.canDraw;
  }

  close(): void {
    if (this.frame !== null) this.win.cancelAnimationFrame(this.frame);
    this.screen.close();
    this.pointer.close();
    this.camera.close();
    this.surface.close();
    this.labels.close();
    this.el.remove();
    this.name.remove();
  }

  private placeAt({ x, y }: Point): Point {
    const camera = this.camera.current;
    return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
  }

  private get theme(): DrawingColours {
    return (this.colours ??= readColours(this.el));
  }

  private drawSoon(): void {
    if (this.frame !== null || !this.screen.isShown) return;
    this.frame = this.win.requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  private draw(): void {
    const colours = this.theme;
    const camera = this.camera.current;
    this.surface.draw(camera, colours);
    const count = this.drawLabels({ camera, colours });
    // For those who watch from outside: a canvas tells nothing.
    if (count !== null) setAttribute(this.el, 'data-labels', String(count));
    const at = this.current < 0 ? null : screenPlace(this.drawing.positions, this.current, camera);
    setAttribute(this.el, 'data-camera', `${camera.x} ${camera.y} ${camera.k}`);
    setAttribute(this.el, 'data-current', at === null ? null : `${Math.round(at.x)} ${Math.round(at.y)}`);
  }

  /** While something moves, labels go along and find new places now and then; null when they only went along. */
  private drawLabels(view: LabelView): number | null {
    const isMoving = this.isGesturing || !this.isSettled;
    if (isMoving && this.followed < FOLLOWING) {
      this.followed += 1;
      this.labels.follow(this.drawing, view);
      return null;
    }
    this.followed = 0;
    return this.labels.place(this.drawing, view, { first: this.first });
  }
}

function freeId(doc: Document): string {
  let number = 1;
  while (doc.getElementById(`differentia-graph-${number}`) !== null) number += 1;
  return `differentia-graph-${number}`;
}
