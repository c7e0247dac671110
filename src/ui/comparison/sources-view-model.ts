import type { Place } from '../../core/text';

export interface SourceViewModel {
  readonly id: string;
  /** The cell's text. */
  readonly text: string;
  readonly words: readonly [before: string, value: string, after: string];
  readonly place: Place;
  /** Note › heading. */
  readonly where: string;
  readonly openLabel: string;
  readonly chip: string;
  readonly why: string;
  /** What has to be said of it, beside. */
  readonly notes: readonly string[];
  readonly accept: { readonly text: string; readonly help: string } | null;
  /** Null where it cannot be edited. */
  readonly edit: string | null;
  readonly reject: { readonly text: string; readonly help: string } | null;
}

export interface SourceGroupViewModel {
  readonly id: string;
  readonly title: string | null;
  readonly sources: readonly SourceViewModel[];
}

/** What a cell was read from; of an empty one, what was read and what was left out. */
export interface SourcesViewModel {
  readonly title: string;
  readonly label: string;
  readonly close: string;
  readonly busy: boolean;
  readonly groups: readonly SourceGroupViewModel[];
  readonly nothing: string | null;
  /** Of an empty cell. */
  readonly write: string | null;
  readonly read: {
    readonly text: string;
    readonly notes: readonly { readonly text: string; readonly label: string; readonly place: Place }[];
    readonly more: string | null;
  } | null;
}
