import type { EventStamp, ReviewEvent } from '../review';
import { stampEvent } from './journal-line';

/** The format that this version reads and writes. */
export const JOURNAL_FORMAT = 1;

const PROPERTY = 'differentia-journal:';
const FENCE = '~~~~ review-journal';

/**
 * What a segment opens with. The fence is never closed: the app shows one code block to the end,
 * without links, tags or tasks.
 */
export const SEGMENT_HEAD = `---\n${PROPERTY} ${JOURNAL_FORMAT}\n---\n${FENCE}\n`;

/** Whether a line is one of the head's, wherever another tool has moved it. */
export function isHeadLine(line: string): boolean {
  return line === '---' || line === FENCE || line.startsWith(PROPERTY);
}

/** The first event of a segment; `segment` is its month and number, `"2026-07-001"`. */
export function openSegment(segment: string, stamp: EventStamp): ReviewEvent {
  return stampEvent({ type: 'H', format: JOURNAL_FORMAT, segment }, stamp);
}
