import { BEHIND_ALL } from '../../text';
import type { NoteHeading } from '../own-facts';

/** Where the section under a heading ends: at the next one that is as high. */
export function sectionEnd(headings: readonly NoteHeading[], at: number): number {
  const level = headings[at]?.level ?? 0;
  for (let next = at + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (heading !== undefined && heading.level <= level) return heading.span.from;
  }
  return BEHIND_ALL;
}
