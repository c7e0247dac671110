import type { DifferentiaApp } from '../../app/app';
import { focusOfNote } from '../../app/graph/graph-focus';
import { verdictOn } from '../../app/graph/judged-relations';
import type { Relation } from '../../core/concepts';
import { relationId, shapeFlat, type FlatShapes, type GraphSlice } from '../../core/graph';
import { flatSlice, type FlatSlice } from './graph-layout';

/** Which part of the graph is wanted. */
export interface ContentRequest {
  /** Null: the whole graph; else what is within so many steps of the foci. */
  readonly depth: number | null;
  readonly focus: readonly string[];
}

const EMPTY: FlatSlice = flatSlice({ nodes: [], edges: [] });

/** The part of the graph that a view shows, with its numbers; made again only when it has changed. */
export class GraphContent {
  private current: FlatSlice = EMPTY;
  private made: { readonly revision: number; readonly verdicts: unknown; readonly asked: string } | null = null;
  private shapesOf: FlatShapes | null = null;
  private edgeNumbers: ReadonlyMap<string, number> | null = null;
  private ranked: readonly number[] | null = null;

  get now(): FlatSlice {
    return this.current;
  }

  get isMade(): boolean {
    return this.made !== null;
  }

  get shapes(): FlatShapes {
    return (this.shapesOf ??= shapeFlat(this.current.flat));
  }

  /** Nodes, those of most relations first. */
  get order(): readonly number[] {
    const { degrees } = this.current.flat;
    return (this.ranked ??= [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b));
  }

  /** Takes the graph as it is now; tells whether anything is different from before. */
  update(app: DifferentiaApp, request: ContentRequest): boolean {
    const { graph, verdicts } = app.index;
    const asked = JSON.stringify([request.depth, request.depth === null ? [] : request.focus]);
    const { revision } = graph;
    if (this.made?.revision === revision && this.made.verdicts === verdicts && this.made.asked === asked) return false;
    const slice =
      request.depth === null ? graph.slice() : graph.slice(graph.neighbourhood(request.focus, request.depth).keys());
    this.made = { revision, verdicts, asked };
    const isSame = sameSlices(this.current.slice, slice);
    if (isSame) return false;
    this.current = flatSlice(slice);
    this.shapesOf = this.edgeNumbers = this.ranked = null;
    return true;
  }

  key(node: number): string | null {
    return this.current.slice.nodes[node]?.key ?? null;
  }

  /** −1 where it is not in the part. */
  node(key: string | null): number {
    return key === null ? -1 : (this.current.numbers.get(key) ?? -1);
  }

  edge(id: string | null): number {
    this.edgeNumbers ??= new Map(this.current.slice.edges.map((edge, number) => [relationId(edge), number]));
    return id === null ? -1 : (this.edgeNumbers.get(id) ?? -1);
  }

  relation(id: string | null): Relation | null {
    return this.current.slice.edges[this.edge(id)] ?? null;
  }

  edgeId(edge: number): string | null {
    const relation = this.current.slice.edges[edge];
    return relation === undefined ? null : relationId(relation);
  }

  /** Relations in which a concept stands, by kind, then by the other end. */
  edgesOf(key: string): readonly Relation[] {
    return this.current.slice.edges
      .filter(({ from, to }) => from === key || to === key)
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  }

  isAccepted(relation: Relation, verdicts: ReadonlyMap<string, string>): boolean {
    return verdictOn(relation, verdicts) === 'yes';
  }

  neighbours(node: number): Uint32Array {
    const { offsets, neighbours } = this.current.flat;
    return neighbours.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
  }
}

/** Concepts round which the local graph is drawn. */
export function localFocus(app: DifferentiaApp, note: string | null): readonly string[] {
  return note === null ? [] : focusOfNote(app.index, note);
}

function sameSlices(a: GraphSlice, b: GraphSlice): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.edges.length === b.edges.length &&
    a.nodes.every((node, at) => {
      const other = b.nodes[at];
      return (
        other?.key === node.key &&
        other.name === node.name &&
        other.state === node.state &&
        other.degree === node.degree
      );
    }) &&
    a.edges.every((edge, at) => isSameRelation(edge, b.edges[at]))
  );
}

/** The model makes a relation anew each time that it is asked for it. */
function isSameRelation(one: Relation, other: Relation | undefined): boolean {
  return (
    other !== undefined &&
    relationId(one) === relationId(other) &&
    one.confidence === other.confidence &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every((place, at) => {
      const there = other.evidence[at];
      return there?.path === place.path && there.from === place.from && there.to === place.to;
    })
  );
}
