import type { FlatShapes } from '../../core/graph';
import type { DrawingColours } from './drawing-colours';
import { COLOUR_NAMES } from './drawing-colours';
import type { Camera } from './drawing-geometry';
import { sizeAt } from './drawing-geometry';
import type { DrawingMarks } from './drawing-marks';
import type { GraphRenderer, SurfaceSize } from './graph-renderer';
import { EDGE_VERTICES, edgeFragment, edgeVertex, nodeFragment, nodeVertex } from './webgl-shaders';

/** Texels in a row of the texture of places. */
const ROW = 1024;

interface Program {
  readonly program: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject;
  readonly uniforms: ReadonlyMap<string, WebGLUniformLocation>;
}

/** A buffer's data as an attribute of an instance. */
interface Attribute {
  readonly name: string;
  readonly data: Float32Array | Uint8Array | Uint32Array;
  readonly size: number;
  /** Whole numbers, whole numbers taken as 0–1, or numbers. */
  readonly as: 'float' | 'share' | 'whole';
}

/** Draws a graph with two instanced calls: curves, then discs. */
export class WebglRenderer implements GraphRenderer {
  readonly kind = 'webgl';
  private readonly gl: WebGL2RenderingContext;
  private readonly edges: Program;
  private readonly nodes: Program;
  private readonly texture: WebGLTexture;
  private readonly buffers = new Map<string, WebGLBuffer>();
  private rows = 0;
  private texels = new Float32Array(0);
  private nodeCount = 0;
  private edgeCount = 0;
  private ratio = 1;
  private size = { width: 1, height: 1 };

  /** Throws where a part of WebGL that is needed cannot be had; see `createWebglRenderer`. */
  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.edges = this.program(edgeVertex, edgeFragment);
    this.nodes = this.program(nodeVertex, nodeFragment);
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    }
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.fitTexture(1);
    if (gl.getError() !== gl.NO_ERROR) throw new Error('no texture of numbers');
  }

  setShapes(shapes: FlatShapes): void {
    this.nodeCount = shapes.count;
    this.edgeCount = shapes.widths.length;
    const form = new Float32Array(this.edgeCount * 4);
    for (let edge = 0; edge < this.edgeCount; edge += 1) {
      form[4 * edge] = shapes.radii[shapes.pairs[2 * edge] ?? 0] ?? 0;
      form[4 * edge + 1] = shapes.radii[shapes.pairs[2 * edge + 1] ?? 0] ?? 0;
      form[4 * edge + 2] = shapes.bends[edge] ?? 0;
      form[4 * edge + 3] = shapes.widths[edge] ?? 1;
    }
    this.attributes(this.edges, [
      { name: 'a_ends', data: shapes.pairs, size: 2, as: 'whole' },
      { name: 'a_form', data: form, size: 4, as: 'float' },
      { name: 'a_opacity', data: Uint8Array.from(shapes.opacities, (one) => one * 255), size: 1, as: 'share' },
      { name: 'a_flags', data: shapes.flags, size: 1, as: 'whole' },
      { name: 'a_mark', data: new Uint8Array(this.edgeCount), size: 1, as: 'whole' },
    ]);
    this.attributes(this.nodes, [
      { name: 'a_radius', data: shapes.radii, size: 1, as: 'float' },
      { name: 'a_state', data: shapes.states, size: 1, as: 'whole' },
      { name: 'a_mark', data: new Uint8Array(this.nodeCount), size: 1, as: 'whole' },
    ]);
    this.fitTexture(Math.max(1, Math.ceil(shapes.count / ROW)));
  }

  setPositions(positions: Float32Array): void {
    const { gl } = this;
    this.texels.set(positions.subarray(0, this.texels.length));
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, this.rows, gl.RG, gl.FLOAT, this.texels);
  }

  setMarks({ nodes, edges }: DrawingMarks): void {
    if (nodes.length !== this.nodeCount || edges.length !== this.edgeCount) return;
    this.attributes(this.edges, [{ name: 'a_mark', data: edges, size: 1, as: 'whole' }]);
    this.attributes(this.nodes, [{ name: 'a_mark', data: nodes, size: 1, as: 'whole' }]);
  }

  resize({ width, height, ratio }: SurfaceSize): void {
    this.size = { width, height };
    this.ratio = ratio;
    this.gl.canvas.width = Math.max(1, Math.round(width * ratio));
    this.gl.canvas.height = Math.max(1, Math.round(height * ratio));
  }

  draw(camera: Camera, { rgba }: DrawingColours): void {
    const { gl } = this;
    gl.viewport(0, 0, gl.canvas.width, gl.canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    const colours = Float32Array.from(COLOUR_NAMES.flatMap((name) => [...rgba[name]]));
    for (const [program, vertices, count] of [
      [this.edges, EDGE_VERTICES, this.edgeCount],
      [this.nodes, 4, this.nodeCount],
    ] as const) {
      if (count === 0) continue;
      const at = (name: string): WebGLUniformLocation | null => program.uniforms.get(name) ?? null;
      gl.useProgram(program.program);
      gl.bindVertexArray(program.vertices);
      gl.uniform3f(at('u_camera'), camera.x, camera.y, camera.k);
      gl.uniform2f(at('u_view'), this.size.width, this.size.height);
      gl.uniform1f(at('u_size'), sizeAt(camera.k));
      gl.uniform1f(at('u_ratio'), this.ratio);
      gl.uniform4fv(at('u_colours[0]'), colours);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count);
    }
    gl.bindVertexArray(null);
  }

  /** Gives the context back at once: browsers keep few of them. */
  close(): void {
    const { gl } = this;
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    gl.canvas.width = 0;
    gl.canvas.height = 0;
  }

  private fitTexture(rows: number): void {
    if (rows === this.rows) return;
    const { gl } = this;
    this.rows = rows;
    this.texels = new Float32Array(ROW * rows * 2);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, ROW, rows, 0, gl.RG, gl.FLOAT, this.texels);
  }

  private program(vertex: string, fragment: string): Program {
    const { gl } = this;
    const program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ] as const) {
      const shader = gl.createShader(type);
      if (shader === null) throw new Error('no shader');
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
      throw new Error(gl.getProgramInfoLog(program) ?? 'no program');
    }
    const uniforms = new Map<string, WebGLUniformLocation>();
    for (const name of ['u_camera', 'u_view', 'u_size', 'u_ratio', 'u_colours[0]']) {
      const location = gl.getUniformLocation(program, name);
      if (location !== null) uniforms.set(name, location);
    }
    return { program, uniforms, vertices: gl.createVertexArray() };
  }

  private attributes({ program, vertices }: Program, attributes: readonly Attribute[]): void {
    const { gl } = this;
    gl.bindVertexArray(vertices);
    for (const { name, data, size, as } of attributes) {
      const id = `${program === this.edges.program ? 'edge' : 'node'} ${name}`;
      const buffer = this.buffers.get(id) ?? gl.createBuffer();
      this.buffers.set(id, buffer);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
      const place = gl.getAttribLocation(program, name);
      const type =
        data instanceof Float32Array ? gl.FLOAT : data instanceof Uint32Array ? gl.UNSIGNED_INT : gl.UNSIGNED_BYTE;
      gl.enableVertexAttribArray(place);
      if (as === 'whole') gl.vertexAttribIPointer(place, size, type, 0, 0);
      else gl.vertexAttribPointer(place, size, type, as === 'share', 0, 0);
      gl.vertexAttribDivisor(place, 1);
    }
    gl.bindVertexArray(null);
  }
}

/** A renderer for the canvas, or null where WebGL2 or what is needed of it cannot be had. */
export function createWebglRenderer(canvas: HTMLCanvasElement): WebglRenderer | null {
  try {
    const gl = canvas.getContext('webgl2', {
      antialias: false,
      depth: false,
      premultipliedAlpha: true,
      // A picture at rest draws no frames: it must be there whenever the window is put together anew, or printed.
      preserveDrawingBuffer: true,
    });
    return gl === null || gl.isContextLost() ? null : new WebglRenderer(gl);
  } catch {
    // Drivers fail in ways of their own: then it is drawn without one.
    return null;
  }
}
