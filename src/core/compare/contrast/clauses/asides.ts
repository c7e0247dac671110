import { phraseAt } from '../sentence/lexicon';
import type { Range, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import type { Topic } from './topic';
import { tokenAt, wordAt } from '../sentence/token';
import { behindParentheses } from './topic';

/** "A, on the other hand, …", «A же …»: the aside is no value. */
export function behindAside(sentence: Sentence, behind: number): number {
  const { tokens, lexicon } = sentence;
  const at = behindParentheses(tokens, behind);
  const from = tokens[at]?.kind === 'comma' ? at + 1 : at;
  const cue = phraseAt(lexicon.parallelCues, tokens, from);
  return cue === null ? (asideEnd(sentence, at) ?? at) : from + cue.length;
}

/** «У него, КАК ПРАВИЛО, …»: behind words between two commas that only say how sure it is; null without them. */
export function asideEnd({ tokens, lexicon }: Sentence, at: number): number | null {
  if (tokens[at]?.kind !== 'comma') return null;
  const opener = phraseAt(lexicon.openers, tokens, at + 1);
  if (opener === null) return null;
  const end = at + 1 + opener.length;
  if (tokens[end - 1]?.kind === 'comma') return end;
  return tokens[end]?.kind === 'comma' ? end + 1 : null;
}

/** "Lead ROUTES, by contrast, go up": a noun between the name and the aside. */
export function nounBeforeAside(sentence: Sentence, { to, pronoun }: Topic): Range | null {
  const { tokens, lexicon } = sentence;
  const noun = tokens[to];
  if (pronoun || noun === undefined || tokens[to + 1]?.kind !== 'comma') return null;
  if (!isContent(noun, lexicon) || isFinite(noun, lexicon) || behindAside(sentence, to + 1) === to + 1) return null;
  return { from: to, to: to + 1 };
}

/** "SQL databases store": a noun between the name and its verb. */
export function compoundNoun(sentence: Sentence, rest: Range, topic: Topic): Range | null {
  const { tokens, lexicon } = sentence;
  if (topic.pronoun) return null;
  const first = tokens[rest.from];
  const second = tokens[rest.from + 1];
  if (rest.from !== topic.to || first === undefined || second === undefined || rest.from + 2 > rest.to) return null;
  // "The skip-gram MODEL predicts": a noun as well as a verb.
  const isVerb = isFinite(first, lexicon) && !(lexicon.words.bearers.has(first.word) && isFinite(second, lexicon));
  if (!isContent(first, lexicon) || isVerb || lexicon.words.isComparative(first.word)) return null;
  if (lexicon.degree.has(first.word)) return null;
  // "the pressure FUNCTION $p$ can".
  const isBetween = lexicon.words.adverbs.has(second.word) || (second.kind === 'number' && second.word.startsWith('$'));
  const at = isBetween ? rest.from + 2 : rest.from + 1;
  const verb = tokenAt(tokens, at);
  if (at >= rest.to) return null;
  return isFinite(verb, lexicon) || verb.kind === 'dash' ? { from: rest.from, to: rest.from + 1 } : null;
}

/** Words of a second subject, at most. */
const SECOND = 3;

/** "A and ITS HANDLER use": where the verb begins behind a second subject of which no column is known; null without one. */
export function behindOther({ tokens, lexicon }: Sentence, to: number, topic: Topic): number | null {
  if (topic.late || topic.prepositional || !lexicon.conjunctions.has(wordAt(tokens, topic.to))) return null;
  for (let at = topic.to + 1; at < to && at <= topic.to + 1 + SECOND; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.inner) return null;
    if (!isFinite(token, lexicon)) continue;
    return at > topic.to + 1 && isContent(tokenAt(tokens, at - 1), lexicon) ? at : null;
  }
  return null;
}

/** "The rake'S TEETH are blunt": what of the thing is told of, up to its verb. */
export function ownedNoun({ tokens, lexicon }: Sentence, rest: Range, topic: Topic): Range | null {
  if (topic.pronoun || rest.from !== topic.to || !/^['’]$/u.test(wordAt(tokens, topic.to))) return null;
  const from = wordAt(tokens, topic.to + 1) === 's' ? topic.to + 2 : topic.to + 1;
  for (let at = from; at < Math.min(rest.to, from + NOUNS); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word') return null;
    if (at > from && isFinite(token, lexicon) && lexicon.words.lightVerbs.has(token.word)) return { from, to: at };
  }
  return null;
}

/** Words of a noun and its adjectives, at most, with the verb behind them. */
const NOUNS = 5;
