// Same input, same bytes out: every command, in any run, zone and locale, and in whatever order the disk lists the notes.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../support/command-line';

const vault = path.resolve(import.meta.dirname, '../../vault');
const AT = '2026-11-26T09:00:00Z';

/** The sample vault, its files made in another order at another time. */
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'differentia-bytes-'));
  const files = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(vault, name)).isFile(),
  );
  for (const name of files.sort().reverse()) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    writeFileSync(path.join(copy, name), readFileSync(path.join(vault, name)));
  }
  cpSync(path.join(vault, 'playground.json'), path.join(copy, 'playground.json'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('answers are the same to the byte', () => {
  it.each([
    ['concepts', ['concepts', '--json', '--mentions']],
    ['concepts as text', ['concepts']],
    ['pairs', ['compare', '--json']],
    ['a table', ['compare', '--concept', 'Каяк', '--concept', 'Каноэ', '--implied', '--min', '0', '--json']],
    ['a table in Markdown', ['compare', '--concept', 'Merge', '--concept', 'Rebase', '--format', 'markdown']],
    ['the graph', ['graph', '--json']],
    ['the graph as drawing', ['graph', '--format', 'svg']],
    ['the graph as canvas', ['graph', '--format', 'canvas']],
    ['prompts', ['prompts', '--json']],
    ['due', ['due', '--json', '--at', AT, '--limit', '20']],
    ['check', ['check', '--json']],
  ])('%s', async (_name, [command = '', ...options]) => {
    const first = await runCommandLine([command, vault, ...options], { TZ: 'UTC', LANG: 'C' });
    const second = await runCommandLine([command, copy, ...options], { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8' });
    expect(first.stderr).toBe('');
    expect(first.stdout.length).toBeGreaterThan(100);
    expect(second.stdout === first.stdout).toBe(true);
  });
});
