import type { Sentence } from './statement';
import { finiteIn } from './token-class';
import { tokenAt, wordAt } from './token';

/** Tokens before the comma among which the negator stands, a relative clause not counted. */
const REACH = 8;

/**
 * «НЕ ДЛЯ отверстий, А ДЛЯ пазов», «НЕ РАЗ в год, А после каждого похода»: the comma behind which a phrase without a verb
 * and a name sets right what was denied of it; the verb itself is denied of one and said of another.
 */
export function setsRight(sentence: Sentence, comma: number): boolean {
  const { tokens, lexicon } = sentence;
  if (wordAt(tokens, comma + 1) !== 'а' || !deniesBefore(sentence, comma)) return false;
  let end = comma + 2;
  while (end < tokens.length && !/^(?:comma|semicolon|sign|dash)$/u.test(tokenAt(tokens, end).kind)) end += 1;
  return (
    end > comma + 2 &&
    finiteIn(tokens, { from: comma + 2, to: end }, lexicon) < 0 &&
    tokens.slice(comma + 2, end).every(({ subject }) => subject < 0)
  );
}

/** Whether what stands before the comma denies a phrase of its own, not its verb. */
function deniesBefore({ tokens, lexicon }: Sentence, comma: number): boolean {
  let reach = REACH;
  for (let at = comma - 1; at >= 0 && reach > 0; at -= 1, reach -= 1) {
    const { kind, subject } = tokenAt(tokens, at);
    if (kind === 'comma' || kind === 'semicolon' || subject >= 0) return false;
    if (lexicon.negators.has(wordAt(tokens, at))) return finiteIn(tokens, { from: at + 1, to: at + 2 }, lexicon) < 0;
    // «…, В КОТОРЫЙ он вложен»: told by the way.
    const opens = lexicon.relatives.has(wordAt(tokens, at)) || lexicon.words.subordinators.has(wordAt(tokens, at));
    const before = opens && lexicon.words.prepositions.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
    if (opens && tokenAt(tokens, before).kind === 'comma') {
      at = before;
      reach = REACH;
    }
  }
  return false;
}
