import { isSaidSo } from './naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';

/** A verb with its preposition, and the name that both together give. */
export interface Frame {
  /** The token of the verb. */
  readonly at: number;
  readonly name: Naming;
  /** Alone it tells more than what the verb is done to: "is USED TO guard the gate". */
  readonly isWhole: boolean;
}

/** Tokens of a side in which such a verb may stand. */
const NEAR = 5;

/** "is MADE mostly OF clay", «ЖИВЁТ В дупле»: the first verb of a side whose preposition tells what is said. */
export function frameIn(sentence: Sentence, { from, to }: Range): Frame | null {
  const { tokens, lexicon } = sentence;
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    const { kind, inner, word } = tokenAt(tokens, at);
    if (kind === 'comma') return null;
    if (kind !== 'word' || inner) continue;
    const name = lexicon.frameOf(word, wordAt(tokens, prepositionBehind(sentence, at)));
    if (name === undefined) continue;
    const text = name.replace(/[!*]$/u, '');
    const isWhole = name.endsWith('*');
    if (!name.endsWith('!') || holdsKind(sentence, { from: at + 2, to }, text))
      return { at, name: { text, certain: true }, isWhole };
  }
  return null;
}

/** The preposition behind a verb, or behind the adverb that stands between, «состоит В ОСНОВНОМ из»; −1 without one. */
function prepositionBehind(sentence: Sentence, verb: number): number {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const next = wordAt(tokens, verb + 1);
  const isBetween = words.adverbs.has(next) || words.isAdverb(next) || words.isComparative(next);
  const at = isSaidSo(sentence, verb + 2) ? verb + 3 : isBetween && !words.prepositions.has(next) ? verb + 2 : verb + 1;
  const word = wordAt(tokens, at);
  return words.prepositions.has(word) || words.similes.has(word) ? at : -1;
}

/** "runs on DIESEL", where "runs on rails" tells of no power. */
function holdsKind({ tokens, lexicon }: Sentence, { from, to }: Range, kind: string): boolean {
  return tokens.slice(from, Math.min(to, from + NEAR)).some(({ word }) => lexicon.genusOf(word) === kind);
}
