import type { ParsedNote } from '../markdown';
import type { Span } from '../text';
import { conceptKey } from '../text';
import type { Finding } from './finding';
import type { Column } from './options';

/**
 * For each column the stretch of a note that it may be read from: all of it, or the one section of
 * a column given as `[[Note#Heading]]`; null where that section is not in this note.
 */
export function columnSections(note: ParsedNote, path: string, columns: readonly Column[]): readonly (Span | null)[] {
  const { blocks, text } = note.outline;
  return columns.map(({ section }) => {
    if (section === null) return { from: 0, to: text.length };
    const key = conceptKey(section.heading);
    const at =
      section.path === path
        ? blocks.findIndex(({ kind }, index) => kind === 'heading' && conceptKey(note.inline(index).text) === key)
        : -1;
    const heading = blocks[at];
    if (heading === undefined) return null;
    const next = blocks.slice(at + 1).find(({ kind, level }) => kind === 'heading' && level <= heading.level);
    return { from: heading.span.from, to: next?.span.from ?? text.length };
  });
}

/** The findings without what stands outside the sections of its columns. */
export function withinSections(findings: readonly Finding[], sections: readonly (Span | null)[]): Finding[] {
  return findings.flatMap((finding) => {
    const cells = finding.cells.filter(({ column, span }) => {
      const section = sections[column] ?? null;
      return section !== null && span.from >= section.from && span.to <= section.to;
    });
    return cells.length === 0 ? [] : [cells.length === finding.cells.length ? finding : { ...finding, cells }];
  });
}
