import type { Block } from '../../markdown';
import type { Span } from '../../text';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import type { DefinitionTitle } from '../naming/title';
import { readTitle } from '../naming/title';
import { childrenBeforeCallout, stretchBody, withDescendants } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import { readStretches } from './stretches';
import { draftOfFrame } from './frame';

/** Score of one of several definitions in a callout. */
const ONE_OF_SEVERAL = 90;

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
  const several = severalDrafts(rule, children, context);
  const claims = withDescendants(index, context);
  if (several.length > 1) return several.map((draft, i) => (i === 0 ? { ...draft, claims } : draft));
  const draft = draftOfFrame(
    {
      rule,
      confidence,
      block: index,
      span: { from: span.from, to: lastEnd(children, context) ?? Math.min(header.span.to, span.to) },
      title: title.term === null ? null : { term: title.term, aliases: title.aliases },
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

/** Statements with a dressed term in the lines and items of a callout without a text of its own before them. */
function severalDrafts(rule: RuleId, children: readonly number[], context: NoteContext): Draft[] {
  const drafts: Draft[] = [];
  for (const leaf of children.flatMap((child) => withDescendants(child, context))) {
    if (context.outline.blocks[leaf]?.kind !== 'paragraph') continue;
    const stretches = readStretches(leaf, context);
    const dressed = stretches.flatMap(({ statement, term, span }) =>
      statement.mark === 'dash' && statement.dress !== 'plain' && term !== null ? [{ statement, term, span }] : [],
    );
    if (dressed.length === 0 && drafts.length === 0) return [];
    for (const { statement, term, span } of dressed) {
      if (term.coordinated || term.label) continue;
      const body = stretchBody(context.inline(leaf), statement.glossFrom, statement.to);
      drafts.push({
        rule,
        term: term.name,
        aliases: term.aliases,
        span,
        body: body.spans,
        text: body.text,
        parts: [{ id: 'one-of-several', points: ONE_OF_SEVERAL }],
        block: leaf,
        claims: [],
        shape: null,
        limit: ONE_OF_SEVERAL,
      });
    }
  }
  return drafts;
}
