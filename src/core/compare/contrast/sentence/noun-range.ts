import { phraseAt } from './lexicon';
import type { Range, Sentence } from './statement';
import { finiteIn, isContent, isFinite } from './token-class';
import { wordAt } from './token';

/** The nouns of a range without edges that say nothing; null when a verb or nothing is left. */
export function nounRange(sentence: Sentence, range: Range): Range | null {
  const { tokens, lexicon } = sentence;
  const { from: start } = range;
  let { from, to } = { from: start, to: beforePerson(sentence, range) };
  // "Despite its price, A is …": what does not count is no aspect.
  if (CONCESSIVE.has(wordAt(tokens, from))) return null;
  if (isOfClause(sentence, range)) return null;
  while (from < to && !isNameable(sentence, from)) from += 1;
  to = withoutTail(sentence, from, to);
  if (from >= to) return kindNoun(sentence, range);
  if (to - from > 6) return null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'comma' || token?.kind === 'mention' || token?.inner === true) return null;
    if (token !== undefined && isFinite(token, lexicon) && to - from === 1) return null;
    // "in stone HOUSES the wall keeps warm": an article opens another noun.
    if (lexicon.pack.code === 'en' && i > from && isArticle(sentence, i)) return { from, to: i };
  }
  return { from, to };
}

/** «Ход ИСТОРИЧЕСКИ проще», «плавание С ПОМОЩЬЮ A»: neither how it is nor by what it is done belongs to the noun. */
function withoutTail(sentence: Sentence, from: number, to: number): number {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  let end = to;
  for (;;) {
    const last = wordAt(tokens, end - 1);
    if (end <= from) return end;
    if (!isNameable(sentence, end - 1) || words.tellsHow(last)) end -= 1;
    else if (end - 2 > from && words.means.has(last) && words.prepositions.has(wordAt(tokens, end - 2))) end -= 2;
    else return end;
  }
}

/** "the" or "a" right behind a noun. */
const isArticle = (sentence: Sentence, at: number): boolean =>
  /^(?:the|an?)$/u.test(wordAt(sentence.tokens, at)) && isNameable(sentence, at - 1);

/** "On a wet day I THINK": who says it, and all behind, name nothing. */
function beforePerson({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  if (lexicon.pack.code !== 'en') return to;
  for (let i = from; i < to; i++)
    if (lexicon.words.persons.has(wordAt(tokens, i)) && !lexicon.words.numerals.has(wordAt(tokens, i)))
      return lexicon.words.prepositions.has(wordAt(tokens, from)) ? i : from;
  return to;
}

/** "WHEN a request comes, A …", "there is a club RIDING A": a clause, or what is done with the name, is no noun. */
function isOfClause({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  if (lexicon.pack.code !== 'en' || to - from < 2) return false;
  // "is electric WHILE the bus": the end of another clause.
  for (let at = from + 1; at < to; at++) if (phraseAt(lexicon.fronted, tokens, at) !== null) return true;
  const opens =
    lexicon.words.subordinators.has(wordAt(tokens, from)) && finiteIn(tokens, { from: from + 1, to }, lexicon) >= 0;
  return (
    opens ||
    (tokens[to]?.kind === 'mention' &&
      /.{2}ing$/u.test(wordAt(tokens, to - 1)) &&
      isNameable({ tokens, lexicon }, to - 2))
  );
}

const CONCESSIVE: ReadonlySet<string> = new Set(['despite', 'notwithstanding', 'несмотря', 'вопреки']);

/** «ТИПЫ в A»: a word too general to name a row beside others does so alone. */
function kindNoun({ tokens, lexicon }: Sentence, range: Range): Range | null {
  for (let i = range.from; i < range.to; i++)
    if (tokens[i]?.kind === 'word' && lexicon.classNouns.has(wordAt(tokens, i))) return { from: i, to: i + 1 };
  return null;
}

function isNameable(sentence: Pick<Sentence, 'lexicon' | 'tokens'>, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isContent(token, sentence.lexicon);
}
