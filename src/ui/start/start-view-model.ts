import type { SourceChip } from '../chips';
import type { ProgressViewModel } from '../progress';

export interface StartPairViewModel {
  readonly id: string;
  readonly keys: readonly [string, string];
  readonly names: readonly [string, string];
  readonly compare: string;
  readonly compareLabel: string;
  readonly reason: string;
  readonly source: SourceChip | null;
}

export interface StartTermViewModel {
  readonly key: string;
  readonly name: string;
  readonly uses: string;
  readonly label: string;
}

/** A part of the page: with nothing to show it says what would be there. */
export interface StartSection {
  readonly title: string;
  readonly none: string | null;
}

/** The start page with all texts final. */
export interface StartViewModel {
  readonly busy: boolean;
  readonly title: string;
  readonly found: string;
  /** How many notes are missing in it; leads to the check, which names them. */
  readonly unread: string | null;
  readonly progress: ProgressViewModel | null;
  readonly buttons: { readonly graph: string; readonly compare: string; readonly review: string };
  readonly pairs: StartSection & { readonly rows: readonly StartPairViewModel[] };
  readonly question: StartSection & {
    readonly shown: {
      readonly question: string;
      readonly reveal: string;
      readonly answer: string;
      readonly source: SourceChip;
    } | null;
  };
  readonly terms: StartSection & { readonly rows: readonly StartTermViewModel[] };
  /** What is looked for, when a vault that has been read has none of it. */
  readonly empty: { readonly text: string; readonly shapes: readonly string[]; readonly example: string } | null;
  readonly promise: string;
}
