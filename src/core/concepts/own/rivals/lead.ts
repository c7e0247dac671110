import { firstMatch } from '../../../text';
import { trimEndOf } from '../../reading/trim';

/** What opens a line before a colon or dash, and what stands behind that. */
export interface Lead {
  readonly lead: string;
  readonly rest: string;
}

/** Signs of quotes, lists and emphasis. */
const BEFORE = /^[\s>*+_=\d.)-]*/u;
const END = /[:：]|\s[—–-](?=\s)/u;
const LONGEST = 90;
/** What a wiki link shows. */
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu;
/** No name of a line: code, formulas, tags, other links, another line. */
const OTHER_MARKS = /[\n`$<>[\]{}|]/u;

/** «- **Сквозная** — запись …», "Mutex vs semaphore: …"; null for a line that nothing opens. */
export function leadOf(line: string): Lead | null {
  const from = firstMatch(line, BEFORE).length;
  const text = line.slice(from, from + LONGEST);
  const end = END.exec(text);
  if (end === null) return null;
  const lead = trimEndOf(text.slice(0, end.index).replace(LINK, '$1'), /[*_=?\s]/u);
  return lead.length < 2 || OTHER_MARKS.test(lead)
    ? null
    : { lead, rest: line.slice(from + end.index + end[0].length) };
}

/** A line of its own, or bold up to a stop or the line's end: "**Crust vs crumb.** The first …". */
const BOLD = /^(?:[*_]{2}|==)([^*_=\n]{3,90}?)[.!?:]?(?:[*_]{2}|==)[.!?:]?(?=\s|$)/u;
const LINE = /^([^.!?:;*_=\n]{3,60})$/u;
/** "Rail ≠ rod. …": up to the end of its sentence. */
const UNEQUAL = /^[*_=]{0,3}([^.!?:;\n]{2,40}\s(?:≠|!=)\s[^.!?:;,\n]{2,40}?)[*_=]{0,3}(?:[.!?:;\n]|$)/u;

/** What opens a paragraph as a small heading of it: in bold, on a line of its own, or a sentence that two are not the same. */
export function smallHeadingOf(block: string): (Lead & { readonly isBold: boolean }) | null {
  const from = BEFORE_MARKS.exec(block)?.[0].length ?? 0;
  const text = block.slice(from, from + 2 * LONGEST);
  const end = text.indexOf('\n');
  const bold = BOLD.exec(text);
  const found = bold ?? LINE.exec(end < 0 ? text : text.slice(0, end).trimEnd()) ?? UNEQUAL.exec(text);
  const lead = trimEndOf((found?.[1] ?? '').replace(LINK, '$1'), /[*_=\s]/u);
  if (found === null || lead.length < 3 || OTHER_MARKS.test(lead)) return null;
  return { lead, rest: block.slice(from + found[0].length), isBold: bold !== null };
}

const BEFORE_MARKS = /^[\s>+\d.)-]*/u;
