import type { Span } from '../text';

/** A concept's names, for finding them in text in any of their forms. */
export interface NameEntry {
  readonly key: string;
  readonly names: readonly string[];
  /** Forms that the person added, matched as they are. */
  readonly also: readonly string[];
  /** Forms that never are this concept. */
  readonly never: readonly string[];
  /** Languages of the notes that use the concept: they say how its names inflect. None: by script alone. */
  readonly languages?: readonly string[];
  /** Two letters are enough for a name: somebody asks for this very concept. */
  readonly brief?: boolean;
}

/** A name found in a text. */
export interface TermHit extends Span {
  /** More than one when the form belongs to several concepts. */
  readonly keys: readonly string[];
  /** The name is a function word of another language, as "mint" in Hungarian: `matcherFor` tells it by the note. */
  readonly foreign?: true;
}

/** Finds names of a vocabulary in text: longest match, then the earlier; hits do not overlap; O(n). */
export interface Matcher {
  find(text: string): readonly TermHit[];
  /** Whether a word of the text begins a name: cheaper than `find`, and true wherever `find` finds. */
  touches(text: string): boolean;
}
