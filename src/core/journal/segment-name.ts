import type { LineTime } from './line-time';
import { printTime } from './line-time';

/** A segment is sealed when it has reached this many bytes: each append sends the whole file again. */
export const SEGMENT_LIMIT_BYTES = 65_536;

/** One file of one device's part of the journal. */
export interface SegmentName {
  readonly device: string;
  /** `"2026-07"` */
  readonly month: string;
  /** From 1. */
  readonly number: number;
  /** Holds lines of the device's own that had gone missing. */
  readonly healed: boolean;
}

const NAME = /^([0-9a-z]{6})-(\d{4}-\d{2})-(h?)(\d{2,6})\.md$/u;
/** The beginning of a name. */
const LIKE_NAME = /^[0-9a-z]{6}-\d{4}-\d{2}-h?\d{2,6}(?!\d)/u;

/** `"2026-07-001"`, `"2026-07-h01"`: the name without its device, as the first line repeats it. */
export function segmentLabel(name: SegmentName): string {
  const number = name.healed ? `h${String(name.number).padStart(2, '0')}` : String(name.number).padStart(3, '0');
  return `${name.month}-${number}`;
}

/** Path below the journal's folder: `"8f3a2c/8f3a2c-2026-07-001.md"`. */
export function segmentPath(name: SegmentName): string {
  return `${name.device}/${name.device}-${segmentLabel(name)}.md`;
}

/** Reads a path or a file name; null for a copy, another file or another spelling. */
export function parseSegmentPath(path: string): SegmentName | null {
  const match = NAME.exec(path.slice(path.lastIndexOf('/') + 1));
  const [, device, month, heal, digits] = match ?? [];
  if (device === undefined || month === undefined || digits === undefined) return null;
  const name = { device, month, number: Number.parseInt(digits, 10), healed: heal === 'h' };
  // A number written in another width would be another file of the same name.
  return path.endsWith(`${device}-${segmentLabel(name)}.md`) ? name : null;
}

/** Whether a file is called like a segment, or like what a sync makes of one: "… (Conflicted copy).md", "….sync-conflict-….md". */
export function isNamedLikeSegment(path: string): boolean {
  return LIKE_NAME.test(path.slice(path.lastIndexOf('/') + 1));
}

/** A segment that is there. */
export interface SegmentSize {
  readonly name: SegmentName;
  readonly bytes: number;
}

function monthOf(time: LineTime): string {
  return printTime(time).slice(0, 7);
}

function isLater(a: SegmentName, b: SegmentName): boolean {
  return a.month === b.month ? a.number > b.number : a.month > b.month;
}

/** The newest segment of a device that ordinary lines go to; null when it has none. */
export function newestSegment(device: string, existing: readonly SegmentSize[]): SegmentSize | null {
  let newest: SegmentSize | null = null;
  for (const segment of existing) {
    if (segment.name.device !== device || segment.name.healed) continue;
    if (newest === null || isLater(segment.name, newest.name)) newest = segment;
  }
  return newest;
}

/**
 * The segment that a line of this time goes to: the device's newest while it is of the month (or of a
 * later one: the clock was set back) and below the limit, else the next. Sealed segments are never touched again.
 */
export function segmentFor(device: string, time: LineTime, existing: readonly SegmentSize[]): SegmentName {
  const month = monthOf(time);
  const newest = newestSegment(device, existing);
  if (newest === null || newest.name.month < month) return { device, month, number: 1, healed: false };
  if (newest.bytes < SEGMENT_LIMIT_BYTES) return newest.name;
  return { device, month: newest.name.month, number: newest.name.number + 1, healed: false };
}

/** The next segment for own lines that have gone missing. */
export function healingSegment(device: string, time: LineTime, existing: readonly SegmentSize[]): SegmentName {
  const month = monthOf(time);
  let number = 0;
  for (const { name } of existing) {
    if (name.device === device && name.healed && name.month === month) number = Math.max(number, name.number);
  }
  return { device, month, number: number + 1, healed: true };
}
