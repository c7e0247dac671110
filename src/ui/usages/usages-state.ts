import type { Place } from '../../core/text';

export type UsageKind = 'definition' | 'link' | 'mention';

/** What of one note speaks of a concept in one way. */
export interface NoteUsages {
  readonly path: string;
  readonly kind: UsageKind;
  readonly places: readonly Place[];
}

/** All that the usages pane shows. */
export interface UsagesState {
  /** The concepts of the name at the cursor; the first is shown. Empty where there is none. */
  readonly concepts: readonly { readonly key: string; readonly name: string }[];
  /** The note that the concept is: no mention in it can become a link. */
  readonly home: string | null;
  readonly locked: boolean;
  readonly busy: boolean;
  /** The vault is being read: what is not found may come yet. */
  readonly isReading: boolean;
  readonly query: string;
  /** What the query leaves, by kind, then path. */
  readonly notes: readonly NoteUsages[];
  readonly closed: ReadonlySet<string>;
  readonly window: { readonly first: number; readonly count: number };
  /** The sentence at a place: before the words, those, and behind them; null while it is not read. */
  readonly pieces: (place: Place) => readonly [lead: string, words: string, tail: string] | null;
}

/** Which mentions are to become links: all of the concept, of one note, or one. */
export interface LinkFrom {
  readonly path: string | null;
  readonly at?: number;
}

export interface UsageRow {
  readonly id: string;
  /** A kind, a note, a sentence. */
  readonly level: 0 | 1 | 2;
  readonly pieces: readonly [lead: string, words: string, tail: string];
  readonly count: string;
  /** Null where there is nothing to open. */
  readonly open: boolean | null;
  readonly place: Place | null;
  readonly link: { readonly text: string; readonly label: string; readonly from: LinkFrom } | null;
}

export interface UsagesViewModel {
  readonly head: { readonly name: string; readonly label: string; readonly on: boolean };
  readonly busy: boolean;
  readonly several: { readonly text: string; readonly others: UsagesState['concepts'] } | null;
  readonly search: { readonly query: string; readonly placeholder: string } | null;
  readonly list: {
    readonly label: string;
    readonly total: number;
    readonly first: number;
    readonly rows: readonly UsageRow[];
  };
  readonly empty: { readonly text: string; readonly help: string } | null;
}

/** What a person does in the pane; `obsidian/` fills it. */
export interface UsagesActions {
  toggleLock(): void;
  choose(key: string): void;
  search(query: string): void;
  toggle(id: string): void;
  link(from: LinkFrom): void;
  moveWindow(window: UsagesState['window']): void;
}
