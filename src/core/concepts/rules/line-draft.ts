import type { InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { stretchBody } from '../reading/body';
import type { TermShape } from '../reading/term-shape';

/** A definition that a form of one line gives outright; positions are indices of the inline text. */
export interface LineFind {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly block: number;
  readonly inline: InlineText;
  readonly from: number;
  readonly to: number;
  readonly glossFrom: number;
  readonly glossTo: number;
  readonly term: Pick<TermShape, 'aliases' | 'name'>;
}

export function lineDraft(find: LineFind): Draft {
  const body = stretchBody(find.inline, find.glossFrom, find.glossTo);
  return {
    rule: find.rule,
    term: find.term.name,
    aliases: find.term.aliases,
    span: sourceSpan(find.inline, find.from, find.to),
    body: body.spans,
    text: body.text,
    parts: [{ id: 'base', points: find.confidence }],
    block: find.block,
    claims: [find.block],
    shape: null,
    limit: find.confidence,
  };
}

/** Lines of a shown text as ranges, blanks at both ends left out; empty ones and those that open in code or math skipped. */
export function* linesOf({ text, marks }: InlineText): Generator<{ readonly from: number; readonly to: number }> {
  let at = 0;
  for (const line of text.split('\n')) {
    const from = at + line.length - line.trimStart().length;
    const to = at + line.trimEnd().length;
    const verbatim = marks.some(
      (mark) => (mark.kind === 'code' || mark.kind === 'math') && mark.from <= from && from < mark.to,
    );
    if (to > from && !verbatim) yield { from, to };
    at += line.length + 1;
  }
}
