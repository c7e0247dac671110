import type { EventStamp, ReviewEvent } from '../review';
import { stampEvent } from './journal-line';

/** The format that this version reads and writes. */
export const JOURNAL_FORMAT = 1;

/** Begins the property by which a file says that it is of the journal. */
export const PROPERTY = 'differentia-journal:';
/** Opens the lines. */
export const FENCE = '~~~~ review-journal';

/**
 * What a segment opens with. The fence is never closed: the app shows one code block to the end,
 * without links, tags or tasks.
 */
export const SEGMENT_HEAD = `---\n${PROPERTY} ${JOURNAL_FORMAT}\n---\n${FENCE}\n`;

/** The first event of a segment; `segment` is its month and number, `"2026-07-001"`. */
export function openSegment(segment: string, stamp: EventStamp): ReviewEvent {
  return stampEvent({ type: 'H', format: JOURNAL_FORMAT, segment }, stamp);
}
