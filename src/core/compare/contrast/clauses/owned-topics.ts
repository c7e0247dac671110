import type { Sentence } from '../sentence/statement';
import { isContent } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Topic } from './topic';

/** "The load of a single A": the other's name, or a noun behind it, is what is told of, and A tells whose it is. */
export function isOfOther({ tokens, lexicon }: Sentence, topic: Topic): boolean {
  if (lexicon.pack.code !== 'en' || topic.pronoun) return false;
  let at = topic.from - 1;
  if (wordAt(tokens, topic.from) === 'of') at = topic.from;
  while (
    lexicon.words.determiners.has(wordAt(tokens, at)) ||
    lexicon.words.isAdjective(wordAt(tokens, at)) ||
    tokens[at]?.kind === 'comma'
  )
    at -= 1;
  if (wordAt(tokens, at) !== 'of') return false;
  const before = tokenAt(tokens, at - 1);
  const owner = before.kind === 'mention' ? before : tokenAt(tokens, at - 2);
  const isNear = before.kind === 'mention' || isContent(before, lexicon) || before.kind === 'number';
  return isNear && owner.subject >= 0 && !topic.subjects.includes(owner.subject);
}
