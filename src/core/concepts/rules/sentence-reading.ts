import type { Block, InlineText } from '../../markdown';
import type { GlossShape } from '../reading/gloss-shape';
import type { TermShape } from '../reading/term-shape';

/** A sentence of a paragraph that may define. */
export interface Sentence {
  readonly inline: InlineText;
  readonly source: Block;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** A later one is read only where its term is stressed, it says the same of something else, or what any one of a kind is. */
  readonly isFirst: boolean;
  /** The copula of the first one, if that defines. */
  readonly parallel: string;
}

/** A sentence that defines. */
export interface Reading {
  readonly sentence: Sentence;
  readonly term: TermShape;
  readonly gloss: GlossShape;
  readonly base: number;
  readonly glossFrom: number;
  /** Its copula; empty for a sentence that names. */
  readonly word: string;
  /** Says so little that only a note that defines makes a definition of it. */
  readonly isBrief?: boolean;
}

/** A stressed or named term, and a naming sentence. */
export const SURE = 65;
/** Fewer words before the verb only point at something: "this is called …". */
export const LEAST_SAID = 4;
