import type { Relation } from '../../concepts';
import type { GraphNode } from '../graph-slice';

/** A point of a scene; y grows downwards, units are CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A concept. Its state is told by the outline, never by colour alone: defined filled, suggested dashed, linked hollow. */
export interface Disc extends Point {
  readonly node: GraphNode;
  readonly radius: number;
  readonly shape: 'dashed' | 'filled' | 'hollow';
  readonly role: 'focus' | 'node';
}

/** A relation as a quadratic curve between the edges of two discs. */
export interface Curve {
  readonly relation: Relation;
  /** Names of the two concepts. */
  readonly names: readonly [string, string];
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** Pixels, 1–5, by the number of evidences. */
  readonly width: number;
  /** 0–1, by confidence. */
  readonly opacity: number;
  /** Too doubtful for a whole line. */
  readonly dashed: boolean;
  /** Tip, left, right of the arrow head; null for an undirected relation. */
  readonly arrow: readonly [Point, Point, Point] | null;
}

/** A name beside a disc or the kind of a relation on its curve; no two boxes of a scene overlap. */
export interface Label {
  /** Index of its disc or curve. */
  readonly of: number;
  readonly role: 'kind' | 'name';
  /** The text of a name, cut to what there is room for; the id of a kind, which the drawer puts into words. */
  readonly text: string;
  /** Where the text is anchored: middle of its baseline. */
  readonly x: number;
  readonly y: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly box: Box;
}

/** What is to be drawn: shapes with numbers and roles, no colours. Three drawers take it: WebGL or canvas, SVG text, SVG elements. */
export interface Scene {
  /** The scene fills `0 0 width height`. */
  readonly width: number;
  readonly height: number;
  /** In the order of the slice's nodes. */
  readonly discs: readonly Disc[];
  /** In the order of the slice's edges. */
  readonly curves: readonly Curve[];
  readonly labels: readonly Label[];
}
