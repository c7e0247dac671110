/** One evidence of a relation: its place in its note and how sure it is. */
export interface EdgeEvidence {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/**
 * The evidences of an edge by note. Nearly every edge of a vault is said by one note alone: that one
 * stands in the object itself, and only its followers need a map.
 */
export class EvidenceByNote {
  private path: string | null = null;
  private found: readonly EdgeEvidence[] = [];
  private others: Map<string, readonly EdgeEvidence[]> | null = null;

  get size(): number {
    return (this.path === null ? 0 : 1) + (this.others?.size ?? 0);
  }

  set(path: string, found: readonly EdgeEvidence[]): void {
    if (this.path === path || this.size === 0) {
      this.path = path;
      this.found = found;
    } else (this.others ??= new Map<string, readonly EdgeEvidence[]>()).set(path, found);
  }

  delete(path: string): void {
    if (this.path === path) {
      this.path = null;
      this.found = [];
    } else this.others?.delete(path);
    if (this.others?.size === 0) this.others = null;
  }

  /** Notes with their evidences, in no particular order. */
  *entries(): Generator<[path: string, found: readonly EdgeEvidence[]]> {
    if (this.path !== null) yield [this.path, this.found];
    if (this.others !== null) yield* this.others;
  }
}
