import type { Range, Sentence } from '../sentence/statement';

/** "Ionic COMPOUNDS", «на РЫНКЕ монополии»: what only stands for the thing names no row. */
export function withoutBearer({ tokens, lexicon }: Sentence, label: Range | null): Range | null {
  if (label === null || label.to - label.from > 2) return label;
  const said = tokens.slice(label.from, label.to).map(({ word }) => word);
  return lexicon.words.bearers.has(said.join(' ')) ? null : label;
}
