import type { Editor } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { Span } from '../../core/text';

/** Of a line longer than this only what is near the cursor is looked at. */
const NEAR_UNITS = 500;
const LINK = /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|[^[\]]*)?\]\]/gu;

/** Concepts that are named at a place of a line: more than one when the name is claimed by several. */
export interface NamedAt extends Span {
  readonly keys: readonly string[];
}

/** The concept that the cursor stands on: by a link around it, else by a name. Null where there is none. */
export function conceptAtCursor(app: DifferentiaApp, editor: Editor, path: string): NamedAt | null {
  const { line, ch } = editor.getCursor('from');
  return conceptAt(app, editor.getLine(line), ch, path);
}

/**
 * Offset, in the text as it is stored, of the cursor where it stands in a mention that could become a link; null where
 * it does not. An editor has one unit for a line end, whatever the file has.
 */
export function mentionAtCursor(app: DifferentiaApp, editor: Editor, path: string): number | null {
  const named = conceptAtCursor(app, editor, path);
  const { line, ch } = editor.getCursor('from');
  const [key, other] = named?.keys ?? [];
  if (named === null || key === undefined || other !== undefined) return null;
  if (editor.getLine(line).startsWith('[[', named.from) || app.index.concepts.get(key)?.note === path) return null;
  const at = editor.posToOffset({ line, ch });
  const mentions = app.index.concepts.factsOf(path)?.vault?.mentions ?? [];
  const near = [at, at + line].find((one) => mentions.some(({ from, to }) => from <= one && one <= to));
  return near ?? null;
}

/** The concept at an offset of a line of a note; its span is in the line. */
export function conceptAt(app: DifferentiaApp, line: string, at: number, path: string): NamedAt | null {
  const start = Math.max(0, at - NEAR_UNITS);
  const near = line.slice(start, at + NEAR_UNITS);
  const vocabulary = app.index.vocabularyFor(path);
  const holds = ({ from, to }: Span): boolean => start + from <= at && at <= start + to;
  for (const match of near.matchAll(LINK)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (!holds(span)) continue;
    const key = vocabulary.targetOf({ target: match[1] ?? '', heading: match[2] ?? null }, path);
    return key === null ? null : { keys: [key], from: start + span.from, to: start + span.to };
  }
  const hit = vocabulary.matcher.find(near).find(holds);
  return hit === undefined ? null : { keys: hit.keys, from: start + hit.from, to: start + hit.to };
}
