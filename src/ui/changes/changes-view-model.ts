import type { ProgressViewModel } from '../progress';
import type { WindowedRows } from '../windowed-list';

/** What a switch over a preview is about: the note's own name, plain mentions, the first of a section alone. */
export type ChangeSwitch = 'mentions' | 'note' | 'once';

export interface SwitchRow<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly on: boolean;
}

export interface ChangeRow {
  readonly key: string;
  readonly chosen: boolean;
  /** It goes with another change and cannot be left out by itself. */
  readonly fixed: boolean;
  readonly label: string;
  readonly lead: string;
  readonly was: string;
  readonly now: string;
  readonly tail: string;
  readonly note: string | null;
}

export interface ChangedFileRow {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly count: string;
  readonly label: string;
  readonly state: 'all' | 'none' | 'some';
  readonly fixed: boolean;
  /** Null while it is closed. */
  readonly changes: readonly ChangeRow[] | null;
  readonly more: string | null;
}

export interface ChangesViewModel {
  readonly busy: boolean;
  readonly intro: readonly string[];
  readonly progress: ProgressViewModel | null;
  readonly switches: readonly SwitchRow<ChangeSwitch>[];
  readonly summary: string;
  /** Concepts that can be left out as a whole. */
  readonly concepts: {
    readonly title: string;
    readonly rows: readonly SwitchRow<string>[];
    readonly more: string | null;
  } | null;
  readonly before: string;
  readonly after: string;
  /** One note alone is shown without its name. */
  readonly alone: boolean;
  readonly files: WindowedRows<ChangedFileRow>;
  readonly kept: {
    readonly title: string;
    readonly open: boolean;
    readonly rows: readonly {
      readonly key: string;
      readonly place: string;
      readonly lead: string;
      readonly words: string;
      readonly tail: string;
    }[];
    readonly more: string | null;
  } | null;
  readonly act: { readonly text: string; readonly disabled: boolean };
  readonly cancel: string;
}

/** What a person does in a preview. */
export interface ChangesActions {
  flip(id: ChangeSwitch, on: boolean): void;
  toggleFile(path: string): void;
  chooseFile(path: string, isIn: boolean): void;
  choose(path: string, key: string, isIn: boolean): void;
  chooseConcept(key: string, isIn: boolean): void;
  toggleKept(open: boolean): void;
  showRows(window: { readonly first: number; readonly count: number }): void;
  stop(): void;
  act(): void;
  cancel(): void;
}
