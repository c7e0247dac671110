import { nameOfRange } from '../names/naming';
import { nounRange } from '../sentence/noun-range';
import type { Sentence, Statement } from '../sentence/statement';
import { confidenceOf } from '../sentence/statement';
import { finiteIn, hasWords, trimRange } from '../sentence/token-class';
import { tokenAt } from '../sentence/token';

/** One alone waits for its neighbour. */
const ALONE = 40;
/** Tokens before the colon, at most. */
const REACH = 6;

/** "Examples OF A: x, y." beside "Examples of B: z.": a noun with its concept before a colon labels what follows. */
export function readLabelOf(sentence: Sentence): Statement[] {
  const { tokens, lexicon, inline } = sentence;
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  const name = tokens.findIndex(({ subject }) => subject >= 0);
  if (colon < 0 || colon > REACH || name <= 0 || name !== colon - 1) return [];
  const value = trimRange(tokens, { from: colon + 1, to: tokens.length }, lexicon);
  const label = nounRange(sentence, { from: 0, to: name });
  if (label === null || finiteIn(tokens, { from: 0, to: name }, lexicon) >= 0 || !hasWords(tokens, value)) return [];
  if (tokens.slice(value.from, value.to).some(({ subject, kind }) => subject >= 0 || kind === 'colon')) return [];
  const { subject, factor } = tokenAt(tokens, name);
  return [
    {
      cue: 'plain',
      claims: [
        {
          subject,
          from: tokenAt(tokens, value.from).from,
          to: tokenAt(tokens, value.to - 1).to,
          confidence: confidenceOf(sentence, ALONE, factor),
          implied: null,
          inline,
        },
      ],
      names: nameOfRange(sentence, label, true),
      common: false,
      defines: false,
      lexical: false,
      against: null,
      sentence,
    },
  ];
}
