import type { Sentence } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { finiteIn, isFunction } from '../sentence/token-class';
import { isLead, tokenAt } from '../sentence/token';

/** Sentences of a block, by their index in it, that tell of one column after the other. */
export type Runs = ReadonlySet<number>;

const noRuns: Runs = new Set();

/** "There are three families": a number of things, and none of the columns. */
export function announces(sentence: Sentence | undefined, columns: readonly number[]): boolean {
  if (sentence === undefined) return false;
  const { numerals } = sentence.lexicon.words;
  const counts = sentence.tokens.some(
    ({ word, kind, inner }) => !inner && (numerals.has(word) || (kind === 'number' && word === String(columns.length))),
  );
  return counts && subjectsOf(sentence).length === 0 && sentence.tokens.at(-1)?.word !== '?';
}

/** Neighbouring sentences that begin with one column each, with all of them, behind one that announces as much. */
export function runsOf(sentences: readonly Sentence[], announced: boolean, columns: readonly number[]): Runs {
  const count = columns.length;
  if (count < 2) return noRuns;
  const run = new Set<number>();
  for (let at = 0; at + count <= sentences.length; at++) {
    if (!(at === 0 ? announced : announces(sentences[at - 1], columns))) continue;
    const told = sentences.slice(at, at + count);
    if (new Set(told.map(leader)).size < count || told.some((one) => leader(one) < 0) || isStory(told[0])) continue;
    for (let i = 0; i < count; i++) run.add(at + i);
  }
  return run;
}

/** The column with which a sentence begins that says something of it, −1 for none. */
export function leader({ tokens, lexicon }: Sentence): number {
  let at = 0;
  while (at < LEAD && tokens[at]?.kind === 'word' && isFunction(tokenAt(tokens, at), lexicon)) at += 1;
  const { subject } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const isSign = next.kind === 'dash' || next.word === '=';
  const says = isSign || isLead(tokens, at + 1) || finiteIn(tokens, { from: at + 1, to: tokens.length }, lexicon) >= 0;
  return subject >= 0 && says ? subject : -1;
}

/** Words before the name. */
const LEAD = 2;

function isStory(sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return true;
  const { tokens, lexicon } = sentence;
  const verb = finiteIn(tokens, { from: 0, to: tokens.length }, lexicon);
  return lexicon.words.isPast(tokenAt(tokens, verb).word);
}
