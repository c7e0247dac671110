import type { Messages } from '../../i18n';

/** Texts of the readable answers; one record a language. Counts come as words: "3 notes". */
export interface CommandTexts {
  readonly notes: (count: number) => string;
  readonly concepts: (count: number) => string;
  readonly definitions: (count: number) => string;
  readonly links: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly relations: (count: number) => string;
  readonly prompts: (count: number) => string;
  readonly events: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly uses: (count: number) => string;
  readonly problemCount: (count: number) => string;
  readonly states: Readonly<Record<'defined' | 'linked' | 'suggested', string>>;
  readonly suggested: string;
  readonly rowKinds: Readonly<Record<'different' | 'one-sided' | 'same', string>>;
  readonly implied: string;
  readonly kinds: Readonly<Record<'contrasts' | 'is-a' | 'link' | 'mentions' | 'part-of' | 'requires', string>>;
  readonly cardStates: Readonly<Record<'buried' | 'learning' | 'new' | 'review' | 'suspended', string>>;
  readonly pairReasons: Readonly<Record<'aspects' | 'genus' | 'links' | 'sentence' | 'title', string>>;
  readonly nothing: string;
  readonly noConcepts: string;
  readonly noRows: string;
  readonly noPairs: string;
  readonly noPrompts: string;
  readonly noCards: string;
  readonly due: (when: string) => string;
  readonly undefinedTerms: string;
  readonly repeatedDefinitions: string;
  readonly differingDefinitions: string;
  readonly sharedAliases: string;
  readonly brokenLinks: string;
  readonly journalLines: string;
  readonly line: (number: number) => string;
  readonly skipped: string;
  readonly allGood: string;
  /** By code of the problem; takes its particulars. */
  readonly problem: Messages['problems']['texts'];
}
