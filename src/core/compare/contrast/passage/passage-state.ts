import type { Naming, Sentence } from '../sentence/statement';

/** What the text so far tells the sentences that follow. */
export interface PassageState {
  /** What the block is labelled with so far. */
  label: Naming | null;
  /** What the sentence before, "Price?", says that the next one is about. */
  lead: Naming | null;
  /** The sentence before. */
  last: Sentence | null;
  /** The same, whether it is read for what it says or not. */
  heard: Sentence | null;
  /** Subjects of the last sentence above a list. */
  intro: number[];
  /** Subjects of the sentence before. */
  before: number[];
  /** Those that the heading or the last sentence to name several names, in order. */
  ordered: number[];
  /** The subjects named last, the latest at the end. */
  named: number[];
  order: number;
  /** Blocks of text met. */
  blocks: number;
  /** The block before ends with a sentence that tells how many things follow. */
  announced: boolean;
  /** A heading above sets two other things against each other: "both" means those. */
  isOfOthers: boolean;
  /** Headings above one section for each of the two columns. */
  readonly intros: ReadonlySet<number>;
  /** Heading under which a passage is open, −2 when none is. */
  open: number;
  /** One opens further on under the heading. */
  isKnown: boolean;
  /** Whom the note's title, its headings and the text so far name. */
  readonly seen: Set<number>;
}
