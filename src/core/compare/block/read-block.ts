import type { ReaderId } from '../comparison';
import type { KeyLines } from './block-lines';
import { indentOf, isQuiet, keyLines } from './block-lines';
import { conceptNames, scalar } from './concept-names';
import { nearestWord } from './nearest';
import type { BlockFault, BlockReading, BrokenBlock, RowKey, TableKey, TableSettings } from './table-settings';
import { LAYOUTS, READER_IDS, ROW_KEYS, SAME_ROWS, TABLE_KEYS } from './table-settings';

/** Reads a block's YAML; `parseYaml` may throw, and then the parser's message is what is known. */
export type ReadBlock =
  { readonly ok: false; readonly broken: BrokenBlock } | { readonly ok: true; readonly value: BlockReading };

interface Reading {
  readonly defaults: TableSettings;
  readonly faults: BlockFault[];
  /** 1-based line of a key. */
  readonly lineOf: (key: string) => number;
  /** 1-based line in a key's lines that holds the text, else that of the key. */
  readonly lineWith: (key: string, text: string) => number;
}

/** Each fault is looked for in the lines: more of them help nobody. */
const MOST_FAULTS = 100;

/** What a block says, over the defaults; each key that is wrong or unknown is a fault and takes its default. */
export function readBlock(source: string, defaults: TableSettings, parseYaml: (text: string) => unknown): ReadBlock {
  const faults: BlockFault[] = [];
  const plain = { concepts: null, settings: defaults, faults };
  const lines = source.split(/\r\n|\r|\n/u);
  if (lines.every(isQuiet)) return { ok: true, value: plain };
  let data: unknown;
  try {
    data = parseYaml(source);
  } catch (error: unknown) {
    return { ok: false, broken: brokenBy(error, source) };
  }
  if (data === null || data === undefined) return { ok: true, value: plain };
  if (!isRecord(data)) return { ok: true, value: { ...plain, faults: [{ kind: 'no-keys' }] } };
  const reading = { defaults, faults, ...placesOf(lines) };
  const given = new Map(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));
  for (const key of Object.keys(data)) {
    if (!TABLE_KEYS.some((known) => known === key)) {
      faults.push({ kind: 'key', line: reading.lineOf(key), name: key, nearest: nearestKey(key, TABLE_KEYS) });
    }
  }
  return {
    ok: true,
    value: {
      concepts: readConcepts(given.get('concepts'), reading),
      settings: {
        sources: readSources(given.get('sources'), reading),
        rows: readRows(given.get('rows'), reading),
        layout: choice('layout', given.get('layout'), LAYOUTS, reading),
        same: choice('same', given.get('same'), SAME_ROWS, reading),
        min: readMin(given.get('min'), reading),
        implied: flag(given.get('implied'), reading),
      },
      faults: faults.sort((a, b) => lineOfFault(a) - lineOfFault(b)),
    },
  };
}

const lineOfFault = (fault: BlockFault): number => ('line' in fault ? fault.line : 0);

function nearestKey(key: string, keys: readonly string[]): string | null {
  return nearestWord(key.toLowerCase(), keys);
}

function readConcepts(value: unknown, reading: Reading): readonly string[] | null {
  if (value === undefined) return null;
  const names = conceptNames(value);
  if (names.length > 0 || (Array.isArray(value) && value.length === 0)) return names.length === 0 ? null : names;
  wrong('concepts', '', reading);
  return null;
}

function readSources(value: unknown, reading: Reading): readonly ReaderId[] {
  const { sources } = reading.defaults;
  if (value === undefined) return sources;
  const names = Array.isArray(value) ? value.map(scalar) : conceptNames(value);
  const used = new Set<ReaderId>();
  for (const name of names) {
    const id = readerOf(name);
    if (id !== null) used.add(id);
    else if (reading.faults.length < MOST_FAULTS) {
      const line = reading.lineWith('sources', name);
      reading.faults.push({ kind: 'source', line, name, nearest: nearestWord(name.toLowerCase(), READER_IDS) });
    }
  }
  if (used.size > 0) return READER_IDS.filter((id) => used.has(id));
  if (names.length === 0) wrong('sources', sources.join(', '), reading);
  return sources;
}

/** A reader by its id or the plural of it. */
function readerOf(name: string): ReaderId | null {
  const word = name.trim().toLowerCase();
  return (
    READER_IDS.find((id) => word === id || word === `${id}s` || (id === 'property' && word === 'properties')) ?? null
  );
}

function readRows(value: unknown, reading: Reading): TableSettings['rows'] {
  const { rows } = reading.defaults;
  if (value === undefined) return rows;
  if (!isRecord(value)) {
    wrong('rows', '{}', reading);
    return rows;
  }
  for (const key of Object.keys(value)) {
    if (ROW_KEYS.some((known) => known === key)) continue;
    const line = reading.lineWith('rows', key);
    reading.faults.push({ kind: 'key', line, name: key, nearest: nearestKey(key, ROW_KEYS) });
  }
  const labels = (key: 'hide' | 'order'): readonly string[] => {
    const list = value[key];
    if (list === null || list === undefined) return rows[key];
    if (isRecord(list)) wrong(key, '[]', reading);
    return isRecord(list) ? rows[key] : (Array.isArray(list) ? list : [list]).map(scalar).filter((text) => text !== '');
  };
  return { order: labels('order'), hide: labels('hide'), rename: readRenames(value['rename'], reading) };
}

function readRenames(value: unknown, reading: Reading): ReadonlyMap<string, string> {
  const { rename } = reading.defaults.rows;
  if (value === null || value === undefined) return rename;
  if (!isRecord(value)) {
    wrong('rename', '{}', reading);
    return rename;
  }
  const renames = new Map(rename);
  for (const [name, to] of Object.entries(value)) {
    const text = scalar(to).trim();
    if (text !== '') renames.set(name, text);
    else if (reading.faults.length < MOST_FAULTS)
      reading.faults.push({ kind: 'rename', line: reading.lineWith('rows', name), name });
  }
  return renames;
}

function choice<K extends 'layout' | 'same'>(
  key: K,
  value: unknown,
  known: readonly TableSettings[K][],
  reading: Reading,
): TableSettings[K] {
  const fallback = reading.defaults[key];
  if (value === undefined) return fallback;
  const word = scalar(value).trim().toLowerCase();
  const found = known.find((one) => one === word);
  if (found === undefined) wrong(key, fallback, reading);
  return found ?? fallback;
}

/** 0–1, or 2–100 as hundredths. */
function readMin(value: unknown, reading: Reading): number {
  const { min } = reading.defaults;
  if (value === undefined) return min;
  if (typeof value === 'number' && value >= 0 && value <= 1) return Math.round(value * 100);
  if (typeof value === 'number' && value >= 2 && value <= 100) return Math.round(value);
  wrong('min', String(min / 100), reading);
  return min;
}

function flag(value: unknown, reading: Reading): boolean {
  const { implied } = reading.defaults;
  if (value === undefined || typeof value === 'boolean') return value ?? implied;
  wrong('implied', String(implied), reading);
  return implied;
}

function wrong(key: RowKey | TableKey, used: string, { faults, lineOf, lineWith }: Reading): void {
  const inRows = ROW_KEYS.some((one) => one === key);
  faults.push({ kind: 'value', line: inRows ? lineWith('rows', key) : lineOf(key), key, used });
}

function placesOf(lines: readonly string[]): Pick<Reading, 'lineOf' | 'lineWith'> {
  const indent = indentOf(lines.find((line) => !isQuiet(line)) ?? '');
  const places = new Map<string, KeyLines>(keyLines(lines, indent).map((one) => [one.key, one]));
  const lineOf = (key: string): number => (places.get(key)?.from ?? 0) + 1;
  return {
    lineOf,
    lineWith: (key, text) => {
      const place = places.get(key);
      if (place === undefined) return 1;
      const at = lines.slice(place.from, place.to).findIndex((line) => line.includes(text));
      return place.from + Math.max(0, at) + 1;
    },
  };
}

/** What a YAML parser says of its fault: `linePos` or `pos` (package yaml), `mark` (js-yaml). */
function brokenBy(error: unknown, source: string): BrokenBlock {
  const detail = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '').replace(/:$/u, '') : String(error);
  return { line: lineOfError(error, source), detail };
}

function lineOfError(error: unknown, source: string): number | null {
  if (!isRecord(error)) return null;
  const { mark, pos } = error;
  if (isRecord(mark) && typeof mark['line'] === 'number') return mark['line'] + 1;
  const offset: unknown = Array.isArray(pos) ? pos[0] : null;
  return typeof offset === 'number' ? source.slice(0, offset).split('\n').length : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
