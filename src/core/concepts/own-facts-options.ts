import type { LanguagePack } from '../language';
import type { RuleId } from './definition';

/** What of a language the own facts of a note are read with. */
export type OwnFactsPack = Pick<LanguagePack, 'abbreviations' | 'code' | 'recognition'> & {
  readonly forms?: Pick<LanguagePack['forms'], 'linkEndings'> & Partial<Pick<LanguagePack['forms'], 'phrase' | 'word'>>;
};

/** What the caller knows beside the note: languages and the person's own settings. */
export interface OwnFactsOptions {
  /** Packs of the note's languages, the most used first. */
  readonly packs: readonly OwnFactsPack[];
  /** Hundredths from which a definition is accepted. */
  readonly threshold: number;
  readonly rulesOff: ReadonlySet<RuleId>;
  /** Words and headings that the person added to those of the languages. */
  readonly definitionWords: readonly string[];
  readonly stopHeadings: readonly string[];
  readonly labels: readonly string[];
  /** Lines of literal text with `{term}` and `{gloss}`. */
  readonly templates: readonly string[];
  /** Version of the rules, kept with the facts. */
  readonly version: number;
}
