import type { Editor } from 'obsidian';
import type { BlockChange, BlockPlace, BlockRules } from '../../core/compare';
import { blockEdits, changeBlock, findBlock } from '../../core/compare';
import type { TextEdit } from '../../core/text';
import { applyEdits } from '../../core/text';
import type { TableRefusal } from '../../ui/comparison/table-state';
import { errorMessage } from '../error-message';
import type { SurfaceHost } from '../surface-host';
import { editorOf } from './insert-table';

export interface BlockWriting {
  readonly note: string;
  /** The block's lines as they were drawn. */
  readonly source: string;
  readonly section: { readonly lineStart: number; readonly lineEnd: number } | null;
  readonly changes: readonly BlockChange[];
  readonly rules: BlockRules;
}

/**
 * Changes the lines of a block in its note, where it still stands as it was drawn: in the editor if the note
 * is open in one, so that its own undo knows, else in the file. Null: done.
 */
export async function writeBlock(host: SurfaceHost, writing: BlockWriting): Promise<TableRefusal | null> {
  const { app } = host.plugin;
  const editor = editorOf(app, writing.note);
  if (editor !== null) return writeInEditor(editor, writing);
  const file = app.vault.getFileByPath(writing.note);
  if (file === null) return { kind: 'not-found' };
  const outcome: { refused: TableRefusal | null } = { refused: null };
  try {
    await app.vault.process(file, (text) => {
      const edits = editsFor(text, writing);
      const edited = edits.ok ? applyEdits(text, edits.value) : null;
      if (edited?.ok === true) return edited.value;
      outcome.refused = edits.ok ? { kind: 'changed' } : edits.refused;
      return text;
    });
  } catch (error) {
    host.tell({ code: 'write-failed', path: writing.note, from: null, detail: errorMessage(error) });
    return { kind: 'changed' };
  }
  return outcome.refused;
}

function writeInEditor(editor: Editor, writing: BlockWriting): TableRefusal | null {
  const edits = editsFor(editor.getValue(), writing);
  if (!edits.ok) return edits.refused;
  editor.transaction({
    changes: edits.value.map(({ span, text }) => ({
      from: editor.offsetToPos(span.from),
      to: editor.offsetToPos(span.to),
      text,
    })),
  });
  return null;
}

type Edits =
  { readonly ok: false; readonly refused: TableRefusal } | { readonly ok: true; readonly value: readonly TextEdit[] };

function editsFor(text: string, { source, section, changes, rules }: BlockWriting): Edits {
  const place: BlockPlace | null = section === null ? null : { from: section.lineStart, to: section.lineEnd };
  const block = findBlock(text, source, place);
  if (block === null) return { ok: false, refused: { kind: section === null ? 'not-found' : 'changed' } };
  let lines: readonly string[] = block.lines.map((line) => line.text);
  const paste: string[] = [];
  for (const change of changes) {
    const changed = changeBlock(lines, change, rules);
    if (changed.ok) lines = changed.lines;
    else paste.push(changed.paste);
  }
  if (paste.length > 0) return { ok: false, refused: { kind: 'paste', text: paste.join('\n') } };
  const edits = blockEdits(text, block, lines);
  return edits.ok ? edits : { ok: false, refused: { kind: 'changed' } };
}
