/** What a person asks of a vault in words, here or in the app's command line; values as written, but checked. */
export interface CommandRequest {
  readonly command: CommandName;
  readonly json: boolean;
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

/** An option of the command line. */
export interface CommandOption {
  /** How many words follow. */
  readonly values: 0 | 1 | 2;
  /** Commands that know it; all when absent. */
  readonly of?: readonly CommandName[];
}

/** GivenOptions that say what is asked, by name. */
export const COMMAND_OPTIONS: ReadonlyMap<string, CommandOption> = new Map<string, CommandOption>([
  ['json', { values: 0 }],
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

/** Why a request cannot be: one line in English, as command lines are. */
export class WrongRequest {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Values given to the options, by name, in order. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

/** Reads what was given to the options of a command. */
export function readRequest(command: CommandName, options: GivenOptions): CommandRequest | WrongRequest {
  for (const name of options.keys()) {
    const known = COMMAND_OPTIONS.get(name)?.of;
    if (known !== undefined && !known.includes(command))
      return new WrongRequest(`--${name} is no option of ${command}`);
  }
  const min = readShare(options);
  const sources = readSources(options);
  const depth = readWhole(options, 'depth', 0);
  const limit = readWhole(options, 'limit', 0);
  const format = readFormat(command, options);
  for (const value of [min, sources, depth, limit, format]) if (value instanceof WrongRequest) return value;
  if (depth !== null && !options.has('around')) return new WrongRequest('--depth needs --around');
  if (options.has('around') && options.has('path')) return new WrongRequest('--around and --path exclude each other');
  const path = options.get('path');
  return {
    command,
    json: options.has('json') || format === 'json',
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

function plain<T>(value: T | WrongRequest): T | null {
  return value instanceof WrongRequest ? null : value;
}

/** 0–1, or 2–100 as hundredths. */
function readShare(options: GivenOptions): number | WrongRequest | null {
  const text = options.get('min')?.[0];
  if (text === undefined) return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return Math.round(value * 100);
  if (Number.isInteger(value) && value >= 2 && value <= 100) return value;
  return new WrongRequest(`--min needs a number from 0 to 1, not ${text}`);
}

function readSources(options: GivenOptions): readonly string[] | WrongRequest | null {
  const text = options.get('sources')?.[0];
  if (text === undefined) return null;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !SOURCES.includes(name));
  if (unknown !== undefined) return new WrongRequest(`--sources: ${unknown} is none of ${SOURCES.join(', ')}`);
  return names.length === 0 ? new WrongRequest('--sources needs at least one reader') : names;
}

function readWhole(options: GivenOptions, name: string, low: number): number | WrongRequest | null {
  const text = options.get(name)?.[0];
  if (text === undefined) return null;
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  return value >= low ? value : new WrongRequest(`--${name} needs a whole number, not ${text}`);
}

function readFormat(command: CommandName, options: GivenOptions): string | WrongRequest | null {
  const text = options.get('format')?.[0];
  if (text === undefined) return null;
  const known = FORMATS.get(command) ?? [];
  if (!known.includes(text)) return new WrongRequest(`--format: ${text} is none of ${known.join(', ')}`);
  if (options.has('json') && text !== 'json') return new WrongRequest('--json and --format exclude each other');
  return text;
}
