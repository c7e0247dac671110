import type { InlineText } from '../../markdown';
import { lastPart } from './note-context';
import { beforeMark, trimEndOf } from './trim';

/**
 * A stretch of shown text as a name: of a link that fills it the target's last part, else the text
 * without formulas.
 */
export function shownName(inline: InlineText, from: number, to: number): string {
  const shown = inline.text.slice(from, to);
  const link = inline.marks.find(
    (mark) =>
      mark.kind === 'wiki-link' && mark.from <= from + 1 && mark.to >= from + shown.trimEnd().length && mark.from < to,
  );
  if (link?.target !== null && link !== undefined) {
    const name = lastPart(beforeMark(link.target, '#')).trim();
    if (name !== '') return name;
  }
  return withoutFormulas(inline, from, to);
}

function withoutFormulas(inline: InlineText, from: number, to: number): string {
  let name = '';
  let at = from;
  for (const mark of inline.marks) {
    if (mark.kind !== 'math' || mark.from < at || mark.to > to) continue;
    name += inline.text.slice(at, mark.from);
    at = mark.to;
  }
  name += inline.text.slice(at, to);
  return trimEndOf(name.trim(), /[\s,;:，]/u);
}
