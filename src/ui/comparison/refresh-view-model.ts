import type { ProgressViewModel } from '../progress';

/** One change of a table, before it is made. */
export interface RefreshRow {
  readonly id: string;
  /** Row and column. */
  readonly where: string;
  /** What the box says to a screen reader. */
  readonly label: string;
  readonly isOn: boolean;
  /** What will not stand in the table, and what will. */
  readonly gone: { readonly label: string; readonly text: string } | null;
  readonly stays: { readonly label: string; readonly text: string } | null;
}

export interface RefreshGroup {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly RefreshRow[];
  readonly more: string | null;
}

export interface RefreshedTable {
  readonly key: string;
  /** 0-based line of its marker. */
  readonly line: number;
  readonly title: string;
  /** Why it cannot be refreshed. */
  readonly fault: string | null;
  readonly summary: string;
  readonly groups: readonly RefreshGroup[];
  readonly places: {
    readonly label: string;
    readonly value: string;
    readonly choices: readonly { readonly value: string; readonly text: string }[];
  } | null;
}

/** A preview of a refresh. */
export interface RefreshViewModel {
  readonly busy: boolean;
  readonly progress: ProgressViewModel | null;
  /** What is to be told of the whole: that nothing is there, that it is out of date. */
  readonly news: string;
  readonly isFault: boolean;
  readonly tables: readonly RefreshedTable[];
  /** Null where there is nothing to write. */
  readonly act: string | null;
  readonly again: string | null;
  readonly cancel: string;
}

/** What a person does in a preview of a refresh. */
export interface RefreshActions {
  /** Leaves a change out, or takes it in again. */
  flip(id: string): void;
  choosePlaces(line: number, places: string): void;
  again(): void;
  act(): void;
  cancel(): void;
}
