import type { Rating } from '../../core/review';
import type { SourceChip } from '../chips';
import type { ScopeKind, SourceId } from './review-state';

/** A tool of the bar above the card. */
export interface ToolViewModel {
  readonly id: 'bury' | 'edit' | 'leave' | 'source' | 'suspend' | 'undo';
  readonly label: string;
  readonly icon: string;
  readonly enabled: boolean;
}

export interface RatingViewModel {
  readonly rating: Rating;
  readonly text: string;
  readonly interval: string;
  readonly main: boolean;
}

export interface EditViewModel {
  readonly label: string;
  readonly text: string;
  readonly busy: boolean;
  readonly message: string | null;
  readonly save: string;
  readonly cancel: string;
  /** Offered where the note says something else by now. */
  readonly open: string | null;
}

export interface AnswerViewModel {
  /** The answer in plain words: always for terms and contrasts, else where the note cannot be drawn. */
  readonly text: string | null;
  readonly also: string | null;
  readonly markdownTitle: string | null;
  readonly markdown: string | null;
  readonly path: string;
  readonly stale: string | null;
  readonly source: SourceChip | null;
}

export interface CardViewModel {
  readonly id: string;
  readonly progress: string;
  /** 0–1. */
  readonly share: number;
  readonly tools: readonly ToolViewModel[];
  readonly kind: string;
  readonly standing: string | null;
  readonly context: string;
  readonly question: string;
  /** The question as Markdown of a note, to be drawn instead of its text. */
  readonly questionMarkdown: { readonly markdown: string; readonly path: string } | null;
  /** A question that is a definition is read, not looked up. */
  readonly isLong: boolean;
  readonly answer: AnswerViewModel | null;
  readonly edit: EditViewModel | null;
  readonly reveal: string | null;
  readonly ratings: readonly RatingViewModel[];
  readonly keys: string;
}

export type RestButton = 'all' | 'close' | 'concepts' | 'goOn' | 'sources' | 'start' | 'undo';

export interface RestViewModel {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly id: RestButton; readonly text: string; readonly main: boolean }[];
}

export interface SourcesViewModel {
  readonly title: string;
  readonly help: string;
  readonly scopeTitle: string;
  readonly scopes: readonly { readonly id: ScopeKind; readonly text: string; readonly selected: boolean }[];
  /** Null for the whole vault. */
  readonly values: {
    readonly label: string;
    readonly add: string;
    readonly chips: readonly { readonly value: string; readonly remove: string }[];
  } | null;
  readonly kindsTitle: string;
  readonly sources: readonly {
    readonly id: SourceId;
    readonly text: string;
    readonly help: string;
    readonly on: boolean;
  }[];
  readonly count: string;
  readonly detail: string;
  readonly pace: string | null;
  readonly examplesTitle: string | null;
  readonly examples: readonly {
    readonly id: string;
    readonly kind: string;
    readonly question: string;
    readonly note: string;
  }[];
  readonly missing: string | null;
  readonly use: string;
  readonly cancel: string | null;
}

export interface ReviewViewModel {
  readonly busy: boolean;
  readonly counting: string | null;
  readonly card: CardViewModel | null;
  readonly rest: RestViewModel | null;
  readonly sources: SourcesViewModel | null;
  readonly saved: { readonly text: string; readonly state: 'saved' | 'saving' | 'unsaved' } | null;
  /** Read out. */
  readonly live: string;
}
