import { bothAt, isEnd } from './both-words';
import { setsRight } from '../sentence/corrections';
import { phraseAt } from '../sentence/lexicon';
import type { Opening } from './opening';
import { asideEnd } from './asides';
import { isComparativeAt } from '../sentence/predicate';
import { repeatedPreposition } from './repeated-preposition';
import type { PatternId, Range, Sentence } from '../sentence/statement';
import { finiteIn, hasWords, isContent, isCount, isFinite } from '../sentence/token-class';
import type { Resolve, Topic } from './topic';
import { isOfThird } from './third-topics';
import { findTopic } from './topic';
import { tokenAt, wordAt } from '../sentence/token';

/** A clause about one concept (or several joined), with the cue that opened it. */
export interface Segment extends Range {
  readonly topic: Topic | null;
  /** Null for the first of a sentence. */
  readonly cue: PatternId | null;
  readonly weight: number;
}

interface Boundary {
  readonly at: number;
  readonly next: number;
  readonly cue: PatternId;
  readonly weight: number;
  /** The phrase alone is enough: the name may stand late in the clause behind it. */
  readonly strong: boolean;
  /** Opens a clause even without a name. */
  readonly hard: boolean;
  /** The preposition behind the name has led what was said of the first. */
  readonly repeats?: true;
}

/** Words between "between" and its conjunction. */
const TIE = 6;

/** Whom pronouns mean: as the sentence begins, and among given ones. */
export interface Whom {
  readonly resolve: Resolve;
  readonly among: (subjects: readonly number[]) => Resolve;
  readonly asked: boolean;
}

/** Cuts a piece of a sentence where a cue or a comma leads to another concept. */
export function cutSegments(sentence: Sentence, range: Range, opening: Opening, whom: Whom): Segment[] {
  const { tokens, lexicon } = sentence;
  const segments: Segment[] = [];
  let from = opening.from;
  let cue: PatternId | null = null;
  let weight = 0;
  let topic: Topic | null = null;
  const limits = stops(sentence, range);
  // "A varies; IT has no standard": the one of the clause before, not of the sentence before.
  const resolve: Resolve = (word) => {
    const before = segments.at(-1);
    const last = before?.topic?.subjects ?? [];
    if (before !== undefined && isOfThird(sentence, before)) return null;
    return (last.length === 1 ? whom.among(last) : whom.resolve)(word);
  };
  for (let i = from; i < range.to; i++) {
    const boundary =
      sharedFrame(sentence, i, from, opening) ??
      repeatedPreposition(sentence, i, from) ??
      boundaryAt(sentence, i, from) ??
      (opening.bonus > 0 || whom.asked ? withoutComma(sentence, i) : null);
    if (boundary === null || boundary.next >= range.to) continue;
    const stop = limits[boundary.next - range.from] ?? range.to;
    topic ??= topicBefore(findTopic(tokens, { from, to: range.to }, lexicon, resolve), i);
    const next = boundary.hard ? { from: boundary.next, to: stop } : { from: boundary.next, to: range.to };
    const other = leadsTo(sentence, next, boundary, stop, { topic, from, at: i, framed: opening.frame !== null });
    if (!other && !boundary.hard) continue;
    segments.push({ from, to: i, topic, cue, weight });
    const first = segments.length === 1 ? opening.frame : null;
    const framed = first !== null && (first.cue === 'fronted' || first.cue === 'cond-frame');
    cue = other ? (framed ? first.cue : boundary.cue) : null;
    weight = framed ? first.weight : boundary.weight;
    from = boundary.next;
    topic = null;
    i = boundary.next - 1;
  }
  topic ??= findTopic(tokens, { from, to: range.to }, lexicon, resolve);
  segments.push({ from, to: range.to, topic, cue, weight });
  return segments;
}

/** "While BOTH grow food, only A …", "both float, both leak", "oil it for BOTH, …": the comma ends what both share. */
function sharedFrame(sentence: Sentence, at: number, from: number, { frame }: Opening): Boundary | null {
  const { tokens, lexicon } = sentence;
  const comma = tokens[at];
  if (comma?.kind !== 'comma' || comma.inner) return null;
  const behind = lexicon.words.topicPrepositions.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const opens = phraseAt(lexicon.both, tokens, from) !== null;
  const isShared =
    (opens && (frame?.cue === 'fronted' || phraseAt(lexicon.both, tokens, behind) !== null)) ||
    (!opens && (endsShared(sentence, from, at) || opensShared(sentence, at)));
  return isShared ? { at, next: at + 1, cue: 'gap', weight: 80, strong: false, hard: true } : null;
}

/** "BOTH boil, but …", «Объект У ОБОИХ один, но …»: the clause holds the word for both, names none and says something. */
function isOfBoth(sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = sentence;
  for (let i = from; i < Math.min(at, from + TIE); i++) {
    const both = bothAt(sentence, i);
    if (both === null || (i === from && at <= from + both.length)) continue;
    return !tokens.slice(from, at).some(({ subject }) => subject >= 0);
  }
  return false;
}

/** No name, and the word for both right before the comma. */
function endsShared(sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at - 1; i > Math.max(from, at - TIE); i--)
    // «Канат, ЧТО ТОТ, ЧТО ДРУГОЙ, держит год» goes on behind it.
    if (bothAt(sentence, i)?.length === at - i && tokens[i - 1]?.kind !== 'comma')
      return !tokens.slice(from, at).some(({ subject }) => subject >= 0);
  return false;
}

/** «A 22 т, B 26, УГОЛЬ В ОБОИХ СЛУЧАЯХ НАШ»: behind the comma a clause of its own that names none. */
function opensShared(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || !isContent(tokenAt(tokens, at + 1), lexicon)) return false;
  let end = at + 1;
  while (end < tokens.length && !/^(?:comma|semicolon|colon|dash)$/u.test(tokenAt(tokens, end).kind)) end += 1;
  const clause = tokens.slice(at + 1, end);
  if (clause.some(({ subject, inner }) => subject >= 0 || inner)) return false;
  return clause.slice(1, TIE).some((_, i) => bothAt(sentence, at + 2 + i) !== null);
}

function topicBefore(topic: Topic | null, at: number): Topic | null {
  return topic !== null && topic.from < at ? topic : null;
}

/** For each token, the next comma, semicolon or dash at or behind it (ranges are short; read backwards once). */
function stops(sentence: Sentence, range: Range): number[] {
  const ends = new Array<number>(Math.max(0, range.to - range.from)).fill(range.to);
  let next = range.to;
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = sentence.tokens[i];
    if (token !== undefined && !token.inner && (token.kind === 'comma' || token.kind === 'semicolon')) next = i;
    ends[i - range.from] = next;
  }
  return ends;
}

function boundaryAt(sentence: Sentence, i: number, from: number): Boundary | null {
  const { tokens, lexicon } = sentence;
  const token = tokenAt(tokens, i);
  if (token.inner || i === from || (token.kind === 'comma' && setsRight(sentence, i))) return null;
  const phrase = phraseAt(lexicon.pairs, tokens, i);
  if (phrase !== null) {
    if (lexicon.additions.has(wordAt(tokens, i + phrase.length))) return null;
    const strong = phrase.value >= STRONG;
    // "…, while keeping the other": one thing does both.
    const behind = tokens[i + phrase.length];
    if (strong && lexicon.pack.code === 'en' && behind?.kind === 'word' && /.{2}ing$/u.test(behind.word)) return null;
    const shared =
      phraseAt(lexicon.both, tokens, i + phrase.length) !== null ||
      (!lexicon.conjunctions.has(wordAt(tokens, i + phrase.length - 1)) && isOfBoth(sentence, from, i));
    const hard = token.kind === 'semicolon' || shared;
    if (token.kind === 'word' && lexicon.conjunctions.has(token.word) && isTied(sentence, i, from)) return null;
    return {
      at: i,
      next: skipSmall(sentence, i + phrase.length),
      cue: strong ? 'pair-strong' : 'pair-weak',
      weight: phrase.value,
      strong:
        strong || (token.kind !== 'semicolon' && !lexicon.conjunctions.has(wordAt(tokens, i + phrase.length - 1))),
      hard,
    };
  }
  if (token.kind === 'semicolon')
    return { at: i, next: i + 1, cue: 'pair-weak', weight: 70, strong: false, hard: true };
  if (token.kind !== 'comma') return null;
  return { at: i, next: skipSmall(sentence, i + 1), cue: 'gap', weight: 80, strong: false, hard: false };
}

/** "The difference is that A sinks WHILE B floats": what tells them apart needs no comma. */
function withoutComma({ tokens, lexicon }: Sentence, at: number): Boundary | null {
  const phrase = tokens[at]?.inner === true ? null : phraseAt(lexicon.fronted, tokens, at);
  if (phrase === null || phrase.value < STRONG) return null;
  // "… while KEEPING B warm": one thing does both.
  if (/.{2}ing$/u.test(wordAt(tokens, at + phrase.length)) && tokens[at + phrase.length]?.kind === 'word') return null;
  return { at, next: at + phrase.length, cue: 'pair-strong', weight: phrase.value, strong: true, hard: false };
}

/** A pair's weight from which its cue alone sets apart. */
const STRONG = 80;

/** Whether the conjunction joins what a word like "between" before it needs. */
function isTied({ tokens, lexicon }: Sentence, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TIE); i--) {
    const { word } = tokenAt(tokens, i);
    if (lexicon.words.tying.includes(word)) return true;
    if (lexicon.conjunctions.has(word)) return false;
  }
  return false;
}

/** Behind a cue: a further comma, "then". */
function skipSmall(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  let i = at;
  while (tokens[i]?.kind === 'comma') i += 1;
  const next = wordAt(tokens, i);
  if (next !== '' && lexicon.words.conditions.some((pair) => pair[1] === next)) i += 1;
  return i;
}

interface Before {
  readonly topic: Topic | null;
  readonly from: number;
  readonly at: number;
  /** A frame opened the sentence: its comma is awaited. */
  readonly framed: boolean;
}

/** Whether behind the boundary another concept is the topic. */
function leadsTo(sentence: Sentence, range: Range, boundary: Boundary, stop: number, before: Before): boolean {
  const { tokens, lexicon } = sentence;
  const { topic } = before;
  if (topic === null || !saysSomething(sentence, topic, before)) return false;
  const mention = nextMention(sentence, range.from, Math.min(range.to, boundary.strong ? stop + 1 : stop));
  if (mention < 0) return false;
  const subject = tokenAt(tokens, mention).subject;
  // "Both A and B sing, but only B flies": one of several is told of alone.
  const alone = topic.subjects.length > 1 && boundary.strong;
  if (topic.subjects.includes(subject) && !alone) return false;
  const lead = { from: range.from, to: mention };
  if (comparesWith(sentence, lead)) return false;
  const verb = finiteIn(tokens, lead, lexicon);
  const prepositional =
    lexicon.words.topicPrepositions.has(wordAt(tokens, mention - 1)) ||
    lexicon.words.topicPrepositions.has(wordAt(tokens, mention - 2));
  if (boundary.cue === 'gap' && !before.framed && lexicon.words.subordinators.has(wordAt(tokens, before.from)))
    return false;
  // "…; you have to guess WITH B", "…, while you put B away": what a person does with it.
  const isDone = lexicon.words.persons.has(wordAt(tokens, range.from)) && lead.to - lead.from <= DONE;
  const isApart = boundary.strong || tokens[boundary.at]?.kind === 'semicolon';
  if (isApart && verb >= 0 && isDone) return true;
  if (mirrors(sentence, topic, { from: range.from, to: mention }) && verb < 0) return true;
  if (boundary.strong) return verb < 0 || prepositional;
  if (verb >= 0) return false;
  return boundary.cue === 'gap' || isBareAnd(sentence, boundary)
    ? leadsAtOnce(sentence, lead, mention, boundary)
    : lead.to - lead.from <= 6;
}

/** "Rust eats a quarter IN A, and hardly any IN B": each is told before its name, behind one and the same preposition. */
function mirrors({ tokens, lexicon }: Sentence, topic: Topic, { from, to: mention }: Range): boolean {
  const before = (at: number): string => {
    let lead = at - 1;
    while (lead > from - 1 && lexicon.words.determiners.has(wordAt(tokens, lead))) lead -= 1;
    return wordAt(tokens, lead);
  };
  const preposition = wordAt(tokens, topic.from);
  if (!topic.late || !lexicon.words.placePrepositions.has(preposition) || before(mention) !== preposition) return false;
  const last = lexicon.words.standIns.has(wordAt(tokens, mention + 1)) ? mention + 2 : mention + 1;
  const told = tokens
    .slice(from, mention - 1)
    .filter(({ kind, word }) => kind === 'word' && !lexicon.conjunctions.has(word));
  // "HARDLY ANY in B", but not «ТЕПЕРЬ — на B».
  const isTold = told.length > 2 || told.some((token) => isContent(token, lexicon) || isCount(token, lexicon));
  return isTold && mention - from <= MIRRORED && !hasWords(tokens, { from: last, to: last + 1 });
}

/** Words of what is told before a name that mirrors another, at most. */
const MIRRORED = 8;

/** Words between a person and what he does something with, at most. */
const DONE = 8;

/** "… but not as trustworthy as B", "…, unlike on B": the name is only compared with. */
function comparesWith({ tokens, lexicon }: Sentence, lead: Range): boolean {
  for (let i = lead.from; i < lead.to; i++)
    if (lexicon.than.has(wordAt(tokens, i)) || phraseAt(lexicon.equatives, tokens, i) !== null) return true;
  if (phraseAt(lexicon.unlikeMid, tokens, lead.from) !== null) return true;
  return false;
}

const isBareAnd = (sentence: Sentence, boundary: Boundary): boolean =>
  sentence.lexicon.conjunctions.has(wordAt(sentence.tokens, boundary.next - 1));

/** A comma or "and" alone: the name must stand at once, and something must be said of it. */
function leadsAtOnce(sentence: Sentence, lead: Range, mention: number, boundary: Boundary): boolean {
  const { tokens, lexicon } = sentence;
  let content = 0;
  for (let i = lead.from; i < lead.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (
      (lexicon.relatives.has(token.word) && !standsForNoun(sentence, i) && !isDenied(sentence, mention)) ||
      lexicon.words.tails.has(token.word) ||
      phraseAt(lexicon.unlikeMid, tokens, i) !== null ||
      phraseAt(lexicon.comparedWith, tokens, i) !== null
    )
      return false;
    if (lexicon.than.has(token.word) || token.word === 'как' || token.word === 'as' || token.word === 'like')
      return false;
    if (
      !lexicon.words.determiners.has(token.word) &&
      !lexicon.words.topicPrepositions.has(token.word) &&
      !lexicon.words.adverbs.has(token.word)
    )
      content += 1;
  }
  if (content > (boundary.cue === 'gap' ? 2 : 1)) return false;
  const aside = asideEnd(sentence, mention + 1);
  if (aside !== null) return hasWords(tokens, { from: aside, to: Math.min(tokens.length, aside + 3) });
  const behind = tokens[mention + 1];
  if (
    behind === undefined ||
    behind.kind === 'comma' ||
    behind.kind === 'semicolon' ||
    lexicon.conjunctions.has(behind.word)
  )
    return false;
  if (boundary.repeats === true || !isBareAnd(sentence, boundary))
    return hasWords(tokens, { from: mention + 1, to: Math.min(tokens.length, mention + 4) });
  // "(A takes three minutes) and B eight".
  const counts = (from: number, to: number): boolean => tokens.slice(from, to).some((token) => isCount(token, lexicon));
  if (counts(mention + 1, mention + 3)) return counts(Math.max(0, boundary.at - REACH), boundary.at);
  return tokens.slice(mention + 1, mention + 4).some((token) => isFinite(token, lexicon));
}

/** "(The speed of A depends on wind,) THAT of B …": the noun again, no relative. */
const standsForNoun = ({ tokens }: Sentence, at: number): boolean =>
  wordAt(tokens, at) === 'that' && /^(?:of|in|on|for)$/u.test(wordAt(tokens, at + 1));

/** "(A can stand frost), which B CAN'T": of the other it is said that it does not. */
function isDenied({ tokens, lexicon }: Sentence, mention: number): boolean {
  if (lexicon.pack.code !== 'en') return false;
  const said = wordAt(tokens, mention + 1);
  const isApart = wordAt(tokens, mention + 2) === 'not';
  const isNegated = isApart ? AUXILIARY.test(said) : /n['’]t$|^cannot$/u.test(said);
  return isNegated && isEnd(tokenAt(tokens, mention + (isApart ? 3 : 2)));
}

const AUXILIARY = /^(?:do|does|did|can|could|will|would|is|are|has|have)$/u;

/** Words before "and" in which the first clause counts. */
const REACH = 6;

function nextMention(sentence: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (sentence.tokens[i]?.kind === 'mention') return i;
  return -1;
}

/** The clause so far has more than its topic: a list of names contrasts nothing. */
function saysSomething(sentence: Sentence, topic: Topic, before: Before): boolean {
  const { tokens, lexicon } = sentence;
  if (hasWords(tokens, { from: topic.to, to: before.at })) return true;
  if (topic.late) return finiteIn(tokens, { from: before.from, to: topic.from }, lexicon) >= 0;
  // «Вес БОЛЬШЕ у A, а …».
  for (let i = before.from; topic.prepositional && i < topic.from; i++) if (isComparativeAt(sentence, i)) return true;
  return false;
}
