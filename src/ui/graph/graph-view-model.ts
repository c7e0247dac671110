import type { ConceptState, RelationKind } from '../../core/concepts';
import type { SourceChip } from '../chips';
import type { ProgressViewModel } from '../progress';
import type { Visibility } from './drawing-marks';

export interface SentenceViewModel {
  readonly key: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  readonly chip: SourceChip;
}

export interface EdgeViewModel {
  readonly id: string;
  readonly from: { readonly key: string; readonly name: string };
  readonly kind: string;
  readonly to: { readonly key: string; readonly name: string };
  readonly confidence: string;
  readonly sentences: readonly SentenceViewModel[];
  /** In place of sentences that are not there. */
  readonly note: string | null;
  readonly retype: string;
  readonly accept: string | null;
  readonly accepted: string | null;
  readonly dismiss: string;
  readonly compare: string | null;
}

export interface RelationRowViewModel {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly otherKey: string;
  readonly count: string;
  readonly label: string;
  readonly opened: EdgeViewModel | null;
}

export interface NodeViewModel {
  readonly key: string;
  readonly name: string;
  readonly state: ConceptState;
  readonly stateText: string;
  readonly aliases: string | null;
  readonly definition: { readonly text: string; readonly chip: SourceChip } | null;
  readonly undefinedText: string | null;
  readonly buttons: readonly { readonly id: NodeButton; readonly text: string }[];
  readonly relations: readonly RelationRowViewModel[];
  readonly more: string | null;
}

export type NodeButton = 'open' | 'pin' | 'review' | 'select';

export interface SwitchViewModel<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly value: Visibility;
}

export interface GraphRowViewModel {
  readonly key: string;
  readonly name: string;
  readonly state: ConceptState;
  readonly stateText: string;
  readonly count: string;
  readonly opened: NodeViewModel | null;
}

export interface GraphPaneViewModel {
  readonly busy: boolean;
  readonly progress: ProgressViewModel | null;
  readonly stageLabel: string;
  readonly search: { readonly placeholder: string; readonly query: string; readonly found: string | null };
  readonly filters: {
    readonly label: string;
    readonly open: boolean;
    readonly active: boolean;
    readonly kindsTitle: string;
    readonly statesTitle: string;
    readonly kinds: readonly SwitchViewModel<RelationKind>[];
    readonly states: readonly SwitchViewModel<ConceptState>[];
    readonly visibilities: readonly { readonly id: Visibility; readonly text: string }[];
    readonly orphans: { readonly text: string; readonly on: boolean };
    readonly reset: string;
  };
  /** `canTurn`: to the drawing and back. */
  readonly list: { readonly label: string; readonly on: boolean; readonly canTurn: boolean };
  readonly exportLabel: string;
  readonly local: {
    readonly name: string;
    readonly lock: { readonly label: string; readonly on: boolean };
    readonly depth: { readonly label: string; readonly value: number };
    readonly radial: { readonly label: string; readonly on: boolean };
  } | null;
  readonly zoom: { readonly in: string; readonly out: string; readonly fit: string };
  readonly status: string;
  readonly unpinAll: string | null;
  readonly undo: string | null;
  readonly selection: {
    readonly text: string;
    readonly compare: string | null;
    readonly clear: string;
    readonly keys: readonly string[];
  } | null;
  readonly empty: { readonly text: string; readonly help: string | null; readonly reset: string | null } | null;
  readonly panel: {
    readonly close: string;
    readonly node: NodeViewModel | null;
    readonly edge: EdgeViewModel | null;
    readonly back: { readonly key: string; readonly text: string } | null;
  } | null;
  readonly rows: {
    readonly total: number;
    readonly first: number;
    readonly rows: readonly GraphRowViewModel[];
  };
  readonly live: string;
}
