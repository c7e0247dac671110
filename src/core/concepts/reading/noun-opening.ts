import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words that open a noun phrase though the first of them alone does not: "everything that", « ce qui reste ». */
const LENGTHS = [2, 3] as const;

/** How many words open the phrase so; 0 for none. */
export function nounOpening(tokens: readonly Pick<Token, 'key'>[], recogniser: Recogniser): number {
  const opening = (length: number): string =>
    tokens
      .slice(0, length)
      .map(({ key }) => key)
      .join(' ');
  return LENGTHS.find((length) => recogniser.has('nounOpenings', opening(length))) ?? 0;
}
