/** A row by its key and its place among rows of one key; a column by its place. */
export type LineTarget =
  { readonly kind: 'column'; readonly at: number } | { readonly kind: 'row'; readonly id: string };

export interface CellTarget {
  readonly kind: 'cell';
  readonly row: string;
  readonly column: number;
}

/** What a menu is for. */
export type TableTarget = CellTarget | LineTarget | { readonly kind: 'table' };

export interface HeadViewModel {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly label: string;
  readonly mark: 'none' | 'uncertain' | 'unknown';
  readonly target: LineTarget;
}

export interface CellViewModel {
  readonly id: string;
  /** Name of the head above, for cards. */
  readonly head: string;
  readonly label: string;
  readonly texts: readonly { readonly text: string; readonly implied: boolean }[];
  readonly more: string | null;
  /** The app draws the value. */
  readonly isGiven: boolean;
  readonly target: CellTarget;
}

export interface LineViewModel {
  readonly id: string;
  readonly head: HeadViewModel;
  readonly cells: readonly CellViewModel[];
  readonly isSame: boolean;
}

/** What a button in a message does. */
export type TableButton =
  | { readonly kind: 'compare'; readonly keys: readonly string[] }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'pick' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'show-below' }
  | { readonly kind: 'show-hidden' }
  | { readonly kind: 'show-implied' }
  | { readonly kind: 'show-same' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'use'; readonly at: number; readonly name: string };

export interface ButtonViewModel {
  readonly text: string;
  readonly hint: string | null;
  readonly does: TableButton;
}

export interface MessageViewModel {
  readonly id: string;
  readonly text: string;
  /** Text to be copied by hand, in the block's own language. */
  readonly code: string | null;
  readonly isFault: boolean;
  readonly buttons: readonly ButtonViewModel[];
}

export interface PagerViewModel {
  readonly axis: 'columns' | 'rows';
  readonly text: string;
  readonly previous: string;
  readonly next: string;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** A comparison as it is drawn: all texts final. */
export interface TableViewModel {
  readonly title: string;
  readonly layout: 'cards' | 'columns' | 'rows';
  readonly busy: boolean;
  readonly progress: {
    readonly text: string;
    readonly done: number;
    readonly total: number;
    readonly cancel: string | null;
  } | null;
  readonly messages: readonly MessageViewModel[];
  readonly menu: string;
  readonly heads: readonly HeadViewModel[];
  readonly lines: readonly LineViewModel[];
  readonly nothing: string;
  readonly fold: string | null;
  readonly pagers: readonly PagerViewModel[];
  /** Below everything, quietly. */
  readonly notes: string | null;
  readonly live: string;
}
