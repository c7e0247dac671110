import { describe, expect, it } from 'vitest';
import type { Request } from '../../../scripts/cli/request';
import { parseRequest } from '../../../scripts/cli/request';

function request(...words: string[]): Request {
  const parsed = parseRequest(words);
  if (parsed.kind !== 'request') throw new Error(JSON.stringify(parsed));
  return parsed.request;
}

function reason(...words: string[]): string {
  const parsed = parseRequest(words);
  return parsed.kind === 'wrong' ? parsed.reason : parsed.kind;
}

describe('words of the command line', () => {
  it('gather repeated concepts in order and keep names that look like anything', () => {
    const asked = request(
      'compare',
      'vault',
      '--concept',
      'constructor',
      '--concept=<b>',
      '--concept',
      'A B',
      '--min',
      '.4',
    );
    expect(asked.concepts).toEqual(['constructor', '<b>', 'A B']);
    expect(asked.min).toBe(40);
    expect(asked.json).toBe(false);
  });

  it('take the vault before or behind the options, and behind a bare --', () => {
    expect(request('concepts', '--json', 'vault').vault).toBe('vault');
    expect(request('concepts', '--', '--odd folder').vault).toBe('--odd folder');
  });

  it('read the shared options of every command', () => {
    const asked = request(
      'due',
      'v',
      '--at',
      '2026-07-12T09:30:00+03:00',
      '--settings',
      's.json',
      '--stats',
      '--limit',
      '5',
    );
    expect(asked.at).toBe(Date.UTC(2026, 6, 12, 6, 30));
    expect(asked.settings).toBe('s.json');
    expect(asked.stats).toBe(true);
    expect(asked.limit).toBe(5);
  });

  it('take two names for a path and --format json for --json', () => {
    const asked = request('graph', 'v', '--path', 'Kayak', 'Canoe', '--format', 'json');
    expect(asked.path).toEqual(['Kayak', 'Canoe']);
    expect(asked.json).toBe(true);
  });

  it('take hundredths and shares for --min', () => {
    expect(request('compare', 'v', '--min', '0').min).toBe(0);
    expect(request('compare', 'v', '--min', '1').min).toBe(100);
    expect(request('compare', 'v', '--min', '75').min).toBe(75);
  });

  it.each([
    [[], 'no command'],
    [['fly', 'v'], 'unknown command: fly'],
    [['concepts'], 'no folder of notes'],
    [['concepts', 'a', 'b'], 'one folder of notes, please: b'],
    [['concepts', 'v', '--colour', 'red'], 'unknown option: --colour'],
    [['concepts', 'v', '--note'], '--note needs a value'],
    [['graph', 'v', '--path', 'A'], '--path needs two values'],
    [['concepts', 'v', '--json=1'], '--json takes no value'],
    [['concepts', 'v', '--concept', 'A'], '--concept is no option of concepts'],
    [['compare', 'v', '--min', 'much'], '--min needs a number from 0 to 1, not much'],
    [['compare', 'v', '--min', ''], '--min needs a number from 0 to 1, not '],
    [['compare', 'v', '--min', '1.5'], '--min needs a number from 0 to 1, not 1.5'],
    [
      ['compare', 'v', '--sources', 'table,tarot'],
      '--sources: tarot is none of table, property, field, heading, definition, list, prose, link',
    ],
    [['compare', 'v', '--sources', ','], '--sources needs at least one reader'],
    [['compare', 'v', '--format', 'svg'], '--format: svg is none of json, markdown, csv, html'],
    [['graph', 'v', '--format', 'dot', '--json'], '--json and --format exclude each other'],
    [['graph', 'v', '--depth', '2'], '--depth needs --around'],
    [['graph', 'v', '--around', 'A', '--path', 'A', 'B'], '--around and --path exclude each other'],
    [['graph', 'v', '--around', 'A', '--depth', '-1'], '--depth needs a whole number, not -1'],
    [['due', 'v', '--at', 'yesterday'], '--at needs an ISO time, not yesterday'],
    [['due', 'v', '--at', '2026-13-40'], '--at needs an ISO time, not 2026-13-40'],
    [['due', 'v', '--limit', '1', '--limit', '2'], '--limit is given twice'],
  ])('%j is wrong: %s', (words, why) => {
    expect(reason(...words)).toBe(why);
  });

  it('show the help when asked, whatever else stands there', () => {
    expect(parseRequest(['concepts', '--help'])).toEqual({ kind: 'help' });
  });
});
