import type { Evidence } from '../../text';
import type { ConceptState, RelationKind } from '../../concepts';
import type { GraphSlice } from '../graph-slice';
import type { QuoteOf } from './graph-texts';

/** A graph as the command line prints it (docs/cli: graph), version 1. */
export interface GraphDocument {
  readonly version: 1;
  readonly nodes: readonly {
    readonly key: string;
    readonly name: string;
    readonly state: ConceptState;
    readonly note: string | null;
    readonly degree: number;
    readonly community: number | null;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: RelationKind;
    /** Between 0 and 1. */
    readonly confidence: number;
    readonly evidence: readonly Evidence[];
  }[];
}

/** The slice as a JSON-safe record with the words of every evidence. */
export function toDocument(slice: GraphSlice, quoteOf: QuoteOf): GraphDocument {
  return {
    version: 1,
    nodes: slice.nodes.map(({ key, name, state, note, degree, community }) => ({
      key,
      name,
      state,
      note,
      degree,
      community,
    })),
    edges: slice.edges.map(({ from, to, kind, confidence, evidence }) => ({
      from,
      to,
      kind,
      confidence: confidence / 100,
      evidence: evidence.map((place) => ({
        path: place.path,
        from: place.from,
        to: place.to,
        quote: quoteOf(place),
      })),
    })),
  };
}

/** The document as text, two blanks an indent, with a line end. */
export function toJson(slice: GraphSlice, quoteOf: QuoteOf): string {
  return `${JSON.stringify(toDocument(slice, quoteOf), null, 2)}\n`;
}
