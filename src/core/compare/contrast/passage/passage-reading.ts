import type { ParsedNote } from '../../../markdown';
import type { AdjectiveOf } from '../sentence/adjective-names';
import type { GenderOf } from './antecedents';
import type { NameFinder } from '../columns/name-finder';
import type { NoteLanguages } from '../note/note-languages';
import type { TextBlock } from '../note/zones';

/** What the prose of a note is read with. */
export interface PassageReading {
  readonly note: ParsedNote;
  /** The note's own name. */
  readonly title: string;
  readonly finder: NameFinder;
  readonly languages: NoteLanguages;
  readonly genderOf: GenderOf;
  readonly adjectiveOf: AdjectiveOf;
  /** All subjects when they are two: whom "both" means from the start. */
  readonly pair: readonly number[];
  /** All subjects when they are three: whom "all three" means in a contrast section. */
  readonly trio: readonly number[];
  /** Table of asked-for columns: loose names everywhere, a two-sided sentence opens a passage. */
  readonly asked: boolean;
  /** One of several notes of a table: it may be about other things, and only what it sets apart by a heading is weighed. */
  readonly amid: boolean;
  /** Whether a block can hold anything; false skips it unread. */
  readonly worth: (block: TextBlock) => boolean;
}
