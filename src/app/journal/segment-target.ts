/** At this size a segment is sealed and the next number begins. */
export const SEGMENT_BYTES = 64 * 1024;

/** The segment that a device writes into. */
export interface SegmentTarget {
  /** Vault path. */
  readonly path: string;
  /** `2026-07-001`. */
  readonly name: string;
  /** `2026-07`. */
  readonly month: string;
  readonly number: number;
  /** What it holds, as far as this device knows. */
  readonly bytes: number;
}

/** A file of the journal folder, as listed. */
interface ListedFile {
  readonly path: string;
  readonly size: number;
}

/** `2026-07` of a moment on its own clock. */
export function monthOf(at: number, offsetMinutes: number): string {
  return new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 7);
}

export function segmentAt(folder: string, device: string, month: string, number: number): SegmentTarget {
  const name = `${month}-${String(number).padStart(3, '0')}`;
  return { path: `${folder}/${device}/${device}-${name}.md`, name, month, number, bytes: 0 };
}

/** The newest segment of a device for a month, null when it has none. */
export function newestSegment(
  files: readonly ListedFile[],
  folder: string,
  device: string,
  month: string,
): SegmentTarget | null {
  let newest: SegmentTarget | null = null;
  const start = `${folder}/${device}/${device}-${month}-`;
  for (const { path, size } of files) {
    const number = path.startsWith(start) ? /^(\d{3,6})\.md$/u.exec(path.slice(start.length))?.[1] : undefined;
    if (number === undefined || (newest !== null && newest.number >= Number(number))) continue;
    newest = { ...segmentAt(folder, device, month, Number(number)), bytes: size };
  }
  return newest;
}
