import type { ProgressViewModel } from '../progress';
import type { CheckSection, CheckTarget } from './check-state';

export interface CheckRow {
  readonly id: string;
  /** A section's head with its remedy, or a remark. */
  readonly head: {
    readonly section: CheckSection;
    readonly count: string;
    readonly remedy: string;
    readonly open: boolean;
  } | null;
  readonly text: string;
  /** Behind the text, in grey. */
  readonly detail: string;
  /** A sentence, shown whole. */
  readonly isLong: boolean;
  readonly target: CheckTarget | null;
}

/** The vault check with all texts final; of the rows those in sight. */
export interface CheckViewModel {
  readonly busy: boolean;
  readonly summary: string;
  readonly incomplete: string | null;
  readonly progress: ProgressViewModel | null;
  readonly again: string | null;
  readonly search: { readonly query: string; readonly placeholder: string } | null;
  readonly list: {
    readonly label: string;
    readonly total: number;
    readonly first: number;
    readonly rows: readonly CheckRow[];
  };
  readonly empty: { readonly text: string; readonly help: string | null } | null;
}
