import type { ListFields } from '../text';
import { NOBODY, RecordTable } from '../text';

/** Fields of an edge: the ends and the kind by number, its first evidence, and the lists that it stands in. */
const [FROM, TO, KIND, EVIDENCE] = [0, 1, 2, 3];
const LEAVING: ListFields = { next: 4, previous: 5 };
const ARRIVING: ListFields = { next: 6, previous: 7 };
const HASHED: ListFields = { next: 8, previous: 9 };
const WIDTH = 10;
/** Fields of an end: the first edges that lead away and to it, and how many there are. */
const [OUT, INTO, DEGREE] = [0, 1, 2];
const FIRST_BUCKETS = 32;

/** The two ends of an edge and its kind, all by number. */
export interface EdgeEnds {
  readonly from: number;
  readonly kind: number;
  readonly to: number;
}

/** Who is joined to whom: most nodes have a few edges, some thousands, and all is found without a walk. */
export class EdgeTable {
  private readonly edges = new RecordTable(WIDTH);
  private readonly ends = new RecordTable(3);
  /** First edge by hash of its ends and kind. */
  private buckets = new Int32Array(FIRST_BUCKETS).fill(NOBODY);
  private many = 0;

  get size(): number {
    return this.many;
  }

  /** A node without edges, by a number that another gives. */
  addNode(node: number): void {
    this.ends.reserve(node);
    this.ends.set(node, OUT, NOBODY);
    this.ends.set(node, INTO, NOBODY);
    this.ends.set(node, DEGREE, 0);
  }

  degree(node: number): number {
    return this.ends.get(node, DEGREE);
  }

  from(edge: number): number {
    return this.edges.get(edge, FROM);
  }

  to(edge: number): number {
    return this.edges.get(edge, TO);
  }

  kind(edge: number): number {
    return this.edges.get(edge, KIND);
  }

  evidence(edge: number): number {
    return this.edges.get(edge, EVIDENCE);
  }

  setEvidence(edge: number, first: number): void {
    this.edges.set(edge, EVIDENCE, first);
  }

  /** `NOBODY` without one. */
  find(ends: EdgeEnds): number {
    for (let edge = this.firstIn(this.bucketOf(ends)); edge !== NOBODY;) {
      if (this.from(edge) === ends.from && this.to(edge) === ends.to && this.kind(edge) === ends.kind) return edge;
      edge = this.edges.get(edge, HASHED.next);
    }
    return NOBODY;
  }

  /** Adds an edge that is not there. */
  add(ends: EdgeEnds): number {
    if (this.many === this.buckets.length) this.grow();
    const edge = this.edges.add();
    const { from, kind, to } = ends;
    this.edges.set(edge, FROM, from);
    this.edges.set(edge, TO, to);
    this.edges.set(edge, KIND, kind);
    this.edges.link(edge, this.ends.get(from, OUT), LEAVING);
    this.ends.set(from, OUT, edge);
    this.edges.link(edge, this.ends.get(to, INTO), ARRIVING);
    this.ends.set(to, INTO, edge);
    this.edges.set(edge, EVIDENCE, NOBODY);
    this.hang(edge, this.bucketOf(ends));
    for (const node of [from, to]) this.ends.count(node, DEGREE, 1);
    this.many += 1;
    return edge;
  }

  drop(edge: number): void {
    const [from, to, kind] = [this.from(edge), this.to(edge), this.kind(edge)];
    this.ends.set(from, OUT, this.edges.unlink(edge, this.ends.get(from, OUT), LEAVING));
    this.ends.set(to, INTO, this.edges.unlink(edge, this.ends.get(to, INTO), ARRIVING));
    const bucket = this.bucketOf({ from, to, kind });
    this.buckets[bucket] = this.edges.unlink(edge, this.firstIn(bucket), HASHED);
    for (const node of [from, to]) this.ends.count(node, DEGREE, -1);
    this.edges.drop(edge);
    this.many -= 1;
  }

  /** Edges that lead away. */
  out(node: number): Iterable<number> {
    return this.edges.list(this.ends.get(node, OUT), LEAVING);
  }

  /** Edges that lead to it. */
  into(node: number): Iterable<number> {
    return this.edges.list(this.ends.get(node, INTO), ARRIVING);
  }

  private bucketOf({ from, kind, to }: EdgeEnds): number {
    const mixed = Math.imul(Math.imul(from, 0x9e3779b1) ^ to, 0x85ebca6b) + kind;
    return (mixed ^ (mixed >>> 15)) & (this.buckets.length - 1);
  }

  private firstIn(bucket: number): number {
    return this.buckets[bucket] ?? NOBODY;
  }

  private hang(edge: number, bucket: number): void {
    this.edges.link(edge, this.firstIn(bucket), HASHED);
    this.buckets[bucket] = edge;
  }

  private grow(): void {
    const { buckets } = this;
    this.buckets = new Int32Array(buckets.length * 2).fill(NOBODY);
    for (const first of buckets) {
      for (let edge = first; edge !== NOBODY;) {
        const next = this.edges.get(edge, HASHED.next);
        this.hang(edge, this.bucketOf({ from: this.from(edge), kind: this.kind(edge), to: this.to(edge) }));
        edge = next;
      }
    }
  }
}
