import type { Naming, Range, Sentence } from '../sentence/statement';
import { isLead, tokenAt, wordAt } from '../sentence/token';
import { isContent } from '../sentence/token-class';

/** What a definition goes on with behind its noun. */
const ON =
  /^(?:of|to|that|which|who|whose|where|when|in|for|with|by|used|made|designed|consisting|containing|called)$/u;

/** Words of the noun phrase of a definition, at most. */
const PHRASE = 5;

/**
 * "(A is) a SERVICE that mends trams", "A: the ABILITY to turn": a noun of the kinds by which definitions say what a
 * thing is, with what tells it apart; null for what says anything else.
 */
export function definitionName(sentence: Sentence, { from, to }: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  const { words, pack } = lexicon;
  if (pack.code !== 'en' || !isSaidOf(sentence, from)) return null;
  const hasArticle = ARTICLE.test(wordAt(tokens, from));
  let at = hasArticle ? from + 1 : from;
  for (; at < Math.min(to, from + PHRASE); at++) {
    const token = tokenAt(tokens, at);
    if (token.inner || words.isComparative(token.word) || words.nameless.has(token.word)) return null;
    if (ON.test(wordAt(tokens, at + 1)) && at + 1 < to) break;
    if (!isContent(token, lexicon) && !/['’]s$/u.test(token.word)) return null;
  }
  const noun = wordAt(tokens, at);
  if (at >= to - 1 || !ON.test(wordAt(tokens, at + 1))) return null;
  // "a PACKET that moves": said of it by a clause, any noun tells what it is.
  const isTold = /^an?$/u.test(wordAt(tokens, from)) && /^(?:that|which|who)$/u.test(wordAt(tokens, at + 1));
  if (!isTold && !pack.recognition.classNouns.has(noun)) return null;
  // "service of trams" alone names a part of it.
  if (!hasArticle && !/^(?:of|that|which|who|to)$/u.test(wordAt(tokens, at + 1))) return null;
  return { text: words.labels.definition, certain: true };
}

const ARTICLE = /^(?:an?|the|any)$/u;

/** Behind a copula, a sign or nothing: "has a part that …" says no more than what it has. */
function isSaidOf({ tokens, lexicon: { words } }: Sentence, from: number): boolean {
  const before = tokenAt(tokens, from - 1);
  return (
    from === 0 ||
    words.copulas.has(before.word) ||
    before.kind === 'dash' ||
    isLead(tokens, from - 1) ||
    before.word === '='
  );
}
