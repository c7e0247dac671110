import type { Naming, Range, Sentence } from '../sentence/statement';
import { isCount } from '../sentence/token-class';

/** Tokens from where a course begins to where it is told where it leads, at most. */
const REACH = 6;

/** "FROM dark TO light", «ОТ частного К общему»: which way it goes; null where no such way, or one of numbers, is told. */
export function courseIn({ tokens, lexicon }: Sentence, { from, to }: Range): Naming | null {
  const { course } = lexicon.words;
  if (course === null) return null;
  const said = tokens.slice(from, to);
  const start = said.findIndex(({ word, inner }) => !inner && course.from.has(word));
  const leads = start >= 0 && said.slice(start + 2, start + REACH).some(({ word }) => course.to.has(word));
  return leads && !said.some((token) => isCount(token, lexicon)) ? { text: course.label, certain: true } : null;
}
