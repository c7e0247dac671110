import type { Comparison, PairReason } from '../../core/compare';
import type { ConceptState, DefinitionStatus, RelationKind, RuleId, ScorePart } from '../../core/concepts';
import type { Scene } from '../../core/graph';
import type { Place } from '../../core/text';
import type { ProgressState } from '../progress';

export type PaneTab = 'note' | 'suggested' | 'undefined' | 'vault';

export type ConceptSort = 'definitions' | 'name' | 'uses';

/** Where something is said. */
export interface SourceState {
  readonly place: Place;
  /** The note's name without folder and `.md`. */
  readonly note: string;
  readonly heading: string | null;
}

/** One line of a list of concepts. */
export interface ConceptSummary {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly state: ConceptState;
  /** Links and mentions in the vault. */
  readonly uses: number;
  readonly hasNote: boolean;
}

export interface DefinitionState {
  /** Identity of the definition's place, for keys of rows and for verdicts. */
  readonly id: string;
  readonly text: string;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly parts: readonly ScorePart[];
  readonly status: DefinitionStatus;
  /** The person said yes to it. */
  readonly confirmed: boolean;
  readonly source: SourceState;
}

export interface RelationState {
  readonly kind: RelationKind;
  /** True when the concept of the row is `from`. */
  readonly outward: boolean;
  readonly otherKey: string;
  readonly otherName: string;
  readonly source: SourceState | null;
}

/** A sentence that speaks of a concept. */
export interface UsageState {
  readonly text: string;
  readonly source: SourceState;
}

/** What an opened row shows. */
export interface ConceptDetails {
  /** Concepts worth comparing with this one, the best first. */
  readonly pairs: readonly { readonly key: string; readonly name: string; readonly why: PairReason }[];
  readonly definitions: readonly DefinitionState[];
  /** Sentences that use what no note defines; null while they are not read, and for what is defined. */
  readonly usages: readonly UsageState[] | null;
  readonly relations: readonly RelationState[];
}

export interface SuggestionState {
  readonly term: string;
  readonly definition: DefinitionState;
}

export interface NoteTabState {
  readonly path: string;
  readonly name: string;
  /** False while the note waits to be read. */
  readonly read: boolean;
  readonly rows: readonly ConceptSummary[];
  /** How many of them other notes speak of too. */
  readonly elsewhere: number;
  /** Null when the note compares nothing. */
  readonly comparison: Comparison | null;
  readonly scene: Scene | null;
  /** Concepts of the neighbourhood that the scene leaves out. */
  readonly left: number;
}

/** What happened last, for the live region. */
export type PaneNews = { readonly kind: 'accepted' | 'rejected'; readonly count: number } | { readonly kind: 'undone' };

/** A stretch of a list by index. */
export interface ListWindow {
  readonly first: number;
  readonly count: number;
}

/** All that the Concepts pane shows, as plain data. */
export interface ConceptsPaneState {
  readonly tab: PaneTab;
  readonly counts: Readonly<Record<PaneTab, number>>;
  readonly locked: boolean;
  /** Null when no note is open. */
  readonly note: NoteTabState | null;
  readonly comparisonUnfolded: boolean;
  /** The note's comparison, or the sentences of opened rows, are being made again. */
  readonly comparing: boolean;
  readonly query: string;
  readonly sort: ConceptSort;
  readonly vault: readonly ConceptSummary[];
  readonly suggested: readonly SuggestionState[];
  /** Id of the suggestion that the keyboard acts on. */
  readonly currentSuggestion: string | null;
  /** A question that waits for yes or no. */
  readonly asking: { readonly rule: RuleId; readonly verdict: 'no' | 'yes'; readonly count: number } | null;
  readonly canUndo: boolean;
  readonly undefinedTerms: readonly ConceptSummary[];
  /** The part of the tab's list of concepts that is in sight, rows before and after it left out. */
  readonly window: ListWindow;
  /** Details of the opened rows, by concept key. */
  readonly opened: ReadonlyMap<string, ConceptDetails>;
  readonly progress: ProgressState | null;
  /** Verdicts that are not in a file yet. */
  readonly unsaved: number;
  readonly news: PaneNews | null;
}
