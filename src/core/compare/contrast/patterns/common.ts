import { isMeasure } from './said-of-another';
import type { Clause } from '../clauses/clause';
import { phraseAt } from '../sentence/lexicon';
import { nameOfRange } from '../names/naming';
import { plainNames } from '../names/plain-names';
import { isComparativeAt, splitPredicate } from '../sentence/predicate';
import { isProper } from '../sentence/proper-names';
import type { Token } from '../sentence/token';
import type { Claim, Naming, Range, Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Whom "both" and "all three" mean. */
export interface Meant {
  readonly two: readonly number[];
  readonly three: readonly number[];
}

export interface CommonFrame {
  /** Behind the names that it is said of. */
  readonly behind: number;
  readonly names: readonly Naming[];
  readonly factor: number;
}

/** One row a part of a value that is said of all subjects. */
export function commonStatements(
  sentence: Sentence,
  value: Range,
  subjects: readonly number[],
  frame: CommonFrame,
): Statement[] {
  const { tokens } = sentence;
  return splitPredicate(sentence, value).flatMap((whole, at): Statement[] => {
    const part = beforeDifference(sentence, whole);
    const isFurther = at > 0 || (frame.behind > 0 && part.from > frame.behind);
    if (isVacuous(sentence, part) || (at > 0 && isOfSomebody(sentence, part))) return [];
    if (isFurther && goesOnElse(sentence, part)) return [];
    // What names one of them is not said of all.
    if (tokens.slice(Math.max(part.from + 1, frame.behind), part.to).some(({ subject }) => subjects.includes(subject)))
      return [];
    const { from } = tokenAt(tokens, skipBoth(sentence, part));
    const { to } = tokenAt(tokens, part.to - 1);
    const confidence = confidenceOf(sentence, 85, frame.factor);
    const claims: Claim[] = subjects.map((subject) => ({
      subject,
      from,
      to,
      confidence,
      implied: null,
      inline: sentence.inline,
    }));
    return [
      {
        cue: 'both',
        claims,
        names: at === 0 ? frame.names : [],
        spare: plainNames(sentence, part, null),
        common: true,
        defines: false,
        lexical: true,
        against: null,
        sentence,
      },
    ];
  });
}

/** "Both are needed, JUST ON DIFFERENT DAYS": how they differ in what they share stands behind a comma. */
function beforeDifference({ tokens, lexicon }: Sentence, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind !== 'comma' || inner) continue;
    const rest = tokens.slice(at, to).filter((token) => !token.inner);
    if (rest.some(({ word }) => lexicon.words.differing.has(word)) && !rest.some((token) => isFinite(token, lexicon)))
      return { from, to: at };
  }
  return { from, to };
}

/** "Both do it in different ways", «лечат их по-разному»: the opposite of a common value; "are very similar" is none. */
function isVacuous({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  if (saysNothing(tokens.slice(from, to), lexicon)) return true;
  // "… because land and sea warm DIFFERENTLY": how other things differ.
  const clause = tokens.findIndex(
    ({ kind }, at) => at >= from && at < to && kind === 'comma' && lexicon.relatives.has(wordAt(tokens, at + 1)),
  );
  const said = tokens.slice(from, clause < 0 ? to : clause);
  return said.some(
    ({ word }, at) =>
      (lexicon.words.sames.has(word) && lexicon.negators.has(said[at - 1]?.word ?? '')) ||
      (lexicon.words.differing.has(word) &&
        !(lexicon.classNouns.has(said[at + 1]?.word ?? '') && /^(?:mention|word)$/u.test(said[at + 2]?.kind ?? ''))),
  );
}

/** "(Both are) very SIMILAR", «имеют СВОИ плюсы и минусы»: in what is not said. */
function saysNothing(said: readonly Token[], { words }: Sentence['lexicon']): boolean {
  const isSimilar = ({ word }: Token): boolean => SIMILAR.test(word);
  const isSmall = ({ word, kind }: Token): boolean =>
    kind !== 'word' || words.adverbs.has(word) || words.isAdverb(word) || words.copulas.has(word);
  if (said.some(isSimilar) && said.every((token) => isSimilar(token) || isSmall(token))) return true;
  return said.some(({ word }) => OWN.test(word)) && said.some(({ word }) => MERITS.test(word));
}

const SIMILAR = /^(?:similar|alike|comparable|related|схож[аеи]?|похож[аеи]?|близк[аои])$/u;
const OWN = /^(?:own|сво[ийеёя]|уникальн\p{L}+|unique)$/u;
const MERITS =
  /^(?:advantages?|benefits|cons|disadvantages?|drawbacks?|pitfalls|pros|strengths?|weaknesses|достоинства|минусы|недостатки|особенности|плюсы|преимущества|стороны)$/u;

/** "Both want a stone, and YOU look a fool", "both rust, HENCE the oil": what others do with them, or what comes of it. */
function isOfSomebody({ tokens, lexicon }: Sentence, { from }: Range): boolean {
  const word = wordAt(tokens, from);
  return lexicon.words.persons.has(word) || lexicon.firstPerson.has(word) || lexicon.words.results.includes(word);
}

/** "Both rust, NOBODY MINDS": behind a comma alone what says more of them begins with its verb, or compares. */
function goesOnElse(sentence: Sentence, { from }: Range): boolean {
  const { tokens, lexicon } = sentence;
  if (tokens[from - 1]?.kind !== 'comma') return false;
  // «…, ТО ЕСТЬ …».
  if (phraseAt(lexicon.openers, tokens, from) !== null) return true;
  for (let at = from; at < from + OPENING; at++) {
    const token = tokenAt(tokens, at);
    if (isComparativeAt(sentence, at) || isFinite(token, lexicon)) return false;
    const isSmall =
      lexicon.words.adverbs.has(token.word) || (lexicon.negators.has(token.word) && !PERSON.test(token.word));
    if (!isSmall) return true;
  }
  return true;
}

const PERSON = /^no(?:body|ne)$/u;

/** Words among which such a verb stands. */
const OPENING = 3;

function skipBoth(sentence: Sentence, part: Range): number {
  const { tokens, lexicon } = sentence;
  const both = phraseAt(lexicon.both, tokens, part.from);
  return both !== null && part.from + both.length < part.to ? part.from + both.length : part.from;
}

/** A clause whose topic is several names at once: «И A, и B …», "A and B are kinds of Z". */
export function readJoint(sentence: Sentence, clause: Clause, licensed: boolean): Statement[] {
  // "People knew the harp and the lyre": objects of one verb.
  if (clause.topic.late && !isLateJoint(sentence, clause, licensed)) return [];
  if (ties(sentence, clause) || isBare(sentence, clause) || opensList(sentence, clause)) return [];
  if (isMeasure(sentence, clause)) return [];
  if (!licensed && !isEmphatic(sentence, clause)) return [];
  return commonStatements(sentence, withNegator(sentence, clause), clause.topic.subjects, {
    behind: clause.topic.to,
    names: isOfOne(sentence, clause.label) ? [] : nameOfRange(sentence, clause.label, true),
    factor: clause.topic.factor,
  });
}

/** «A и B SERVICE»: an English word that Russian puts behind a name is a part of it. */
const isOfOne = (sentence: Sentence, label: Range | null): boolean =>
  sentence.lexicon.pack.code === 'ru' &&
  label !== null &&
  label.to - label.from === 1 &&
  isProper(sentence, label.from);

/** «Формулы A и B, уравнение, рисунок»: a noun, whose they are, and a comma without a verb go on with other things. */
function opensList({ tokens, lexicon }: Sentence, { label, topic, value }: Clause): boolean {
  if (label === null || tokens[topic.to]?.kind !== 'comma' || topic.prepositional) return false;
  const rest = tokens.slice(topic.to, value.to);
  return !rest.some(
    (token) => isFinite(token, lexicon) || token.kind === 'dash' || lexicon.words.isComparative(token.word),
  );
}

const isBare = ({ lexicon }: Sentence, { value, topic }: Clause): boolean =>
  value.from < topic.from && !topic.prepositional && (!topic.late || lexicon.pack.code === 'en');

/** «Строят И из A, И из B», «пыль собирают И A, И B», but not «Настя купила и A, и B». */
function isLateJoint(sentence: Sentence, clause: Clause, licensed: boolean): boolean {
  const { tokens, lexicon } = sentence;
  const { topic, value } = clause;
  if (lexicon.pack.code === 'en') return false;
  if (topic.prepositional && lexicon.words.placePrepositions.has(wordAt(tokens, topic.from))) return true;
  const tells = tokens.slice(value.from, topic.from).some(({ word }) => lexicon.words.isPast(word));
  return licensed && !tells && isEmphatic(sentence, clause);
}

/** "The difference BETWEEN A and B", «сочетание A и B»: what is said is said of neither. */
function ties({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean {
  const before = tokens.slice(segment.from, topic.from + 1);
  return before.some(({ word }) => lexicon.words.tying.includes(word) || lexicon.prefixes.has(word));
}

/** "Neither A nor B conducts": the negator belongs to the value, which has none of its own. */
function withNegator({ tokens, lexicon }: Sentence, { topic, value }: Clause): Range {
  const at = topic.from - 1;
  const isNegator = (token: Token): boolean => lexicon.negators.has(token.word);
  const opens = at >= 0 && tokens.slice(at, at + 1).some(isNegator);
  return opens && value.from > at && !tokens.slice(value.from, value.to).some(isNegator)
    ? { from: at, to: value.to }
    : value;
}

/** "both A and B", «и A, и B», «как A, так и B», "neither A nor B", or a class statement. */
function isEmphatic(sentence: Sentence, clause: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { from, to } = clause.topic;
  const second = lexicon.correlatives.get(wordAt(tokens, from - 1));
  if (second !== undefined && tokens.slice(from, to).some((token) => token.word === second)) return true;
  return tokens.slice(clause.value.from, clause.value.from + 3).some((token) => lexicon.classNouns.has(token.word));
}
