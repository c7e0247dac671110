import type { Span } from '../../text';
import { firstSentence } from '../../text';
import type { Copula } from './copula';
import { readCopula } from './copula';
import type { NoteContext } from './note-context';

/** Characters of a paragraph among which its first sentence ends. */
const SENTENCE = 1200;

/** The sentence with which a paragraph opens. */
interface Opening extends Span {
  readonly copula: Copula | null;
}

/** What was read while a note is read: the rules and the weak signs ask for the same sentences. */
const readOf = new WeakMap<NoteContext, Map<number, Opening | null>>();

/** The first sentence of a paragraph and its copula; null where none of the words stands near. Read once. */
export function openingCopula(block: number, context: NoteContext): Opening | null {
  const read = readOf.get(context) ?? new Map<number, Opening | null>();
  const known = read.get(block);
  if (known !== undefined) return known;
  const found = readOpening(block, context);
  readOf.set(context, read.set(block, found));
  return found;
}

/** The copula between two places of a paragraph; the sentence with which it opens is not read again. */
export function copulaBetween(block: number, { from, to }: Span, context: NoteContext): Copula | null {
  const opening = from === 0 ? readOf.get(context)?.get(block) : null;
  if (opening?.from === from && opening.to === to) return opening.copula;
  return readCopula(context.inline(block), from, to, context.recogniser);
}

function readOpening(block: number, context: NoteContext): Opening | null {
  if (!context.mayHoldCopula(block)) return null;
  const inline = context.inline(block);
  const { from, to } = firstSentence(inline.text.slice(0, SENTENCE), context.abbreviations);
  return { from, to, copula: readCopula(inline, from, to, context.recogniser) };
}
