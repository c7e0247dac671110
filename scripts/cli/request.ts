/** What a person asked for on the command line; values as written, but checked. */
export interface Request {
  readonly command: CommandName;
  readonly vault: string;
  readonly json: boolean;
  readonly stats: boolean;
  readonly settings: string | null;
  /** UTC milliseconds; null = the clock's. */
  readonly at: number | null;
  readonly note: string | null;
  readonly mentions: boolean;
  readonly concepts: readonly string[];
  /** Hundredths; null = as the settings say. */
  readonly min: number | null;
  readonly sources: readonly string[] | null;
  readonly implied: boolean;
  readonly format: string | null;
  readonly around: string | null;
  readonly depth: number | null;
  readonly path: readonly [string, string] | null;
  readonly limit: number | null;
}

export const COMMANDS = ['concepts', 'compare', 'graph', 'prompts', 'due', 'check'] as const;
export type CommandName = (typeof COMMANDS)[number];

export type Parsed =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

interface Option {
  /** How many words follow. */
  readonly values: 0 | 1 | 2;
  /** Commands that know it; all when absent. */
  readonly of?: readonly CommandName[];
}

const OPTIONS: ReadonlyMap<string, Option> = new Map<string, Option>([
  ['json', { values: 0 }],
  ['stats', { values: 0 }],
  ['help', { values: 0 }],
  ['settings', { values: 1 }],
  ['at', { values: 1 }],
  ['note', { values: 1, of: ['concepts', 'compare', 'prompts'] }],
  ['mentions', { values: 0, of: ['concepts'] }],
  ['concept', { values: 1, of: ['compare'] }],
  ['min', { values: 1, of: ['compare'] }],
  ['sources', { values: 1, of: ['compare'] }],
  ['implied', { values: 0, of: ['compare'] }],
  ['format', { values: 1, of: ['compare', 'graph'] }],
  ['around', { values: 1, of: ['graph'] }],
  ['depth', { values: 1, of: ['graph'] }],
  ['path', { values: 2, of: ['graph'] }],
  ['limit', { values: 1, of: ['due'] }],
]);

const FORMATS: ReadonlyMap<CommandName, readonly string[]> = new Map<CommandName, readonly string[]>([
  ['compare', ['json', 'markdown', 'csv', 'html']],
  ['graph', ['json', 'graphml', 'dot', 'mermaid', 'canvas', 'svg']],
]);

const SOURCES = ['table', 'property', 'field', 'heading', 'definition', 'list', 'prose', 'link'];

class Wrong {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Reads the words behind the program's name; a `wrong` says in one line what cannot be. */
export function parseRequest(words: readonly string[]): Parsed {
  const split = splitWords(words);
  if (split instanceof Wrong) return { kind: 'wrong', reason: split.reason };
  if (split.options.has('help')) return { kind: 'help' };
  const command = COMMANDS.find((one) => one === split.rest[0]);
  if (command === undefined) {
    const said = split.rest[0];
    return { kind: 'wrong', reason: said === undefined ? 'no command' : `unknown command: ${said}` };
  }
  for (const name of split.options.keys()) {
    const known = OPTIONS.get(name)?.of;
    if (known !== undefined && !known.includes(command)) {
      return { kind: 'wrong', reason: `--${name} is no option of ${command}` };
    }
  }
  const vault = split.rest[1];
  if (vault === undefined) return { kind: 'wrong', reason: 'no folder of notes' };
  if (split.rest.length > 2)
    return { kind: 'wrong', reason: `one folder of notes, please: ${split.rest.slice(2).join(' ')}` };
  const request = buildRequest(command, vault, split.options);
  return request instanceof Wrong ? { kind: 'wrong', reason: request.reason } : { kind: 'request', request };
}

type Options = ReadonlyMap<string, readonly string[]>;

function splitWords(words: readonly string[]): { rest: string[]; options: Options } | Wrong {
  const rest: string[] = [];
  const options = new Map<string, string[]>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--') {
      rest.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const option = OPTIONS.get(name);
    if (option === undefined) return new Wrong(`unknown option: ${word}`);
    const given = equals < 0 ? [] : [word.slice(equals + 1)];
    if (given.length > option.values) return new Wrong(`--${name} takes no value`);
    while (given.length < option.values) {
      const value = words[(i += 1)];
      if (value === undefined) return new Wrong(`--${name} needs ${option.values === 2 ? 'two values' : 'a value'}`);
      given.push(value);
    }
    if (options.has(name) && name !== 'concept' && option.values > 0) return new Wrong(`--${name} is given twice`);
    options.set(name, [...(options.get(name) ?? []), ...given]);
  }
  return { rest, options };
}

function buildRequest(command: CommandName, vault: string, options: Options): Request | Wrong {
  const at = readTime(options);
  const min = readShare(options);
  const sources = readSources(options);
  const depth = readWhole(options, 'depth', 0);
  const limit = readWhole(options, 'limit', 0);
  const format = readFormat(command, options);
  for (const value of [at, min, sources, depth, limit, format]) if (value instanceof Wrong) return value;
  if (depth !== null && !options.has('around')) return new Wrong('--depth needs --around');
  if (options.has('around') && options.has('path')) return new Wrong('--around and --path exclude each other');
  const path = options.get('path');
  return {
    command,
    vault,
    json: options.has('json') || format === 'json',
    stats: options.has('stats'),
    settings: options.get('settings')?.[0] ?? null,
    at: plain(at),
    note: options.get('note')?.[0] ?? null,
    mentions: options.has('mentions'),
    concepts: options.get('concept') ?? [],
    min: plain(min),
    sources: plain(sources),
    implied: options.has('implied'),
    format: plain(format),
    around: options.get('around')?.[0] ?? null,
    depth: plain(depth),
    path: path === undefined ? null : [path[0] ?? '', path[1] ?? ''],
    limit: plain(limit),
  };
}

function plain<T>(value: T | Wrong): T | null {
  return value instanceof Wrong ? null : value;
}

function readTime(options: Options): number | Wrong | null {
  const text = options.get('at')?.[0];
  if (text === undefined) return null;
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? new Wrong(`--at needs an ISO time, not ${text}`) : time;
}

/** 0–1, or 2–100 as hundredths. */
function readShare(options: Options): number | Wrong | null {
  const text = options.get('min')?.[0];
  if (text === undefined) return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return Math.round(value * 100);
  if (Number.isInteger(value) && value >= 2 && value <= 100) return value;
  return new Wrong(`--min needs a number from 0 to 1, not ${text}`);
}

function readSources(options: Options): readonly string[] | Wrong | null {
  const text = options.get('sources')?.[0];
  if (text === undefined) return null;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !SOURCES.includes(name));
  if (unknown !== undefined) return new Wrong(`--sources: ${unknown} is none of ${SOURCES.join(', ')}`);
  return names.length === 0 ? new Wrong('--sources needs at least one reader') : names;
}

function readWhole(options: Options, name: string, low: number): number | Wrong | null {
  const text = options.get(name)?.[0];
  if (text === undefined) return null;
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  return value >= low ? value : new Wrong(`--${name} needs a whole number, not ${text}`);
}

function readFormat(command: CommandName, options: Options): string | Wrong | null {
  const text = options.get('format')?.[0];
  if (text === undefined) return null;
  const known = FORMATS.get(command) ?? [];
  if (!known.includes(text)) return new Wrong(`--format: ${text} is none of ${known.join(', ')}`);
  if (options.has('json') && text !== 'json') return new Wrong('--json and --format exclude each other');
  return text;
}
