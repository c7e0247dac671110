import type { HostApp } from '../host/driver';

/** A line of the journal, taken apart by the grammar of the format alone: nothing here is the product's. */
export interface JournalLine {
  readonly path: string;
  readonly type: string;
  readonly time: string;
  readonly event: string;
  readonly fields: readonly string[];
}

/** CRC-32 of the UTF-8 of a text (polynomial 0xEDB88320), bit by bit. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function readLine(path: string, line: string): JournalLine | null {
  const match =
    /^(?<said>(?<type>[A-Z]{1,3}) (?<time>\S+) (?<event>[0-9a-z]{6}\.[0-9a-z]+)(?<fields>(?: [!-~]+)*)) =(?<check>[0-9a-z]{7})$/u.exec(
      line,
    );
  if (match?.groups === undefined) return null;
  const { said = '', type = '', time = '', event = '', fields = '', check } = match.groups;
  if (crc32(said).toString(36).padStart(7, '0') !== check) return null;
  return { path, type, time, event, fields: fields === '' ? [] : fields.slice(1).split(' ') };
}

/** All valid lines of all segments of the vault's journal, each text once, in the order of the files. */
export function journalLines(app: HostApp, folder = 'Review journal'): JournalLine[] {
  const found = new Map<string, JournalLine>();
  for (const path of app.files().filter((one) => one.startsWith(`${folder}/`) && one.endsWith('.md'))) {
    for (const text of app.read(path).split(/\r?\n/u)) {
      const line = readLine(path, text.trim());
      if (line !== null && !found.has(text.trim())) found.set(text.trim(), line);
    }
  }
  return [...found.values()];
}

/** How many lines there are of each type. */
export function countTypes(lines: readonly JournalLine[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Answers that were not undone. */
export function standingReviews(lines: readonly JournalLine[]): JournalLine[] {
  const undone = new Set(lines.filter(({ type }) => type === 'U').map(({ fields }) => fields[0]));
  return lines.filter(({ type, event }) => type === 'R' && !undone.has(event));
}
