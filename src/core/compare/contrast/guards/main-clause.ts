import type { Range } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** "When a pod of A is moved, IT keeps its disk", «Если A упал, ОНА встаёт сама»: what is said stands in the main clause. */
export function mainClause({ sentence, value, name, clause }: Said): Range {
  const { tokens, lexicon } = sentence;
  const { subordinators, conditions, pronouns } = lexicon.words;
  const opener = wordAt(tokens, clause);
  const isOpened = OPENERS.test(opener) || subordinators.has(opener) || conditions.some(([first]) => first === opener);
  if (!isOpened || clause >= name || name >= value.from) return value;
  for (let at = value.from; at < value.to - 2; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind !== 'comma' || inner) continue;
    const isMain = pronouns.has(wordAt(tokens, at + 1)) && isFinite(tokenAt(tokens, at + 2), lexicon);
    return isMain ? { from: at + 2, to: value.to } : value;
  }
  return value;
}

const OPENERS = /^(?:when|once|after|когда|после)$/u;
