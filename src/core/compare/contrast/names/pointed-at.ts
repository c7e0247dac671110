import { phraseAt } from '../sentence/lexicon';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';
import { nameOfRange } from './naming';

/** Tokens of such a clause, at most. */
const MOST = 7;
const BEFORE: ReadonlySet<Token['kind']> = new Set(['comma', 'semicolon', 'colon', 'dash']);

/** "Look at the LEAVES first: …", "Now count TEETH: …", «Отсюда и ЦЕНА: …»: what the reader is shown; null elsewhere. */
export function pointedAt(sentence: Sentence, piece: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  if (tokens[piece.to]?.kind !== 'colon') return null;
  let from = piece.to;
  while (from > piece.from && !BEFORE.has(tokenAt(tokens, from - 1).kind)) from -= 1;
  const clause = tokens.slice(from, piece.to);
  if (clause.length > MOST || clause.some(({ kind, inner }) => kind === 'mention' || inner)) return null;
  const opener = phraseAt(lexicon.openers, tokens, from)?.length ?? 0;
  let at = from + opener;
  while (at < piece.to && lexicon.words.adverbs.has(wordAt(tokens, at))) at += 1;
  const isShown = lexicon.words.shows.has(wordAt(tokens, at));
  if (!isShown && !lexicon.words.hence.has(wordAt(tokens, from))) return null;
  const isNoun = (i: number): boolean => {
    const token = tokenAt(tokens, i);
    return isContent(token, lexicon) && (lexicon.pack.code === 'en' || !isFinite(token, lexicon));
  };
  let first = isShown ? at + 1 : at;
  while (first < piece.to && !isNoun(first)) first += 1;
  let end = first;
  while (end < piece.to && isNoun(end)) end += 1;
  const { word } = tokenAt(tokens, end - 1);
  // «Отсюда ГЛАВНОЕ: …».
  if (lexicon.words.isAdjective(word) || lexicon.words.nameless.has(word) || lexicon.prefixes.has(word)) return null;
  return end === first ? null : (nameOfRange(sentence, { from: first, to: end }, true)[0] ?? null);
}
