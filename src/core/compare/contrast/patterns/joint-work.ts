import type { Clause } from '../clauses/clause';
import { contentStems } from '../names/naming';
import { hasObject } from '../names/content-names';
import { isComparativeAt } from '../sentence/predicate';
import type { Sentence } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/**
 * «Пекарь месит тесто, а возчик развозит хлеб»: behind «а» alone another does something else to another thing, which
 * is as often a step of the same work. What sets two apart is told by what they have in common: the verb, the thing,
 * a denial, how or how much they do it.
 */
export function workTogether(sentence: Sentence, first: Clause, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || wordAt(tokens, other.segment.from - 1) !== 'а') return false;
  const [one, two] = [deedOf(sentence, first), deedOf(sentence, other)];
  if (one < 0 || two < 0 || tells(sentence, first) || tells(sentence, other)) return false;
  const isNarrated = NARRATES.test(wordAt(tokens, 0)) && !NARRATES.test(wordAt(tokens, 1));
  const isDone = ({ value }: Clause, verb: number): boolean => hasObject(sentence, verb, value.to);
  if (!isNarrated && !(isDone(first, one) && isDone(other, two))) return false;
  const stems = contentStems(sentence, first.value);
  const shared = [...contentStems(sentence, other.value)].filter(([stem]) => stems.has(stem));
  // «…, а возчик развозит каждый из ТАКИХ ХЛЕБОВ».
  return shared.every(([, at]) => POINTS.test(wordAt(tokens, at - 1)));
}

/** Words that open the next step of a story. */
const NARRATES = /^(?:и|так|тогда|затем|потом|далее|например|итак)$/u;
const POINTS = /^(?:так(?:ой|ую|ие|их|им|ими)|эт(?:от|у|и|их|им|ими|ого))$/u;

/** The verb of what somebody does, −1 where the clause tells a state or leaves it out. */
function deedOf({ tokens, lexicon }: Sentence, { topic, segment, joint }: Clause): number {
  if (joint !== null || topic.prepositional) return -1;
  const at = finiteIn(tokens, { from: topic.to, to: segment.to }, lexicon);
  const { words } = lexicon;
  const verb = wordAt(tokens, at);
  const isState =
    words.copulas.has(verb) || words.lightVerbs.has(verb) || words.placeVerbs.has(verb) || words.isPast(verb);
  return at < 0 || isState || !/[аеиуюя]т$/u.test(verb) ? -1 : at;
}

/** How, how much, or whether: a comparison, a denial, a pronoun for what the other does it to. */
function tells(sentence: Sentence, { segment, topic, only }: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { words, negators } = lexicon;
  if (only) return true;
  for (let at = topic.to; at < segment.to; at++) {
    const { word, inner, kind } = tokenAt(tokens, at);
    if (inner) continue;
    if (kind === 'number' || words.numerals.has(word) || negators.has(word) || words.pronouns.has(word)) return true;
    if (words.tellsHow(word) || HOW.test(word) || isComparativeAt(sentence, at)) return true;
  }
  return false;
}

const HOW = /^(?:только|лишь|сам[аои]?|всегда|никогда|обычно|сразу|целиком|весь|всю|вс[её])$/u;
