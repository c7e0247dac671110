import type { Editor } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { Definition, RuleId } from '../../core/concepts';

const LONGEST_TERM = 80;
/** Shapes that stand on lines of their own and can become a callout. */
const LINE_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['copula', 'dash', 'double-colon', 'label', 'user']);

/** The words that are selected, where they can be a term. */
export function selectedTerm(editor: Editor): string | null {
  const term = editor.getSelection().trim();
  return term === '' || term.includes('\n') || term.length > LONGEST_TERM ? null : term;
}

/** Puts an empty definition of a term behind the lines the cursor is in, with the cursor in it. */
export function defineTerm(editor: Editor, term: string): void {
  let { line } = editor.getCursor('to');
  while (line + 1 < editor.lineCount() && hasText(editor, line + 1)) line += 1;
  const end = { line, ch: editor.getLine(line).length };
  const after = line + 1 < editor.lineCount() ? '' : '\n';
  editor.transaction({
    changes: [{ from: end, to: end, text: `\n\n> [!definition] ${term}\n> ${after}` }],
    selection: { from: { line: line + 3, ch: 2 } },
  });
  editor.focus();
}

/** The definition that the cursor stands in, where it can become a callout. */
export function definitionAtCursor(app: DifferentiaApp, editor: Editor, path: string): Definition | null {
  const text = editor.getValue();
  const at = editor.posToOffset(editor.getCursor('from'));
  const own = app.index.concepts.factsOf(path)?.own.definitions ?? [];
  const found = own.find(
    ({ evidence: { from, to, quote }, rule }) =>
      // The note may have been edited since: what is replaced must be what was read.
      LINE_RULES.has(rule) && from <= at && at <= to && text.slice(from, to) === quote,
  );
  if (found === undefined) return null;
  const { from, to } = found.evidence;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const isWhole = text.slice(start, from).trim() === '' && text.slice(to, end < 0 ? text.length : end).trim() === '';
  return isWhole ? found : null;
}

/** Sets a definition as a callout in its place; the markup of its text stays. One change, so that one undo takes it back. */
export function setAsCallout(editor: Editor, { evidence: { from, to }, term, body }: Definition): void {
  const text = editor.getValue();
  const gloss = body.map((span) => text.slice(span.from, span.to)).join('\n');
  const lines = [`[!definition] ${term}`, ...gloss.split('\n')].map((line) => `> ${line}`);
  editor.transaction({
    changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: lines.join('\n') }],
  });
}

function hasText(editor: Editor, line: number): boolean {
  return editor.getLine(line).trim() !== '';
}
