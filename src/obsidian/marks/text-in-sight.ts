import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Span } from '../../core/text';

/** Above so many lines of a note nobody counts fences on the way to what is in sight. */
const MOST_LINES = 20_000;
/** What is in sight is widened to whole paragraphs by so many lines at most. */
const WIDEN_LINES = 40;
const FENCE = /^\s{0,3}(?:`{3,}|~{3,}|\$\$|%%\s*$)/u;

/**
 * The lines that are in sight, widened to blank lines, as one range; null where it cannot be told cheaply
 * whether they stand in code, a formula, a comment or the properties.
 */
export function textInSight(view: EditorView): Span | null {
  const { doc } = view.state;
  const from = view.visibleRanges[0]?.from ?? 0;
  const to = view.visibleRanges.at(-1)?.to ?? 0;
  let first = doc.lineAt(from).number;
  let last = doc.lineAt(to).number;
  if (first > MOST_LINES) return null;
  for (let step = 0; step < WIDEN_LINES && first > 1 && !isBlank(doc, first - 1); step += 1) first -= 1;
  for (let step = 0; step < WIDEN_LINES && last < doc.lines && !isBlank(doc, last + 1); step += 1) last += 1;
  const start = endOfOpenBlock(doc, first);
  return start === null || start > last ? null : { from: doc.line(start).from, to: doc.line(last).to };
}

/** The line itself, or the one behind the fenced block or the properties that it stands in. */
export function endOfOpenBlock(doc: Text, first: number): number | null {
  let fence: string | null = doc.lines > 0 && doc.line(1).text.trimEnd() === '---' && first > 1 ? '---' : null;
  let number = 0;
  for (const text of doc.iterLines()) {
    number += 1;
    if (number === 1 && fence === '---') continue;
    if (fence === null && number >= first) return number;
    if (number > MOST_LINES) return null;
    if (fence === null) fence = FENCE.exec(text)?.[0].trim() ?? null;
    else if (fence === '---' ? text.trimEnd() === '---' : text.trimStart().startsWith(fence)) {
      fence = null;
      if (number >= first) return number + 1 <= doc.lines ? number + 1 : null;
    }
  }
  return null;
}

function isBlank(doc: Text, line: number): boolean {
  return doc.line(line).text.trim() === '';
}
