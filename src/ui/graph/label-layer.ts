import { BoxField, shorten, type Box } from '../../core/graph';
import type { DrawingColours } from './drawing-colours';
import type { Camera, Drawing } from './drawing-geometry';
import { curveOf, pointOn, screenPlace, sizeAt } from './drawing-geometry';
import { EDGE, NODE } from './drawing-marks';
import type { SurfaceSize } from './graph-renderer';

const NAME_SIZE = 12;
const KIND_SIZE = 10;
const LINE = 1.3;
const GAP = 3;
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

/** Where a name may stand: across, down, and further lines away. */
type Side = readonly [x: number, y: number, lines: number];
const BELOW: readonly Side[] = [[0, 1, 0]];
const FOUR_SIDES: readonly Side[] = [
  [0, 1, 0],
  [0, -1, 0],
  [1, 0, 0],
  [-1, 0, 0],
];
/** Names that must be seen give way to one another as far as needed. */
const ALL_SIDES: readonly Side[] = [
  ...FOUR_SIDES,
  ...[1, 2, 3, 4].flatMap((far): Side[] => [
    [0, 1, far],
    [0, -1, -far],
    [1, 0, far],
    [-1, 0, far],
    [1, 0, -far],
    [-1, 0, -far],
  ]),
];

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

/** Names beside discs and kinds on curves, on a canvas of their own above the drawing; no two of them meet. */
export class LabelLayer {
  private readonly canvas: HTMLCanvasElement;
  private words: DrawingWords = { names: [], kinds: [], order: [] };
  private readonly texts = new Map<string, { readonly text: string; readonly width: number }>();
  private size: SurfaceSize = { width: 1, height: 1, ratio: 1 };
  private font = '';

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  setWords(words: DrawingWords): void {
    this.words = words;
    this.texts.clear();
  }

  resize(size: SurfaceSize): void {
    this.size = size;
    this.canvas.width = Math.max(1, Math.round(size.width * size.ratio));
    this.canvas.height = Math.max(1, Math.round(size.height * size.ratio));
  }

  /** Draws the labels and returns how many there are. */
  draw(
    drawing: Drawing,
    view: { readonly camera: Camera; readonly colours: DrawingColours },
    wishes: LabelWishes,
  ): number {
    const context = this.canvas.getContext('2d');
    if (context === null) return 0;
    const { width, height, ratio } = this.size;
    const { camera, colours } = view;
    if (this.font !== colours.font) {
      this.font = colours.font;
      this.texts.clear();
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.css.ground;
    context.fillStyle = colours.css.text;
    context.font = `${NAME_SIZE}px ${this.font}`;
    const taken = new BoxField();
    if (drawing.shapes.count <= FEW_NODES) this.takeDiscs(drawing, camera, taken);
    const most = Math.min(MOST, Math.ceil((width * height) / ROOM));
    let count = 0;
    const done = new Set<number>();
    const place = (node: number, sides: readonly Side[]): void => {
      if (done.has(node) || count >= MOST) return;
      done.add(node);
      const label = this.labelOf(context, drawing, node, camera);
      const box = label?.boxes(sides).find((one) => !taken.meets(one));
      if (label === null || box === undefined) return;
      taken.add(box);
      count += 1;
      write(context, label.text, box, ((drawing.marks.nodes[node] ?? 0) & NODE.faded) !== 0);
    };
    for (const node of wishes.first) place(node, ALL_SIDES);
    const sides = drawing.shapes.count <= FEW_NODES ? FOUR_SIDES : BELOW;
    let tries = 0;
    for (const node of this.words.order) {
      if (count >= most || tries >= TRIES) break;
      tries += 1;
      if (((drawing.marks.nodes[node] ?? 0) & (NODE.faded | NODE.hidden)) === 0) place(node, sides);
    }
    return count + this.drawKinds(context, drawing, camera, taken);
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

  private drawKinds(context: CanvasRenderingContext2D, drawing: Drawing, camera: Camera, taken: BoxField): number {
    const { edges } = drawing.marks;
    context.font = `${KIND_SIZE}px ${this.font}`;
    const all = edges.length <= FEW_CURVES && sizeAt(camera.k) >= KINDS_FROM;
    let count = 0;
    for (let edge = 0; edge < edges.length && count < FEW_CURVES; edge += 1) {
      const mark = edges[edge] ?? 0;
      if ((mark & EDGE.lit) === 0 && (!all || (mark & (EDGE.hidden | EDGE.faded)) !== 0)) continue;
      const { text, width } = this.measured(context, this.words.kinds[edge] ?? '', KIND_SIZE);
      const box = boxAt(pointOn(curveOf(drawing, edge, camera), 0.5), width, KIND_SIZE);
      if (!this.isInSight(box) || taken.meets(box)) continue;
      taken.add(box);
      count += 1;
      write(context, text, box, false);
    }
    return count;
  }

  private labelOf(
    context: CanvasRenderingContext2D,
    { shapes, positions, marks }: Drawing,
    node: number,
    camera: Camera,
  ): { readonly text: string; readonly boxes: (sides: readonly Side[]) => Box[] } | null {
    if (((marks.nodes[node] ?? 0) & NODE.hidden) !== 0) return null;
    const at = screenPlace(positions, node, camera);
    if (at.x < -100 || at.y < -30 || at.x > this.size.width + 100 || at.y > this.size.height + 30) return null;
    const { text, width } = this.measured(context, this.words.names[node] ?? '', NAME_SIZE);
    if (text === '') return null;
    const radius = (shapes.radii[node] ?? 0) * sizeAt(camera.k) + GAP;
    const down = radius + (NAME_SIZE * LINE) / 2;
    const across = radius + width / 2 + 2;
    return {
      text,
      boxes: (sides) =>
        sides.map(([x, y, far]) =>
          boxAt({ x: at.x + x * across, y: at.y + y * down + far * NAME_SIZE * LINE }, width, NAME_SIZE),
        ),
    };
  }

  private measured(context: CanvasRenderingContext2D, name: string, size: number): { text: string; width: number } {
    const id = `${size} ${name}`;
    const known = this.texts.get(id);
    if (known !== undefined) return known;
    const text = shorten(name, LIMIT);
    const made = { text, width: context.measureText(text).width };
    this.texts.set(id, made);
    return made;
  }

  private isInSight({ x, y, width, height }: Box): boolean {
    return x + width > 0 && y + height > 0 && x < this.size.width && y < this.size.height;
  }
}

function boxAt(centre: { readonly x: number; readonly y: number }, width: number, size: number): Box {
  return { x: centre.x - width / 2 - 2, y: centre.y - (size * LINE) / 2, width: width + 4, height: size * LINE };
}

function write(context: CanvasRenderingContext2D, text: string, box: Box, isFaded: boolean): void {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  context.globalAlpha = isFaded ? 0.3 : 1;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
  context.globalAlpha = 1;
}
