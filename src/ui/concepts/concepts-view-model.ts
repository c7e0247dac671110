import type { RuleId } from '../../core/concepts';
import type { RuleChip, SourceChip } from '../chips';
import type { ComparisonViewModel } from '../comparison/comparison-view-model';
import type { DrawingViewModel } from '../graph/scene-view-model';
import type { ProgressViewModel } from '../progress';
import type { ConceptSort, PaneTab } from './concepts-state';

export interface TabViewModel {
  readonly id: PaneTab;
  readonly text: string;
  readonly count: string;
  readonly selected: boolean;
}

export interface DefinitionViewModel {
  readonly id: string;
  readonly text: string;
  readonly suggested: boolean;
  readonly source: SourceChip;
  readonly rule: RuleChip;
  readonly verdicts: readonly VerdictViewModel[];
}

/** A button that says of a definition whether it is one. */
export interface VerdictViewModel {
  readonly id: 'no' | 'yes';
  readonly text: string;
  readonly label: string;
}

export interface UsageViewModel {
  readonly id: string;
  readonly text: string;
  readonly source: SourceChip;
}

/** A concept worth comparing with that of the row. */
export interface PairViewModel {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly why: string;
  readonly dismiss: string;
}

export interface RelationViewModel {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly otherKey: string;
  readonly source: SourceChip | null;
}

export type ConceptActionId = 'compare' | 'create' | 'definition' | 'graph' | 'more' | 'review' | 'usages';

export interface ConceptActionViewModel {
  readonly id: ConceptActionId;
  readonly text: string;
  readonly label: string;
}

export interface DetailsViewModel {
  readonly actionsLabel: string;
  readonly actions: readonly ConceptActionViewModel[];
  /** Null when there are none. */
  readonly pairsTitle: string | null;
  readonly pairs: readonly PairViewModel[];
  readonly definitionsTitle: string;
  readonly noDefinition: string | null;
  readonly definitions: readonly DefinitionViewModel[];
  readonly usagesTitle: string | null;
  readonly usages: readonly UsageViewModel[];
  /** Shows those that are not listed. */
  readonly moreUsages: string | null;
  readonly relationsTitle: string | null;
  readonly relations: readonly RelationViewModel[];
}

export interface ConceptRowViewModel {
  readonly key: string;
  readonly name: string;
  readonly aliases: string;
  readonly state: 'defined' | 'linked' | 'suggested';
  readonly stateText: string;
  readonly uses: string;
  readonly usesText: string;
  readonly noteText: string | null;
  readonly toggleLabel: string;
  readonly details: DetailsViewModel | null;
}

/** A list of concepts of which only the rows in sight are presented. */
export interface ConceptListViewModel {
  readonly label: string;
  readonly total: number;
  /** Index of the first presented row. */
  readonly first: number;
  readonly rows: readonly ConceptRowViewModel[];
}

export interface EmptyViewModel {
  readonly text: string;
  readonly help: string | null;
}

export interface NoteTabViewModel {
  readonly name: string;
  readonly summary: string | null;
  readonly lock: { readonly label: string; readonly on: boolean; readonly note: string | null };
  readonly list: ConceptListViewModel;
  readonly empty: EmptyViewModel | null;
  readonly comparison: ComparisonViewModel | null;
  readonly drawing: DrawingViewModel | null;
}

export interface VaultTabViewModel {
  readonly query: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly sortLabel: string;
  readonly sorts: readonly { readonly id: ConceptSort; readonly text: string; readonly selected: boolean }[];
  readonly count: string;
  readonly list: ConceptListViewModel;
  readonly empty: EmptyViewModel | null;
}

/** What one rule found, to be answered at once. */
export interface KindViewModel {
  readonly rule: RuleId;
  readonly text: string;
  readonly buttons: readonly { readonly verdict: 'no' | 'yes'; readonly text: string; readonly label: string }[];
}

export interface SuggestionViewModel {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly source: SourceChip;
  readonly rule: RuleChip;
  readonly current: boolean;
}

export interface SuggestedTabViewModel {
  readonly label: string;
  readonly keys: string;
  readonly rows: readonly SuggestionViewModel[];
  /** Told when more wait than are shown. */
  readonly more: string | null;
  readonly accept: string;
  readonly acceptHelp: string;
  readonly reject: string;
  readonly rejectHelp: string;
  readonly kinds: readonly KindViewModel[];
  readonly asking: { readonly text: string; readonly yes: string; readonly no: string } | null;
  /** What undo would take back, where that was just done. */
  readonly done: string | null;
  readonly undo: string | null;
  readonly empty: EmptyViewModel | null;
}

export interface UndefinedTabViewModel {
  readonly list: ConceptListViewModel;
  readonly empty: EmptyViewModel | null;
}

/** The Concepts pane with all texts final; only the selected tab has content. */
export interface ConceptsPaneViewModel {
  readonly tabs: readonly TabViewModel[];
  readonly busy: boolean;
  readonly progress: ProgressViewModel | null;
  readonly unsaved: string | null;
  readonly live: string;
  readonly note: NoteTabViewModel | null;
  readonly vault: VaultTabViewModel | null;
  readonly suggested: SuggestedTabViewModel | null;
  readonly undefinedTerms: UndefinedTabViewModel | null;
}
