import { BoxField, shorten, type Box } from '../../core/graph';
import type { DrawingColours } from './drawing-colours';
import type { Camera, Drawing } from './drawing-geometry';
import { curveOf, pointOn, screenPlace, sizeAt } from './drawing-geometry';
import { EDGE, NODE } from './drawing-marks';
import type { NameRoom } from './fit-camera';
import type { SurfaceSize } from './graph-renderer';
import {
  ALL_SIDES,
  BELOW,
  boxBeside,
  boxOn,
  FEW_SIDES,
  isInside,
  KIND_SIZE,
  NAME_GAP,
  NAME_REACH,
  NAME_SIZE,
  widestName,
  type Anchor,
  type Side,
} from './label-places';

const RING_GAP = 8;
/** Graphemes of a name. */
const LIMIT = 28;
/** Labels at most, and pixels of surface for each. */
const MOST = 400;
const ROOM = 5000;
/** Names that are tried, before the layer is content with what it has. */
const TRIES = 1500;
/** Up to so many discs, names keep clear of them. */
const FEW_NODES = 1000;
/** Below so many curves, all their kinds are named. */
const FEW_CURVES = 40;
/** Below this size of shapes, no kind is named. */
const KINDS_FROM = 0.6;

/** Words of a drawing, by number. */
export interface DrawingWords {
  readonly names: readonly string[];
  /** Kind of each edge, as it is written at a line. */
  readonly kinds: readonly string[];
  /** Nodes, those of most relations first. */
  readonly order: readonly number[];
}

/** What is named first, in this order, beside its disc where there is no room below. */
export interface LabelWishes {
  readonly first: readonly number[];
}

/** Where labels are drawn, and how. */
export interface LabelView {
  readonly camera: Camera;
  readonly colours: DrawingColours;
}

/** Names beside discs and kinds on curves, on a canvas of their own above the drawing; no two of them meet. */
export class LabelLayer {
  private readonly canvas: HTMLCanvasElement;
  private words: DrawingWords = { names: [], kinds: [], order: [] };
  private readonly texts = new Map<string, { readonly text: string; readonly width: number }>();
  private size: SurfaceSize = { width: 1, height: 1, ratio: 1 };
  private font = '';
  /** What was placed last. */
  private names: { readonly node: number; readonly side: Side }[] = [];
  private kinds: number[] = [];

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  get canDraw(): boolean {
    return this.canvas.getContext('2d') !== null;
  }

  setWords(words: DrawingWords): void {
    this.words = words;
    this.texts.clear();
    this.names = [];
    this.kinds = [];
  }

  resize(size: SurfaceSize): void {
    // How much of a name has room is another matter now.
    if (size.width !== this.size.width) this.texts.clear();
    this.size = size;
    this.canvas.width = Math.max(1, Math.round(size.width * size.ratio));
    this.canvas.height = Math.max(1, Math.round(size.height * size.ratio));
  }

  /** How much room the names need that would be written if everything were in sight. */
  roomFor(drawing: Drawing, view: Pick<LabelView, 'colours'>): NameRoom {
    const halves = new Float32Array(drawing.shapes.count);
    const context = this.lettered(view);
    if (context === null) return { halves, line: 0 };
    let { most } = this;
    for (const node of this.words.order) {
      if (most <= 0) break;
      if (((drawing.marks.nodes[node] ?? 0) & NODE.hidden) !== 0) continue;
      halves[node] = this.measured(context, this.words.names[node] ?? '', NAME_SIZE).width / 2;
      most -= 1;
    }
    return { halves, line: NAME_REACH };
  }

  /** Finds room for labels and draws them; returns how many there are. O(nodes in sight). */
  place(drawing: Drawing, view: LabelView, wishes: LabelWishes): number {
    const context = this.begin(view);
    if (context === null) return 0;
    const { camera } = view;
    const taken = new BoxField();
    const isFew = drawing.shapes.count <= FEW_NODES;
    if (isFew) this.takeDiscs(drawing, camera, taken);
    const { most } = this;
    this.names = [];
    const done = new Set<number>();
    let tries = 0;
    const place = (node: number, sides: readonly Side[], isWished: boolean): void => {
      if (done.has(node) || this.names.length >= MOST) return;
      done.add(node);
      const at = this.labelOf(context, drawing, node, camera);
      if (at === null) return;
      tries += 1;
      const side = this.freeSide(at, sides, taken, isWished);
      if (side === null) return;
      const box = boxBeside(at, side, this.size);
      taken.add(box);
      this.names.push({ node, side });
      write(context, at.text, box, isFaded(drawing, node));
    };
    for (const node of wishes.first) place(node, ALL_SIDES, true);
    const sides = isFew ? FEW_SIDES : BELOW;
    for (const node of this.words.order) {
      if (this.names.length >= most || tries >= TRIES) break;
      if (((drawing.marks.nodes[node] ?? 0) & (NODE.faded | NODE.hidden)) === 0) place(node, sides, false);
    }
    this.placeKinds(context, drawing, camera, taken);
    return this.names.length + this.kinds.length;
  }

  /** Draws the labels that were placed last where their things are now: while something moves. */
  follow(drawing: Drawing, view: LabelView): void {
    const context = this.begin(view);
    if (context === null) return;
    for (const { node, side } of this.names) {
      const at = this.labelOf(context, drawing, node, view.camera);
      if (at !== null) write(context, at.text, boxBeside(at, side, this.size), isFaded(drawing, node));
    }
    context.font = `${KIND_SIZE}px ${this.font}`;
    for (const edge of this.kinds) {
      const { text, box } = this.kindOf(context, drawing, edge, view.camera);
      write(context, text, box, false);
    }
  }

  close(): void {
    this.canvas.width = 0;
    this.canvas.height = 0;
  }

  private takeDiscs({ shapes, positions, marks }: Drawing, camera: Camera, taken: BoxField): void {
    const size = sizeAt(camera.k);
    for (let node = 0; node < shapes.count; node += 1) {
      if (((marks.nodes[node] ?? 0) & (NODE.hidden | NODE.faded)) !== 0) continue;
      const { x, y } = screenPlace(positions, node, camera);
      const radius = (shapes.radii[node] ?? 0) * size;
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      if (this.isInSight(box)) taken.add(box);
    }
  }

  /** The first side where nothing is; one that the edge cuts only for what must be named or is going out of sight itself. */
  private freeSide(at: Anchor, sides: readonly Side[], taken: BoxField, isWished: boolean): Side | null {
    const mayBeCut = isWished || at.x < 0 || at.y < 0 || at.x > this.size.width || at.y > this.size.height;
    let cut: Side | null = null;
    for (const side of sides) {
      const box = boxBeside(at, side, this.size);
      if (taken.meets(box)) continue;
      if (isInside(box, this.size)) return side;
      if (mayBeCut) cut ??= side;
    }
    return cut;
  }

  private get most(): number {
    return Math.min(MOST, Math.ceil((this.size.width * this.size.height) / ROOM));
  }

  /** The canvas with the letters of the theme. */
  private lettered({ colours }: Pick<LabelView, 'colours'>): CanvasRenderingContext2D | null {
    const context = this.canvas.getContext('2d');
    if (context === null) return null;
    if (this.font !== colours.font) {
      this.font = colours.font;
      this.texts.clear();
    }
    context.font = `${NAME_SIZE}px ${this.font}`;
    return context;
  }

  private begin(view: LabelView): CanvasRenderingContext2D | null {
    const context = this.lettered(view);
    if (context === null) return null;
    const { colours } = view;
    const { width, height, ratio } = this.size;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.css.ground;
    context.fillStyle = colours.css.text;
    return context;
  }

  private placeKinds(context: CanvasRenderingContext2D, drawing: Drawing, camera: Camera, taken: BoxField): void {
    const { edges } = drawing.marks;
    context.font = `${KIND_SIZE}px ${this.font}`;
    const all = edges.length <= FEW_CURVES && sizeAt(camera.k) >= KINDS_FROM;
    this.kinds = [];
    const place = (edge: number): void => {
      if (this.kinds.length >= FEW_CURVES) return;
      const { text, box } = this.kindOf(context, drawing, edge, camera);
      if (!this.isInSight(box) || taken.meets(box)) return;
      taken.add(box);
      this.kinds.push(edge);
      write(context, text, box, false);
    };
    // What is lit is looked at: its kind has the place where two would meet.
    edges.forEach((mark, edge) => {
      if ((mark & EDGE.lit) !== 0) place(edge);
    });
    if (!all) return;
    edges.forEach((mark, edge) => {
      if ((mark & (EDGE.lit | EDGE.hidden | EDGE.faded)) === 0) place(edge);
    });
  }

  private kindOf(
    context: CanvasRenderingContext2D,
    drawing: Drawing,
    edge: number,
    camera: Camera,
  ): { readonly text: string; readonly box: Box } {
    const { text, width } = this.measured(context, this.words.kinds[edge] ?? '', KIND_SIZE);
    return { text, box: boxOn(pointOn(curveOf(drawing, edge, camera), 0.5), width, this.size) };
  }

  private labelOf(
    context: CanvasRenderingContext2D,
    { shapes, positions, marks }: Drawing,
    node: number,
    camera: Camera,
  ): Anchor | null {
    if (((marks.nodes[node] ?? 0) & NODE.hidden) !== 0) return null;
    const { x, y } = screenPlace(positions, node, camera);
    if (x < -100 || y < -30 || x > this.size.width + 100 || y > this.size.height + 30) return null;
    const { text, width } = this.measured(context, this.words.names[node] ?? '', NAME_SIZE);
    const isRinged = ((marks.nodes[node] ?? 0) & (NODE.selected | NODE.current | NODE.found)) !== 0;
    const radius = (shapes.radii[node] ?? 0) * sizeAt(camera.k) + (isRinged ? RING_GAP : NAME_GAP);
    return text === '' ? null : { x, y, text, width, radius };
  }

  private measured(context: CanvasRenderingContext2D, name: string, size: number): { text: string; width: number } {
    const known = size === NAME_SIZE ? this.texts.get(name) : undefined;
    if (known !== undefined) return known;
    const made = this.cut(context, name);
    // Kinds are few and short: measured each time.
    if (size === NAME_SIZE) this.texts.set(name, made);
    return made;
  }

  /** A name that is wider than the surface is cut shorter than others. */
  private cut(context: CanvasRenderingContext2D, name: string): { text: string; width: number } {
    const widest = Math.max(0, widestName(this.size.width));
    let limit = LIMIT;
    for (;;) {
      const text = shorten(name, limit);
      const { width } = context.measureText(text);
      if (width <= widest || limit <= 2) return { text, width };
      limit = Math.max(2, Math.min(limit - 1, Math.floor((limit * widest) / width)));
    }
  }

  private isInSight({ x, y, width, height }: Box): boolean {
    return x + width > 0 && y + height > 0 && x < this.size.width && y < this.size.height;
  }
}

function isFaded({ marks }: Drawing, node: number): boolean {
  return ((marks.nodes[node] ?? 0) & NODE.faded) !== 0;
}

function write(context: CanvasRenderingContext2D, text: string, box: Box, isPale: boolean): void {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  context.globalAlpha = isPale ? 0.3 : 1;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
  context.globalAlpha = 1;
}
