import type { TableMarker } from '../print/markdown';

export type MarkerFault = 'newer' | 'not-json' | 'shape';

const MARKER = /^%%\s*differentia-table\b([\s\S]*?)(?:%%)?$/u;
const VERSION = 1;

/** The marker that a comment holds, what is wrong with it, or null where it is another comment. */
export function readMarker(comment: string): MarkerFault | TableMarker | null {
  const json = MARKER.exec(comment)?.[1];
  if (json === undefined) return null;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return 'not-json';
  }
  if (!isRecord(data)) return 'shape';
  const { v, columns, options = {}, rows } = data;
  if (typeof v === 'number' && v > VERSION) return 'newer';
  if (v !== VERSION || !isTexts(columns) || !isRecord(options) || !Array.isArray(rows)) return 'shape';
  const read = rows.filter((row) => isTexts(row) && row.length === columns.length + 1);
  return read.length < rows.length ? 'shape' : { v, columns, options, rows: read.filter(isTexts) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
