import type { FlatShapes } from '../../core/graph';
import { CanvasRenderer } from './canvas-renderer';
import type { DrawingColours } from './drawing-colours';
import type { Camera } from './drawing-geometry';
import type { DrawingMarks } from './drawing-marks';
import type { GraphRenderer, SurfaceSize } from './graph-renderer';
import { createWebglRenderer } from './webgl-renderer';

/** All that a renderer was told, so that another can take its place. */
interface Told {
  shapes: FlatShapes | null;
  positions: Float32Array;
  marks: DrawingMarks | null;
  size: SurfaceSize;
}

/**
 * The canvas of a drawing: WebGL2 where it can be had, a plain canvas where not. While a lost context is not back, the
 * plain canvas draws; the picture never goes.
 */
export class GraphSurface {
  private readonly parent: HTMLElement;
  private readonly redraw: () => void;
  private readonly glCanvas: HTMLCanvasElement;
  private gl: GraphRenderer | null;
  private plain: GraphRenderer | null = null;
  private plainCanvas: HTMLCanvasElement | null = null;
  private readonly told: Told = {
    shapes: null,
    positions: new Float32Array(0),
    marks: null,
    size: { width: 1, height: 1, ratio: 1 },
  };

  /** `redraw` is called when the renderer has changed. */
  constructor(parent: HTMLElement, redraw: () => void) {
    this.parent = parent;
    this.redraw = redraw;
    this.glCanvas = this.createCanvas();
    this.gl = createWebglRenderer(this.glCanvas);
    this.glCanvas.addEventListener('webglcontextlost', this.lost);
    this.glCanvas.addEventListener('webglcontextrestored', this.restored);
    if (this.gl === null) this.fallBack();
    this.tellKind();
  }

  get kind(): GraphRenderer['kind'] {
    return this.renderer?.kind ?? 'canvas';
  }

  setShapes(shapes: FlatShapes): void {
    this.told.shapes = shapes;
    this.told.marks = null;
    this.renderer?.setShapes(shapes);
  }

  setPositions(positions: Float32Array): void {
    this.told.positions = positions;
    this.renderer?.setPositions(positions);
  }

  setMarks(marks: DrawingMarks): void {
    this.told.marks = marks;
    this.renderer?.setMarks(marks);
  }

  resize(size: SurfaceSize): void {
    this.told.size = size;
    this.renderer?.resize(size);
  }

  draw(camera: Camera, colours: DrawingColours): void {
    this.renderer?.draw(camera, colours);
  }

  close(): void {
    this.glCanvas.removeEventListener('webglcontextlost', this.lost);
    this.glCanvas.removeEventListener('webglcontextrestored', this.restored);
    this.gl?.close();
    this.plain?.close();
    this.glCanvas.remove();
    this.plainCanvas?.remove();
  }

  private get renderer(): GraphRenderer | null {
    return this.plain ?? this.gl;
  }

  private readonly lost = (event: Event): void => {
    // Else the browser does not give it back.
    event.preventDefault();
    this.gl = null;
    this.fallBack();
    this.change();
  };

  private readonly restored = (): void => {
    this.gl = createWebglRenderer(this.glCanvas);
    if (this.gl === null) return;
    this.plain?.close();
    this.plainCanvas?.remove();
    this.plain = this.plainCanvas = null;
    this.glCanvas.show();
    this.change();
  };

  private fallBack(): void {
    this.glCanvas.hide();
    this.plainCanvas ??= this.createCanvas();
    this.plain ??= new CanvasRenderer(this.plainCanvas);
  }

  private change(): void {
    const { shapes, positions, marks, size } = this.told;
    const { renderer } = this;
    renderer?.resize(size);
    if (shapes !== null) renderer?.setShapes(shapes);
    renderer?.setPositions(positions);
    if (marks !== null) renderer?.setMarks(marks);
    this.tellKind();
    this.redraw();
  }

  private tellKind(): void {
    this.parent.setAttribute('data-renderer', this.kind);
  }

  private createCanvas(): HTMLCanvasElement {
    const canvas = this.parent.createEl('canvas', { cls: 'differentia-graph-canvas', attr: { 'aria-hidden': 'true' } });
    this.parent.prepend(canvas);
    return canvas;
  }
}
