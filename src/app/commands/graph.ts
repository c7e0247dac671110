import type { GraphSlice } from '../../core/graph';
import {
  communitiesOf,
  compareRelations,
  drawGraph,
  pathBetween,
  placeNodes,
  toCanvas,
  toDocument,
  toDot,
  toEdgesCsv,
  toGraphml,
  toJson,
  toMermaid,
  toNodesCsv,
  toSvg,
  type GraphTexts,
  type QuoteOf,
  type SavedPlaces,
} from '../../core/graph';
import type { Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import { cutQuotes } from '../index/quotes';
import type { Vault } from '../vault';
import type { GraphAnswer } from './answers';

/** Steps from the concept asked for, where no number is given. */
const DEFAULT_DEPTH = 1;

export type GraphFormat = 'canvas' | 'dot' | 'edges-csv' | 'graphml' | 'json' | 'mermaid' | 'nodes-csv' | 'svg';

/** What of the graph is asked for: all of it, the neighbourhood of a concept, or a way between two. */
export type GraphPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'around'; readonly name: string; readonly depth: number | null }
  | { readonly kind: 'path'; readonly names: readonly [string, string] };

/** `graph`: a part of the graph; fails with `unknown-concept` for a name that is none. A way that is not there is empty. */
export function cutGraph(vault: Vault, part: GraphPart): Result<GraphSlice> {
  const { graph } = vault.index;
  const communities = communitiesOf(graph);
  if (part.kind === 'all') return ok(graph.slice(null, communities));
  const names = part.kind === 'around' ? [part.name] : part.names;
  const keys: string[] = [];
  for (const name of names) {
    const [key] = vault.index.concepts.resolveName(name);
    if (key === undefined) return fail({ code: 'unknown-concept', path: null, from: null, detail: name });
    keys.push(key);
  }
  if (part.kind === 'around') {
    return ok(graph.slice(graph.neighbourhood(keys, part.depth ?? DEFAULT_DEPTH).keys(), communities));
  }
  const steps = pathBetween(graph, keys[0] ?? '', keys[1] ?? '') ?? [];
  const { nodes } = graph.slice(
    steps.map(({ key }) => key),
    communities,
  );
  return ok({ nodes, edges: steps.flatMap(({ relations }) => relations).sort(compareRelations) });
}

/** The part in the shape of the command line, with the words of every evidence. */
export async function graphAnswer(vault: Vault, slice: GraphSlice): Promise<GraphAnswer> {
  const quoteOf = await quotesOf(vault, slice);
  return { ...toDocument(slice, quoteOf), problems: vault.index.problems() };
}

/** The part in a format of other programs. */
export async function printGraphAs(
  vault: Vault,
  slice: GraphSlice,
  {
    format,
    texts,
    saved,
  }: {
    readonly format: GraphFormat;
    readonly texts: GraphTexts;
    /** Places to keep, where the slice was laid out before. */
    readonly saved?: SavedPlaces;
  },
): Promise<string> {
  const definitionOf = (key: string): string | null => vault.index.concepts.get(key)?.definitions[0]?.text ?? null;
  const kept = saved === undefined ? {} : { saved, ticks: 0 };
  switch (format) {
    case 'dot':
      return toDot(slice, texts);
    case 'mermaid':
      return toMermaid(slice, texts);
    case 'canvas':
      return toCanvas(slice, placeNodes(slice, kept), texts);
    case 'graphml':
      return toGraphml(slice, {
        definitionOf,
        quoteOf: await quotesOf(vault, slice),
      });
    case 'nodes-csv':
      return toNodesCsv(slice, { definitionOf });
    case 'edges-csv':
      return toEdgesCsv(slice, { quoteOf: await quotesOf(vault, slice) });
    case 'json':
      return toJson(slice, await quotesOf(vault, slice));
    case 'svg':
      return toSvg(drawGraph(slice, { ...kept, kindText: (kind) => texts.kind(kind) }), {
        texts,
        quoteOf: await quotesOf(vault, slice),
      });
  }
}

async function quotesOf(vault: Vault, slice: GraphSlice): Promise<QuoteOf> {
  const quotes = await cutQuotes(
    vault.ports.files,
    slice.edges.flatMap(({ evidence }) => evidence),
  );
  return (place) => quotes.get(place)?.quote ?? '';
}
