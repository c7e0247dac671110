import { areTwo } from '../clauses/joined-names';
import { phraseAt } from '../sentence/lexicon';
import { saysMore, subjectAt } from './named-clauses';
import type { Range, Sentence } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import type { Found } from './whole-claims';
import { partOf } from './whole-claims';

/** Letters of "en", "bei", "dans", «для»: these languages tell no list of them. */
const LONGEST_PREPOSITION = 4;

/**
 * „A läuft …, B …“, «A …; en B …»: under a heading that says how things differ two clauses, each of which begins with
 * its own name, tell them apart without a word for it. A preposition may stand before a name.
 */
export function readSideBySide(sentence: Sentence): Found | null {
  const { tokens, lexicon } = sentence;
  if (subjectsOf(sentence).length !== 2) return null;
  const one = placeAt(sentence, 0);
  if (one < 0) return null;
  for (let at = one + 1; at < tokens.length; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (inner || (kind !== 'comma' && kind !== 'semicolon')) continue;
    const cue = phraseAt(lexicon.pairs, tokens, at);
    const from = at + (cue?.length ?? 1);
    const other = placeAt(sentence, from);
    if (other < 0 || !areTwo(tokens, one, other)) continue;
    // "A x, B, C y": of more than two, or with an apposition.
    if (tokens[one + 1]?.kind === 'comma' || tokens[other + 1]?.kind === 'comma') return null;
    if (!saysMore(sentence, one, at) || !saysMore(sentence, other, tokens.length)) return null;
    const parts = [saidOf(sentence, { from: 0, to: at }, one), saidOf(sentence, { from, to: tokens.length }, other)];
    return { cue: 'gap', names: [one, other], parts };
  }
  return null;
}

function placeAt(sentence: Sentence, from: number): number {
  const direct = subjectAt(sentence, from);
  const isShort = wordAt(sentence.tokens, from).length <= LONGEST_PREPOSITION;
  return direct >= 0 || !isShort ? direct : subjectAt(sentence, from + 1);
}

/** Behind a colon or dash, too, that stands between name and value. */
function saidOf(sentence: Sentence, clause: Range, name: number): Range {
  const { from, to } = partOf(sentence, clause, name);
  return { from: /^(?:colon|dash)$/u.test(tokenAt(sentence.tokens, from).kind) ? from + 1 : from, to };
}
