import type { LanguagePack } from '../../language';
import { conceptKey, smallLetters, wordsOf } from '../../text';
import { areForms } from '../reading/recurrence';
import type { OwnFacts } from '../own-facts';
import type { Token } from './sentence';
import { textAt } from './sentence';

/** A defined name of two words with what tells it from others of its head. */
interface Kindred {
  readonly key: string;
  readonly head: string;
  readonly adjective: string;
}

/** Names that a note defines and that share their noun: «прямая полярность», «обратная полярность». */
export type KindredNames = readonly Kindred[];

/** Only those of which another has the same noun. */
export function kindredNames({ definitions }: OwnFacts, { relations: { nounPhrase } }: LanguagePack): KindredNames {
  const names = definitions.flatMap(({ term }): Kindred[] => {
    const [first = '', second = '', ...more] = wordsOf(term).map((word) => smallLetters(word));
    if (second === '' || more.length > 0) return [];
    const isBehind = nounPhrase === 'first' && !/\p{sc=Cyrillic}/u.test(first);
    const [head, adjective] = isBehind ? [first, second] : [second, first];
    return [{ key: conceptKey(term), head, adjective }];
  });
  return names.filter(({ key, head }) => names.some((one) => one.head === head && one.key !== key));
}

/**
 * The key of the name whose noun is left out at a word, because the other name of the sentence has the same:
 * «прямая полярность греет деталь, а ОБРАТНАЯ – электрод». Null where a noun of its own may follow.
 */
export function shortened(
  tokens: readonly Token[],
  at: number,
  other: string,
  names: KindredNames,
  { recognition }: LanguagePack,
): string | null {
  const said = names.find(({ key }) => key === other);
  const token = tokens[at];
  if (said === undefined || token?.kind !== 'word') return null;
  const next = tokens[at + 1];
  const { text } = token;
  const isAlone =
    next === undefined ||
    next.kind === 'sign' ||
    recognition.isFinite(next.text) ||
    recognition.copulas.has(next.text) ||
    recognition.glossStarts.has(next.text) ||
    recognition.negations.has(next.text);
  if (!isAlone || textAt(tokens, at + 1) === said.head) return null;
  const meant = names.filter(
    ({ key, head, adjective }) =>
      key !== other && head === said.head && (adjective === text || areForms(adjective, text)),
  );
  return meant.length === 1 ? (meant[0]?.key ?? null) : null;
}
