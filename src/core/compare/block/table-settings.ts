import type { ReaderId } from '../comparison';
import type { ComparisonOptions } from '../options';

export type TableLayout = 'cards' | 'columns' | 'rows';
export type SameRows = 'fold' | 'hide' | 'show';

/** How a table is made and drawn, all decided: what a block or a view says over the defaults of the settings. */
export interface TableSettings extends Pick<ComparisonOptions, 'implied' | 'min' | 'rows' | 'sources'> {
  readonly layout: TableLayout;
  /** What becomes of rows that are equal in every column. */
  readonly same: SameRows;
}

export const TABLE_KEYS = ['concepts', 'sources', 'rows', 'layout', 'same', 'min', 'implied'] as const;
export const ROW_KEYS = ['order', 'hide', 'rename'] as const;
export const LAYOUTS: readonly TableLayout[] = ['columns', 'rows', 'cards'];
export const SAME_ROWS: readonly SameRows[] = ['show', 'fold', 'hide'];
export const READER_IDS: readonly ReaderId[] = [
  'table',
  'property',
  'field',
  'heading',
  'definition',
  'list',
  'prose',
  'link',
];

export type TableKey = (typeof TABLE_KEYS)[number];

/** One fault in a block: data, in no language. Lines count from 1, the first line behind the fence. */
export type BlockFault =
  | { readonly kind: 'key'; readonly line: number; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'no-keys' }
  | { readonly kind: 'rename'; readonly line: number; readonly name: string }
  | { readonly kind: 'source'; readonly line: number; readonly name: string; readonly nearest: string | null }
  /** `used` is what is taken instead, as it would be written; empty for what the note compares. */
  | { readonly kind: 'value'; readonly line: number; readonly key: TableKey | RowKey; readonly used: string };

export type RowKey = (typeof ROW_KEYS)[number];

/** What a block says. */
export interface BlockReading {
  /** Names, links and links to headings as asked; null: what the note compares. */
  readonly concepts: readonly string[] | null;
  readonly settings: TableSettings;
  readonly faults: readonly BlockFault[];
}

/** The parser's own words where the YAML is broken; the line is null where it says none. */
export interface BrokenBlock {
  readonly line: number | null;
  readonly detail: string;
}
