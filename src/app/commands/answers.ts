import type { PairReason, ReaderId } from '../../core/compare';
import type { ConceptState, DefinitionStatus, RelationKind, RuleId } from '../../core/concepts';
import type { CardState, PromptKind } from '../../core/review';
import type { Evidence, Problem } from '../../core/text';
import type { UndefinedTerm } from '../index/undefined-terms';

/** The version of all answers: fields are added, never changed, under one number. */
export const ANSWER_VERSION = 1;

/** What every answer begins and ends with; confidences are shares of 1 here, and only here. */
interface Answer {
  readonly version: typeof ANSWER_VERSION;
  readonly problems: readonly Problem[];
}

export interface DefinitionAnswer extends Evidence {
  readonly text: string;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly status: DefinitionStatus;
}

export interface ConceptAnswer {
  readonly name: string;
  readonly key: string;
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly state: ConceptState;
  readonly definitions: readonly DefinitionAnswer[];
  readonly links: number;
  readonly mentions: number;
}

export interface LinkAnswer {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly target: string;
  readonly heading: string | null;
  readonly block: string | null;
  readonly display: string | null;
  readonly embed: boolean;
  readonly suffix: string;
  /** Path of the file that it leads to. */
  readonly resolved: string | null;
}

export interface MentionAnswer extends Evidence {
  /** Key of the concept; a mention of two of one name stands twice. */
  readonly concept: string;
}

export interface ConceptsAnswer extends Answer {
  readonly notes: number;
  readonly concepts: readonly ConceptAnswer[];
  readonly links: readonly LinkAnswer[];
  readonly mentionList?: readonly MentionAnswer[];
}

export interface CellAnswer extends Evidence {
  readonly text: string;
  readonly reader: ReaderId;
  readonly confidence: number;
  readonly implied: boolean;
}

export interface RowAnswer {
  readonly aspect: string;
  readonly kind: 'different' | 'one-sided' | 'same';
  readonly cells: readonly (readonly CellAnswer[])[];
}

export interface ComparisonAnswer extends Answer {
  /** Names, in the order of the columns. */
  readonly concepts: readonly string[];
  readonly rows: readonly RowAnswer[];
}

export interface PairAnswer {
  readonly concepts: readonly [string, string];
  readonly score: number;
  readonly why: PairReason;
  readonly evidence: readonly Evidence[];
}

export interface PairsAnswer extends Answer {
  readonly pairs: readonly PairAnswer[];
}

export interface NodeAnswer {
  readonly key: string;
  readonly name: string;
  readonly state: ConceptState;
  readonly note: string | null;
  readonly degree: number;
  readonly community: number | null;
}

export interface EdgeAnswer {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface GraphAnswer extends Answer {
  readonly nodes: readonly NodeAnswer[];
  readonly edges: readonly EdgeAnswer[];
}

export interface PromptAnswer {
  readonly id: string;
  readonly kind: PromptKind;
  readonly concepts: readonly string[];
  readonly question: string;
  readonly answer: string;
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

export interface PromptsAnswer extends Answer {
  readonly prompts: readonly PromptAnswer[];
}

export type CardAnswer = Pick<CardState, 'difficulty' | 'id' | 'retrievability' | 'stability' | 'state'> & {
  /** ISO time in UTC; null for a new card. */
  readonly due: string | null;
};

export interface DueAnswer extends PromptsAnswer {
  /** In the order in which a session would ask them. */
  readonly cards: readonly CardAnswer[];
}

/** Definitions of one concept that stand in several places. */
export interface DefinitionGroup {
  readonly key: string;
  readonly name: string;
  readonly definitions: readonly DefinitionAnswer[];
}

export interface SharedAlias {
  readonly alias: string;
  /** Keys of the concepts that claim it. */
  readonly concepts: readonly string[];
}

export interface BrokenLink {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly target: string;
  readonly heading: string | null;
}

export interface UnreadLine {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly detail: string;
}

export interface CheckAnswer extends Answer {
  readonly counts: {
    readonly notes: number;
    readonly concepts: number;
    readonly defined: number;
    readonly suggested: number;
    readonly linked: number;
    readonly definitions: number;
    readonly links: number;
    readonly mentions: number;
    readonly relations: number;
    readonly prompts: number;
    readonly events: number;
  };
  /** By number of uses. */
  readonly undefinedTerms: readonly UndefinedTerm[];
  /** One text in several places. */
  readonly repeatedDefinitions: readonly DefinitionGroup[];
  /** Several texts for one concept. */
  readonly differingDefinitions: readonly DefinitionGroup[];
  readonly sharedAliases: readonly SharedAlias[];
  readonly brokenLinks: readonly BrokenLink[];
  readonly journalLines: readonly UnreadLine[];
}
