import type { TextEdit } from './text-edit';

/** The edits that take applied edits back, against the text that they left. */
export function inverseEdits(edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ span, expected, text }) => {
      const from = span.from + shift;
      shift += text.length - expected.length;
      return { span: { from, to: from + text.length }, expected: text, text: expected };
    });
}
