import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words that open a noun phrase though the first of them alone does not: "everything that", « ce qui reste ». */
const MOST_WORDS = 3;

/** How many words open the phrase so; 0 for none. */
export function nounOpening(tokens: readonly Pick<Token, 'key'>[], recogniser: Recogniser): number {
  let opening = tokens[0]?.key ?? '';
  for (let at = 1; at < MOST_WORDS && at < tokens.length; at++) {
    opening += ` ${tokens[at]?.key ?? ''}`;
    if (recogniser.has('nounOpenings', opening)) return isPlaced(tokens, at, recogniser) ? 0 : at + 1;
  }
  return isSet(tokens, recogniser) ? SET_WORDS : 0;
}

/** "All" and its noun. */
const SET_WORDS = 2;

/** "All vectors that a map sends to zero": a set is told by what its members have in common. */
function isSet([first, second, third]: readonly Pick<Token, 'key'>[], { languages }: Recogniser): boolean {
  return (
    first?.key === 'all' &&
    languages[0]?.code === 'en' &&
    /.{2}[^su]s$/u.test(second?.key ?? '') &&
    /^(?:that|which|whose|where|for)$/u.test(third?.key ?? '')
  );
}

/** «Тот, кто в календаре»: where somebody is tells which one it is, not what. */
function isPlaced(tokens: readonly Pick<Token, 'key'>[], at: number, recogniser: Recogniser): boolean {
  return at === 1 && recogniser.has('standIns', tokens[0]?.key) && recogniser.has('glossStarts', tokens[2]?.key);
}
