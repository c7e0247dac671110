import type { Span } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/**
 * Sentences cut at line ends where the writer ends them by lines alone: no stop, no capital. Text wrapped at a width
 * breaks no line behind which the next word had room; one such break tells that the lines of a block are its own.
 */
export function ownLines(text: string, spans: readonly Span[], lexicon: Lexicon): Span[] {
  if (!text.includes('\n') || !isUnwrapped(text)) return [...spans];
  return spans.flatMap((span) => cut(text, span, lexicon));
}

function isUnwrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines.some((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && line.length + 1 + firstWord(next).length <= widest;
  });
}

function cut(text: string, { from, to }: Span, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    if (!endsSentence(text.slice(start, at), text.slice(at + 1, to), lexicon)) continue;
    spans.push({ from: start, to: at });
    start = at + 1;
  }
  spans.push({ from: start, to });
  return spans;
}

/** Both lines begin small, and neither leans on the other. */
function endsSentence(before: string, behind: string, lexicon: Lexicon): boolean {
  if (!SMALL.test(before) || !SMALL.test(behind) || OPEN.test(before)) return false;
  const next = foldWord(firstWord(behind));
  const last = foldWord(before.trimEnd().split(/\s/u).at(-1) ?? '');
  const { words } = lexicon;
  const leans = lexicon.conjunctions.has(last) || words.prepositions.has(last) || words.determiners.has(last);
  const goesOn =
    lexicon.conjunctions.has(next) ||
    lexicon.adversatives.has(next) ||
    lexicon.relatives.has(next) ||
    opensFrame(behind, next, lexicon) ||
    lexicon.than.has(next) ||
    words.tails.has(next);
  return !leans && !goesOn;
}

/** «в то время как …», "while …": no more than a clause of what stands before. */
function opensFrame(line: string, first: string, { fronted }: Lexicon): boolean {
  const words = foldWord(line.slice(0, LONGEST).trim());
  const begun = fronted.get(first);
  if (begun === undefined) return false;
  if (begun.alone !== null && words.startsWith(first)) return true;
  return [...begun.longer.values()].flat().some((phrase) => words.startsWith(phrase.words.join(' ')));
}

const SMALL = /^\s*\p{Ll}/u;
/** A sign behind which more must come. */
const OPEN = /[,:;(\u2013\u2014-]\s*$/u;

const firstWord = (line: string): string => /^\s*\S+/u.exec(line.slice(0, LONGEST))?.[0].trim() ?? '';

/** Letters of a word, at most. */
const LONGEST = 80;
