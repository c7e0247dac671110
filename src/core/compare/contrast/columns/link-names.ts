import type { InlineText } from '../../../markdown';
import type { Span } from '../../../text';
import { conceptKey } from '../../../text';
import type { NameHit } from '../sentence/token';
import { isWide } from '../sentence/token';

export interface LinkParts {
  /** Key of a link's target → subject. */
  readonly targetOf: (key: string) => number;
  /** Columns were asked for. */
  readonly ofColumns: boolean;
}

/** Whether a stretch of the shown text stands in a link. */
export function isLinked({ marks }: InlineText, { from, to }: Span): boolean {
  return marks.some((mark) => mark.kind === 'wiki-link' && mark.from <= from && mark.to >= to);
}

/** The names that a text links to. */
export function linkHits(inline: InlineText, parts: LinkParts): NameHit[] {
  const hits: NameHit[] = [];
  for (const mark of inline.marks) {
    if (mark.kind !== 'wiki-link' || mark.target === null || mark.to <= mark.from) continue;
    const subject = parts.targetOf(conceptKey(targetName(mark.target)));
    if (subject >= 0 && (parts.ofColumns || !showsPart(inline.text.slice(mark.from, mark.to), mark.target)))
      hits.push({ from: mark.from, to: glueEnd(inline.text, mark.to), subject, factor: 100 });
  }
  return hits;
}

/** `[[Boats#Canoe|canoes]]`: what a link to a part of a note shows is that part's name, not the note's. */
function showsPart(shown: string, target: string): boolean {
  return target.includes('#') && !shown.toLowerCase().includes(targetName(target).toLowerCase());
}

/** Where a text links to parts of notes by other names. */
export function partLinks({ text, marks }: InlineText): Span[] {
  return marks.filter(
    ({ kind, target, from, to }) => kind === 'wiki-link' && target !== null && showsPart(text.slice(from, to), target),
  );
}

/** An ending glued behind a link belongs to the mention. */
function glueEnd(text: string, to: number): number {
  let end = to;
  while (end < text.length && end < to + 5 && /[\p{L}\p{M}]/u.test(text.charAt(end)) && !isWide(text.charAt(end)))
    end += 1;
  return end;
}

/** The note that a link's target names: without heading, folder and `.md`. */
export function targetName(target: string): string {
  const heading = target.indexOf('#');
  const path = heading < 0 ? target : target.slice(0, heading);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}
