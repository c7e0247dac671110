import type { Clause } from '../clauses/clause';
import type { Sentence } from '../sentence/statement';
import { finiteIn, isContent } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Topic } from '../clauses/topic';

/** Whether the clause has its concept as its own subject, not a part of it or a thing named on the way. */
export function isSubject(sentence: Sentence, clause: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { segment, topic, value } = clause;
  if (topic.pronoun) return !isOwned(sentence, topic);
  const before = tokens.slice(segment.from, topic.from);
  // «x — вес A», "ITS A": A is a part of what is told of.
  if (before.some(({ kind }) => kind === 'dash') || isOwned(sentence, topic)) return false;
  if (
    (topic.late && !isBehindOwnVerb(sentence, clause)) ||
    (topic.prepositional && !lexicon.words.placePrepositions.has(wordAt(tokens, topic.from)))
  )
    return false;
  // "Each page shows a small A".
  if (!topic.prepositional && (value.from < topic.from || isLonger(sentence, clause))) return false;
  for (let i = segment.from; i < topic.from; i++) if (lexicon.words.isInfinitive(wordAt(tokens, i))) return false;
  return true;
}

/** «ХРАНИТСЯ A годами», «ВЕСИТ A пуд»: the name right behind a verb that opens the clause and takes no object. */
function isBehindOwnVerb({ tokens, lexicon: { words } }: Sentence, { topic, segment, value }: Clause): boolean {
  if (topic.prepositional || topic.from !== segment.from + 1 || value.from < topic.to) return false;
  return words.isObjectless(wordAt(tokens, segment.from));
}

/** Nouns behind a name that make one thing with it, at most. */
const NOUNS = 3;

/** "The harbour MASTER'S BOAT is moored": behind an English name two nouns stand before the verb. */
function isLonger({ tokens, lexicon }: Sentence, { topic, segment, value }: Clause): boolean {
  if (lexicon.pack.code !== 'en' || value.from !== topic.to) return false;
  const verb = finiteIn(tokens, { from: topic.to, to: Math.min(segment.to, topic.to + NOUNS + 1) }, lexicon);
  if (verb < topic.to + 2 || !lexicon.words.copulas.has(wordAt(tokens, verb))) return false;
  return tokens.slice(topic.to, verb).every((token) => isContent(token, lexicon));
}

/** "ITS A", «при использовании A»: the name belongs to something else, or to what is done. */
export function isOwned({ tokens, lexicon: { words } }: Sentence, { from, to, prepositional }: Topic): boolean {
  if (tokens.slice(Math.max(0, from - 1), to).some(({ word }) => words.possessives.has(word))) return true;
  return (
    !prepositional && words.isProcess(wordAt(tokens, from - 1)) && words.prepositions.has(wordAt(tokens, from - 2))
  );
}

/** «ЗАМЕР станка»: a noun before the name is what the clause is about. */
export function hasNoun({ tokens, lexicon }: Sentence, { label, topic, segment }: Clause): boolean {
  if (topic.prepositional) return false;
  // "At 60 WATTS a halogen …" says where.
  if (lexicon.pack.code === 'en' && lexicon.words.prepositions.has(wordAt(tokens, segment.from))) return false;
  if (label !== null && label.to <= topic.from) return true;
  // «Запас угля НИЧЕМ не ограничен»: another noun may name the row.
  const before = tokenAt(tokens, topic.from - 1);
  return (
    lexicon.pack.code === 'ru' &&
    topic.from > segment.from &&
    isContent(before, lexicon) &&
    !lexicon.words.isAdjective(before.word) &&
    // «ВЕСИТ A пуд».
    !lexicon.words.isObjectless(before.word)
  );
}

/** «ОДИН ИЗ станков», "MOST OF the lamps": some of those that the clause names. */
export function isOfSome({ tokens, lexicon: { words } }: Sentence, { topic, segment }: Clause): boolean {
  const at = topic.prepositional ? topic.from : topic.from - 1;
  if (at <= segment.from || !words.determiners.has(wordAt(tokens, at - 1))) return false;
  return topic.prepositional || words.prepositions.has(wordAt(tokens, at));
}

/** «A годится ДЛЯ x, а ДЛЯ B …»: what the preposition sets B against stands behind the same in the first clause. */
export function answersOther({ tokens }: Sentence, first: Clause, { topic }: Clause): boolean {
  if (!topic.prepositional || first.topic.prepositional) return false;
  const preposition = wordAt(tokens, topic.from);
  return tokens.slice(first.topic.to, first.segment.to).some(({ word, inner }) => !inner && word === preposition);
}
