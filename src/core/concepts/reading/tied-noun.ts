import type { Segment } from './first-segment';
import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words before what hangs on the noun. */
const NEAR = 3;
/** A noun and what hangs on it. */
const LEAST = 5;
/** Prepositions that tie a complement to an English noun; each of them may follow a predicate as well. */
const TIES =
  /^(?:with|without|in|inside|over|under|above|below|along|across|around|round|against|from|through|towards?|on|at|by|per|for|to|than)$/u;
/** What is left or made when one amount is set against another: "assets minus debts". */
const SUMS = /^(?:minus|times|moins|menos|meno)$/u;
/** English adjectives that are said of a thing: "available in two sizes", "common in spring". */
const PREDICATE =
  /(?:able|ible|less|ful|ous|ive|ish|ly)$|^(?:common|rare|typical|ideal|perfect|famous|rich|poor|full|safe|ready|prone|present|absent|native|open|new|old|best|better|worse|worst|fine|next|close|near|far|due|relevant|important|dependent|independent|resistant|happy|sad|tired|sorry|sure|aware|afraid|proud|busy|late|early|alone|out|up|down|back|away|off|none|both|one|two|three|first|second|last|third|half|nearly|almost|same|true|false|yes|no|wrong|right|left|easier|harder|faster|slower|bigger|smaller|longer|shorter|higher|lower|cheaper|older|newer)$/u;

/**
 * "Heart rate over 100 in an adult", "tides with the smallest range": English notes leave the article out, and what
 * hangs on the noun shows it. Deeds ("working on it"), orders and predicates ("good in soup") hang on nothing so.
 */
export function isTiedNoun(tokens: readonly Token[], { words, clause }: Segment, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  const [first] = tokens;
  if (language?.nounPhrase !== 'article' || first === undefined || clause) return false;
  const lists = ['articles', 'glossStarts', 'pointers', 'negations'] as const;
  const isNoun = ({ key }: Token): boolean =>
    !lists.some((list) => recogniser.has(list, key)) && !PREDICATE.test(key) && !recogniser.is('isFinite', key);
  const sum = tokens.findIndex(({ key }, i) => i > 0 && i <= NEAR && SUMS.test(key));
  if (sum > 0 && sum + 1 < words && tokens.slice(0, sum).every(isNoun)) return true;
  if (language.code !== 'en' || words < LEAST) return false;
  const tie = tokens.findIndex(({ key }, i) => i > 0 && TIES.test(key));
  if (tie < 1 || tie > NEAR || tie + 1 >= words) return false;
  const head = tokens.slice(0, tie);
  // "Breaks long lines at …" is a deed, "tides with …" are things.
  if (tie > 1 && /[^siu]s$/u.test(first.key)) return false;
  return (
    head.every((token) => isNoun(token) && token.before.trim() === '') &&
    !recogniser.is('isVerb', first.key) &&
    (tie === 1 || !recogniser.governs(first.key, 'the', true)) &&
    !head.some(({ key }) => recogniser.is('isParticiple', key) || recogniser.is('isPast', key))
  );
}
