import type { Naming, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import { nameOfRange } from './naming';

/** A sentence without a verb that says what the next ones are about. */
export interface Fragment {
  readonly name: Naming;
  /** It leads all of its block, "**Deck.** …"; what is not bold, "Price? …", leads the next sentence alone. */
  readonly leadsBlock: boolean;
}

/** Words of one that is bold, and of one that is not, at most. */
const BOLD_WORDS = 4;
const PLAIN_WORDS = 2;

/** "Tools, THEN.": what turns to a new matter. */
function withoutThen({ tokens }: Sentence, end: number): number {
  return tokens[end - 2]?.kind === 'comma' && /^(?:then|now|next|теперь|далее)$/u.test(wordAt(tokens, end - 1))
    ? end - 2
    : end;
}

/** "**Deck.**", "Signatures?", «Запятые.»: a noun, and none of the columns; null for any other sentence. */
export function topicFragment(sentence: Sentence): Fragment | null {
  const { tokens, lexicon, inline } = sentence;
  const end = tokens.length - 1;
  const to = withoutThen(sentence, end);
  if (to < 1 || to > BOLD_WORDS || !/^[.?]$/u.test(wordAt(tokens, end))) return null;
  const words = tokens.slice(0, to);
  if (words.some(({ kind, inner }) => kind !== 'word' || inner)) return null;
  const [first, last] = [tokenAt(tokens, 0), tokenAt(tokens, to - 1)];
  const isBold = inline.marks.some(
    ({ kind, from, to: end }) => kind === 'strong' && from <= first.from && end >= last.to,
  );
  const leadsBlock = isBold && inline.text.slice(0, first.from).trim() === '';
  const hasPreposition = lexicon.words.prepositions.has(first.word);
  // «**Про разрыхлители.**» is a heading.
  if (leadsBlock && hasPreposition) return null;
  if (leadsBlock) return { name: { text: inline.text.slice(first.from, last.to), certain: true }, leadsBlock };
  const isNoun = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    return isContent(token, lexicon) && !isFinite(token, lexicon) && lexicon.words.asNoun(token.word) !== null;
  };
  const from = hasPreposition && lexicon.pack.code === 'ru' ? 1 : 0;
  // «Вышли поздно.», "Parked.", "Right.": no noun ends it.
  const isPhrase =
    isNoun(to - 1) &&
    words.slice(from).every((token, at) => isNoun(from + at) || lexicon.words.isAdjective(token.word));
  if (to > PLAIN_WORDS || !isPhrase || lexicon.words.isAdjective(last.word)) return null;
  const [name] = nameOfRange(sentence, { from, to }, true);
  return name === undefined ? null : { name, leadsBlock };
}
