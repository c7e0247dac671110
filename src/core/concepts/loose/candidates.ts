import type { Block } from '../../markdown';
import type { Span } from '../../text';
import { firstSentence } from '../../text';
import { isVerse } from '../reading/verse';
import type { NoteContext } from '../reading/note-context';
import type { Copula } from '../reading/copula';
import { copulaBetween, openingCopula } from '../reading/opening-copula';
import { rootBefore } from '../reading/roots';
import { readKeys } from '../rules/key-lines';
import { isSaying } from '../rules/quote';
import { linesBetween } from '../rules/lines-between';
import { isCountable } from '../rules/statement-place';
import { lineEnd } from '../rules/statement-starts';
import type { Stretch } from '../rules/stretches';
import { readStretch, readStretches } from '../rules/stretches';
import type { Candidate } from './candidate';
import { isNoKind, isNoPredicate } from './doubts';

/** All places of a note that may define, in document order. */
export function candidatesOf(context: NoteContext): Candidate[] {
  const found: Candidate[] = [];
  for (const [block, source] of context.outline.blocks.entries()) {
    if (source.kind === 'paragraph') for (const one of ofParagraph(block, source, context)) found.push(one);
    else if (source.kind === 'quote') for (const one of ofQuote(block, source, context)) found.push(one);
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
  return [...written, ...told.map((stretch) => ({ form: 'copula', stretch, group, place }) as const)];
}

function formOf({ statement: { mark, dress } }: Stretch): Candidate['form'] {
  if (mark === 'dash') return 'dash';
  return dress === 'bold' ? 'bold' : 'key';
}

/** The sentence with which a paragraph opens; later ones tell more often than they define. */
function ofSentence(block: number, source: Block, context: NoteContext): Stretch[] {
  const opening = openingCopula(block, context);
  const read =
    opening?.copula == null ? null : ofCopula(block, source, { ...opening, copula: opening.copula }, context);
  return read === null ? [] : [read];
}

/** The same of lines among others of another form. */
function ofLines(block: number, source: Block, context: NoteContext, stretches: readonly Stretch[]): Stretch[] {
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
): Stretch | null {
  const inline = context.inline(block);
  if (isVerse(inline.text) || isNoKind(copula, inline, context)) return null;
  const { dress, termFrom, termTo, glossFrom } = copula;
  const statement = { dress, mark: 'dash', termFrom, termTo, glossFrom, to, copula: true } as const;
  const stretch = readStretch({ block, source, inline, from, statement }, context);
  return isNoPredicate(copula, stretch, context) ? null : stretch;
}

function ofQuote(block: number, source: Block, context: NoteContext): Candidate[] {
  const [only = -1, ...others] = context
    .children(block)
    .filter((child) => context.outline.blocks[child]?.kind !== 'blank');
  const child = context.outline.blocks[only];
  if (source.parent !== -1 || others.length > 0 || child?.kind !== 'paragraph') return [];
  return below(block, only, child, context);
}

/** What stands right below a heading that names something. */
function below(root: number, block: number, source: Block, context: NoteContext): Candidate[] {
  const above = context.headings.nearest(root);
  if (above?.block !== rootBefore(root, context) || above.heading.role !== 'name') return [];
  const inline = context.inline(block);
  const name = context.inline(above.block);
  const statement = {
    dress: 'plain',
    mark: 'dash',
    termFrom: 0,
    termTo: name.text.length,
    glossFrom: 0,
    to: inline.text.length,
    copula: false,
  } as const;
  const read = readStretch({ block: above.block, source, inline: name, from: 0, statement }, context);
  const gloss = readStretch({ block, source, inline, from: 0, statement: { ...statement, termTo: 0 } }, context);
  const stretch = { ...gloss, term: read.term };
  if (isVerse(inline.text) || isSaying(root, inline.text, context)) return [];
  return [{ form: 'quote', stretch, group: -2 - above.heading.level, place: 'paragraph' }];
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
