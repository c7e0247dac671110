import type { Range, Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { isLead, tokenAt, wordAt } from '../sentence/token';

/** A colon outside parentheses ends one piece and opens the next. */
export function piecesOf(sentence: Sentence, strict: boolean): Range[] {
  const { tokens, lexicon } = sentence;
  const pieces: Range[] = [];
  let from = 0;
  const isLed = !strict && tellsOfLabels(tokens);
  tokens.forEach((token, i) => {
    if (token.inner || (isLed && isLead(tokens, i))) return;
    if (opensCondition(sentence, i)) {
      pieces.push({ from, to: i });
      from = i + 1;
      return;
    }
    if (token.kind !== 'colon') return;
    // "the difference is price: …" is one piece: the prefix reads its colon.
    const prefix = tokens.slice(from, i).some((one) => lexicon.prefixes.has(one.word));
    if (prefix && !tokens.slice(from, i).some((one, k) => lexicon.relatives.has(one.word) && k > 3)) return;
    pieces.push({ from, to: i });
    from = i + 1;
  });
  pieces.push({ from, to: tokens.length });
  return pieces;
}

/** "A: x", "A: x; B: y": no concept is named but before a colon. */
function tellsOfLabels(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ subject }) => subject >= 0);
  if (at < 0 || !isLead(tokens, at + 1)) return false;
  const first = tokenAt(tokens, at).subject;
  return tokens.every(({ subject }, i) => subject < 0 || subject === first || isLead(tokens, i + 1));
}

/** A comma before "(but) if … then": the condition is a sentence of its own. */
function opensCondition(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  if (tokens[at]?.kind !== 'comma') return false;
  const next = wordAt(tokens, at + 1);
  const first = lexicon.adversatives.has(next) || lexicon.conjunctions.has(next) ? at + 2 : at + 1;
  return lexicon.words.conditions.some(
    ([start, then]) =>
      then !== '' && tokens[first]?.word === start && tokens.slice(first, at + 40).some((token) => token.word === then),
  );
}
