import { behindAside, behindOther, compoundNoun, nounBeforeAside, ownedNoun } from './asides';
import { behindRelative } from './relative-clauses';
import { withoutBearer } from './bearers';
import { phraseAt } from '../sentence/lexicon';
import { isComparativeAt } from '../sentence/predicate';
import { behindMoment, momentVerb } from './moments';
import { isOfOther } from './owned-topics';
import type { Segment } from './segments';
import { soleIn } from './sole';
import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, hasWords, trimRange } from '../sentence/token-class';
import type { Topic } from './topic';
import type { Token } from '../sentence/token';
import { isLead, wordAt, tokenAt } from '../sentence/token';
import { nounRange } from '../sentence/noun-range';
import { cutEnd, hasComparative } from './value-end';

/** A clause taken apart: what it is about, what names the row, what it says. */
export interface Clause {
  readonly segment: Segment;
  readonly topic: Topic;
  /** Noun before or behind the name that belongs to neither topic nor value: `Длина весла` of `Длина весла у каяка`. */
  readonly label: Range | null;
  readonly value: Range;
  /** The value stood behind a dash or a copula. */
  readonly joint: 'copula' | 'dash' | null;
  /** "only" stands at the name. */
  readonly only: boolean;
  /** Another concept set aside within commas or at the end: "A, unlike B, …". */
  readonly foil: number | null;
  /** The value holds the topic in its middle. */
  readonly around: boolean;
}

/** Takes a segment with a topic apart; null when nothing is left as value. */
export function readClause(sentence: Sentence, segment: Segment): Clause | null {
  const { tokens, lexicon } = sentence;
  const topic = segment.topic;
  if (topic === null || isOfOther(sentence, topic)) return null;
  const foil = foilIn(sentence, segment, topic);
  const end = foil?.tail === true ? foil.range.from : cutEnd(sentence, segment, topic);
  const follows = consequence(sentence, segment, topic);
  const start =
    foil !== null && !foil.tail
      ? foil.range.to
      : (follows ??
        behindRelative(sentence, segment.to, topic) ??
        behindOther(sentence, segment.to, topic) ??
        behindAside(sentence, topic.to));
  const available = onlyAvailable(sentence, segment, topic);
  const only = available >= 0 ? available : onlyAt(sentence, segment, topic);
  const before = trimRange(
    tokens,
    { from: segment.from, to: only < topic.from && only >= 0 ? only : topic.from },
    lexicon,
  );
  const behind = { from: start, to: Math.max(start, end) };
  const shared = { segment, topic, only: only >= 0, foil: foil?.subject ?? null };
  if (available >= 0) {
    const value = trimRange(tokens, { from: available + 1, to: topic.from }, lexicon);
    return { ...shared, label: nounRange(sentence, before), value, joint: null, around: false };
  }
  const verb = finiteIn(tokens, before, lexicon);
  const rest = only >= topic.to ? { from: behind.from, to: behind.from } : trimRange(tokens, behind, lexicon);
  if (follows !== null)
    return {
      ...shared,
      label: momentVerb(sentence, segment, topic, follows),
      value: withoutLead(sentence, rest, topic),
      joint: null,
      around: false,
    };
  const late = verb >= 0 ? verb : degreeIn(sentence, before, topic);
  if (!hasWords(tokens, rest) || isBracket(sentence, rest)) return clauseBefore(sentence, before, late, shared);
  if (opensWithVerb(sentence, before, verb, topic))
    return { ...shared, label: null, value: rest, joint: null, around: false };
  const said = topic.late || verb < 0 ? late : -1;
  // «Поют на A, в отличие от B, ДВА РАЗА В ДЕНЬ»: what is set aside parts what is said from its verb.
  if (said >= 0 && foil?.tail === false && finiteIn(tokens, rest, lexicon) < 0)
    return { ...shared, label: { from: said, to: said + 1 }, value: rest, joint: null, around: false };
  if (said >= 0) {
    // «Анкер есть у A, И раз в год …» goes on with something else.
    const goesOn = tokens[behind.from]?.kind === 'comma' && lexicon.conjunctions.has(wordAt(tokens, behind.from + 1));
    if ((goesOn && !hasComparative(sentence, rest)) || isModifier(sentence, rest))
      return clauseBefore(sentence, before, said, shared);
    const value = trimRange(
      tokens,
      { from: skipCopula(sentence, { from: said, to: rest.to }).from, to: rest.to },
      lexicon,
    );
    return { ...shared, label: nounRange(sentence, { from: before.from, to: said }), value, joint: null, around: true };
  }
  const compound =
    ownedNoun(sentence, rest, topic) ?? compoundNoun(sentence, rest, topic) ?? nounBeforeAside(sentence, topic);
  const label = withoutBearer(sentence, compound ?? nounRange(sentence, before));
  const value = compound === null ? behind : { from: behindAside(sentence, compound.to), to: behind.to };
  const opened = skipCopula(sentence, value);
  const sole = topic.prepositional ? null : soleIn(sentence, opened);
  if (sole !== null)
    return { ...shared, only: true, label, value: trimRange(tokens, sole, lexicon), joint: null, around: false };
  return { ...shared, label, value: trimRange(tokens, opened, lexicon), joint: opened.joint, around: false };
}

/** "(If) you choose A, then the count takes a week": where that begins which follows for A; null elsewhere. */
function consequence(sentence: Sentence, segment: Segment, topic: Topic): number | null {
  const { tokens, lexicon } = sentence;
  const opener = wordAt(tokens, segment.from - 1);
  // "if A dies, x; IF B dies, y".
  const at = lexicon.words.conditions.some((pair) => pair[0] === opener) ? segment.from - 1 : segment.from;
  const own = wordAt(tokens, at);
  const then = lexicon.words.conditions.find((pair) => pair[0] === own && pair[1] !== '')?.[1];
  if (then === undefined) return behindMoment(sentence, segment, topic);
  const isTwice = tokens.filter(({ word, inner }) => word === own && !inner).length > 1;
  for (let i = topic.to; i < segment.to - 2; i++) {
    if (tokens[i]?.kind !== 'comma') continue;
    if (wordAt(tokens, i + 1) === then) return i + 2;
    if (isTwice && !topic.prepositional && finiteIn(tokens, { from: i + 1, to: segment.to }, lexicon) >= 0)
      return i + 1;
  }
  return null;
}

/** «СОХНЕТ A неделю»: the verb before a name that is its subject tells what the rest is about. */
function opensWithVerb({ tokens, lexicon }: Sentence, before: Range, verb: number, topic: Topic): boolean {
  if (lexicon.pack.code !== 'ru' || topic.prepositional) return false;
  return verb === before.from && before.to === verb + 1 && topic.from === before.to && tokens[verb]?.kind === 'word';
}

/** «Строй НИЖЕ у альта, чем …»: where a comparison stands before what it is said of, −1 where none does. */
function degreeIn(sentence: Sentence, { from, to }: Range, { prepositional }: Topic): number {
  const { tokens, lexicon } = sentence;
  for (let i = from; prepositional && i < to; i++)
    if (isComparativeAt(sentence, i) || phraseAt(lexicon.equatives, tokens, i) !== null) return i;
  return -1;
}

type Shared = Pick<Clause, 'foil' | 'only' | 'segment' | 'topic'>;

/** "Joins are supported in A": the value stands before the name. */
function clauseBefore(sentence: Sentence, before: Range, verb: number, shared: Shared): Clause | null {
  const { tokens, lexicon } = sentence;
  const value = verb < 0 ? before : skipCopula(sentence, { from: verb, to: before.to });
  const trimmed = withoutCopula(sentence, withoutSubordinator(sentence, trimRange(tokens, value, lexicon)));
  if (!hasWords(tokens, trimmed)) return null;
  // «Я думаю ПРО A» tells of who thinks.
  if (lexicon.pack.code === 'ru' && lexicon.words.prepositions.has(wordAt(tokens, trimmed.to - 1))) return null;
  // "TEETH COME only with A": the verb alone says nothing.
  const isThin = trimmed.to - trimmed.from === 1 && verb > before.from;
  const isEmpty = lexicon.pack.code === 'en' && lexicon.words.lightVerbs.has(wordAt(tokens, trimmed.from));
  // «СТРЕЛКИ ВОЗЬМЁТ только A», «чехол ГОДИТСЯ и для A, и для B»: no other side answers the verb.
  const isPlaced = lexicon.words.prepositions.has(wordAt(tokens, before.from));
  const isSubject = !lexicon.words.copulas.has(wordAt(tokens, trimmed.from)) && mayBeSubject(tokens, before.from, verb);
  const isUnanswered =
    lexicon.pack.code === 'ru' && isSubject && !isPlaced && (shared.only || shared.topic.subjects.length > 1);
  if (isThin && (isEmpty || isUnanswered))
    return {
      ...shared,
      label: nounRange(sentence, { from: before.from, to: verb }),
      value: withoutCopula(sentence, before),
      joint: null,
      around: false,
    };
  const label = verb < 0 ? null : nounRange(sentence, { from: before.from, to: verb });
  return { ...shared, label, value: trimmed, joint: null, around: false };
}

/** No «печь кладут», which nobody in particular does to it, and no «тяжёлую дверь держит». */
function mayBeSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const noun = wordAt(tokens, verb - 1);
  const isOfMany = /[уюая]т$/u.test(wordAt(tokens, verb)) && !/[ыи]$/u.test(noun);
  return !isOfMany && !/[ую]$/u.test(noun) && !tokens.slice(from, verb).some(({ word }) => /[ую]ю$/u.test(word));
}

/** "Sails ARE (for A only)". */
function withoutCopula({ tokens, lexicon }: Sentence, { from, to }: Range): Range {
  const isLast = lexicon.words.copulas.has(wordAt(tokens, to - 1)) && to - from > 1;
  return { from, to: isLast ? to - 1 : to };
}

/** "You fall WHEN bouldering": what leads to the name. */
function withoutSubordinator({ tokens, lexicon }: Sentence, { from, to }: Range): Range {
  const isLead = lexicon.words.subordinators.has(wordAt(tokens, to - 1)) && to - from > 1;
  return { from, to: isLead ? to - 1 : to };
}

/** «Есть только у A (чаще)»: what stands in brackets behind a name is no value beside what stands before it. */
const isBracket = ({ tokens }: Sentence, { from, to }: Range): boolean =>
  tokens[from]?.kind === 'open' &&
  tokens.slice(from, to).every(({ inner, kind }) => inner || kind === 'open' || kind === 'close');

/** A short remark behind a late name that is no value of its own. */
function isModifier(sentence: Sentence, rest: Range): boolean {
  const { tokens, lexicon } = sentence;
  if (rest.to - rest.from > 2 || hasComparative(sentence, rest)) return false;
  // "You put A AWAY".
  if (PARTICLE.test(wordAt(tokens, rest.from)) && rest.to - rest.from === 1) return false;
  return (
    finiteIn(tokens, rest, lexicon) < 0 && !tokens.slice(rest.from, rest.to).some((token) => token.kind === 'number')
  );
}

const PARTICLE = /^(?:away|up|off|out|down|in|back)$/u;

/** Index of "only" directly before the topic's group, or behind it where the clause ends so; −1 without one. */
function onlyAt(sentence: Sentence, segment: Segment, topic: Topic): number {
  const { tokens, lexicon } = sentence;
  for (let i = topic.from - 1; i >= Math.max(segment.from, topic.from - 2); i--) {
    const token = tokenAt(tokens, i);
    if (lexicon.only.has(token.word)) return negated(sentence, i) ? -1 : i;
    if (!lexicon.words.determiners.has(token.word) && !lexicon.words.prepositions.has(token.word)) break;
  }
  // "Rest it for A ONLY".
  const ends = !hasWords(tokens, { from: topic.to + 1, to: segment.to });
  return ends && topic.prepositional && lexicon.only.has(wordAt(tokens, topic.to)) ? topic.to : -1;
}

/** "Sails are ONLY POSSIBLE with A": where the word for only stands before what is possible there; −1 elsewhere. */
function onlyAvailable({ tokens, lexicon }: Sentence, { from }: Segment, topic: Topic): number {
  const at = topic.from - 2;
  const isPlaced = lexicon.words.prepositions.has(wordAt(tokens, topic.from));
  const isFree = lexicon.words.isAdjective(wordAt(tokens, at + 1)) || lexicon.words.isPast(wordAt(tokens, at + 1));
  return isPlaced && at >= from && isFree && lexicon.only.has(wordAt(tokens, at)) ? at : -1;
}

const negated = (sentence: Sentence, at: number): boolean =>
  sentence.lexicon.negators.has(wordAt(sentence.tokens, at - 1));

interface FoilRange {
  readonly subject: number;
  readonly range: Range;
  readonly tail: boolean;
}

/** "A, unlike B, …" and "A …, unlike B". */
function foilIn(sentence: Sentence, segment: Segment, topic: Topic): FoilRange | null {
  const { tokens, lexicon } = sentence;
  const bare = bareFoil(sentence, segment, topic);
  if (bare !== null) return bare;
  for (let i = topic.to; i < segment.to; i++) {
    if (tokens[i]?.kind !== 'comma') continue;
    const phrase = phraseAt(lexicon.unlikeMid, tokens, i + 1);
    if (phrase === null || lexicon.negators.has(wordAt(tokens, i - 1))) continue;
    let at = i + 1 + phrase.length;
    while (at < segment.to && tokens[at]?.kind === 'word') at += 1;
    const { subject } = tokenAt(tokens, at);
    if (subject < 0 || topic.subjects.includes(subject)) return null;
    let end = at + 1;
    while (end < segment.to && tokens[end]?.kind !== 'comma') end += 1;
    const middle = end < segment.to && i <= topic.to + 1;
    return { subject, range: { from: i, to: middle ? end + 1 : segment.to }, tail: !middle };
  }
  return null;
}

/** «A В ОТЛИЧИЕ ОТ B сохнет»: what is often written without its commas. */
function bareFoil({ tokens, lexicon }: Sentence, segment: Segment, topic: Topic): FoilRange | null {
  const phrase = phraseAt(lexicon.unlikeMid, tokens, topic.to);
  if (phrase === null || topic.late) return null;
  let at = topic.to + phrase.length;
  while (
    at < segment.to &&
    (lexicon.words.determiners.has(wordAt(tokens, at)) || lexicon.words.isAdjective(wordAt(tokens, at)))
  )
    at += 1;
  const { subject } = tokenAt(tokens, at);
  if (subject < 0 || topic.subjects.includes(subject) || at + 1 >= segment.to) return null;
  return { subject, range: { from: topic.to, to: at + 1 }, tail: false };
}

/** Drops what opens a part of a predicate and is no part of its value: "that is, it …", the name once more. */
export function withoutLead(sentence: Sentence, part: Range, topic: Topic): Range {
  const { tokens, lexicon } = sentence;
  let from = part.from;
  for (let at = from; at < part.to;) {
    const token = tokenAt(tokens, at);
    const opener = phraseAt(lexicon.openers, tokens, at);
    const again = token.kind === 'mention' && topic.subjects.includes(token.subject);
    // «он ЖЕ боится воды».
    const isSame = at > part.from && token.word === 'же';
    const concedes = at === part.from && lexicon.words.tails.has(token.word);
    // «…, ЕЁ носит ребёнок» says it of somebody else.
    const isSubject = lexicon.words.pronouns.has(token.word) && !lexicon.words.objectPronouns.has(token.word);
    if (opener === null && !concedes && !again && !isSame && !isSubject) break;
    at += opener?.length ?? 1;
    from = at;
  }
  return hasWords(tokens, { from, to: part.to }) ? { from, to: part.to } : part;
}

/** Drops a dash, «это», "is" at the start of a value. */
export function skipCopula(sentence: Sentence, range: Range): Range & { readonly joint: Clause['joint'] } {
  const { tokens, lexicon } = sentence;
  let from = range.from;
  let joint: Clause['joint'] = null;
  while (from < range.to) {
    const token = tokenAt(tokens, from);
    // "An alligator'S is broad".
    const owns = /^['’]$/u.test(token.word) ? (wordAt(tokens, from + 1) === 's' ? 2 : 1) : 0;
    if (owns > 0 && lexicon.words.copulas.has(wordAt(tokens, from + owns))) from += owns - 1;
    else if (
      token.kind === 'dash' ||
      (token.word === '=' && from === range.from) ||
      (from === range.from && isLead(tokens, from))
    )
      joint = 'dash';
    else if (token.kind === 'comma' && from === range.from) joint ??= null;
    else if (token.kind === 'word' && lexicon.words.copulas.has(token.word) && from + 1 < range.to) joint ??= 'copula';
    else break;
    from += 1;
  }
  return { from, to: range.to, joint };
}
