import type { Clause } from './clause';
import { contentStems } from '../names/naming';
import { nounRange } from '../sentence/noun-range';
import { skipCopula } from './clause';
import { beforeRelative } from './relative-clauses';
import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, hasWords, isContent, isFinite, trimRange } from '../sentence/token-class';
import { isLead, wordAt } from '../sentence/token';

/** A side of a contrast, ready to be a cell. */
export interface Side {
  readonly clause: Clause;
  readonly value: Range;
  readonly label: Range | null;
}

/** Takes a subject that the other side shares or leaves out from the value into the label. */
export function alignSides(sentence: Sentence, clauses: readonly Clause[]): Side[] {
  return clauses.map((clause, k) => {
    const { tokens, lexicon } = sentence;
    const others = clauses.filter((_, at) => at !== k);
    if (opensWithPronoun(sentence, clause)) {
      const rest = skipCopula(sentence, { from: clause.value.from + 1, to: clause.value.to });
      const value = trimRange(tokens, rest, lexicon);
      const named =
        rest.joint !== null || others.every((other) => other.label !== null || partOf(sentence, other) !== null);
      if (hasWords(tokens, value) && named) return { clause, value, label: clause.label };
    }
    const answered = others.every((other) => opensWithPronoun(sentence, other));
    const subject = ownSubject(sentence, clause) ?? (answered ? partOf(sentence, clause) : null);
    if (subject === null) return { clause, value: clause.value, label: clause.label };
    if (!others.every((other) => leavesOut(sentence, other, subject.label)))
      return { clause, value: clause.value, label: clause.label };
    const value = trimRange(tokens, skipCopula(sentence, { from: subject.rest, to: clause.value.to }), lexicon);
    return hasWords(tokens, value)
      ? { clause, value, label: subject.label }
      : { clause, value: clause.value, label: clause.label };
  });
}

function opensWithPronoun({ tokens, lexicon }: Sentence, { topic, value }: Clause): boolean {
  return topic.prepositional && lexicon.words.pronouns.has(wordAt(tokens, value.from));
}

/** «У берёзы КОРА белая»: the noun that a pronoun of the other side stands for. */
function partOf({ tokens, lexicon }: Sentence, { topic, value, label }: Clause): OwnSubject | null {
  const noun = tokens[value.from];
  if (!topic.prepositional || label !== null || noun === undefined) return null;
  if (!isContent(noun, lexicon) || isFinite(noun, lexicon)) return null;
  if (lexicon.words.isAdjective(noun.word) || lexicon.words.isComparative(noun.word)) return null;
  return { label: { from: value.from, to: value.from + 1 }, rest: value.from + 1 };
}

interface OwnSubject {
  readonly label: Range;
  readonly rest: number;
}

/** Of "in A the pressure is high": the subject inside the value. */
export function ownSubject(sentence: Sentence, clause: Clause): OwnSubject | null {
  const { tokens, lexicon } = sentence;
  if (!clause.topic.prepositional || clause.around || clause.value.from < clause.topic.to) return null;
  // "Training for A IS a course of work": what stands behind a copula is no subject.
  if (clause.joint === 'copula' && lexicon.pack.code === 'en') return null;
  // "in A WHEN the bell rings": what a clause inside it is about.
  if (lexicon.words.subordinators.has(wordAt(tokens, clause.value.from))) return null;
  // «(Скорость у A) С РОСТОМ волны падает»: what has its subject before the name says when.
  if (clause.label !== null && lexicon.words.prepositions.has(wordAt(tokens, clause.value.from))) return null;
  const end = beforeRelative(sentence, clause.value);
  let rest = finiteIn(tokens, { from: clause.value.from, to: end }, lexicon);
  for (let i = clause.value.from; i < (rest < 0 ? end : rest); i++) if (tokens[i]?.kind === 'dash') rest = i;
  if (rest <= clause.value.from) return null;
  // «с A номер НЕ пройдёт», «в A поддержка НЕ ВСЕГДА есть»: without such words the verb would say the opposite.
  const belongs = (word: string): boolean =>
    lexicon.negators.has(word) || lexicon.words.adverbs.has(word) || lexicon.words.isAdverb(word);
  while (rest - 1 > clause.value.from && belongs(wordAt(tokens, rest - 1))) rest -= 1;
  const label = nounRange(sentence, { from: clause.value.from, to: rest });
  return label === null ? null : { label, rest };
}

/** The other clause has no subject of its own, a pronoun, or the same one. */
function leavesOut(sentence: Sentence, other: Clause, label: Range): boolean {
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, other.value, lexicon);
  const stems = contentStems(sentence, label);
  for (const stem of contentStems(sentence, other.label ?? { from: 0, to: 0 }).keys()) if (stems.has(stem)) return true;
  for (const stem of contentStems(sentence, other.value).keys()) if (stems.has(stem)) return true;
  if (verb < 0) return true;
  // "YOU fall onto mats in A; in B the rope holds you": a person is no rope.
  if (other.value.from > other.segment.from && lexicon.words.persons.has(wordAt(tokens, other.value.from - 1)))
    return false;
  for (let i = other.value.from; i < verb; i++) if (lexicon.words.pronouns.has(wordAt(tokens, i))) return true;
  return verb === other.value.from;
}

/** Whether the side says what its concept is: a noun phrase behind a dash or copula. */
export function isDefining(sentence: Sentence, side: Side): boolean {
  const { tokens, lexicon } = sentence;
  // "A: long fibres" tells something of it.
  if (isLead(tokens, side.clause.topic.to)) return false;
  if (side.clause.joint === null || side.label !== null || side.clause.topic.prepositional) return false;
  const first = tokens[side.value.from];
  if (first?.kind !== 'word' || lexicon.words.isComparative(first.word)) return false;
  if (lexicon.words.isSuperlative(wordAt(tokens, side.value.from + 1))) return false;
  if (side.clause.joint === 'copula') return lexicon.words.determiners.has(first.word) || lexicon.pack.code !== 'en';
  return (
    !isFinite(first, lexicon) &&
    !lexicon.words.prepositions.has(first.word) &&
    !lexicon.negators.has(first.word) &&
    side.value.to - side.value.from > 1
  );
}
