import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import type { NameAbove } from '../naming/name-above';
import { nameAbove } from '../naming/name-above';
import { findNamingVerb } from '../naming/naming-sentence';
import type { BodyName } from '../naming/name-of-body';
import { nameOfBody, sharesWordAbove } from '../naming/name-of-body';
import { nameOfTitle } from '../naming/nominative';
import type { Body } from '../reading/body';
import { blocksBody, joinBodies, stretchBody } from '../reading/body';
import { readCopula } from '../reading/copula';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { shownName } from '../reading/shown-name';
import { readTerm } from '../reading/term-shape';
import type { Span } from '../../text';
import { firstSentence, tokenise } from '../../text';

interface FrameTitle {
  readonly term: string;
  readonly aliases: readonly string[];
  /** It stands behind a definition word with nothing between. */
  readonly inGenitive: boolean;
}

/** Blocks that surely hold a definition: a callout, what stands below a heading, behind a label. */
export interface Frame {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly block: number;
  readonly span: Span;
  /** Name in the title, if it has one. */
  readonly title: FrameTitle | null;
  /** A gloss that stands in the title itself. */
  readonly titleBody: Body | null;
  /** Top blocks of the body in order. */
  readonly blocks: readonly number[];
  /** Where the body begins in the first of them: behind a label. */
  readonly from: number;
  /** Where it ends in the first of them; absent: with it. */
  readonly to?: number;
  readonly claims: readonly number[];
}

/** The definition of a frame by the order of names: title, body, emphasis, heading, note; null without a name or a body. */
export function draftOfFrame(frame: Frame, context: NoteContext): Draft | null {
  const first = frame.blocks[0];
  const opening = first !== undefined && context.outline.blocks[first]?.kind === 'paragraph' ? first : null;
  const inBody =
    opening === null ? null : nameOfBody(context.inline(opening), frame.from, frame.block, context, frame.to);
  const above = nameAbove(frame.block, context);
  const plain = inBody === null && opening !== null ? plainName(opening, frame.from, above, context) : null;
  const title = frame.title?.inGenitive === true ? titleOf(frame.title, inBody, context) : frame.title;
  const chosen =
    title ??
    (inBody !== null && (inBody.sure || sharesWordAbove(inBody.term, frame.block, context))
      ? inBody
      : (plain ?? above ?? inBody));
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

function titleOf(title: FrameTitle, inBody: BodyName | null, context: NoteContext): NameAbove {
  return { ...title, term: nameOfTitle(title.term, inBody?.sure === true ? inBody.term : null, context) };
}

/**
 * The subject of a body that opens with "X is a …", where the name above (a note called "Lecture 3")
 * is not spoken of at all.
 */
function plainName(block: number, from: number, above: NameAbove | null, context: NoteContext): NameAbove | null {
  const inline = context.inline(block);
  const first = firstSentence(inline.text.slice(from, from + 600), context.abbreviations);
  const copula = readCopula(inline, from + first.from, from + first.to, context.recogniser);
  if (copula === null || findNamingVerb(inline.text, from, from + first.to, context.recogniser) !== null) return null;
  const term = readTerm(shownName(inline, copula.termFrom, copula.termTo), context.recogniser);
  if (term === null || term.unlikely || term.coordinated) return null;
  const said = tokenise(inline.text.slice(from, from + first.to)).map((word) => word.text.toLowerCase());
  const words = tokenise(above?.term ?? '').map((word) => word.text.toLowerCase());
  const spoken = words.some((word) => word.length > 2 && said.some((other) => word === other || areForms(word, other)));
  return spoken ? null : { term: term.name, aliases: term.aliases };
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
    bodies.push(
      stretchBody(inline, glossFrom, frame.to ?? inline.text.length),
      blocksBody(frame.blocks.slice(1), context),
    );
  }
  return joinBodies(bodies);
}
