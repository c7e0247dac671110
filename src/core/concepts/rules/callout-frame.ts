import type { Block } from '../../markdown';
import type { Span } from '../../text';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import type { DefinitionTitle } from '../naming/title';
import { readTitle } from '../naming/title';
import { childrenBeforeCallout, stretchBody, withDescendants } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import { LINES_OF_NOUNS, severalDrafts } from './several';
import { draftOfFrame } from './frame';

/** A callout of the outline. */
interface Callout {
  readonly index: number;
  readonly span: Span;
  readonly header: NonNullable<Block['callout']>;
}

/** What a callout that surely defines something holds: one definition, or one for each of its bold-dash items. */
export function calloutDrafts(
  rule: RuleId,
  confidence: number,
  { index, span, header }: Callout,
  context: NoteContext,
): readonly Draft[] {
  const titleInline = context.note.inlineOf(header.title);
  const title = readTitle(titleInline, context.recogniser);
  const children = childrenBeforeCallout(index, context);
  const { drafts: several, isFrame } = severalDrafts(rule, children, LINES_OF_NOUNS, context);
  const claims = withDescendants(index, context);
  if (isFrame) return several.map((draft, i) => (i === 0 ? { ...draft, claims } : draft));
  const draft = draftOfFrame(
    {
      rule,
      confidence,
      block: index,
      span: { from: span.from, to: lastEnd(children, context) ?? Math.min(header.span.to, span.to) },
      title: title.term === null ? null : { ...title, term: title.term },
      titleBody: titleBody(title, titleInline),
      blocks: children,
      from: 0,
      claims,
    },
    context,
  );
  return draft === null ? [] : [draft];
}

function titleBody(
  title: DefinitionTitle,
  inline: Parameters<typeof stretchBody>[0],
): ReturnType<typeof stretchBody> | null {
  return title.glossFrom === null ? null : stretchBody(inline, title.glossFrom, inline.text.length);
}

function lastEnd(children: readonly number[], context: NoteContext): number | null {
  const ends = children
    .map((child) => context.outline.blocks[child])
    .filter((child): child is Block => child !== undefined && child.kind !== 'blank');
  return ends.at(-1)?.span.to ?? null;
}
