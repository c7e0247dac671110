import type { Result } from './result';
import { fail, ok } from './result';
import type { TextEdit } from './text-edit';

/**
 * Applies all edits, or none: fails with `edit-mismatch` where the text differs from `expected`
 * and with `edit-overlap` where two edits touch one range. Offsets refer to the text given in.
 * Edits at one empty span are applied in the order of the list.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): Result<string> {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.span.from - b.edit.span.from || a.edit.span.to - b.edit.span.to || a.order - b.order);
  const pieces: string[] = [];
  let done = 0;
  for (const { edit } of ordered) {
    const { from, to } = edit.span;
    if (from < done) return fail({ code: 'edit-overlap', path: null, from, detail: `${String(from)}–${String(to)}` });
    if (to < from || to > text.length || text.slice(from, to) !== edit.expected) {
      return fail({ code: 'edit-mismatch', path: null, from, detail: edit.expected });
    }
    pieces.push(text.slice(done, from), edit.text);
    done = to;
  }
  pieces.push(text.slice(done));
  return ok(pieces.join(''));
}
