// Same input, same bytes out, for every command (architecture.md §6, 8).
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/command-line';

const vault = 'tests/vault';
const at = ['--at', '2026-03-01T09:30:00Z'];

const requests: readonly (readonly string[])[] = [
  ['concepts', '--mentions', '--json'],
  ['concepts'],
  ['compare', '--json'],
  ['compare', '--note', 'en/Kayak vs canoe.md', '--format', 'json'],
  ['compare', '--concept', 'Каяк', '--concept', 'Каноэ', '--implied', '--format', 'markdown'],
  ['compare', '--concept', 'Stack', '--concept', 'Queue', '--format', 'html'],
  ['compare', '--concept', 'Stack', '--concept', 'Queue', '--format', 'csv'],
  ...['json', 'graphml', 'dot', 'mermaid', 'canvas', 'svg'].map((format) => ['graph', '--format', format]),
  ['graph', '--around', 'Stack', '--depth', '2'],
  ['prompts', '--json'],
  ['due', '--json', ...at],
  ['due', ...at],
  ['check', '--json'],
  ['check'],
];

describe('the command line', () => {
  let copy = '';

  /** The same notes put there in another order: a folder may list them as it likes. */
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'differentia-'));
    for (const folder of readdirSync(vault).reverse())
      cpSync(path.join(vault, folder), path.join(copy, folder), { recursive: true });
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it.each(requests.map((request) => ({ name: request.join(' '), request })))(
    'says the same bytes twice, in two time zones: $name',
    async ({ request: [command = '', ...options] }) => {
      const first = await runCommandLine([command, vault, ...options], { TZ: 'UTC', LANG: 'en_US.UTF-8' });
      const again = await runCommandLine([command, copy, ...options], {
        TZ: 'Pacific/Kiritimati',
        LANG: 'ru_RU.UTF-8',
      });
      expect(first.stderr).toBe('');
      expect(first.status).toBe(0);
      expect(first.stdout.length).toBeGreaterThan(40);
      expect(again).toEqual(first);
    },
  );
});
