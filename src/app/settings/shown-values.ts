import type { ReviewScope, Settings } from './settings';
import { READERS, RELATION_KINDS } from './settings';

/** One key of `data.json` with the value it is to get; undefined takes it back to its default. */
export interface SettingChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** How a value is shown in its control, and what is stored when the control says otherwise. */
interface Shape {
  readonly show: (value: unknown, settings: Settings) => unknown;
  readonly store: (shown: unknown, settings: Settings) => unknown;
}

const asItIs: Shape = { show: (value) => value, store: (shown) => shown };

/** A list as lines of a text area. */
const lines: Shape = {
  show: (value) => (Array.isArray(value) ? value.join('\n') : ''),
  store: (shown) => linesOf(shown),
};

/** A map as lines with an equals sign. */
const pairs: Shape = {
  show: (value) => (value instanceof Map ? [...value].map(([from, to]) => `${from} = ${to}`).join('\n') : ''),
  store: (shown) =>
    Object.fromEntries(
      linesOf(shown)
        .map(pairOf)
        .filter((pair) => pair !== null),
    ),
};

const hundredths: Shape = {
  show: (value) => Math.round(Number(value) * 100),
  store: (shown) => Number(shown) / 100,
};

const numberText: Shape = {
  show: (value) => (typeof value === 'number' ? value.toString() : ''),
  store: (shown) => (typeof shown === 'string' && shown.trim() !== '' ? Number(shown) : undefined),
};

const numberChoice: Shape = { show: (value) => String(value), store: (shown) => Number(shown) };

/** The controls that are no plain values; the last part of a key may be any. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...[
    'scope.include',
    'scope.exclude',
    'recognition.definitionWords',
    'recognition.stopHeadings',
    'recognition.labels',
    'recognition.templates',
    'recognition.languages',
  ].map((key): [string, Shape] => [key, lines]),
  ['comparison.aspectNames', pairs],
  ['review.retention', hundredths],
  ['review.reviewsPerDay', numberText],
  ['review.rollover', numberChoice],
  ['review.buttons', numberChoice],
]);

/** Lists of which each member has a toggle, in the order in which they are stored. */
const MEMBERS: ReadonlyMap<string, readonly (number | string)[]> = new Map<string, readonly (number | string)[]>([
  ['comparison.sources', READERS],
  ['graph.kinds', RELATION_KINDS],
  ['review.easyDays', [1, 2, 3, 4, 5, 6, 0]],
]);

/** The key of a control for a value whose path holds names that anybody may choose. */
export function namedKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** What a control shows for a key: `area.name`, `area.name.member`, or what `namedKey` made. */
export function shownValue(settings: Settings, key: string): unknown {
  const path = pathOf(key);
  const member = memberOf(key);
  if (member !== null) return member.list(settings).includes(member.value);
  if (key === 'review.scope.kind') return settings.review.scope?.kind ?? 'unset';
  if (key === 'review.scope.values') return (settings.review.scope?.values ?? []).join('\n');
  const value = valueAt(settings, path);
  return shapeOf(key, path).show(value, settings);
}

/** What is stored when a control shows something else. */
export function changeOf(settings: Settings, key: string, shown: unknown): SettingChange {
  const path = pathOf(key);
  const member = memberOf(key);
  if (member !== null) {
    const known = new Set(member.list(settings));
    if (shown === true) known.add(member.value);
    else known.delete(member.value);
    return { path: path.slice(0, -1), value: member.all.filter((one) => known.has(one)) };
  }
  if (path[0] === 'review' && path[1] === 'scope')
    return { path: ['review', 'scope'], value: scopeOf(settings, path[2], shown) };
  return { path, value: shapeOf(key, path).store(shown, settings) };
}

/** Lines without blanks around them; empty ones left out. */
export function linesOf(shown: unknown): string[] {
  if (typeof shown !== 'string') return [];
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `as read = as shown`; null where one of the two is missing. */
export function pairOf(line: string): [string, string] | null {
  const at = line.indexOf('=');
  const [from, to] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
  return at < 0 || from === '' || to === '' ? null : [from, to];
}

function scopeOf({ review }: Settings, part: string | undefined, shown: unknown): ReviewScope | undefined {
  if (part === 'values') return { kind: review.scope?.kind ?? 'vault', values: linesOf(shown) };
  const kind = (['vault', 'folders', 'tags', 'property'] as const).find((one) => one === shown);
  return kind === undefined ? undefined : { kind, values: [] };
}

function memberOf(key: string): {
  readonly all: readonly (number | string)[];
  readonly value: number | string;
  readonly list: (settings: Settings) => readonly unknown[];
} | null {
  const dot = key.lastIndexOf('.');
  const all = MEMBERS.get(key.slice(0, dot));
  const value = all?.find((one) => String(one) === key.slice(dot + 1));
  if (all === undefined || value === undefined) return null;
  const list = (settings: Settings): readonly unknown[] => {
    const known = valueAt(settings, key.slice(0, dot).split('.'));
    return Array.isArray(known) ? known : [];
  };
  return { all, value, list };
}

function shapeOf(key: string, path: readonly string[]): Shape {
  const last = path.at(-1);
  if (path[0] === 'concepts' && (last === 'also' || last === 'never')) return lines;
  return SHAPES.get(key) ?? asItIs;
}

function pathOf(key: string): readonly string[] {
  if (!key.startsWith('[')) return key.split('.');
  const path: unknown = JSON.parse(key);
  return Array.isArray(path) ? path.map(String) : [];
}

function valueAt(settings: unknown, path: readonly string[]): unknown {
  let value = settings;
  for (const key of path) {
    if (value instanceof Map) value = (value as ReadonlyMap<string, unknown>).get(key);
    else
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined;
  }
  return value;
}
