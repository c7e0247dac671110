import type { Mark } from '../../markdown';
import type { Draft } from '../draft';
import { stretchBody } from '../reading/body';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { openingOf } from '../reading/opening';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import { wordsOf } from '../../text';

const SCORE = 85;
/** Items of a list that are written so before any of them defines. */
const SEVERAL = 3;
const SEVERAL_BOLD = 2;
/** Fewer words are a value or another name. */
const LEAST_WORDS = 4;
/** Words of a gloss behind which a colon may stand. */
const WHOLE = 4;
const LONGEST_NAME = 60;
/** An item of which one is a part points elsewhere. */
export const LINKS: ReadonlySet<Mark['kind']> = new Set(['embed', 'link', 'url', 'wiki-link']);
/** Items of a list that are looked at. */
const MOST_ITEMS = 60;

/**
 * An item that is nothing but a name, and below it as the first of its own items what that is; only in a list most of
 * whose items with items of their own are written so: one alone lists parts or tells on.
 */
export function nestedGloss(block: number, context: NoteContext): Draft | null {
  const { blocks } = context.outline;
  const list = parentOf(parentOf(block, 'item', context), 'list', context);
  const item = parentOf(list, 'item', context);
  const outer = parentOf(item, 'list', context);
  if (outer < 0 || glossIn(item, context) !== block) return null;
  const heading = context.headings.nearest(block)?.heading;
  if (heading !== undefined && heading.role !== 'name') return null;
  const term = nameOfItem(item, context);
  const source = blocks[item];
  if (term === null || source === undefined || !isWrittenSo(outer, context)) return null;
  const inline = context.inline(block);
  const body = stretchBody(inline, 0, inline.text.length);
  return {
    rule: 'list',
    term: term.name,
    aliases: term.aliases,
    span: { from: source.span.from, to: blocks[block]?.span.to ?? source.span.to },
    body: body.spans,
    text: body.text,
    parts: [{ id: 'base', points: SCORE }],
    block,
    claims: [block],
    shape: null,
    limit: SCORE,
  };
}

function parentOf(block: number, kind: 'item' | 'list', { outline: { blocks } }: NoteContext): number {
  const parent = block < 0 ? -1 : (blocks[block]?.parent ?? -1);
  return blocks[parent]?.kind === kind ? parent : -1;
}

/** Most of the items that have items of their own, and several, say so what they name. */
function isWrittenSo(list: number, context: NoteContext): boolean {
  const read = isSo.get(context) ?? new Map<number, boolean>();
  const known = read.get(list);
  if (known !== undefined) return known;
  const items = context
    .children(list)
    .slice(0, MOST_ITEMS)
    .filter((item) => firstBelow(item, context).length > 0);
  const defining = items.filter((item) => glossIn(item, context) >= 0 && nameOfItem(item, context) !== null).length;
  const areBold = items.every((item) => opensBold(item, context));
  const found = defining >= (areBold ? SEVERAL_BOLD : SEVERAL) && defining * 2 > items.length;
  isSo.set(context, read.set(list, found));
  return found;
}

const isSo = new WeakMap<NoteContext, Map<number, boolean>>();

/** Written as a name: in bold. */
function opensBold(item: number, context: NoteContext): boolean {
  const [block = -1] = context.children(item);
  if (context.outline.blocks[block]?.kind !== 'paragraph') return false;
  return context.inline(block).marks.some(({ kind, from }) => kind === 'strong' && from === 0);
}

/** The paragraphs with which the items below an item open. */
function firstBelow(item: number, context: NoteContext): number[] {
  const { blocks } = context.outline;
  const [, list = -1, ...more] = context.children(item).filter((child) => blocks[child]?.kind !== 'blank');
  if (blocks[list]?.kind !== 'list' || more.length > 0) return [];
  return context.children(list).flatMap((child) => {
    const [first = -1] = context.children(child);
    return blocks[first]?.kind === 'paragraph' ? [first] : [];
  });
}

/** The paragraph below an item that says what it names; −1 where none or more than one of several does. */
function glossIn(item: number, context: NoteContext): number {
  const [first = -1, ...others] = firstBelow(item, context);
  if (first < 0 || !isGloss(first, context)) return -1;
  return others.filter((other) => isGloss(other, context)).length * 2 > others.length ? -1 : first;
}

function isGloss(block: number, context: NoteContext): boolean {
  const { text } = context.inline(block);
  // «Имя — пояснение», "field: value": a statement of its own.
  if (/\s[-–—]\s|[:：]\s*$/u.test(text)) return false;
  const said = openingOf(text, context);
  // A colon behind a whole gloss only counts up: «устройство, которое …: насос, кран».
  const [before = ''] = /^[^:：]*(?=[:：])/u.exec(text) ?? [];
  if (/[:：]\s/u.test(text) && (before.length > said.length || wordsOf(before).length < WHOLE)) return false;
  const gloss = readGloss(said, context.recogniser);
  const { genus, nounPhrase, past, length, spaceless, unknown } = gloss;
  return genus && nounPhrase && !past && !spaceless && !unknown && length >= LEAST_WORDS;
}

/** The name of which an item's own text consists. */
function nameOfItem(item: number, context: NoteContext): TermShape | null {
  const [block = -1] = context.children(item);
  if (context.outline.blocks[block]?.kind !== 'paragraph') return null;
  const inline = context.inline(block);
  const { text } = inline;
  // A list of links tells what is to be done or read there.
  if (inline.marks.some(({ kind }) => LINKS.has(kind))) return null;
  if (text.length > LONGEST_NAME || /[.?!,;:：]\s*$|\s[-–—]\s/u.test(text)) return null;
  const term = readTerm(shownName(inline, 0, text.length), context.recogniser);
  if (term === null || term.unlikely || term.label || term.coordinated || term.technical || term.verbal) return null;
  return term;
}
