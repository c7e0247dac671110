import type { Clause } from '../clauses/clause';
import { areTopics, maySetApart, saysAsMuch, setsApart } from './far-apart';
import { readComparative } from './comparative';
import { readGroup } from './group';
import { workTogether } from './joint-work';
import { ownSubject } from '../clauses/sides';
import type { Sentence, Statement } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { tellsSteps } from './story';
import { isTornList } from './torn-lists';
import { compareWithThirds } from './third-things';
import { wordAt } from '../sentence/token';
import { readAlone } from './read-alone';
import type { Piece } from './sentence-reading';

/** «A пойдёт в суп, B оставить на завтра»: an infinitive that no modal carries is a plan. */
function isPlan({ tokens, lexicon }: Sentence, clauses: readonly Clause[]): boolean {
  const isModal = ({ word }: Token): boolean => lexicon.words.lightVerbs.has(word);
  return (
    clauses.every(({ joint, label, segment }) => joint === null && label === null && segment.cue !== 'cond-frame') &&
    clauses.some(({ value }) => lexicon.words.isInfinitive(wordAt(tokens, value.from))) &&
    !clauses.some(({ segment: { from, to } }) => tokens.slice(from, to).some(isModal))
  );
}

/** "If A stops, B stops TOO" sets nothing against A; "A sinks, B floats, C floats TOO" still sets A apart. */
function isAdded({ tokens, lexicon }: Sentence, { segment: { from, to } }: Clause): boolean {
  for (let i = from; i < to; i++) {
    if (!lexicon.words.too.has(wordAt(tokens, i))) continue;
    if (lexicon.pack.code !== 'en' || i + 1 >= to || tokens[i + 1]?.kind !== 'word') return true;
  }
  return false;
}

/** Clauses that set nothing apart together may still compare: "A rises faster than B, but bread on B keeps longer". */
export function readTogether(sentence: Sentence, clauses: readonly Clause[], reading: Piece): Statement[] {
  const together = readClauses(sentence, clauses, reading);
  if (together.length > 0) return together;
  const alone = clauses.flatMap((clause) => readAlone(sentence, clause, null, reading));
  return alone.filter(({ cue, against }) => cue === 'comparative' && against !== null);
}

/** "You could buy A, but B is cheaper": A is what a verb is done to. */
const isObject = ({ tokens, lexicon }: Sentence, { topic, segment }: Clause): boolean =>
  topic.late &&
  !lexicon.words.prepositions.has(wordAt(tokens, topic.from)) &&
  // «ЗАСТЫВАЕТ A на столе, но B …»: a verb of the present before its subject.
  !(
    lexicon.pack.code === 'ru' &&
    topic.from === segment.from + 1 &&
    /[еёиюуая]т(?:ся)?$/u.test(wordAt(tokens, segment.from))
  );

/** "…, but B is cheaper" says why not; "…; B …" and "…, but B I TAKE for x" set another thing beside it. */
function goesOnBy(sentence: Sentence, other: Clause): boolean {
  const { tokens, lexicon } = sentence;
  const { segment, topic } = other;
  if (segment.cue !== 'pair-weak') return false;
  // "…; in B the ROPE holds you" tells of something else.
  if (tokens[segment.from - 1]?.kind === 'semicolon') return ownSubject(sentence, other) !== null;
  const isFronted = lexicon.words.persons.has(wordAt(tokens, topic.to));
  return !isFronted && !(isObject(sentence, other) && hasPlace(sentence, other));
}

/** "I take B FOR BEDS". */
const hasPlace = ({ tokens, lexicon }: Sentence, { segment, topic }: Clause): boolean =>
  tokens
    .slice(segment.from, segment.to)
    .some(
      ({ word, inner }, at) => !inner && segment.from + at !== topic.from && lexicon.words.placePrepositions.has(word),
    );

/** "A is heavier than B, and B is heavier than C": each is a comparison of its own. */
function namesFoil(sentence: Sentence, clause: Clause): boolean {
  return (readComparative(sentence, clause.value, clause)?.against ?? null) !== null;
}

/** "There is no need to name A, for each B …, A changes": what holds the other's name is no side that answers it. */
function namesEachOther({ tokens }: Sentence, clauses: readonly Clause[]): boolean {
  const subjects = new Set(clauses.flatMap(({ topic }) => topic.subjects));
  // "B weighs a kilo more than A" tells of B what it says of A.
  return clauses.some(
    ({ topic, value }) =>
      value.from < topic.from &&
      tokens
        .slice(value.from, value.to)
        .some(({ subject }) => subject >= 0 && subjects.has(subject) && !topic.subjects.includes(subject)),
  );
}

/** "RUN IT on A, C or other B LINES": what is said before one name and what stands behind the other answer nothing. */
function isOtherWay({ tokens, lexicon }: Sentence, one: Clause, other: Clause): boolean {
  if (lexicon.pack.code !== 'en') return false;
  const between = tokens.slice(one.topic.to, other.topic.from);
  if (!between.some(({ word }, at) => word === 'or' || (word === 'and' && between[at + 1]?.word === 'other')))
    return false;
  return one.value.to <= one.topic.from && other.value.from >= other.topic.to;
}

function readClauses(sentence: Sentence, clauses: readonly Clause[], { name, licence, strict }: Piece): Statement[] {
  const [opening, ...others] = clauses;
  if (clauses.every((clause) => namesFoil(sentence, clause))) return [];
  if (!maySetApart(sentence, clauses)) return [];
  const first = others[0]?.segment.cue;
  if (first === 'gap' && (namesEachOther(sentence, clauses) || isTornList(sentence, clauses))) return [];
  if (first === 'gap' && opening !== undefined && others.some((other) => isOtherWay(sentence, opening, other)))
    return [];
  if (strict && first === 'gap' && opening !== undefined)
    if (!others.every((other) => saysAsMuch(sentence, opening, other))) return [];
  const isStrong = first === 'pair-strong' || first === 'fronted' || first === 'cond-frame';
  if (
    licence === 'cued' || (strict && !isStrong)
      ? !setsApart(sentence, clauses)
      : strict && !areTopics(sentence, clauses)
  )
    return [];
  if (strict && opening !== undefined && others.some((other) => workTogether(sentence, opening, other))) return [];
  if (others.every((clause) => isAdded(sentence, clause)) || isPlan(sentence, clauses)) return [];
  if ((licence !== 'section' && tellsSteps(sentence, clauses)) || compareWithThirds(sentence, clauses)) return [];
  if (opening !== undefined && isObject(sentence, opening) && others.some((other) => goesOnBy(sentence, other)))
    return [];
  const cues = clauses.map((clause) => clause.segment).filter((segment) => segment.cue !== null);
  const lead = cues[0];
  const weight = Math.min(...cues.map((segment) => segment.weight));
  const cue = clauses[0]?.only === true ? 'only' : (lead?.cue ?? 'gap');
  return readGroup(sentence, clauses, { cue, weight, name });
}
