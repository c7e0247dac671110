import type { Licence } from '../../patterns/single';
import type { Sentence } from '../../sentence/statement';
import type { TextBlock } from '../../note/zones';

/** A sentence as the rules of cues read it. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly block: TextBlock;
  /** Running number of the sentence in its note. */
  readonly order: number;
  readonly licence: Licence;
}
