import type { Interval, PromptKind, Rating } from '../../core/review';
import type { Place } from '../../core/text';

/** Note and heading that a card comes from. */
export interface CardPlace {
  readonly note: string;
  readonly heading: string | null;
}

/** A card's text that is being changed in place. */
export interface EditState {
  readonly text: string;
  readonly step: 'failed' | 'refused' | 'saving' | 'typing';
  /** Why it failed. */
  readonly reason: string;
}

/** A card that is being asked. */
export interface CardState {
  readonly id: string;
  readonly kind: PromptKind;
  readonly standing: 'again' | 'known' | 'new';
  readonly question: string;
  readonly answer: string;
  readonly revealed: boolean;
  readonly buttons: 2 | 4;
  readonly intervals: Readonly<Record<Rating, Interval>> | null;
  readonly progress: { readonly done: number; readonly total: number; readonly secondsLeft: number };
  readonly canUndo: boolean;
  readonly place: Place;
  /** Null while the note is being read. */
  readonly face: {
    readonly context: CardPlace;
    readonly source: CardPlace;
    readonly aliases: readonly string[];
    /** What is asked as Markdown of its note; null where it is asked as text. */
    readonly question: string | null;
    readonly markdown: string | null;
    readonly stale: 'changed' | 'gone' | null;
  } | null;
  readonly edit: EditState | null;
}

/** What a session came to, and what there is next. */
export interface RestState {
  readonly over: 'concepts' | 'due' | 'note';
  readonly ended: 'finished' | 'left' | 'nothing';
  readonly summary: {
    readonly answers: number;
    readonly remembered: number;
    readonly seconds: number;
    readonly remaining: number;
  };
  readonly canUndo: boolean;
  readonly counts: {
    readonly due: number;
    readonly waiting: number;
    readonly prompts: number;
    readonly newPerDay: number;
    readonly heldBack: Readonly<Record<HeldReason, number>>;
    /** Days from today, and how many cards. */
    readonly next: { readonly day: number; readonly count: number } | null;
  };
  /** Study day. */
  readonly today: number;
}

export type HeldReason = 'contrasts' | 'newLimit' | 'prerequisites' | 'reviewLimit' | 'siblings';

export type ScopeKind = 'folders' | 'property' | 'tags' | 'vault';
export type SourceId = 'contrast' | 'definition';

/** The page on which a person says where prompts may come from. */
export interface SourcesState {
  readonly scope: { readonly kind: ScopeKind; readonly values: readonly string[] };
  readonly sources: ReadonlyMap<SourceId, boolean>;
  /** Null while it is being counted. */
  readonly preview: {
    readonly kinds: ReadonlyMap<PromptKind, number>;
    readonly notes: number;
    readonly examples: readonly {
      readonly id: string;
      readonly kind: PromptKind;
      readonly question: string;
      readonly note: string;
    }[];
  } | null;
  readonly newPerDay: number;
  /** Something was chosen before, so it can be left as it is. */
  readonly isChosen: boolean;
}

/** What came of the last thing done. */
export type ReviewNews = 'buried' | 'edited' | 'newDay' | 'suspended' | 'undone';

/** All that a review shows. */
export interface ReviewState {
  readonly screen:
    | { readonly kind: 'card'; readonly card: CardState }
    | { readonly kind: 'counting' }
    | { readonly kind: 'rest'; readonly rest: RestState }
    | { readonly kind: 'sources'; readonly sources: SourcesState };
  /** Lines of the journal that no file has yet, and whether writing them has failed; null before anything was written. */
  readonly saving: { readonly waiting: number; readonly failing: boolean } | null;
  readonly news: ReviewNews | null;
}
