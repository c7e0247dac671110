import type { FlatShapes } from '../../core/graph';
import type { DrawingColours } from './drawing-colours';
import type { Camera } from './drawing-geometry';
import { curveOf, screenPlace, sizeAt } from './drawing-geometry';
import { EDGE, NODE, type DrawingMarks } from './drawing-marks';
import type { GraphRenderer, SurfaceSize } from './graph-renderer';

const TURN = 2 * Math.PI;
const FADED = { edge: 0.12, node: 0.18 } as const;
const GAP = 2;

/** What one drawing needs at hand. */
interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly shapes: FlatShapes;
  readonly camera: Camera;
  readonly colours: DrawingColours;
  /** See `sizeAt`. */
  readonly size: number;
}

/** Draws the same shapes without WebGL; good to some thousand nodes. */
export class CanvasRenderer implements GraphRenderer {
  readonly kind = 'canvas';
  private readonly canvas: HTMLCanvasElement;
  private shapes: FlatShapes | null = null;
  private positions = new Float32Array(0);
  private marks: DrawingMarks = { nodes: new Uint8Array(0), edges: new Uint8Array(0) };
  private size: SurfaceSize = { width: 1, height: 1, ratio: 1 };

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  setShapes(shapes: FlatShapes): void {
    this.shapes = shapes;
    this.marks = { nodes: new Uint8Array(shapes.count), edges: new Uint8Array(shapes.widths.length) };
  }

  setPositions(positions: Float32Array): void {
    if (this.positions.length === positions.length) this.positions.set(positions);
    else this.positions = positions.slice();
  }

  setMarks(marks: DrawingMarks): void {
    this.marks = { nodes: marks.nodes.slice(), edges: marks.edges.slice() };
  }

  resize(size: SurfaceSize): void {
    this.size = size;
    this.canvas.width = Math.max(1, Math.round(size.width * size.ratio));
    this.canvas.height = Math.max(1, Math.round(size.height * size.ratio));
  }

  draw(camera: Camera, colours: DrawingColours): void {
    const context = this.canvas.getContext('2d');
    const { shapes } = this;
    if (context === null || shapes === null) return;
    const { width, height, ratio } = this.size;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const frame: Frame = { context, shapes, camera, colours, size: sizeAt(camera.k) };
    this.drawEdges(frame);
    for (let node = 0; node < shapes.count; node += 1) this.drawNode(frame, node);
    context.globalAlpha = 1;
  }

  close(): void {
    this.canvas.width = 0;
    this.canvas.height = 0;
  }

  private isInSight(x: number, y: number, room: number): boolean {
    return x > -room && y > -room && x < this.size.width + room && y < this.size.height + room;
  }

  private drawEdges(frame: Frame): void {
    const { context, shapes, colours } = frame;
    for (let edge = 0; edge < shapes.widths.length; edge += 1) {
      const mark = this.marks.edges[edge] ?? 0;
      if ((mark & EDGE.hidden) !== 0) continue;
      const isLit = (mark & EDGE.lit) !== 0;
      context.strokeStyle = context.fillStyle = isLit ? colours.css.focused : colours.css.line;
      context.globalAlpha = (shapes.opacities[edge] ?? 1) * ((mark & EDGE.faded) !== 0 ? FADED.edge : 1);
      context.lineWidth = Math.max(1, (shapes.widths[edge] ?? 1) * Math.min(1, frame.size + 0.3)) + (isLit ? 0.8 : 0);
      this.drawEdge(frame, edge);
    }
    context.setLineDash([]);
  }

  private drawEdge({ context, shapes, camera, size }: Frame, edge: number): void {
    const curve = curveOf({ shapes, positions: this.positions, marks: this.marks }, edge, camera);
    const [from, control, to] = curve;
    const isSeen =
      Math.max(from.x, to.x) > -64 &&
      Math.max(from.y, to.y) > -64 &&
      Math.min(from.x, to.x) < this.size.width + 64 &&
      Math.min(from.y, to.y) < this.size.height + 64;
    const flags = shapes.flags[edge] ?? 0;
    const start = (shapes.radii[shapes.pairs[2 * edge] ?? 0] ?? 0) * size + GAP;
    const stop = (shapes.radii[shapes.pairs[2 * edge + 1] ?? 0] ?? 0) * size + GAP;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (!isSeen || length < start + stop) return;
    const hasArrow = (flags & 1) !== 0 && size > 0.3;
    const head = hasArrow ? Math.min(9 * size + 2, length - start - stop) : 0;
    const there = directionTo(from, control);
    const back = directionTo(to, control);
    context.setLineDash((flags & 2) !== 0 ? [5, 3] : []);
    context.beginPath();
    context.moveTo(from.x + there.x * start, from.y + there.y * start);
    context.quadraticCurveTo(control.x, control.y, to.x + back.x * (stop + head), to.y + back.y * (stop + head));
    context.stroke();
    if (!hasArrow) return;
    const base = { x: to.x + back.x * (stop + head), y: to.y + back.y * (stop + head) };
    context.beginPath();
    context.moveTo(to.x + back.x * stop, to.y + back.y * stop);
    context.lineTo(base.x - back.y * head * 0.5, base.y + back.x * head * 0.5);
    context.lineTo(base.x + back.y * head * 0.5, base.y - back.x * head * 0.5);
    context.fill();
  }

  private drawNode({ context, shapes, camera, colours, size }: Frame, node: number): void {
    const mark = this.marks.nodes[node] ?? 0;
    const { x, y } = screenPlace(this.positions, node, camera);
    const radius = (shapes.radii[node] ?? 0) * size;
    if ((mark & NODE.hidden) !== 0 || !this.isInSight(x, y, radius + 8)) return;
    const { css } = colours;
    const state = shapes.states[node] ?? 0;
    const isFocus = (mark & NODE.focus) !== 0;
    const outline = isFocus ? css.focused : state === 2 ? css.unresolved : css.node;
    context.globalAlpha = (mark & NODE.faded) !== 0 ? FADED.node : 1;
    const width = Math.max(1.2, radius * 0.17) * (isFocus ? 1.6 : 1);
    context.fillStyle = state === 0 ? css.node : css.ground;
    disc(context, x, y, radius);
    context.fill();
    context.strokeStyle = outline;
    context.lineWidth = width;
    context.setLineDash(state === 1 ? [(radius * TURN * 0.6) / 8, (radius * TURN * 0.4) / 8] : []);
    disc(context, x, y, Math.max(0, radius - width / 2));
    context.stroke();
    context.setLineDash([]);
    if ((mark & NODE.pinned) !== 0) {
      context.fillStyle = state === 0 ? css.ground : outline;
      disc(context, x, y, Math.max(1.5, radius * 0.3));
      context.fill();
    }
    for (const [bit, colour, room, line] of [
      [NODE.found, css.found, 2.5, 2.4],
      [NODE.selected, css.focused, 3, 2.6],
      [NODE.current, css.text, 6, 2],
    ] as const) {
      if ((mark & bit) === 0) continue;
      context.strokeStyle = colour;
      context.lineWidth = line;
      disc(context, x, y, radius + room);
      context.stroke();
    }
  }
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
}

function directionTo(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
