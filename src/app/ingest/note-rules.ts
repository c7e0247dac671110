import type { Contrast } from '../../core/compare';
import type { OwnFacts, VaultFacts, Vocabulary } from '../../core/concepts';
import type { NoteParse, ParsedNote } from '../../core/markdown';

/** How one note is read under the settings that hold: the parser and the finders of the core, bound. */
export interface NoteRules {
  /** Names the rules and what of the settings they depend on; facts of another id are found again. */
  readonly id: string;
  start(path: string, text: string): NoteParse;
  findOwn(note: ParsedNote): OwnFacts;
  findInVault(note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary): InVault;
}

/** What a note says given the names of the whole vault. */
export interface InVault {
  readonly vault: VaultFacts;
  readonly contrasts: readonly Contrast[];
}
