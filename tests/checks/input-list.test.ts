// The list of what is driven by what names specs that are there and use the means somewhere; what they do with it is read.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../e2e');
const MEANS = [/\.click\(|mouse\./u, /keyboard\.|\.press\(/u, /\.touch\(\)|\.tap\(/u];

describe('the list of functions by means', () => {
  const rows = readFileSync(path.join(folder, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| function'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(rows)('|%s| %s', (_start, _name, ...cells) => {
    for (const [at, means] of MEANS.entries()) {
      const specs = (cells[at] ?? '').split(', ').filter((name) => name !== '–');
      for (const spec of specs) {
        const file = path.join(folder, `${spec}.test.ts`);
        expect([spec, existsSync(file)]).toEqual([spec, true]);
        expect([spec, means.test(readFileSync(file, 'utf8'))]).toEqual([spec, true]);
      }
    }
  });
});
