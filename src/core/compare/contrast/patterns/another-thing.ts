import type { Clause } from '../clauses/clause';
import { SPOKEN } from '../columns/name-finder';
import { isComparativeAt } from '../sentence/predicate';
import type { Sentence } from '../sentence/statement';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/**
 * Whether a lone clause tells of another thing than the one that it names: of a longer name, of what lies between two,
 * of some of its kind.
 */
export function tellsOfAnother(sentence: Sentence, clause: Clause): boolean {
  const { pronoun, subjects } = clause.topic;
  if (pronoun || subjects.length > 1) return false;
  return [isOtherKind, isBetween, isNarrowed, isOwnedInside, isObjectBesideFoil].some((is) => is(sentence, clause));
}

/** "ACTIVE sensors measure", "the `cmp` package compares": what stands before a noun that is but a part of the name. */
function isOtherKind(sentence: Sentence, { topic }: Clause): boolean {
  const { tokens, lexicon, inline } = sentence;
  if (lexicon.pack.code !== 'en') return false;
  const at = nameAt(sentence, topic);
  const [before, name] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (before.to !== name.from - 1) return false;
  const isCode = inline.marks.some(({ kind, to }) => kind === 'code' && to >= before.to && to <= name.from);
  if (isCode && /^\p{Ll}/u.test(inline.text.slice(name.from, name.to))) return true;
  if (topic.factor > SPOKEN || before.kind !== 'word') return false;
  const { words } = lexicon;
  return isContent(before, lexicon) && !isFinite(before, lexicon) && !words.isUsual(before.word);
}

/** "No live link BETWEEN A and the client"; what lies between several of its kind is told of them. */
function isBetween(sentence: Sentence, { topic }: Clause): boolean {
  const at = nameAt(sentence, topic);
  if (!sentence.lexicon.conjunctions.has(wordAt(sentence.tokens, topic.to))) return false;
  for (let i = at - 1; i >= topic.from - 1 && i >= at - ARTICLES; i--)
    if (BETWEEN.test(wordAt(sentence.tokens, i))) return true;
  return false;
}

const BETWEEN = /^(?:between|among|между|среди)$/u;

/** Words between such a preposition and its name. */
const ARTICLES = 3;

/** "VALUES GREATER THAN the mean lie above it", "cut it to A SHORTER THAN B": some of them, or one, not what they are. */
function isNarrowed(sentence: Sentence, { topic, segment, joint, only }: Clause): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en' || joint !== null || only || !isComparativeAt(sentence, topic.to)) return false;
  if (!lexicon.than.has(wordAt(tokens, topic.to + 1))) return false;
  return topic.late || finiteIn(tokens, { from: topic.to + 2, to: segment.to }, lexicon) >= 0;
}

/** "… that we update OUR A every day": what somebody has is no subject, unless his words begin with it. */
function isOwnedInside({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean {
  if (lexicon.pack.code !== 'en' || topic.from <= segment.from + 1) return false;
  return [topic.from - 1, topic.from].some(
    (at) => at > segment.from && /^(?:our|your|their)$/u.test(wordAt(tokens, at)),
  );
}

/** "C tends to make A, unlike B", "C allows for A, unlike B": the subject is a third thing. */
function isObjectBesideFoil({ tokens, lexicon }: Sentence, { topic, foil, segment }: Clause): boolean {
  if (foil === null || !topic.late || lexicon.pack.code !== 'en') return false;
  const isLed = topic.prepositional && !/^(?:for|of|to)$/u.test(wordAt(tokens, topic.from));
  return !isLed && !lexicon.words.persons.has(wordAt(tokens, segment.from));
}

/** The first token of a group that is a name. */
function nameAt({ tokens }: Sentence, { from, to }: Clause['topic']): number {
  for (let at = from; at < to; at++) if (tokenAt(tokens, at).subject >= 0) return at;
  return to - 1;
}
