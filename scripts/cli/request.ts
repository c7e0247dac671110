import type { CommandOption, CommandRequest, GivenOptions } from '../../src/ui/command-line/request';
import { COMMAND_OPTIONS, COMMANDS, readRequest, WrongRequest } from '../../src/ui/command-line/request';

/** What a person asked for on the command line, and of which folder. */
export interface Request extends CommandRequest {
  readonly vault: string;
  readonly stats: boolean;
  readonly settings: string | null;
  /** UTC milliseconds; null = the clock's. */
  readonly at: number | null;
}

export type Parsed =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** GivenOptions that a folder takes beside those of the request. */
const FOLDER_OPTIONS: ReadonlyMap<string, CommandOption> = new Map<string, CommandOption>([
  ['stats', { values: 0 }],
  ['help', { values: 0 }],
  ['settings', { values: 1 }],
  ['at', { values: 1 }],
]);

/** Reads the words behind the program's name; a `wrong` says in one line what cannot be. */
export function parseRequest(words: readonly string[]): Parsed {
  const split = splitWords(words);
  if (split instanceof WrongRequest) return { kind: 'wrong', reason: split.reason };
  if (split.options.has('help')) return { kind: 'help' };
  const command = COMMANDS.find((one) => one === split.rest[0]);
  if (command === undefined) {
    const said = split.rest[0];
    return { kind: 'wrong', reason: said === undefined ? 'no command' : `unknown command: ${said}` };
  }
  const vault = split.rest[1];
  if (vault === undefined) return { kind: 'wrong', reason: 'no folder of notes' };
  if (split.rest.length > 2)
    return { kind: 'wrong', reason: `one folder of notes, please: ${split.rest.slice(2).join(' ')}` };
  const request = readRequest(command, split.options);
  if (request instanceof WrongRequest) return { kind: 'wrong', reason: request.reason };
  const at = readTime(split.options);
  if (at instanceof WrongRequest) return { kind: 'wrong', reason: at.reason };
  const settings = split.options.get('settings')?.[0] ?? null;
  return { kind: 'request', request: { ...request, vault, stats: split.options.has('stats'), settings, at } };
}

function splitWords(words: readonly string[]): { rest: string[]; options: GivenOptions } | WrongRequest {
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
    const option = FOLDER_OPTIONS.get(name) ?? COMMAND_OPTIONS.get(name);
    if (option === undefined) return new WrongRequest(`unknown option: ${word}`);
    const given = equals < 0 ? [] : [word.slice(equals + 1)];
    if (given.length > option.values) return new WrongRequest(`--${name} takes no value`);
    while (given.length < option.values) {
      const value = words[(i += 1)];
      if (value === undefined)
        return new WrongRequest(`--${name} needs ${option.values === 2 ? 'two values' : 'a value'}`);
      given.push(value);
    }
    if (options.has(name) && name !== 'concept' && option.values > 0)
      return new WrongRequest(`--${name} is given twice`);
    options.set(name, [...(options.get(name) ?? []), ...given]);
  }
  return { rest, options };
}

function readTime(options: GivenOptions): number | WrongRequest | null {
  const text = options.get('at')?.[0];
  if (text === undefined) return null;
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? new WrongRequest(`--at needs an ISO time, not ${text}`) : time;
}
