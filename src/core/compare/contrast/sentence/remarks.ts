import { phraseAt } from './lexicon';
import type { Sentence } from './statement';
import { finiteIn } from './token-class';
import { tokenAt, wordAt } from './token';

/**
 * A sentence without what its writer adds about himself or about what is known of it: "Both are soft, BUT I KNEW THAT",
 * "both bonds are electric — THE BOOK HIDES IT, though IT SEEMS TO ME the point". What names a concept stays.
 */
export function withoutRemark(written: Sentence): Sentence {
  const sentence = withoutComment(written);
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!opensRemark(sentence, at)) continue;
    const tail = tokens.slice(at);
    if (tail.some(({ subject }) => subject >= 0)) continue;
    if (!tail.some((_, k) => isPersonal(sentence, at + k)) || !says(sentence, at)) return sentence;
    return { ...sentence, tokens: tokens.slice(0, at) };
  }
  return sentence;
}

/** "A is 40, MIND YOU", «A топит, ТУТ БЕЗ сюрпризов»: a word to the reader behind a comma, to the end of the sentence. */
function withoutComment(sentence: Sentence): Sentence {
  const { tokens, lexicon } = sentence;
  for (let at = 2; at < tokens.length - 1; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind !== 'comma' || inner) continue;
    const last = phraseAt(lexicon.lastRemarks, tokens, at + 1);
    const isLast = last !== null && isEnd(tokens, at + 1 + last.length);
    if (!isLast && phraseAt(lexicon.remarkOpeners, tokens, at + 1) === null) continue;
    if (!tokens.slice(at).some(({ subject }) => subject >= 0)) return { ...sentence, tokens: tokens.slice(0, at) };
  }
  return sentence;
}

/** Nothing but marks is left. */
const isEnd = (tokens: Sentence['tokens'], from: number): boolean =>
  tokens.slice(from).every(({ kind }) => kind === 'sign');

/** The writer himself; "all THAT WE put there" only tells which. */
export function isTeller({ tokens, lexicon }: Sentence, at: number): boolean {
  return lexicon.firstPerson.has(wordAt(tokens, at)) && !lexicon.relatives.has(wordAt(tokens, at - 1));
}

/** The writer, when it was, or how sure he is. */
function isPersonal(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const { word, inner } = tokenAt(tokens, at);
  if (inner) return false;
  return (
    isTeller(sentence, at) ||
    lexicon.words.self.has(word) ||
    lexicon.words.timeWords.has(word) ||
    phraseAt(lexicon.disclaimers, tokens, at) !== null
  );
}

/** A dash or a comma, a conjunction behind it, at which a clause begins. */
function opensRemark({ tokens, lexicon }: Sentence, at: number): boolean {
  const { kind, inner } = tokenAt(tokens, at);
  if (inner) return false;
  const next = wordAt(tokens, at + 1);
  if (kind === 'dash')
    return lexicon.words.determiners.has(next) || lexicon.words.pronouns.has(next) || lexicon.firstPerson.has(next);
  return (
    kind === 'comma' &&
    (lexicon.adversatives.has(next) || lexicon.conjunctions.has(next) || lexicon.words.tails.has(next))
  );
}

/** What is left names a concept, or all of them, and holds no word of the writer. */
function says(sentence: Sentence, to: number): boolean {
  const { tokens, lexicon } = sentence;
  const head = tokens.slice(0, to);
  const isNamed = head.some(({ subject }, at) => subject >= 0 || phraseAt(lexicon.both, tokens, at) !== null);
  if (!isNamed || head.some((_, at) => isPersonal(sentence, at))) return false;
  return finiteIn(tokens, { from: 0, to }, lexicon) >= 0;
}
