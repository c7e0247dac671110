import { findCommunities, filterEdges, flatten, type GraphSlice } from '../../core/graph';
import type { VaultIndex } from '../index/vault-index';
import type { GraphBlockOptions } from './block-options';
import { focusOfNote } from './graph-focus';

/** Concepts that a block draws at most. */
const MOST = 150;
const SEED = 1;

/** What a block draws. */
export interface BlockGraph {
  readonly slice: GraphSlice;
  /** Keys of the concepts in the middle. */
  readonly foci: readonly string[];
  /** Concepts that are not drawn. */
  readonly left: number;
  /** Names that no note speaks of. */
  readonly unknown: readonly string[];
}

/** The part of the graph that a block in a note asks for; without a focus, what the note itself is about. */
export function graphOfBlock(index: VaultIndex, path: string, options: GraphBlockOptions): BlockGraph {
  const unknown: string[] = [];
  const named = options.focus.flatMap((name) => {
    const [key] = index.concepts.resolveName(name);
    if (key === undefined) unknown.push(name);
    return key === undefined ? [] : [key];
  });
  const foci = options.focus.length > 0 ? named : focusOfNote(index, path);
  // The nearest first.
  const keys = [...index.graph.neighbourhood(foci, options.depth).keys()];
  const whole = index.graph.slice(keys.slice(0, MOST));
  const { kinds } = options;
  const slice =
    kinds === null
      ? whole
      : joined(
          filterEdges(whole, ({ kind }) => kinds.includes(kind)),
          foci,
        );
  return {
    slice: options.colour === 'community' ? withCommunities(slice) : slice,
    foci,
    left: Math.max(0, keys.length - MOST),
    unknown,
  };
}

/** What no relation of the chosen kinds joins is not asked for. */
function joined({ nodes, edges }: GraphSlice, foci: readonly string[]): GraphSlice {
  const kept = new Set([...foci, ...edges.flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter(({ key }) => kept.has(key)), edges };
}

function withCommunities(slice: GraphSlice): GraphSlice {
  const communities = findCommunities(flatten(slice), SEED);
  return { ...slice, nodes: slice.nodes.map((node, at) => ({ ...node, community: communities[at] ?? null })) };
}
