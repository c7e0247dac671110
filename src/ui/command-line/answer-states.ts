import type { PairReason } from '../../core/compare';
import type { ConceptState, DefinitionStatus, RelationKind } from '../../core/concepts';
import type { CardState } from '../../core/review';
import type { Evidence, Place, Problem } from '../../core/text';

/** What the readable answers are made from; confidences are shares of 1. */
interface Told {
  readonly problems: readonly Problem[];
}

export interface ToldDefinition extends Evidence {
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
  readonly status: DefinitionStatus;
}

export interface ToldConcepts extends Told {
  readonly notes: number;
  readonly concepts: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly note: string | null;
    readonly state: ConceptState;
    readonly definitions: readonly ToldDefinition[];
    readonly links: number;
    readonly mentions: number;
  }[];
  readonly mentionList?: readonly (Evidence & { readonly concept: string })[];
}

export interface ToldComparison extends Told {
  readonly concepts: readonly string[];
  readonly rows: readonly {
    readonly aspect: string;
    readonly kind: 'different' | 'one-sided' | 'same';
    readonly cells: readonly (readonly (Evidence & {
      readonly text: string;
      readonly confidence: number;
      readonly implied: boolean;
    })[])[];
  }[];
}

export interface ToldPairs extends Told {
  readonly pairs: readonly {
    readonly concepts: readonly [string, string];
    readonly score: number;
    readonly why: PairReason;
    readonly evidence: readonly Evidence[];
  }[];
}

export interface ToldGraph extends Told {
  readonly nodes: readonly { readonly key: string; readonly name: string; readonly state: ConceptState }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: RelationKind;
    readonly confidence: number;
    readonly evidence: readonly Evidence[];
  }[];
}

export interface ToldPrompts extends Told {
  readonly prompts: readonly (Place & { readonly id: string; readonly question: string; readonly answer: string })[];
}

export interface ToldDue extends ToldPrompts {
  readonly cards: readonly { readonly id: string; readonly state: CardState['state']; readonly due: string | null }[];
}

interface ToldGroup {
  readonly name: string;
  readonly definitions: readonly ToldDefinition[];
}

export interface ToldCheck extends Told {
  readonly counts: {
    readonly notes: number;
    readonly concepts: number;
    readonly definitions: number;
    readonly links: number;
    readonly mentions: number;
    readonly relations: number;
    readonly prompts: number;
    readonly events: number;
  };
  readonly undefinedTerms: readonly { readonly name: string; readonly uses: number }[];
  readonly repeatedDefinitions: readonly ToldGroup[];
  readonly differingDefinitions: readonly ToldGroup[];
  readonly sharedAliases: readonly { readonly alias: string; readonly concepts: readonly string[] }[];
  readonly brokenLinks: readonly (Place & { readonly target: string; readonly heading: string | null })[];
  readonly journalLines: readonly { readonly path: string; readonly line: number; readonly detail: string }[];
}
