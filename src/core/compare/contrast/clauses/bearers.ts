import type { Range, Sentence } from '../sentence/statement';
import { wordAt } from '../sentence/token';

/** "Ionic COMPOUNDS", «на РЫНКЕ монополии»: what only stands for the thing names no row. */
export function withoutBearer({ tokens, lexicon }: Sentence, label: Range | null): Range | null {
  const isBearer =
    label !== null && label.to - label.from === 1 && lexicon.words.bearers.has(wordAt(tokens, label.from));
  return isBearer ? null : label;
}
