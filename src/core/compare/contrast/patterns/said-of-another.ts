import type { Clause } from '../clauses/clause';
import { phraseAt } from '../sentence/lexicon';
import { isComparativeAt } from '../sentence/predicate';
import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** Whether a part of a clause, though a concept is named in front, is said of something else that the sentence tells of. */
export function isSaidOfAnother(sentence: Sentence, clause: Clause, part: Range): boolean {
  return (
    isMeasure(sentence, clause) ||
    isOfThis(sentence, clause, part) ||
    isPredicateNoun(sentence, clause) ||
    isOfSeveral(sentence, clause) ||
    isByOther(sentence, clause, part) ||
    isStudied(sentence, clause) ||
    isNothingElse(sentence, clause, part)
  );
}

/** "C is slower THAN A", «C надёжнее A», "C, UNLIKE A, …": what is told of C is measured by A. */
export function isMeasure(sentence: Sentence, { topic }: Pick<Clause, 'topic'>): boolean {
  const { tokens, lexicon } = sentence;
  if (topic.pronoun) return false;
  const at = tokens.findIndex(({ subject }, i) => i >= topic.from && subject >= 0);
  // «меньше И A, и B».
  const before = lexicon.conjunctions.has(wordAt(tokens, topic.from - 1)) ? topic.from - 2 : topic.from - 1;
  const isLikened =
    isLike(tokens, before) && tokens.slice(0, before).some((_, i) => phraseAt(lexicon.equatives, tokens, i) !== null);
  if (lexicon.than.has(wordAt(tokens, before)) || isLikened || isSetAside(sentence, topic.from, at)) return true;
  if (lexicon.pack.code !== 'ru' || topic.prepositional || !isComparativeAt(sentence, before)) return false;
  const name = tokenAt(tokens, at);
  return name.asCalled !== true && GENITIVE.test(name.word);
}

/** «не такая быстрая, КАК A», "not as fast AS A". */
const isLike = (tokens: Sentence['tokens'], at: number): boolean => /^(?:как|as)$/u.test(wordAt(tokens, at));

/** The words before a name are those that set it aside: «C, ПО СРАВНЕНИЮ С A, медленнее». */
function isSetAside({ tokens, lexicon }: Sentence, from: number, name: number): boolean {
  for (let at = Math.max(0, from - PHRASE); at < from; at++) {
    const phrase = phraseAt(lexicon.unlikeMid, tokens, at) ?? phraseAt(lexicon.comparedWith, tokens, at);
    if (phrase !== null && at + phrase.length >= from && at + phrase.length <= name) return true;
  }
  return false;
}

/** Tokens of such words, at most. */
const PHRASE = 5;

/** Unlike the instrumental of «гладить быстрее утюгом». */
const GENITIVE = /(?:[аяыи]|[ое]в|[ыи]х|[ое]го)$/u;

/** «В A ЭТО зависит от погоды»: what depends on it was told before. */
function isOfThis({ tokens, lexicon }: Sentence, { topic, joint }: Clause, part: Range): boolean {
  if (!topic.prepositional || joint === 'dash') return false;
  for (let at = Math.max(topic.to, part.from - 1); at <= part.from + 1; at++)
    if (lexicon.words.pointing.has(wordAt(tokens, at)) && isFinite(tokenAt(tokens, at + 1), lexicon)) return true;
  return false;
}

/** "**C** — A of the sort that …": the name behind a dash tells what C is, and all behind it tells of C. */
function isPredicateNoun({ tokens, lexicon }: Sentence, { topic, segment, value, joint }: Clause): boolean {
  if (topic.prepositional || topic.pronoun || joint !== null || tokens[topic.from - 1]?.kind !== 'dash') return false;
  if (topic.from - 1 <= segment.from || value.from !== topic.to) return false;
  const said = { from: topic.to, to: segment.to };
  const isSaid = tokens
    .slice(said.from, said.to)
    .some(({ kind, word }) => kind === 'number' || lexicon.words.isComparative(word));
  return !isSaid && finiteIn(tokens, said, lexicon) < 0 && isContent(tokenAt(tokens, topic.to), lexicon);
}

/** «КАК билеты A, ТАК И билеты B …»: both things are told of. */
function isOfSeveral({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean {
  if (topic.subjects.length > 1) return false;
  for (let at = segment.from; at < topic.from; at++) {
    const word = wordAt(tokens, at);
    const second = lexicon.correlatives.get(word);
    // «И A дешевле, и …» may go on about A.
    if (second === undefined || lexicon.conjunctions.has(word) || lexicon.negators.has(word)) continue;
    for (let i = topic.to; i < segment.to; i++) if (wordAt(tokens, i) === second.split(' ')[0]) return true;
  }
  return false;
}

/** «(Средств переноса с A) НА B меньше»: it begins with another that it is told of. */
function isByOther({ tokens, lexicon }: Sentence, { topic }: Clause, part: Range): boolean {
  if (!topic.prepositional || part.from !== topic.to) return false;
  const { subject } = tokenAt(tokens, part.from + 1);
  return lexicon.words.prepositions.has(wordAt(tokens, part.from)) && subject >= 0 && !topic.subjects.includes(subject);
}

/** «ПОНИМАНИЕ устройства A помогает …», "AN EXAMPLE of A shows …": what somebody makes of it. */
function isStudied({ tokens, lexicon }: Sentence, { label, topic }: Clause): boolean {
  if (label === null || label.from >= topic.from) return false;
  return tokens.slice(label.from, topic.from).some(({ word }) => lexicon.words.studies.has(word));
}

/** «Различия между A И B»: what is left for a value is the other's name alone. */
function isNothingElse({ tokens, lexicon }: Sentence, { topic, joint }: Clause, part: Range): boolean {
  // «Враг A — B».
  if (joint !== null) return false;
  const said = tokens.slice(part.from, part.to);
  const isOther = ({ subject }: Token): boolean => subject >= 0 && !topic.subjects.includes(subject);
  const isSmall = ({ kind, word }: Token): boolean =>
    kind === 'sign' || lexicon.conjunctions.has(word) || lexicon.words.prepositions.has(word);
  return said.some(isOther) && said.every((token) => isOther(token) || isSmall(token));
}
