import type { OwnFacts } from '../../own-facts';
import type { Mention } from '../../vault-facts';
import type { Span, TextEdit } from '../../../text';

/** What of a note a change of a name touches. */
export type RenameKind = 'alias' | 'block' | 'definition' | 'link' | 'mention';

/** One change of a name in a note. */
export interface RenameEdit extends TextEdit {
  readonly kind: RenameKind;
  /** Part of a heading, to which links may lead. */
  readonly inHeading: boolean;
  /** It holds only together with another: the note's own new name, or the new heading of a note. */
  readonly needs: 'note' | { readonly headingOf: string } | null;
}

/** A place that keeps the old name, and why: another form of the word, a name of several concepts, words of a heading. */
export interface KeptName extends Span {
  readonly why: 'form' | 'heading' | 'several';
}

/** What is known of a note and asked of it. */
export interface RenameRequest {
  /** The name as it is, and as it shall be. */
  readonly name: string;
  readonly next: string;
  readonly own: OwnFacts;
  /** Places of the concept's names, in any form. */
  readonly hits: readonly Mention[];
  /** Whether words are a form of the name itself, not of another name of the concept. */
  readonly isForm: (words: string) => boolean;
  /** The note is the concept, by its name or by another name of it. */
  readonly isHome: boolean;
  /** Whether a definition of the note is one of the concept. */
  readonly defines: (term: string) => boolean;
  /** What a link to a target, with its last heading, leads to: the concept's note, the concept by its name alone, else null. */
  readonly leadsTo: (target: string, heading: string | null) => 'name' | 'note' | null;
  /** The note that a link with this heading leads to, where the heading there gets another name; else null. */
  readonly headingOf: (target: string, heading: string) => string | null;
}

export interface RenameFound {
  readonly edits: readonly RenameEdit[];
  readonly kept: readonly KeptName[];
}
