import type { Lexicon } from '../sentence/lexicon';
import { phraseAt } from '../sentence/lexicon';
import type { Range } from '../sentence/statement';
import { finiteIn, isConjunction, isContent, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** What a clause is about. */
export interface Topic {
  /** One concept, or several joined by "and". */
  readonly subjects: readonly number[];
  /** First token of the group: its preposition or article. */
  readonly from: number;
  /** Behind the last name of the group. */
  readonly to: number;
  /** Lowest factor of the names, hundredths. */
  readonly factor: number;
  /** A preposition stands before the name: «у каяка», "in a kayak". */
  readonly prepositional: boolean;
  /** A finite verb stands before it. */
  readonly late: boolean;
  /** Met through a pronoun. */
  readonly pronoun: boolean;
}

/** Whom a pronoun at a clause's start means. */
export interface Antecedent {
  readonly subject: number;
  readonly factor: number;
}

export type Resolve = (pronoun: string) => Antecedent | null;

/** The topic of a clause: its first name, with its preposition and the names joined to it. */
export function findTopic(tokens: readonly Token[], range: Range, lexicon: Lexicon, resolve: Resolve): Topic | null {
  const at = firstMention(tokens, range);
  const pronoun = pronounTopic(tokens, { from: range.from, to: at < 0 ? range.to : at }, lexicon, resolve);
  if (pronoun !== null) return pronoun;
  if (at < 0) return latePronoun(tokens, range, lexicon, resolve);
  // «Расход У НЕГО меньше; у B …»: the name is another clause's.
  const end = tokens.slice(range.from, at).findIndex(({ kind, inner }) => kind === 'semicolon' && !inner);
  const before = end < 0 ? null : latePronoun(tokens, { from: range.from, to: range.from + end }, lexicon, resolve);
  if (before !== null) return before;
  const from = groupStart(tokens, range.from, at, lexicon);
  const group = joinedNames(
    tokens,
    { from: at, to: range.to },
    lexicon.correlatives.get(wordAt(tokens, from - 1)),
    lexicon,
  );
  const isLate = finiteIn(tokens, { from: range.from, to: from }, lexicon) >= 0;
  const late = isLate && !isOwnSubject(tokens, { from: range.from, to: from }, group.to, lexicon);
  // «Хребет состоит из гор» is about the ridge.
  const { placePrepositions, topicPrepositions } = lexicon.words;
  const prepositions = late ? placePrepositions : topicPrepositions;
  return {
    ...group,
    from,
    prepositional:
      tokens.slice(from, at).some((token) => prepositions.has(token.word)) ||
      (late && isTypical(tokens, from, lexicon)),
    late,
    pronoun: false,
  };
}

/** "I think THE RAKE looks finer", "at the zero bound THE RAKE is": a verb right behind a name makes it the subject. */
function isOwnSubject(tokens: readonly Token[], before: Range, behind: number, lexicon: Lexicon): boolean {
  const { words, pack } = lexicon;
  if (pack.code !== 'en') return false;
  let at = behind;
  while (at < behind + 2 && (words.adverbs.has(wordAt(tokens, at)) || words.isAdverb(wordAt(tokens, at)))) at += 1;
  const verb = tokenAt(tokens, at);
  // "(They use) A changes": a noun may look like a verb.
  if (!isFinite(verb, lexicon) || !(words.lightVerbs.has(verb.word) || at > behind)) return false;
  let start = before.to;
  while (start > before.from && tokenAt(tokens, start - 1).kind !== 'comma') start -= 1;
  if (words.topicPrepositions.has(wordAt(tokens, before.to - 1))) return false;
  // "WHEN it is dry THE RAKE works", but not "how they use the rake matters".
  const isIndirect = ({ word }: Token, at: number): boolean =>
    word === 'to' || lexicon.relatives.has(word) || INDIRECT.test(word) || (at > 0 && words.subordinators.has(word));
  return !tokens.slice(start, before.to).some(isIndirect);
}

/** Open a clause inside another. */
const INDIRECT = /^(?:what|how|why|where|who)$/u;

/** "Rust is more typical OF A": what compares stands before the preposition. */
function isTypical(tokens: readonly Token[], at: number, { words, degree }: Lexicon): boolean {
  if (!words.topicPrepositions.has(wordAt(tokens, at))) return false;
  return (
    words.isComparative(wordAt(tokens, at - 1)) ||
    (degree.has(wordAt(tokens, at - 2)) && words.isAdjective(wordAt(tokens, at - 1)))
  );
}

/** "Rust is worse ON IT", «расход У НЕГО меньше». */
function latePronoun(tokens: readonly Token[], range: Range, lexicon: Lexicon, resolve: Resolve): Topic | null {
  for (let i = range.from; i < range.to - 1; i++) {
    const { word, inner } = tokenAt(tokens, i + 1);
    if (inner || !lexicon.words.placePrepositions.has(wordAt(tokens, i)) || !lexicon.words.pronouns.has(word)) continue;
    const found = resolve(word);
    if (found === null) return null;
    const late = finiteIn(tokens, { from: range.from, to: i }, lexicon) >= 0;
    return {
      subjects: [found.subject],
      factor: found.factor,
      from: i,
      to: i + 2,
      prepositional: true,
      late,
      pronoun: true,
    };
  }
  return null;
}

function firstMention(tokens: readonly Token[], range: Range): number {
  for (let i = range.from; i < range.to; i++) if (tokens[i]?.kind === 'mention') return i;
  return -1;
}

/** The article, numeral and preposition before a name belong to it. */
function groupStart(tokens: readonly Token[], floor: number, at: number, lexicon: Lexicon): number {
  let from = at;
  while (from > floor) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word') break;
    if (lexicon.words.topicPrepositions.has(before.word)) return from - 1;
    // "intact IN EARLY dementia".
    const isLed = lexicon.words.isAdjective(before.word) && tokens[from - 2]?.kind === 'word';
    if (isLed && from - 2 >= floor && lexicon.words.placePrepositions.has(wordAt(tokens, from - 2))) return from - 2;
    if (!lexicon.words.determiners.has(before.word)) break;
    from -= 1;
  }
  return from;
}

function joinedNames(
  tokens: readonly Token[],
  range: Range,
  second: string | undefined,
  lexicon: Lexicon,
): Pick<Topic, 'factor' | 'subjects' | 'to'> {
  const subjects = new Set<number>();
  let factor = 100;
  let to = range.from;
  const joined = (at: number): number => joinedTo(tokens, { from: at, to: range.to }, lexicon, second);
  for (let next = range.from; next >= 0 && next < range.to; next = joined(next + 1)) {
    const token = tokenAt(tokens, next);
    subjects.add(token.subject);
    factor = Math.min(factor, token.factor);
    // "a civil case …, a criminal ONE …".
    const isOne = lexicon.words.standIns.has(wordAt(tokens, next + 1));
    to = isOne && !isContent(tokenAt(tokens, next + 2), lexicon) ? next + 2 : next + 1;
  }
  return { subjects: [...subjects], factor, to };
}

/** The mention that "and", a comma (with "and" to come) or `second` joins to the one before the range; −1 without one. */
function joinedTo(tokens: readonly Token[], range: Range, lexicon: Lexicon, second: string | undefined): number {
  let joint = false;
  let comma = false;
  const from = behindParentheses(tokens, range.from);
  const likened = likenedTo(tokens, { from, to: range.to }, lexicon);
  if (likened >= 0) return likened;
  for (let i = from; i < range.to && i < from + 5; i++) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'mention') return joint || (comma && listGoesOn(tokens, i, range.to, lexicon)) ? i : -1;
    if (isConjunction(token, lexicon) || token.word === second) joint = true;
    else if (token.kind === 'comma') comma = true;
    else if (token.kind !== 'word') return -1;
    else if (!lexicon.words.determiners.has(token.word) && !lexicon.words.topicPrepositions.has(token.word)) return -1;
  }
  return -1;
}

/** "A, LIKE B, …", «A, КАК И B, …»: the same is said of both; −1 elsewhere. */
function likenedTo(tokens: readonly Token[], { from, to }: Range, lexicon: Lexicon): number {
  if (tokens[from]?.kind !== 'comma') return -1;
  const phrase = phraseAt(lexicon.likeFirst, tokens, from + 1) ?? phraseAt(lexicon.likewise, tokens, from + 1);
  if (phrase === null) return -1;
  let at = from + 1 + phrase.length;
  while (at < to && lexicon.words.determiners.has(wordAt(tokens, at))) at += 1;
  return tokenAt(tokens, at).subject >= 0 && tokens[at + 1]?.kind === 'comma' ? at : -1;
}

/** "A (short for …) is": what stands in parentheses behind a name explains it. */
export function behindParentheses(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'open') return at;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.kind !== 'close') end += 1;
  return end < tokens.length - 1 ? end + 1 : at;
}

function listGoesOn(tokens: readonly Token[], mention: number, end: number, lexicon: Lexicon): boolean {
  for (let i = mention + 1; i < Math.min(end, mention + 3); i++) if (isConjunction(tokens[i], lexicon)) return true;
  return false;
}

/** «СТЕНЫ ЕГО оклеены»: the pronoun behind a noun that belongs to it, −1 for another. */
function ownerBehind(tokens: readonly Token[], noun: number, lexicon: Lexicon): number {
  const { possessives, pronouns } = lexicon.words;
  const owner = wordAt(tokens, noun + 1);
  if (lexicon.pack.code !== 'ru' || !possessives.has(owner) || !pronouns.has(owner)) return -1;
  const isOwned = isContent(tokenAt(tokens, noun), lexicon) && !isFinite(tokenAt(tokens, noun), lexicon);
  const next = tokenAt(tokens, noun + 2);
  const isSaid = isFinite(next, lexicon) || /[^аеёиоуыэюя]ы$|[тн]ы?[ао]?$/u.test(next.word) || next.kind === 'dash';
  return isOwned && isSaid && next.kind !== 'mention' ? noun + 1 : -1;
}

/** «КИСНЕТ ОН неделю»: the nominative right behind a verb that opens the clause, −1 for another. */
function subjectBehind(tokens: readonly Token[], verb: number, lexicon: Lexicon): number {
  if (lexicon.pack.code !== 'ru' || !isFinite(tokenAt(tokens, verb), lexicon)) return -1;
  return SUBJECT.test(wordAt(tokens, verb + 1)) && wordAt(tokens, verb + 2) !== 'же' ? verb + 1 : -1;
}

const SUBJECT = /^он[аои]?$/u;

function resolved(tokens: readonly Token[], at: number, resolve: Resolve): Topic | null {
  const found = resolve(wordAt(tokens, at));
  if (found === null) return null;
  const { subject, factor } = found;
  return { subjects: [subject], from: at, to: at + 1, factor, prepositional: false, late: false, pronoun: true };
}

function pronounTopic(tokens: readonly Token[], range: Range, lexicon: Lexicon, resolve: Resolve): Topic | null {
  for (let i = range.from; i < range.to && i < range.from + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.inner) return null;
    // "THEY BOTH rust", "THEY SHARE a handle".
    if (phraseAt(lexicon.both, tokens, i) !== null || phraseAt(lexicon.both, tokens, i + 1) !== null) return null;
    const owner = i === range.from ? Math.max(ownerBehind(tokens, i, lexicon), subjectBehind(tokens, i, lexicon)) : -1;
    if (owner > 0) return resolved(tokens, owner, resolve);
    if (lexicon.words.pronouns.has(token.word)) {
      // «ОН ЖЕ» is another word for what was just named.
      if (wordAt(tokens, i + 1) === 'же' && range.from === i) return null;
      return resolved(tokens, i, resolve);
    }
    if (
      !lexicon.words.adverbs.has(token.word) &&
      !lexicon.conjunctions.has(token.word) &&
      !lexicon.adversatives.has(token.word)
    )
      return null;
  }
  return null;
}
