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
