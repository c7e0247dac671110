import { setsRight } from '../sentence/corrections';
import { phraseAt } from '../sentence/lexicon';
import type { Segment } from './segments';
import type { Range, Sentence } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import type { Topic } from './topic';
import { wordAt, tokenAt } from '../sentence/token';

/** Where the value ends: before a comparison with another concept, a reason, a dash that goes on. */
export function cutEnd(sentence: Sentence, segment: Segment, topic: Topic): number {
  const { tokens, lexicon } = sentence;
  if (opensResult(sentence, topic.to)) return topic.to;
  for (let i = topic.to + 1; i < segment.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner) continue;
    if (opensResult(sentence, i)) return i;
    if (
      token.kind === 'comma' &&
      lexicon.words.tails.has(wordAt(tokens, i + 1)) &&
      !isPurpose(sentence, topic.to, i) &&
      !hasComparative(sentence, { from: i, to: segment.to })
    )
      return i;
    if (token.kind === 'comma' && (opensOther(sentence, i + 1, topic) || setsAgainst(sentence, i))) {
      if (!setsRight(sentence, i)) return i;
    }
    if (token.kind === 'comma' && answersForOther(sentence, i, topic)) return i;
    // A dash and a pronoun go on with a reason.
    if (token.kind === 'dash' && i > topic.to + 1 && lexicon.words.pronouns.has(wordAt(tokens, i + 1))) return i;
    if (
      token.kind === 'word' &&
      phraseAt(lexicon.comparedWith, tokens, i) !== null &&
      mentionBy(sentence, i, segment.to)
    )
      return i;
  }
  return segment.to;
}

/** "A is quick, WHICH IS WHY …": what comes of it is said of anything. */
export const opensResult = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  tokens[at]?.kind === 'comma' && phraseAt(lexicon.results, tokens, at + 1) !== null;

/** ", and on B …": a clause about another, even where its verb is not known. */
function opensOther({ tokens, lexicon }: Sentence, at: number, topic: Topic): boolean {
  let i = at;
  while (lexicon.conjunctions.has(wordAt(tokens, i)) || lexicon.adversatives.has(wordAt(tokens, i))) i += 1;
  if (i === at || !lexicon.words.topicPrepositions.has(wordAt(tokens, i))) return false;
  i += 1;
  while (lexicon.words.determiners.has(wordAt(tokens, i))) i += 1;
  const { subject } = tokenAt(tokens, i);
  return subject >= 0 && !topic.subjects.includes(subject);
}

/** «A пишут, ЧТОБЫ …»: what a verb alone is done for is what is said. */
const isPurpose = ({ tokens, lexicon }: Sentence, from: number, comma: number): boolean =>
  comma === from + 1 && wordAt(tokens, comma + 1) === 'чтобы' && isFinite(tokenAt(tokens, from), lexicon);

/** «У A нет мотора, У ШЛЮПКИ ЕСТЬ»: behind the same preposition another thing answers in a word. */
function answersForOther({ tokens, lexicon }: Sentence, comma: number, topic: Topic): boolean {
  const preposition = wordAt(tokens, topic.from);
  if (!topic.prepositional || wordAt(tokens, comma + 1) !== preposition) return false;
  if (!lexicon.words.topicPrepositions.has(preposition) || tokens[comma + 2]?.kind !== 'word') return false;
  if (lexicon.words.pronouns.has(wordAt(tokens, comma + 2))) return false;
  const end = tokenAt(tokens, comma + 4);
  const isLast = end.kind !== 'word' && end.kind !== 'mention' && end.kind !== 'number';
  return isLast && ANSWERS.test(wordAt(tokens, comma + 3));
}

const ANSWERS = /^(?:есть|нет|тоже|наоборот|да)$/u;

const STRONG = 80;

/** ", whereas …": what follows is said of another thing, a column or not. */
function setsAgainst({ tokens, lexicon }: Sentence, at: number): boolean {
  const phrase = phraseAt(lexicon.pairs, tokens, at);
  if (phrase === null || phrase.value < STRONG) return false;
  const next = wordAt(tokens, at + phrase.length);
  return !lexicon.negators.has(next) && !lexicon.additions.has(next);
}

export function hasComparative(sentence: Sentence, range: Range): boolean {
  return sentence.tokens.slice(range.from, range.to).some((token) => sentence.lexicon.words.isComparative(token.word));
}

function mentionBy(sentence: Sentence, at: number, to: number): boolean {
  return sentence.tokens.slice(at, Math.min(to, at + 7)).some((token) => token.kind === 'mention');
}
