import { isHalf } from '../sentence/halves';
import { phraseAt } from '../sentence/lexicon';
import { isLinked } from '../columns/link-names';
import { isComparativeAt } from '../sentence/predicate';
import { isSaidOfSides } from './said-of-sides';
import type { Sentence, Statement } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { foldWord, tokenAt, wordAt } from '../sentence/token';
import { finiteIn, isContent, isFinite } from '../sentence/token-class';

/**
 * Whether a sentence speaks of each side of its statement by that one's own name: not of a longer thing of
 * whose name it is a part, "data RESOURCES", nor of some of its kind, "these RESOURCES"; and whether a thing
 * that is only compared with stands behind the word that compares.
 */
export function namesItsSides(statement: Statement): boolean {
  const { sentence, against, cue } = statement;
  if (isExample(sentence)) return false;
  const said = statement.claims.filter(({ implied }) => implied === null).map(({ subject }) => subject);
  const sides = [...new Set(against === null ? said : [...said, against])];
  const places = sides.map((side) => mentionsOf(sentence, side));
  if (places.some((at) => at.length > 0 && at.every((one) => isNoName(sentence, one)))) return false;
  if (sentence.lexicon.words.whole !== null) return true;
  if (places.some((at) => at.length > 0 && at.every((one) => isHalf(sentence, one)))) return false;
  if (ASIDE.has(cue) && places.some((at) => isOtherThing(sentence, at))) return false;
  const aside = against !== null && ASIDE.has(cue);
  const isNamed = (at: readonly number[], side: number): boolean =>
    at.length === 0 ||
    at.some((one) => isBare(sentence, one, { aside: aside && sides[side] === against, weak: cue === 'pair-weak' }));
  if (!places.every(isNamed) && !areAlike(sentence, places)) return false;
  if (!isSaidOfSides(statement, { own: places[0] ?? [], other: places.at(-1) ?? [] })) return false;
  if (!aside) return true;
  const others = places.at(-1) ?? [];
  const own = places[0] ?? [];
  return others.some((at) => isCompared(sentence, at, own) && isWhole(statement, at, own)) && isOfFirst(statement, own);
}

/** "Unlike object DETECTION, which …, A …": what stands behind the cue is a longer thing, whatever is named later. */
function isOtherThing(sentence: Sentence, [first = -1]: readonly number[]): boolean {
  const { tokens, lexicon } = sentence;
  let before = first - 1;
  while (lexicon.words.determiners.has(wordAt(tokens, before))) before -= 1;
  return (
    first > 0 && before === 0 && endsCue(sentence, before) && !isBare(sentence, first, { aside: true, weak: false })
  );
}

/** "OTHER pages": a note of that name is not what a small word speaks of. */
function isNoName({ tokens, lexicon, inline: { text } }: Sentence, at: number): boolean {
  const { from, to } = tokenAt(tokens, at);
  const written = text.slice(from, to);
  if (!/^[\p{Ll} ]+$/u.test(written)) return false;
  const { pack, words } = lexicon;
  return written
    .split(' ')
    .map(foldWord)
    .every(
      (word) => pack.recognition.termStarts.has(word) || lexicon.negators.has(word) || words.prepositions.has(word),
    );
}

/** «Пример: сигнал – …»: of one case nothing is said of the names. */
function isExample({ tokens, inline }: Sentence): boolean {
  const { word, to } = tokenAt(tokens, 0);
  return /^(?:пример|example|beispiel|exemple|ejemplo|esempio|exemplo)$/u.test(word) && inline.text.charAt(to) === ':';
}

const ASIDE: ReadonlySet<Statement['cue']> = new Set(['unlike', 'unlike-mid', 'comparative', 'equative-negative']);

const mentionsOf = ({ tokens }: Sentence, side: number): number[] =>
  tokens.flatMap(({ subject }, at) => (subject === side ? [at] : []));

/** How a side is named: `aside`, only compared with; `weak`, by a cue that may as well go on about another thing. */
interface Way {
  readonly aside: boolean;
  readonly weak: boolean;
}

/** A noun behind a name is what is meant where it is only compared with, or weakly set against another. */
function isBare(sentence: Sentence, at: number, { aside, weak }: Way): boolean {
  const { tokens, lexicon, inline } = sentence;
  const { from, to, word } = tokenAt(tokens, at);
  if (lexicon.words.adverbs.has(word) || lexicon.words.timeWords.has(word)) return false;
  if (isLinked(inline, { from, to })) return true;
  if (aside && isNarrowed(sentence, at)) return false;
  if (isPointedAt(sentence, at) || COMPOUND.test(word) || hasExample(sentence, at)) return false;
  // "React components", "the REST API" may well stand for what they are of.
  const text = inline.text.slice(from, to);
  const isProper =
    !aside &&
    !weak &&
    lexicon.pack.code === 'en' &&
    (/\p{Lu}/u.test(text.slice(1)) || (/^\p{Lu}/u.test(text) && at > 0));
  return (isProper && !isOwner(sentence, at)) || nounsBeside(sentence, at).join('') === '';
}

/** "Unlike DETERMINISTIC models", "unlike models THAT remember": some of a kind are set aside, not the kind. */
function isNarrowed({ tokens, lexicon }: Sentence, at: number): boolean {
  const { words } = lexicon;
  const before = wordAt(tokens, at - 1);
  const isKind = words.isAdjective(before) && !words.determiners.has(before) && !words.isUsual(before);
  return isKind || lexicon.relatives.has(wordAt(tokens, at + 1));
}

/** "A FRAMEWORK-OWNED tree". */
const COMPOUND = /-(?:\p{Ll}+(?:ed|ing|able)|like|free|ready|friendly|side|level|only|first)$/u;

/** "Boats LIKE the Argo": some of them. */
function hasExample({ tokens, lexicon, inline }: Sentence, at: number): boolean {
  if (wordAt(tokens, at + 1) === 'such' && wordAt(tokens, at + 2) === 'as') return true;
  return (
    lexicon.words.similes.has(wordAt(tokens, at + 1)) &&
    /\p{Lu}/u.test(inline.text.charAt(tokenAt(tokens, at + 2).from))
  );
}

/** "THESE types of algorithms". */
function isPointedAt({ tokens, lexicon }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= at - REACH; i--) {
    const { word, kind } = tokenAt(tokens, i);
    if (kind !== 'word') return false;
    // "THAT A is", «ЭТО A»: as often a conjunction, or what is said of it.
    if (lexicon.words.pointers.has(word)) return !lexicon.relatives.has(word) && !lexicon.words.copulas.has(word);
    const small = lexicon.words.isAdjective(word) || lexicon.classNouns.has(`${word}s`) || lexicon.classNouns.has(word);
    if (!small && word !== 'of') return false;
  }
  return false;
}

const REACH = 4;

/** "PYTHON'S lists" are no Python. */
const isOwner = ({ tokens, inline: { text } }: Sentence, at: number): boolean =>
  /^['’]s\s/u.test(text.slice(tokenAt(tokens, at).to, tokenAt(tokens, at).to + 3));

/** The nouns that make one phrase with a name: "multicore SYSTEMS", "STACK overflow", «плагин Sync». */
function nounsBeside(sentence: Sentence, at: number): readonly [string, string] {
  const { tokens, lexicon, inline } = sentence;
  const { from, to } = tokenAt(tokens, at);
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  const isNext = after.from === to + 1 && /\s/u.test(inline.text.charAt(to));
  const text = inline.text.slice(from, to);
  if (lexicon.pack.code === 'ru') {
    const named = /^\p{Script=Cyrillic}/u.test(text) && /^[\p{Lu}a-z]/u.test(inline.text.slice(after.from, after.to));
    const isName = after.kind === 'word' || after.kind === 'mention';
    return ['', isNext && named && isName ? after.word : ''];
  }
  if (lexicon.pack.code !== 'en') return ['', ''];
  if (isOwner(sentence, at)) return ['', wordAt(tokens, at + 3)];
  const isLast = before.to === from - 1 && isNoun(sentence, at - 1) && !/(?:ed|ly)$/u.test(before.word);
  // "Link-State algorithms": with a capital in the midst of a sentence, what stands before is a part of a longer name.
  const isNamed = at > 1 && /^\p{Lu}/u.test(inline.text.charAt(before.from)) && /^\p{Ll}/u.test(text);
  const isFirst = before.kind === 'word' && before.to === from - 1 && isNamed && !endsCue(sentence, at - 1);
  return [isLast || isFirst ? before.word : '', isNext && goesOn(sentence, at) ? after.word : ''];
}

function isNoun(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const token = tokenAt(tokens, at);
  return (
    isContent(token, lexicon) &&
    !isFinite(token, lexicon) &&
    !lexicon.words.isAdjective(token.word) &&
    !lexicon.words.isComparative(token.word) &&
    !lexicon.pairs.has(token.word) &&
    !lexicon.fronted.has(token.word) &&
    !endsCue(sentence, at)
  );
}

/** "The stack FRAME is …", where "caches EVICT" and "state FLOWS" are verbs. */
function goesOn(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const { word } = tokenAt(tokens, at + 1);
  const name = wordAt(tokens, at);
  if (/[^s]s$/u.test(name)) return false;
  // "TRUE moral beliefs".
  const isTurned =
    lexicon.words.isAdjective(word) && isNoun(sentence, at + 2) && !isFinite(tokenAt(tokens, at + 1), lexicon);
  if (isTurned && lexicon.words.isAdjective(name)) return true;
  if (!isNoun(sentence, at + 1)) return false;
  // "HOSTING services": what is done to them.
  if (name.endsWith('ing')) return true;
  const verb = lexicon.words.adverbs.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  return !/(?:s|ed|ing|ly)$/u.test(word) || isFinite(tokenAt(tokens, verb), lexicon);
}

/** "PHP code …, while Java code …". */
function areAlike(sentence: Sentence, places: readonly (readonly number[])[]): boolean {
  const beside = places.map((at) => at.map((one) => nounsBeside(sentence, one).join(' ')));
  const [first = []] = beside;
  return first.some((nouns) => nouns !== ' ' && beside.every((others) => others.includes(nouns)));
}

/** "Faster than most other BIKES"; no "faster than the wheel of a BIKE", and "than on a BIKE" only of what is done on another. */
function isCompared(sentence: Sentence, at: number, own: readonly number[]): boolean {
  const { tokens, lexicon } = sentence;
  let place = '';
  for (let i = at - 1; i >= 0; i--) {
    const token = tokenAt(tokens, i);
    const { word } = token;
    const isCue = endsCue(sentence, i);
    if (isCue || isComparativeAt(sentence, i))
      return place === ''
        ? isCue || !lexicon.words.isNominative(wordAt(tokens, at))
        : own.some((one) => placeOf(sentence, one) !== '');
    if (lexicon.words.topicPrepositions.has(word)) place ||= word;
    // "Unlike the dough in a pan, in an oven …".
    else if (!isSmall(sentence, token) && !own.some((one) => isSameOf(sentence, one, word, place))) return false;
  }
  return false;
}

/** "Unlike a stack OVERFLOW, …" is of no stack, unless the same is said of the other: "unlike a heap overflow". */
function isWhole({ cue, sentence: { tokens, lexicon } }: Statement, at: number, own: readonly number[]): boolean {
  const next = tokenAt(tokens, at + 1);
  if (cue === 'comparative' || cue === 'equative-negative' || !isContent(next, lexicon)) return true;
  return own.some((one) => lexicon.stem(wordAt(tokens, one + 1)) === lexicon.stem(next.word));
}

function isSmall({ lexicon }: Sentence, { kind, word, inner }: Token): boolean {
  if (inner || kind === 'mention' || kind === 'comma' || kind === 'number' || kind === 'sign') return true;
  const { words } = lexicon;
  return (
    lexicon.conjunctions.has(word) ||
    words.determiners.has(word) ||
    words.prepositions.has(word) ||
    words.adverbs.has(word) ||
    words.isAdjective(word) ||
    words.isAdverb(word) ||
    /^(?:or|или)$|.{2}ed$/u.test(word)
  );
}

/** The last word of "unlike", "compared with", "than", «как». */
function endsCue({ tokens, lexicon }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  if (lexicon.than.has(word) || word === 'as' || word === 'как') return true;
  return [lexicon.unlike, lexicon.unlikeMid, lexicon.comparedWith].some((table) =>
    [1, 2, 3, 4].some((length) => phraseAt(table, tokens, at + 1 - length)?.length === length),
  );
}

/** "The dough in a pan, … in an oven", «обход холма …, чем обход горы»: the same place or thing of both. */
function isSameOf(sentence: Sentence, own: number, word: string, place: string): boolean {
  const { tokens, lexicon } = sentence;
  if (place !== '' && placeOf(sentence, own) === place) return true;
  const [near, far] = [wordAt(tokens, own - 1), wordAt(tokens, own - 2)];
  return [near, far].some((one) => lexicon.stem(one) === lexicon.stem(word));
}

/** The preposition that makes a name a place, "IN the new house"; empty without one. */
function placeOf({ tokens, lexicon }: Sentence, at: number): string {
  for (let i = at - 1; i >= at - REACH; i--) {
    const { word } = tokenAt(tokens, i);
    if (lexicon.words.topicPrepositions.has(word)) return word;
    if (!lexicon.words.determiners.has(word) && !lexicon.words.isAdjective(word)) return '';
  }
  return '';
}

/** What compares is said of the first side itself: not in a clause inside, nor of a thing named on the way. */
function isOfFirst({ sentence, cue, claims }: Statement, own: readonly number[]): boolean {
  const { tokens, lexicon } = sentence;
  if (cue !== 'comparative') return true;
  const start = claims[0]?.from ?? 0;
  const at = tokens.findIndex((token, i) => token.to > start && isComparativeAt(sentence, i));
  const topic = own.filter((one) => one < at).at(-1);
  if (topic === undefined) return true;
  for (let i = topic + 1; i < at; i++) {
    const { word, inner } = tokenAt(tokens, i);
    if (inner) continue;
    if (
      lexicon.words.subordinators.has(word) ||
      lexicon.words.tails.has(word) ||
      lexicon.words.conditions.some(([first]) => first === word) ||
      /^(?:where|где)$/u.test(word)
    )
      return false;
    if (!lexicon.relatives.has(word)) continue;
    // "A is a boat THAT is faster": what it is.
    const verb = finiteIn(tokens, { from: topic + 1, to: i }, lexicon);
    if (verb < 0 || !lexicon.words.copulas.has(wordAt(tokens, verb))) return false;
  }
  return tokenAt(tokens, at - 1).subject < 0 || at - 1 === topic;
}
