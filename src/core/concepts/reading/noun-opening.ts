import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words that open a noun phrase though the first of them alone does not: "everything that", « ce qui reste ». */
const MOST_WORDS = 3;

/** How many words open the phrase so; 0 for none. */
export function nounOpening(tokens: readonly Pick<Token, 'key'>[], recogniser: Recogniser): number {
  let opening = tokens[0]?.key ?? '';
  for (let at = 1; at < MOST_WORDS && at < tokens.length; at++) {
    opening += ` ${tokens[at]?.key ?? ''}`;
    if (recogniser.has('nounOpenings', opening)) return at + 1;
  }
  return 0;
}
