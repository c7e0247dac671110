import type { OwnFacts } from '../concepts';
import type { Span } from '../text';
import { BEHIND_ALL, conceptKey } from '../text';
import type { Finding } from './finding';
import type { Column } from './options';

/** Where a column given as `[[Note#Heading]]` stands in a note: behind the heading, up to the next of its level or above. */
export function sectionOf(column: Column, own: OwnFacts): Span | null {
  const { section } = column;
  if (section?.path !== own.path) return null;
  // `Note#Part#Heading` names the last of its headings.
  const wanted = conceptKey(section.heading.slice(section.heading.lastIndexOf('#') + 1));
  const at = own.headings.findIndex(({ text }) => conceptKey(text) === wanted);
  const heading = own.headings[at];
  if (heading === undefined) return null;
  const next = own.headings.slice(at + 1).find(({ level }) => level <= heading.level);
  return { from: heading.span.to, to: next?.span.from ?? BEHIND_ALL };
}

/** Leaves out what a note says of a column outside the section that the column is. */
export function insideSections(columns: readonly Column[], own: OwnFacts): (finding: Finding) => Finding[] {
  const limits = new Map(
    columns.flatMap((column, at) => (column.section === null ? [] : [[at, sectionOf(column, own)] as const])),
  );
  if (limits.size === 0) return (finding) => [finding];
  return (finding) => {
    const cells = finding.cells.filter(({ column, span }) => {
      const limit = limits.get(column);
      return limit === undefined || (limit !== null && span.from >= limit.from && span.to <= limit.to);
    });
    return cells.length === 0 ? [] : [{ ...finding, cells }];
  };
}
