import type { FlatShapes } from '../../core/graph';
import type { DrawingColours } from './drawing-colours';
import type { Camera } from './drawing-geometry';
import type { DrawingMarks } from './drawing-marks';

/** Pixels of a drawing surface. */
export interface SurfaceSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel. */
  readonly ratio: number;
}

/** Draws discs and curves; labels are drawn above it. Nothing is kept of what is handed in but copies. */
export interface GraphRenderer {
  readonly kind: 'canvas' | 'webgl';
  setShapes(shapes: FlatShapes): void;
  setPositions(positions: Float32Array): void;
  setMarks(marks: DrawingMarks): void;
  resize(size: SurfaceSize): void;
  draw(camera: Camera, colours: DrawingColours): void;
  close(): void;
}
