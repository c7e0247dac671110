export { parseLine, printLine, stampEvent } from './journal-line';
export type { LineFault } from './journal-line';
export type { SkippedLine } from './segment';
export { parseSegment } from './segment';
export { JOURNAL_FORMAT, openSegment, SEGMENT_HEAD } from './segment-head';
export type { SegmentName, SegmentSize } from './segment-name';
export {
  healingSegment,
  isNamedLikeSegment,
  newestSegment,
  parseSegmentPath,
  SEGMENT_LIMIT_BYTES,
  segmentFor,
  segmentLabel,
  segmentPath,
} from './segment-name';
export { createDeviceId, isClone } from './device';
export { nextTime } from './clock';
export { missingLines, union } from './union';
