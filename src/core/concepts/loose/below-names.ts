import type { Block } from '../../markdown';
import type { NoteContext } from '../reading/note-context';
import { rootBefore } from '../reading/roots';
import { isVerse } from '../reading/verse';
import { LINKS } from '../rules/nested-gloss';
import { isSaying } from '../rules/quote';
import type { Stretch } from '../rules/stretches';
import { readStretch } from '../rules/stretches';
import type { Candidate } from './candidate';

/** Longer texts of an item name nothing. */
const LONGEST_NAME = 80;

/** A quote of one paragraph right below a heading that names something. */
export function ofQuote(block: number, source: Block, context: NoteContext): Candidate[] {
  const [only = -1, ...others] = context
    .children(block)
    .filter((child) => context.outline.blocks[child]?.kind !== 'blank');
  const child = context.outline.blocks[only];
  if (source.parent !== -1 || others.length > 0 || child?.kind !== 'paragraph') return [];
  const above = headingOver(block, context);
  const { text } = context.inline(only);
  if (above === null || isVerse(text) || isSaying(block, text, context)) return [];
  const stretch = belowName({ block: above.block, to: context.inline(above.block).text.length }, only, child, context);
  return [{ form: 'quote', stretch, group: -2 - above.heading.level, place: 'paragraph' }];
}

/** A paragraph right below a heading; below the title of a note it tells of the note. */
export function ofHeaded(block: number, source: Block, context: NoteContext): Candidate | null {
  if (source.parent !== -1) return null;
  const above = headingOver(block, context);
  if (above === null || above.heading.level < 2 || isVerse(context.inline(block).text)) return null;
  const to = context.inline(above.block).text.length;
  const stretch = belowName({ block: above.block, to }, block, source, context);
  return { form: 'headed', stretch, group: -2 - above.heading.level, place: 'paragraph' };
}

function headingOver(block: number, context: NoteContext): ReturnType<NoteContext['headings']['nearest']> {
  const above = context.headings.nearest(block);
  return above?.block === rootBefore(block, context) && above.heading.role === 'name' ? above : null;
}

/** The first item below an item that is no longer than a name. */
export function ofNested(block: number, source: Block, context: NoteContext): Candidate | null {
  const { blocks } = context.outline;
  const item = blocks[source.parent];
  if (item?.kind !== 'item' || context.children(source.parent)[0] !== block) return null;
  const outer = blocks[item.parent]?.parent ?? -1;
  const over = blocks[outer];
  if (over?.kind !== 'item' || context.children(item.parent)[0] !== source.parent) return null;
  const [named = -1] = context.children(outer);
  if (blocks[named]?.kind !== 'paragraph') return null;
  const { text, marks } = context.inline(named);
  // A list of links tells what is to be done or read there.
  if (marks.some(({ kind }) => LINKS.has(kind))) return null;
  if (text.length > LONGEST_NAME || isVerse(context.inline(block).text)) return null;
  const to = text.replace(/[:：]\s*$/u, '').length;
  const stretch = belowName({ block: named, to }, block, source, context);
  const span = { from: over.span.from, to: Math.max(stretch.span.to, source.span.to) };
  return { form: 'nested', stretch: { ...stretch, span }, group: over.parent, place: 'item' };
}

/** A paragraph as what is said of the name that stands in another block to `to`. */
function belowName(
  name: { readonly block: number; readonly to: number },
  block: number,
  source: Block,
  context: NoteContext,
): Stretch {
  const inline = context.inline(block);
  const shown = context.inline(name.block);
  const statement = {
    dress: 'plain',
    mark: 'dash',
    termFrom: 0,
    termTo: name.to,
    glossFrom: 0,
    to: inline.text.length,
    copula: false,
  } as const;
  const over = context.outline.blocks[name.block] ?? source;
  const read = readStretch({ block: name.block, source: over, inline: shown, from: 0, statement }, context);
  const gloss = readStretch({ block, source, inline, from: 0, statement: { ...statement, termTo: 0 } }, context);
  return { ...gloss, term: read.term };
}
