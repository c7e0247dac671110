import type { Block } from '../../markdown';
import type { Span } from '../../text';
import { firstSentence } from '../../text';
import { isVerse } from '../reading/verse';
import type { NoteContext } from '../reading/note-context';
import type { Copula } from '../reading/copula';
import { copulaBetween, openingCopula } from '../reading/opening-copula';
import { readKeys } from '../rules/key-lines';
import { linesBetween } from '../rules/lines-between';
import { isCountable } from '../rules/statement-place';
import { lineEnd } from '../rules/statement-starts';
import type { Stretch } from '../rules/stretches';
import { readStretch, readStretches } from '../rules/stretches';
import type { Candidate } from './candidate';
import { ofHeaded, ofNested, ofQuote } from './below-names';

/** All places of a note that may define, in document order. */
export function candidatesOf(context: NoteContext): Candidate[] {
  const found: Candidate[] = [];
  for (const [block, source] of context.outline.blocks.entries()) {
    if (source.kind === 'paragraph') {
      for (const one of ofParagraph(block, source, context)) found.push(one);
      for (const one of [ofHeaded(block, source, context), ofNested(block, source, context)])
        if (one !== null) found.push(one);
    } else if (source.kind === 'quote') for (const one of ofQuote(block, source, context)) found.push(one);
  }
  return found;
}

function ofParagraph(block: number, source: Block, context: NoteContext): Candidate[] {
  const place = isCountable(block, context);
  const group = groupOf(block, context);
  const stretches = readStretches(block, context);
  const taken = stretches.flatMap(({ from, term }) => (term === null ? [] : [from]));
  const keys = readKeys(place === 'item' ? 'list' : 'dash', block, taken, context);
  const named = keys.flatMap((key) => (key.stretch === null || key.isTopic() ? [] : [key.stretch]));
  const lines = [...stretches, ...named];
  const written = lines.map((stretch) => ({ form: formOf(stretch), stretch, group, place }));
  const told = (lines.length > 0 ? ofLines : ofSentence)(block, source, context, stretches);
  return [...written, ...told.map((said) => ({ form: 'copula', ...said, group, place }) as const)];
}

function formOf({ statement: { mark, dress } }: Stretch): Candidate['form'] {
  if (mark === 'dash') return 'dash';
  return dress === 'bold' ? 'bold' : 'key';
}

/** A sentence with a copula, and what it says of its subject. */
type Said = Required<Pick<Candidate, 'copula' | 'stretch'>>;

/** The sentence with which a paragraph opens; later ones tell more often than they define. */
function ofSentence(block: number, source: Block, context: NoteContext): Said[] {
  const opening = openingCopula(block, context);
  const read =
    opening?.copula == null ? null : ofCopula(block, source, { ...opening, copula: opening.copula }, context);
  return read === null ? [] : [read];
}

/** The same of lines among others of another form. */
function ofLines(block: number, source: Block, context: NoteContext, stretches: readonly Stretch[]): Said[] {
  if (!context.mayHoldCopula(block)) return [];
  const inline = context.inline(block);
  return linesBetween(stretches, context).flatMap((start) => {
    const line = inline.text.slice(start, Math.min(lineEnd(inline.text, start), start + SENTENCE));
    const sentence = firstSentence(line, context.abbreviations);
    const [from, to] = [start + sentence.from, start + sentence.to];
    const copula = copulaBetween(block, { from, to }, context);
    const read = copula === null ? null : ofCopula(block, source, { from, to, copula }, context);
    return read === null ? [] : [read];
  });
}

/** Characters of a line among which its first sentence ends. */
const SENTENCE = 1200;

function ofCopula(
  block: number,
  source: Block,
  { from, to, copula }: Span & { readonly copula: Copula },
  context: NoteContext,
): Said | null {
  const inline = context.inline(block);
  if (isVerse(inline.text)) return null;
  const { dress, termFrom, termTo, glossFrom } = copula;
  const statement = { dress, mark: 'dash', termFrom, termTo, glossFrom, to, copula: true } as const;
  return { stretch: readStretch({ block, source, inline, from, statement }, context), copula };
}

/** The list that holds a block, its paragraph of lines, or the section for paragraphs by themselves. */
function groupOf(block: number, context: NoteContext): number {
  const { blocks } = context.outline;
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1) {
    const kind = blocks[at]?.kind;
    if (kind === 'list' || kind === 'callout') return at;
  }
  return context.headings.nearest(block)?.block ?? -1;
}
