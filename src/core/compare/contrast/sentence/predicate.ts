import type { Lexicon } from './lexicon';
import { phraseAt } from './lexicon';
import { isInSeries, sharesNoun } from './series';
import type { Range, Sentence } from './statement';
import { isContent, isFinite, trimRange } from './token-class';
import type { Token } from './token';
import { wordAt, tokenAt } from './token';

/**
 * Cuts a predicate into its coordinated parts: behind a comma or "and" only where the next part
 * opens with a finite verb of its own or holds a comparative, behind "but" always. Nouns never split.
 */
export function splitPredicate(sentence: Sentence, value: Range): Range[] {
  const { tokens, lexicon } = sentence;
  const parts: Range[] = [];
  let from = value.from;
  for (let i = value.from; i < value.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner || i === from) continue;
    const next = behindJoint(sentence, i, value.to);
    if (next?.plainComma === true && isListed(sentence, next.at)) continue;
    if (next !== null && endsList(sentence, { from, to: i }, { from: next.at, to: value.to })) continue;
    if (next === null || !opensPart(sentence, next.at, value.to, next.adversative)) continue;
    if (next.plainComma && (relativeBefore(sentence, from, i) || asideBefore(sentence, from, i))) continue;
    if (sharesObject(sentence, i, next) || sharesModal(sentence, { from, to: i }, next)) continue;
    if (sharesRest(sentence, { from, to: i }, next, value.to)) continue;
    if (!next.adversative && (isInSeries(sentence, i, next.at) || sharesNoun(sentence, next.at, isComparativeAt)))
      continue;
    parts.push({ from, to: i });
    from = next.at;
    i = next.at - 1;
  }
  parts.push({ from, to: value.to });
  return parts.map((part) => trimRange(tokens, part, lexicon)).filter((part) => part.to > part.from);
}

interface Joint {
  readonly at: number;
  readonly adversative: boolean;
  readonly plainComma: boolean;
}

/** The token behind a joint that begins at `i`. */
function behindJoint(sentence: Sentence, i: number, to: number): Joint | null {
  const { tokens, lexicon } = sentence;
  let at = i;
  let adversative = false;
  let conjunction = false;
  if (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'dash') at += 1;
  while (at < to && (lexicon.conjunctions.has(wordAt(tokens, at)) || lexicon.adversatives.has(wordAt(tokens, at)))) {
    if (lexicon.adversatives.has(wordAt(tokens, at))) adversative = true;
    else conjunction = true;
    at += 1;
  }
  if (at === i || at >= to) return null;
  if (tokens[i]?.kind === 'dash' && !adversative) return null;
  // «, а не …», "but also" correct or add; «а» alone goes on with the same value.
  if (
    adversative &&
    (tokens[at]?.word === 'также' ||
      tokens[at]?.word === 'also' ||
      tokens[i + 1]?.word === 'а' ||
      tokens[i]?.word === 'а')
  )
    return null;
  return { at, adversative, plainComma: !adversative && !conjunction };
}

/** "large, DISTRIBUTED systems", "strings, SETS and maps": behind a comma alone an English verb is rarely one. */
function isListed(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const { word } = tokenAt(tokens, at);
  for (let i = at; i < at + NEAR; i++) if (isComparativeAt(sentence, i)) return false;
  return lexicon.pack.code === 'en' && isFinite(tokenAt(tokens, at), lexicon) && !lexicon.words.lightVerbs.has(word);
}

const NEAR = 4;

/** "states, actions, AND REWARDS": a last word alone behind other commas is one more noun of a list. */
function endsList({ tokens, lexicon }: Sentence, before: Range, { from, to }: Range): boolean {
  const comma = tokens[before.to]?.kind === 'comma' ? before.to : before.to - 1;
  if (lexicon.pack.code !== 'en' || tokens[comma]?.kind !== 'comma') return false;
  if (tokens.slice(from + 1, to).some(({ kind }) => kind !== 'sign')) return false;
  return tokens.slice(before.from, comma).some(({ kind, inner }) => kind === 'comma' && !inner);
}

/** "can STORE and PROCESS data": the object behind the second verb is the first one's too. */
function sharesObject({ tokens, lexicon }: Sentence, at: number, { at: next, adversative }: Joint): boolean {
  if (adversative || tokens[at]?.kind !== 'word') return false;
  const verb = tokenAt(tokens, at - 1);
  return (
    isFinite(verb, lexicon) &&
    !lexicon.words.lightVerbs.has(verb.word) &&
    isFinite(tokenAt(tokens, next), lexicon) &&
    tokens[next + 1]?.kind === 'word' &&
    !lexicon.words.prepositions.has(wordAt(tokens, next + 1)) &&
    isFinite(tokenAt(tokens, at - 2), lexicon)
  );
}

/**
 * What stands behind the second is said of the first, too: "RISES and FALLS as the wind turns", "a LIGHTER, CHEAPER
 * boat", "bears rain and snow MORE EASILY".
 */
function sharesRest(
  { tokens, lexicon }: Sentence,
  { from, to: i }: Range,
  { at, adversative, plainComma }: Joint,
  to: number,
): boolean {
  if (adversative || lexicon.pack.code !== 'en') return false;
  const { words } = lexicon;
  if (plainComma) {
    const isDegree = lexicon.degree.has(wordAt(tokens, at)) || words.isComparative(wordAt(tokens, at));
    const isBare = i === from + 2 && words.isComparative(wordAt(tokens, i - 1));
    return isDegree && isBare && /^an?$/u.test(wordAt(tokens, from));
  }
  if (tokens[i]?.kind !== 'word') return false;
  const isVerb = (index: number): boolean => {
    const token = tokenAt(tokens, index);
    return isFinite(token, lexicon) && !words.lightVerbs.has(token.word);
  };
  // Alone before "and", with a clause behind both.
  if (i === from + 1 && isVerb(from) && isVerb(at))
    return words.subordinators.has(wordAt(tokens, at + 1)) || words.prepositions.has(wordAt(tokens, at + 1));
  // A noun, and how all of it is done.
  const degree = at + 1;
  return (
    degree + 2 === to &&
    !isVerb(at) &&
    isVerb(from) &&
    lexicon.degree.has(wordAt(tokens, degree)) &&
    words.isAdverb(wordAt(tokens, degree + 1))
  );
}

/** "has to STOP and WAIT", "need not OPEN and SHUT the doors": what stands before the first verb is said of the second. */
function sharesModal({ tokens, lexicon }: Sentence, { from, to }: Range, { at, adversative }: Joint): boolean {
  if (adversative || lexicon.pack.code !== 'en' || !isBase(tokenAt(tokens, at), lexicon)) return false;
  for (let i = to - 1; i >= from; i--) {
    const { word, kind, inner } = tokenAt(tokens, i);
    if (inner) continue;
    if (kind === 'comma' || lexicon.relatives.has(word)) return false;
    if (MODAL.test(word)) return true;
    // "goes to the STOP" is a place.
    if (word === 'to' && isBase(tokenAt(tokens, i + 1), lexicon)) return true;
  }
  return false;
}

const MODAL = /^(?:can(?:not)?|could|may|might|must|should|will|would|lets?|(?:ca|could|must|should|wo|would)n['’]t)$/u;

/** A verb without an ending, which no third person has. */
const isBase = (token: Token, lexicon: Lexicon): boolean =>
  isFinite(token, lexicon) && !lexicon.words.copulas.has(token.word) && !/(?:[^s]s|ed)$/u.test(token.word);

function relativeBefore(sentence: Sentence, from: number, at: number): boolean {
  return sentence.tokens.slice(from, at).some((token) => sentence.lexicon.relatives.has(token.word));
}

/** «и трель, УДАВШАЯСЯ дома, глохнет»: the comma closes what a participle opens. */
function asideBefore({ tokens, lexicon }: Sentence, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--)
    if (tokens[i]?.kind === 'comma')
      return lexicon.pack.code === 'ru' && lexicon.pack.recognition.isParticiple(wordAt(tokens, i + 1));
  return false;
}

function opensPart(sentence: Sentence, at: number, to: number, adversative: boolean): boolean {
  const { tokens, lexicon } = sentence;
  const first = tokens[at];
  if (
    first === undefined ||
    first.kind === 'comma' ||
    lexicon.relatives.has(first.word) ||
    // «служит, КОГДА мелко»: tells when it does so.
    (lexicon.pack.code === 'ru' &&
      lexicon.words.subordinators.has(first.word) &&
      !lexicon.words.similes.has(first.word)) ||
    (lexicon.words.tails.has(first.word) && !isOwnDegree(sentence, at, to)) ||
    // "…, making it easier": goes on with what was said.
    (lexicon.pack.code === 'en' &&
      /.{2}ing$/u.test(first.word) &&
      !adversative &&
      !lexicon.words.lightVerbs.has(wordAt(tokens, at + 1)))
  )
    return false;
  // "lays eggs and GUARDS THE nest": no noun stands before an article.
  if (
    !adversative &&
    lexicon.pack.code === 'en' &&
    at + 2 < to &&
    isContent(first, lexicon) &&
    ARTICLE.test(wordAt(tokens, at + 1))
  )
    return true;
  for (let i = at; i < to && i < at + 7; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner) continue;
    if (token.kind === 'comma' || token.kind === 'semicolon' || lexicon.conjunctions.has(token.word)) break;
    if (lexicon.than.has(token.word)) break;
    if (phraseAt(lexicon.equatives, tokens, i) !== null && (i === at || adversative)) return true;
    if (isComparativeAt(sentence, i)) return true;
    if (isFinite(token, lexicon) && onlySmall(sentence, at, i)) return true;
  }
  return adversative && tokens.slice(at, Math.min(to, at + 4)).some((token) => isFinite(token, lexicon));
}

/** «…, ХОТЯ стоит он ДОРОЖЕ», "…, though it costs more": a comparison of its own, of nobody else. */
function isOwnDegree(sentence: Sentence, at: number, to: number): boolean {
  const { tokens, lexicon } = sentence;
  if (phraseAt(lexicon.fronted, tokens, at) === null) return false;
  const end = Math.min(to, at + 6);
  for (let i = at + 1; i < end; i++) {
    if (isComparativeAt(sentence, i)) return true;
    const { kind, word } = tokenAt(tokens, i);
    if (
      kind !== 'word' ||
      !(lexicon.words.pronouns.has(word) || isFinite(tokenAt(tokens, i), lexicon) || lexicon.words.adverbs.has(word))
    )
      return false;
  }
  return false;
}

const ARTICLE = /^(?:an?|the|its|their)$/u;

/** Between the joint and the verb stand adverbs, negators and pronouns alone. */
function onlySmall(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, lexicon } = sentence;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (!lexicon.words.adverbs.has(word) && !lexicon.negators.has(word) && !lexicon.words.pronouns.has(word))
      return false;
  }
  return true;
}

/** Whether the token compares: by list, by ending, or "more" with a word it can raise. */
export function isComparativeAt(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.inner) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (lexicon.words.isSuperlative(token.word))
    return before?.word === 'the' && (next?.kind !== 'word' || lexicon.words.prepositions.has(next.word));
  if (lexicon.words.mosts.has(token.word)) return isPredicate(sentence, at + 1);
  if (
    before !== undefined &&
    ((before.word === 'the' && !isOfTwo(sentence, at)) ||
      before.word === 'no' ||
      before.word === 'тем' ||
      before.word === 'чем' ||
      before.word === 'не')
  )
    return false;
  // "costs more than B" compares, "more than three" counts.
  if (lexicon.degree.has(token.word) && next !== undefined && lexicon.than.has(next.word))
    return !COUNTS.test(wordAt(tokens, at + 2)) && tokens.slice(at + 2, at + 5).some(({ kind }) => kind === 'mention');
  if (lexicon.degree.has(token.word))
    return next?.kind === 'word' && !lexicon.than.has(next.word) && !lexicon.words.prepositions.has(next.word);
  if (!lexicon.words.isComparative(token.word)) return false;
  // «ГОРЯЧЕЕ копчение»: an adjective before its noun.
  if (/^(?:горяч|свеж|древн)ее$/u.test(token.word) && next?.kind === 'word' && /(?:о|[иь]е)$/u.test(next.word))
    return false;
  // «больше СЕМИ» counts.
  if (next?.kind === 'word' && lexicon.words.numerals.has(next.word)) return false;
  if (next?.kind === 'number' || next?.kind === 'mention') return next.kind === 'mention';
  if (next !== undefined && lexicon.negators.has(next.word)) return false;
  if (next !== undefined && lexicon.than.has(next.word) && tokens[at + 2]?.kind === 'number') return false;
  // "later in the day", but "earlier in spring than B".
  return !TIME.has(token.word) || tokens.slice(at + 1, at + REACH).some(({ word }) => lexicon.than.has(word));
}

/** «самый СИЛЬНЫЙ, до 30 м/с»: an adjective that no noun follows. */
function isPredicate({ tokens, lexicon }: Sentence, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    lexicon.words.isAdjective(wordAt(tokens, at)) && (next.kind !== 'word' || lexicon.words.prepositions.has(next.word))
  );
}

/** "is the OLDER (of the two)", "is the MORE complicated (to draw)": one of two, where nothing is named behind it. */
function isOfTwo({ tokens, lexicon }: Sentence, at: number): boolean {
  if (!lexicon.words.copulas.has(wordAt(tokens, at - 2))) return false;
  const next = tokenAt(tokens, lexicon.degree.has(wordAt(tokens, at)) ? at + 2 : at + 1);
  return next.kind !== 'word' || /^(?:of|to|and|by)$/u.test(next.word);
}

/** "Of more than ONE beam". */
const COUNTS = /^(?:one|two|three|half|once|twice|одн\p{L}{1,3}|дв(?:ух|ум)|тр[её]х|половин\p{L})$/u;

/** Words between a comparative of time and "than". */
const REACH = 6;

const TIME = new Set(['later', 'earlier', 'sooner', 'further', 'раньше', 'позже', 'дальше', 'лучше_всего']);
