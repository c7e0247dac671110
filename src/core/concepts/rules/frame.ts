import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { nameAbove } from '../naming/name-above';
import { nameOfBody, sharesWordAbove } from '../naming/name-of-body';
import type { Body } from '../reading/body';
import { blocksBody, joinBodies, stretchBody } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import type { Span } from '../../text';

/** Blocks that surely hold a definition: a callout, what stands below a heading, behind a label. */
export interface Frame {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly block: number;
  readonly span: Span;
  /** Name in the title, if it has one. */
  readonly title: { readonly term: string; readonly aliases: readonly string[] } | null;
  /** A gloss that stands in the title itself. */
  readonly titleBody: Body | null;
  /** Top blocks of the body in order. */
  readonly blocks: readonly number[];
  /** Where the body begins in the first of them: behind a label. */
  readonly from: number;
  readonly claims: readonly number[];
}

/** The definition of a frame by the order of names: title, body, emphasis, heading, note; null without a name or a body. */
export function draftOfFrame(frame: Frame, context: NoteContext): Draft | null {
  const first = frame.blocks[0];
  const opening = first !== undefined && context.outline.blocks[first]?.kind === 'paragraph' ? first : null;
  const inBody = opening === null ? null : nameOfBody(context.inline(opening), frame.from, frame.block, context);
  const above = nameAbove(frame.block, context);
  const chosen =
    frame.title ??
    (inBody !== null && (inBody.sure || sharesWordAbove(inBody.term, frame.block, context))
      ? inBody
      : (above ?? inBody));
  if (chosen === null) return null;
  const glossFrom = inBody !== null && isOfBody(inBody, chosen) ? inBody.glossFrom : frame.from;
  const body = bodyOf(frame, opening, glossFrom, context);
  if (body.spans.length === 0) return null;
  return {
    rule: frame.rule,
    term: chosen.term,
    aliases: chosen.aliases,
    span: frame.span,
    body: body.spans,
    text: body.text,
    parts: [{ id: 'base', points: frame.confidence }],
    block: frame.block,
    claims: frame.claims,
    shape: null,
    limit: 98,
  };
}

/** The body opens with the very term (or names none in its title): its gloss begins behind it. */
function isOfBody(inBody: { readonly term: string }, chosen: { readonly term: string }): boolean {
  return inBody.term.toLowerCase() === chosen.term.toLowerCase();
}

function bodyOf(frame: Frame, opening: number | null, glossFrom: number, context: NoteContext): Body {
  const bodies: Body[] = frame.titleBody === null ? [] : [frame.titleBody];
  if (opening === null) bodies.push(blocksBody(frame.blocks, context));
  else {
    const inline = context.inline(opening);
    bodies.push(stretchBody(inline, glossFrom, inline.text.length), blocksBody(frame.blocks.slice(1), context));
  }
  return joinBodies(bodies);
}
