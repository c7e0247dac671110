import type { InlineText } from '../../../markdown';
import type { Span } from '../../../text';
import type { Lexicon } from './lexicon';
import type { Token } from './token';

export type PatternId =
  | 'both'
  | 'comparative'
  | 'cond-frame'
  | 'equative-negative'
  | 'fronted'
  | 'gap'
  | 'only'
  | 'pair-strong'
  | 'pair-weak'
  | 'parallel'
  | 'plain'
  | 'prefix'
  | 'unlike'
  | 'unlike-mid';

/** A range of a sentence's tokens, `to` exclusive. */
export type Range = Span;

/** A sentence as the patterns see it. */
export interface Sentence {
  readonly inline: InlineText;
  /** Index of the block it stands in. */
  readonly block: number;
  /** In the shown text of the block. */
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A possible name of a row, the best first in a list. */
export interface Naming {
  readonly text: string;
  /** Stands in the sentence as the subject or label, or in the lexicon: no guess. */
  readonly certain: boolean;
}

/** One value said of one concept. */
export interface Claim extends Span {
  // `from` and `to` are indices into the block's shown text.
  readonly subject: number;
  /** Hundredths. */
  readonly confidence: number;
  /** What follows from the sentence without standing there; null = the text of the span. */
  readonly implied: string | null;
  /** The block that the span is in. */
  readonly inline: InlineText;
}

/** One row's worth of a sentence. */
export interface Statement {
  readonly cue: PatternId;
  readonly claims: readonly Claim[];
  readonly names: readonly Naming[];
  /** Of what is common and has no name: what it would be called beside others of its kind. */
  readonly spare?: readonly Naming[];
  /** One text for all concepts. */
  readonly common: boolean;
  /** The claims define their concepts. */
  readonly defines: boolean;
  /** Found by a cue in words, not by position alone. */
  readonly lexical: boolean;
  /** Named only to be compared with: "than B", "unlike B". */
  readonly against: number | null;
  readonly sentence: Sentence;
}

/** Subjects of the mentions of a sentence, each once. */
export function subjectsOf(sentence: Sentence): number[] {
  const subjects: number[] = [];
  for (const { subject } of sentence.tokens) {
    if (subject < 0) continue;
    // A line of thousands of names is told apart by a set.
    if (subjects.length === FEW_SUBJECTS) return allSubjectsOf(sentence);
    if (!subjects.includes(subject)) subjects.push(subject);
  }
  return subjects;
}

const FEW_SUBJECTS = 12;

function allSubjectsOf({ tokens }: Sentence): number[] {
  return [...new Set(tokens.flatMap(({ subject }) => (subject < 0 ? [] : [subject])))];
}

/** The sentence's confidence for a weight: integers rounded down, at most 95. */
export function confidenceOf(sentence: Sentence, weight: number, factor: number): number {
  const words = sentence.tokens.reduce(
    (n, token) => n + (token.kind === 'word' || token.kind === 'mention' ? 1 : 0),
    0,
  );
  const long = words > 25 ? 90 : 100;
  return Math.min(95, Math.floor((weight * factor * long) / 10_000));
}
