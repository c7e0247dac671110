import type { BlockKind } from '../../markdown';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import type { NoteContext } from '../reading/note-context';

/** One way in which notes define. The first rule that finds something at a block has it. */
export interface DefinitionRule {
  readonly id: RuleId;
  /** Hundredths of a plain find; sentences add and take away from it. */
  readonly confidence: number;
  /** Kinds of block at which its definitions begin: at no other is it asked. */
  readonly kinds: readonly BlockKind[];
  /** Definitions that begin at this block of the outline. */
  find(block: number, context: NoteContext): readonly Draft[];
}

/** A sample note for a rule: what tests run and the documentation shows. */
export interface RuleExample {
  readonly text: string;
  /** Name of the note; `Note.md` if left out. */
  readonly path?: string;
  /** Terms accepted by the rule; empty: nothing is accepted in it. */
  readonly terms: readonly string[];
}
