import type { FoundRelation } from '../concepts';
import type { ListFields, Place } from '../text';
import { NOBODY, RecordTable } from '../text';
import { compareText } from './relation-kinds';

/** Fields of an evidence: whose it is, its place and confidence, and the lists of its edge and of its note. */
const [EDGE, NOTE, FROM, TO, CONFIDENCE, NEXT_OF_NOTE] = [0, 1, 2, 3, 4, 5];
const OF_EDGE: ListFields = { next: 6, previous: 7 };
const WIDTH = 8;

/** Whose an evidence is, and what stands first in the lists of both. */
export interface EvidenceOwners {
  readonly edge: number;
  readonly firstOfEdge: number;
  readonly note: number;
  readonly firstOfNote: number;
}

/** Where notes say that two concepts are related: an edge's evidences and a note's are found by following their lists. */
export class EvidenceTable {
  private readonly rows = new RecordTable(WIDTH);

  /** The first in both lists from then on. */
  add({ edge, firstOfEdge, note, firstOfNote }: EvidenceOwners, { from, to, confidence }: FoundRelation): number {
    const { rows } = this;
    const row = rows.add();
    rows.set(row, EDGE, edge);
    rows.set(row, NOTE, note);
    rows.set(row, FROM, from);
    rows.set(row, TO, to);
    rows.set(row, CONFIDENCE, confidence);
    rows.link(row, firstOfEdge, OF_EDGE);
    rows.set(row, NEXT_OF_NOTE, firstOfNote);
    return row;
  }

  edge(row: number): number {
    return this.rows.get(row, EDGE);
  }

  nextOfNote(row: number): number {
    return this.rows.get(row, NEXT_OF_NOTE);
  }

  /** What stands first in the list of its edge without it; its note's list is left to who drops the note. */
  drop(row: number, firstOfEdge: number): number {
    const first = this.rows.unlink(row, firstOfEdge, OF_EDGE);
    this.rows.drop(row);
    return first;
  }

  /** The evidences of an edge by path, then offset, each place once; and the highest confidence. */
  placesOf(first: number, paths: readonly string[]): { readonly confidence: number; readonly evidence: Place[] } {
    const { rows } = this;
    const evidence: Place[] = [];
    let confidence = 0;
    for (let row = first; row !== NOBODY; row = rows.get(row, OF_EDGE.next)) {
      confidence = Math.max(confidence, rows.get(row, CONFIDENCE));
      evidence.push({ path: paths[rows.get(row, NOTE)] ?? '', from: rows.get(row, FROM), to: rows.get(row, TO) });
    }
    if (evidence.length < 2) return { confidence, evidence };
    evidence.sort((a, b) => compareText(a.path, b.path) || a.from - b.from || a.to - b.to);
    const isAgain = (one: Place, before: Place | undefined): boolean =>
      before?.path === one.path && before.from === one.from && before.to === one.to;
    return { confidence, evidence: evidence.filter((one, at) => !isAgain(one, evidence[at - 1])) };
  }
}
