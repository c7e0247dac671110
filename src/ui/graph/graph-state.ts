import type { ConceptState, RelationKind } from '../../core/concepts';
import type { Place } from '../../core/text';
import type { Visibility } from './drawing-marks';
import type { ProgressState } from '../progress';

/** A sentence that names both ends of a relation. */
export interface SentenceState {
  readonly place: Place;
  readonly note: string;
  readonly heading: string | null;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A relation as one of its ends sees it. */
export interface EdgeState {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: { readonly key: string; readonly name: string };
  readonly to: { readonly key: string; readonly name: string };
  readonly confidence: number;
  readonly evidences: number;
  readonly accepted: boolean;
  /** Null while they are read, or where nobody asked for them. */
  readonly sentences: readonly SentenceState[] | null;
}

/** A concept with everything that the graph knows of it. */
export interface NodeState {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly state: ConceptState;
  readonly degree: number;
  readonly definition: {
    readonly text: string;
    readonly place: Place;
    readonly note: string;
    readonly heading: string | null;
  } | null;
  readonly isPinned: boolean;
  readonly isSelected: boolean;
  readonly edges: readonly EdgeState[];
}

export interface GraphFilters {
  readonly kinds: ReadonlyMap<RelationKind, Visibility>;
  readonly states: ReadonlyMap<ConceptState, Visibility>;
  readonly orphans: boolean;
}

/** Why there is nothing to draw. */
export type GraphEmptiness = 'all-hidden' | 'no-note' | 'note' | 'vault';

export type GraphNews =
  | { readonly kind: 'accepted' | 'dismissed' | 'nothing' | 'pins-back' | 'undone' }
  | { readonly kind: 'retyped'; readonly to: RelationKind }
  | { readonly kind: 'node'; readonly name: string; readonly state: ConceptState; readonly degree: number }
  | { readonly kind: 'edge'; readonly edge: EdgeState }
  | { readonly kind: 'deselected' | 'selected'; readonly name: string; readonly count: number }
  | { readonly kind: 'pinned' | 'unpinned'; readonly name: string }
  | { readonly kind: 'unpinned-all'; readonly count: number };

/** All that a graph view shows beside the drawing itself. */
export interface GraphPaneState {
  readonly phase: 'laying-out' | 'ready' | 'starting';
  /** Whether what is shown may be older than the vault. */
  readonly isStale: boolean;
  /** How far the reading of the vault is; null when nothing waits. */
  readonly progress: ProgressState | null;
  readonly emptiness: GraphEmptiness | null;
  readonly concepts: number;
  readonly relations: number;
  /** Concepts that filters hide. */
  readonly hidden: number;
  readonly query: string;
  /** Null when nothing is searched for. */
  readonly found: number | null;
  readonly isList: boolean;
  readonly canDraw: boolean;
  readonly filters: GraphFilters;
  readonly filtersOpen: boolean;
  /** Null for the whole graph. */
  readonly local: {
    readonly name: string | null;
    readonly depth: number;
    readonly locked: boolean;
    readonly radial: boolean;
  } | null;
  readonly panel:
    | { readonly kind: 'edge'; readonly edge: EdgeState; readonly backTo: string | null }
    | { readonly kind: 'node'; readonly node: NodeState }
    | null;
  readonly selected: readonly { readonly key: string; readonly name: string }[];
  readonly pins: number;
  readonly canUndo: 'pins' | 'verdict' | null;
  readonly rows: {
    readonly total: number;
    readonly first: number;
    readonly rows: readonly (Pick<NodeState, 'degree' | 'key' | 'name' | 'state'> & {
      readonly opened: NodeState | null;
    })[];
  };
  /** Relation whose sentences are shown in the list. */
  readonly openEdge: string | null;
  readonly news: GraphNews | null;
}
