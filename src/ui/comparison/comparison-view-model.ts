import type { Place } from '../../core/text';

export interface CellSourceViewModel {
  readonly text: string;
  /** Reader and confidence in words. */
  readonly label: string;
  readonly place: Place;
  readonly implied: boolean;
}

export interface ComparisonRowViewModel {
  readonly id: string;
  readonly aspect: string;
  readonly uncertain: string | null;
  readonly kind: 'different' | 'one-sided' | 'same';
  /** A list of sources for each concept; `[]` is drawn as nothing known. */
  readonly cells: readonly { readonly sources: readonly CellSourceViewModel[]; readonly more: string | null }[];
}

/** A comparison as a table with all texts final. */
export interface ComparisonViewModel {
  readonly title: string;
  readonly aspectTitle: string;
  readonly concepts: readonly string[];
  readonly rows: readonly ComparisonRowViewModel[];
  readonly nothing: string;
  readonly nothingLabel: string;
  /** Null when all rows fit. */
  readonly fold: string | null;
  readonly insert: string;
}
