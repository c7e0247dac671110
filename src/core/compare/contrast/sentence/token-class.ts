import type { Lexicon } from './lexicon';
import type { Range } from './statement';
import type { Token } from './token';
import { isWide, wordAt, tokenAt } from './token';

/** A word that says nothing of its own: article, preposition, conjunction, adverb, copula, pronoun. */
export function isFunction(token: Token, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  return (
    words.determiners.has(token.word) ||
    words.prepositions.has(token.word) ||
    words.copulas.has(token.word) ||
    words.adverbs.has(token.word) ||
    words.isAdverb(token.word) ||
    words.pronouns.has(token.word) ||
    lexicon.conjunctions.has(token.word) ||
    lexicon.adversatives.has(token.word) ||
    lexicon.negators.has(token.word) ||
    lexicon.words.numerals.has(token.word) ||
    lexicon.pack.stopWords.has(token.word)
  );
}

/** A word that can name a row. */
export function isContent(token: Token, lexicon: Lexicon): boolean {
  const { word } = token;
  // "we'd".
  return (
    token.kind === 'word' &&
    (word.length > 1 || isWide(word)) &&
    !/['’](?:d|ll|ve|re|m)$/u.test(word) &&
    !isFunction(token, lexicon)
  );
}

/** A finite verb, modal or copula. */
export function isFinite(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    (lexicon.words.copulas.has(token.word) ||
      lexicon.words.lightVerbs.has(token.word) ||
      lexicon.words.isFinite(token.word))
  );
}

/** Index of the first finite verb of the range outside parentheses, −1 without one. */
export function finiteIn(tokens: readonly Token[], range: Range, lexicon: Lexicon): number {
  let subordinate = -1;
  for (let i = range.from; i < range.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner || !isFinite(token, lexicon)) continue;
    if (i > range.from && isNounHere(tokens, i, lexicon)) continue;
    // "the person WHO draws": a verb of a clause inside, if there is another.
    if (i - 1 <= range.from || !lexicon.relatives.has(wordAt(tokens, i - 1))) return i;
    if (subordinate < 0) subordinate = i;
  }
  return subordinate;
}

/** "the use", "a cover", "the main aim of": a noun behind its article that could be a verb. */
export function isNounHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  // «до НОМИНАЛА» only ends as a verb does.
  if (lexicon.pack.code === 'ru') return /л[аои]$/u.test(wordAt(tokens, at)) && GOVERNS.test(wordAt(tokens, at - 1));
  if (lexicon.pack.code !== 'en') return false;
  const isArticle = (token: Token | undefined): boolean =>
    token?.kind === 'word' && lexicon.words.determiners.has(token.word);
  // "At 60 WATTS it is", "On DIMMERS it works".
  const before = tokens[at - 1];
  if (before?.kind === 'number' && lexicon.words.units.has(wordAt(tokens, at))) return true;
  if (at === 1 && lexicon.words.prepositions.has(wordAt(tokens, 0)) && before?.kind === 'word') return true;
  // "Pushing CHANGES upstream is": the object of a gerund that opens the sentence.
  if (at === 1 && /.{3}ing$/u.test(wordAt(tokens, 0)) && !lexicon.words.lightVerbs.has(wordAt(tokens, at))) return true;
  // "this allows", "that means".
  if (lexicon.words.pointers.has(wordAt(tokens, at - 1)) && wordAt(tokens, at).endsWith('s')) return false;
  return isArticle(tokens[at - 1]) || (tokens[at + 1]?.word === 'of' && isArticle(tokens[at - 2]));
}

/** Prepositions that are never adverbs. */
const GOVERNS = /^(?:[вкосу]|во|на|со|ко|по|до|от|из|за|под|над|об|для|при|без|через|про)$/u;

/** A number in digits or in words. */
export function isCount({ kind, word }: Token, { words }: Lexicon): boolean {
  return kind === 'number' || (kind === 'word' && words.numerals.has(word));
}

export function isConjunction(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && lexicon.conjunctions.has(token.word);
}

/** Drops signs, conjunctions and leading copulas' dashes from both ends. */
export function trimRange(tokens: readonly Token[], range: Range, lexicon: Lexicon): Range {
  let { from, to } = range;
  while (from < to && isEdge(tokenAt(tokens, from), lexicon)) from += 1;
  while (
    to > from &&
    isEdge(tokenAt(tokens, to - 1), lexicon) &&
    !closesInside(tokens, from, to) &&
    !abbreviates(tokens, to)
  )
    to -= 1;
  return { from, to };
}

function isEdge(token: Token, lexicon: Lexicon): boolean {
  if (token.kind === 'word') {
    return !token.inner && (lexicon.conjunctions.has(token.word) || lexicon.adversatives.has(token.word));
  }
  return (
    ['comma', 'semicolon', 'colon', 'dash'].includes(token.kind) ||
    (token.kind === 'sign' && /[.!?…–—-]/u.test(token.word))
  );
}

/** «т. п.», "e.g.": the stop is the word's own. */
function abbreviates(tokens: readonly Token[], to: number): boolean {
  const [a, b, c, d] = tokens.slice(Math.max(0, to - 4), to).map((token) => token.word);
  return a?.length === 1 && b === '.' && c?.length === 1 && d === '.';
}

function closesInside(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.kind === 'close' && tokens.slice(from, to).some((token) => token.kind === 'open');
}

/** Whether the range holds a word or number. */
export function hasWords(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'number' || kind === 'mention') return true;
    if (kind === 'sign' && /[✓✔✗✘+]/u.test(wordAt(tokens, i))) return true;
  }
  return false;
}
