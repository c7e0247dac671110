import type { KeyLines } from './block-lines';
import { commentStart, indentOf, isQuiet, keyLines, valueOf } from './block-lines';
import type { FlowValue } from './flow';
import { asFlow, printFlow, printText } from './flow';
import { readBlock } from './read-block';
import type { BlockReading, TableSettings } from './table-settings';
import { READER_IDS } from './table-settings';

/** What a person changes of a block: the value of one key, `rows` by its parts. */
export type BlockChange =
  | { readonly key: 'concepts' | 'hide' | 'order' | 'sources'; readonly value: readonly string[] }
  | { readonly key: 'implied'; readonly value: boolean }
  | { readonly key: 'layout' | 'same'; readonly value: string }
  /** Hundredths. */
  | { readonly key: 'min'; readonly value: number }
  | { readonly key: 'rename'; readonly value: ReadonlyMap<string, string> };

export interface BlockRules {
  readonly defaults: TableSettings;
  readonly parseYaml: (text: string) => unknown;
}

/** The block's lines after a change, or the lines that a person would have to put in themselves. */
export type ChangedBlock =
  { readonly ok: false; readonly paste: string } | { readonly ok: true; readonly lines: readonly string[] };

/**
 * Changes one key of a block: only its lines, with their comments; all other lines stay as they are. What
 * cannot be changed line by line, or would not be read back as what was asked, is refused.
 */
export function changeBlock(lines: readonly string[], asked: BlockChange, rules: BlockRules): ChangedBlock {
  const change: BlockChange = asked.key === 'concepts' ? { key: 'concepts', value: [...new Set(asked.value)] } : asked;
  const value = flowOf(change);
  const inRows = change.key === 'order' || change.key === 'hide' || change.key === 'rename';
  const changed = inRows
    ? changeRows(lines, change.key, value, rules)
    : changeKey(lines, change.key, value, baseIndent(lines));
  if (changed !== null && isRead(lines, changed, change, rules)) return { ok: true, lines: changed };
  const text = `${change.key}: ${printFlow(value)}`;
  return { ok: false, paste: inRows ? `rows:\n  ${text}` : text };
}

function flowOf(change: BlockChange): FlowValue {
  if (change.key === 'min') return change.value / 100;
  return change.key === 'rename' ? Object.fromEntries(change.value) : change.value;
}

/** The block says what was asked, and all else as before. */
function isRead(before: readonly string[], after: readonly string[], change: BlockChange, rules: BlockRules): boolean {
  const old = readBlock(before.join('\n'), rules.defaults, rules.parseYaml);
  const now = readBlock(after.join('\n'), rules.defaults, rules.parseYaml);
  if (!old.ok || !now.ok) return false;
  const wanted = withChange(old.value, change, rules.defaults);
  const said = ({ concepts, settings }: Pick<BlockReading, 'concepts' | 'settings'>): string => {
    const { sources, rows, layout, same, min, implied } = settings;
    return JSON.stringify([
      concepts,
      sources,
      rows.order,
      rows.hide,
      [...rows.rename].sort(),
      layout,
      same,
      min,
      implied,
    ]);
  };
  return said(now.value) === said(wanted);
}

/** What a block would say after a change. */
export function withChange<T extends Pick<BlockReading, 'concepts' | 'settings'>>(
  reading: T,
  change: BlockChange,
  defaults: TableSettings,
): T {
  const { settings } = reading;
  switch (change.key) {
    case 'concepts':
      return { ...reading, concepts: change.value.length === 0 ? null : change.value };
    case 'order':
    case 'hide':
      return { ...reading, settings: { ...settings, rows: { ...settings.rows, [change.key]: change.value } } };
    case 'rename': {
      const rename = new Map([...defaults.rows.rename, ...change.value]);
      return { ...reading, settings: { ...settings, rows: { ...settings.rows, rename } } };
    }
    case 'sources': {
      const sources = READER_IDS.filter((id) => change.value.includes(id));
      return { ...reading, settings: { ...settings, sources } };
    }
    case 'implied':
    case 'layout':
    case 'min':
    case 'same':
      return { ...reading, settings: { ...settings, [change.key]: change.value } };
  }
}

const baseIndent = (lines: readonly string[]): number => indentOf(lines.find((line) => !isQuiet(line)) ?? '');

/** Null: the lines cannot be changed one by one. */
function changeKey(lines: readonly string[], key: string, value: FlowValue, indent: number): string[] | null {
  const place = keyLines(lines, indent).find((one) => one.key === key);
  const pad = ' '.repeat(indent);
  if (place === undefined) return insertAtEnd(lines, [`${pad}${key}: ${printFlow(value)}`]);
  const own = changeValue(lines.slice(place.from, place.to), value);
  return own === null ? null : replaced(lines, place, own);
}

function changeRows(
  lines: readonly string[],
  key: string,
  value: FlowValue,
  { parseYaml }: BlockRules,
): string[] | null {
  const base = baseIndent(lines);
  const place = keyLines(lines, base).find((one) => one.key === 'rows');
  const pad = ' '.repeat(base);
  if (place === undefined) return insertAtEnd(lines, [`${pad}rows:`, `${pad}  ${key}: ${printFlow(value)}`]);
  const own = lines.slice(place.from, place.to);
  const [first = '', ...rest] = own;
  if (valueOf(first).value !== '') return changeFlowRows(lines, place, { key, value, parseYaml });
  const inner = rest.find((line) => !isQuiet(line));
  const changed = changeKey(rest, key, value, inner === undefined ? base + 2 : indentOf(inner));
  return changed === null ? null : replaced(lines, place, [first, ...changed]);
}

/** `rows: { … }`: written anew with all that stands in it, if that can be told. */
function changeFlowRows(
  lines: readonly string[],
  place: KeyLines,
  { key, value, parseYaml }: { key: string; value: FlowValue; parseYaml: (text: string) => unknown },
): string[] | null {
  const own = lines.slice(place.from, place.to);
  const data: unknown = parseYaml(own.join('\n'));
  const flow = asFlow(data);
  if (typeof flow !== 'object' || flow === null || Array.isArray(flow)) return null;
  const rows = new Map(Object.entries(flow)).get('rows');
  if (typeof rows !== 'object' || Array.isArray(rows)) return null;
  const changed = changeValue(own, Object.fromEntries(new Map([...Object.entries(rows), [key, value]])));
  return changed === null ? null : replaced(lines, place, changed);
}

/** The lines of one key with another value. */
function changeValue(own: readonly string[], value: FlowValue): string[] | null {
  const [first = '', ...rest] = own;
  const { head, value: old, tail } = valueOf(first);
  const oneLine = [`${head} ${printFlow(value)}${tail}`];
  if (rest.length === 0) return oneLine;
  if (old !== '' || rest.every(isQuiet)) return own.some(hasComment) ? null : oneLine;
  if (Array.isArray(value)) return changeItems(first, rest, value.map(printItem));
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([name, one]): [string, string] => [name, printFlow(one)]);
    return changeEntries(first, rest, entries);
  }
  return null;
}

const hasComment = (line: string): boolean => commentStart(line) < line.length;

const printItem = (item: FlowValue): string => printFlow(item);

/** A list with one item a line: the lines of items that stay are kept, comments above an item go with it. */
function changeItems(first: string, rest: readonly string[], items: readonly string[]): string[] | null {
  const indent = indentOf(rest.find((line) => !isQuiet(line)) ?? '');
  const known: { text: string; lines: string[] }[] = [];
  let above: string[] = [];
  for (const line of rest) {
    if (isQuiet(line)) above.push(line);
    else {
      const mark = /^- +/u.exec(line.slice(indent))?.[0];
      if (mark === undefined || indentOf(line) !== indent) return null;
      const text = line.slice(indent + mark.length);
      known.push({ text: plainItem(text.slice(0, commentStart(text)).trim()), lines: [...above, line] });
      above = [];
    }
  }
  const lines = items.flatMap((item) => {
    const at = known.findIndex(({ text }) => text === item);
    return at < 0 ? [`${' '.repeat(indent)}- ${item}`] : (known.splice(at, 1)[0]?.lines ?? []);
  });
  const gone = known.some((one) => one.lines.length > 1 || one.lines.some(hasComment));
  if (gone || above.length > 0) return null;
  return items.length === 0 ? [`${first.trimEnd()} []`] : [first, ...lines];
}

/** An item as it would be written here, so that items in another spelling are known again. */
function plainItem(text: string): string {
  const quoted = /^(["'])(.*)\1$/u.exec(text);
  if (quoted === null) return printText(text);
  const inner = quoted[2] ?? '';
  return printText(quoted[1] === "'" ? inner.replaceAll("''", "'") : unescape(inner));
}

function unescape(inner: string): string {
  return inner.replace(/\\(["\\/])/gu, '$1');
}

/** A map with one entry a line. */
function changeEntries(
  first: string,
  rest: readonly string[],
  entries: readonly (readonly [string, string])[],
): string[] | null {
  const indent = indentOf(rest.find((line) => !isQuiet(line)) ?? '');
  const places = keyLines(rest, indent);
  if (places.some(({ from, to }) => to > from + 1)) return null;
  const wanted = new Map(entries);
  const lines: string[] = [];
  rest.forEach((line, at) => {
    const place = places.find(({ from }) => from === at);
    const value = place === undefined ? undefined : wanted.get(place.key);
    if (place === undefined) lines.push(line);
    else if (value !== undefined) {
      const { head, value: old, tail } = valueOf(line);
      lines.push(plainItem(old) === value ? line : `${head} ${value}${tail}`);
      wanted.delete(place.key);
    }
  });
  const lost = rest.some(
    (line) => hasComment(line) && !lines.some((one) => one.endsWith(line.slice(commentStart(line)))),
  );
  if (lost) return null;
  for (const [name, value] of wanted) lines.push(`${' '.repeat(indent)}${printText(name)}: ${value}`);
  return lines.every(isQuiet) && entries.length === 0 ? null : [first, ...lines];
}

function replaced(lines: readonly string[], place: KeyLines, own: readonly string[]): string[] {
  return [...lines.slice(0, place.from), ...own, ...lines.slice(place.to)];
}

/** Behind the last line that says something. */
function insertAtEnd(lines: readonly string[], added: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return [...lines.slice(0, end), ...added, ...lines.slice(end)];
}
