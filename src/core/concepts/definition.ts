import type { Evidence, Span } from '../text';

/** Names of cli.md; the rules that find definitions. */
export const RULE_IDS = [
  'abbreviation',
  'callout',
  'copula',
  'dash',
  'double-colon',
  'heading',
  'heading-text',
  'label',
  'list',
  'property',
  'question-heading',
  'quote',
  'table',
  'titled-callout',
  'user',
] as const;

/** The rule that found a definition. */
export type RuleId = (typeof RULE_IDS)[number];

/** Why a definition has its confidence: summands in hundredths, in the order in which they were applied. */
export interface ScorePart {
  /** `'base'`, `'abbreviation'`, `'genus'`, `'used-elsewhere'`, `'whole-sentence'`, `'sibling'`, `'term-shape'`, `'gloss-shape'`, … */
  readonly id: string;
  /** Signed hundredths. */
  readonly points: number;
}

export type DefinitionStatus = 'accepted' | 'suggested';

/** One place of one note that says what a term means. */
export interface Definition {
  /** Cleaned, in its dictionary form where the note shows one. */
  readonly term: string;
  readonly aliases: readonly string[];
  /** The whole definition as it stands in the note. */
  readonly evidence: Evidence;
  /** Exact spans of the gloss, in order. */
  readonly body: readonly Span[];
  /** The gloss as plain text: no quote marks, callout header, term or dash. */
  readonly text: string;
  readonly rule: RuleId;
  /** Integer hundredths, 50–98. */
  readonly confidence: number;
  readonly parts: readonly ScorePart[];
  readonly status: DefinitionStatus;
  /** Index of the heading in `OwnFacts.headings` under which it stands; −1 above the first. */
  readonly under: number;
}
