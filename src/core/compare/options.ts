import type { OwnFacts } from '../concepts';
import type { Definition } from '../concepts';
import type { LanguagePack } from '../language';
import type { ParsedNote } from '../markdown';
import type { Span } from '../text';
import { conceptKey } from '../text';
import type { ReaderId } from './comparison';

/** A concept that is compared. */
export interface Column {
  /** Concept key. */
  readonly key: string;
  /** As the header shows it. */
  readonly name: string;
  /** Name, aliases, targets of links to it; the matcher makes their forms. */
  readonly names: readonly string[];
  /** Path of the note that is this concept. */
  readonly home: string | null;
  /** A column given as `[[Note#Heading]]` reads that section alone. */
  readonly section: { readonly path: string; readonly heading: string } | null;
  /** Definitions of the concept in any note, verdicts applied. */
  readonly definitions: readonly Definition[];
}

/** The column's identity in a table's marker: two sections of one note are two columns. */
export function columnId({ key, section }: Pick<Column, 'key' | 'section'>): string {
  return section === null ? key : `${key}#${conceptKey(section.heading)}`;
}

/** A note that a table is read from. */
export interface ComparedNote {
  readonly note: ParsedNote;
  readonly own: OwnFacts;
  /** Languages of the note, the most used first; the last is the pack of any language. */
  readonly packs: readonly LanguagePack[];
  /** Where nothing is read: a table that is being refreshed is no source of its own. */
  readonly except?: Span;
}

/** A verdict of the person on a cell: shown as certain, or never. */
export type CellVerdict = 'no' | 'yes';

export interface ComparisonOptions {
  /** Readers to use; all but `link` by default. */
  readonly sources: readonly ReaderId[];
  /** Hundredths; cells below are left out, after rows are merged and named. */
  readonly min: number;
  readonly implied: boolean;
  readonly rows: {
    readonly order: readonly string[];
    readonly hide: readonly string[];
    readonly rename: ReadonlyMap<string, string>;
  };
  /** `concept␟aspect key␟text` → verdict, made by the caller; a `yes` may leave the text out. */
  readonly verdicts: ReadonlyMap<string, CellVerdict>;
}

const defaultSources: readonly ReaderId[] = ['table', 'property', 'field', 'heading', 'definition', 'list', 'prose'];

export const defaultComparison: ComparisonOptions = {
  sources: defaultSources,
  min: 50,
  implied: false,
  rows: { order: [], hide: [], rename: new Map() },
  verdicts: new Map(),
};
