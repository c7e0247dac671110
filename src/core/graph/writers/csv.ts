import { csvLines } from '../../text';
import type { GraphSlice } from '../graph-slice';
import type { GraphmlOptions } from './graphml';

/** The concepts of the slice as a table for spreadsheets: what one of them would run is kept text. */
export function toNodesCsv(slice: GraphSlice, { definitionOf }: Pick<GraphmlOptions, 'definitionOf'>): string {
  return csvLines(
    [
      ['key', 'name', 'state', 'note', 'degree', 'community', 'definition'],
      ...slice.nodes.map(({ key, name, state, note, degree, community }) => [
        key,
        name,
        state,
        note ?? '',
        String(degree),
        community === null ? '' : String(community),
        definitionOf(key) ?? '',
      ]),
    ],
    true,
  );
}

/** The relations of the slice as a table, with the first sentence of each and where it stands. */
export function toEdgesCsv(slice: GraphSlice, { quoteOf }: Pick<GraphmlOptions, 'quoteOf'>): string {
  return csvLines(
    [
      ['from', 'to', 'kind', 'confidence', 'evidences', 'path', 'quote'],
      ...slice.edges.map(({ from, to, kind, confidence, evidence }) => {
        const [first] = evidence;
        return [
          from,
          to,
          kind,
          String(confidence / 100),
          String(evidence.length),
          first?.path ?? '',
          first === undefined ? '' : quoteOf(first),
        ];
      }),
    ],
    true,
  );
}
