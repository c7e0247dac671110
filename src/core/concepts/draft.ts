import type { RuleId, ScorePart } from './definition';
import type { Span } from '../text';

/** What a statement needs of the rest of its note. */
export interface Alone {
  /** The list that holds it; its own block without one. */
  readonly group: number;
  /** Most entries beside it define nothing. */
  readonly remarked: boolean;
  /** An item, or a few words, as a remark has. */
  readonly weak: boolean;
  /** A genus and the clause that tells it apart: it speaks for others though remarks stand beside it. */
  readonly apart: boolean;
}

/** A definition that a rule found, before it is weighed beside the others of its note. */
export interface Draft {
  readonly rule: RuleId;
  readonly term: string;
  readonly aliases: readonly string[];
  /** The whole definition as it stands in the note. */
  readonly span: Span;
  readonly body: readonly Span[];
  readonly text: string;
  readonly parts: readonly ScorePart[];
  /** Block of the outline at which it was found. */
  readonly block: number;
  /** Blocks of which no other rule may take anything. */
  readonly claims: readonly number[];
  /** Those written in one way support each other; null for what needs no support. */
  readonly shape: string | null;
  /** Highest score that the language's data allow. */
  readonly limit: number;
  /** The same where another definition of the note is its genus; absent: no other. */
  readonly kinLimit?: number;
  /** The same where another of its shape surely defines; absent: no other. */
  readonly likeLimit?: number;
  /** Its parts where others beside it, written alike, define: what is too little alone. */
  readonly softParts?: readonly ScorePart[];
  readonly softLimit?: number;
  /** Says what something is by a head that needs a complement, and its complement. */
  readonly isRelational?: boolean;
  /** The same in a note that is written to define; absent: no other. */
  readonly supportedLimit?: number;
  /** Speaks for itself by its shape alone; absent: by more. */
  readonly alone?: Alone;
}

/** Shape of what only a note that surely defines other things takes for a definition. */
export const BRIEF_SHAPE = 'brief';

/** Hundredths above which no guess goes. */
export const GUESS_LIMIT = 95;

export function scoreOf(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
