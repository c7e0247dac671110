import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/own-facts';

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

/** t(2n) / t(n) by CPU time, the smallest of five pairs after warm runs; each must be long enough to be measured. */
function growth(make: (n: number) => string, n: number): number {
  const [small, large] = [make(n), make(2 * n)];
  for (const text of [small, large, small]) factsOf(text);
  const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => cpuMs(() => factsOf(text))));
  return best(large) / best(small);
}

const LIMIT = 2.6;

describe('growth of reading a note', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['definitions', (n) => 'Шлюз – камера, которая держит воду.\n\n'.repeat(n), 1500],
    ['lines of one paragraph', (n) => '**Шлюз** – камера, которая держит воду.\n'.repeat(n), 3000],
    ['items', (n) => '- **Lock** — a chamber that holds water\n'.repeat(n), 1500],
    ['callouts', (n) => '> [!def] Lock\n> A chamber that holds water.\n\n'.repeat(n), 1500],
    ['several in a callout', (n) => `> [!def] X\n${'> - **Lock** — a chamber that holds water\n'.repeat(n)}`, 4000],
    ['headings "Definition"', (n) => '## Definition\n\nA chamber that holds water.\n\n'.repeat(n), 4000],
    ['quotes under headings', (n) => '##### Шлюз:\n\n> Камера, которая держит воду\n\n'.repeat(n), 1500],
    ['rows of a table', (n) => `| Term | Meaning |\n|---|---|\n${'| Lock | a chamber of water |\n'.repeat(n)}`, 3000],
    [
      'words with one beginning',
      (n) => Array.from({ length: n }, (_, i) => `шлюз${String(i)} – то, что держит.\n\n`).join(''),
      2000,
    ],
    ['links', (n) => 'Шлюз – камера, у которой есть [[вода]]ми и [[B]]. '.repeat(n), 16_000],
    ['dashes', (n) => 'a - '.repeat(n), 200_000],
    ['brackets', (n) => '('.repeat(n), 1_000_000],
    ['blanks in a title', (n) => `> [!def] x${' '.repeat(n)}y\n> z`, 1_000_000],
    ['colons in bold', (n) => `**${':'.repeat(n)}** a`, 1_000_000],
    ['one word', (n) => 'ы'.repeat(n), 1_000_000],
  ])('%s', (_name, make, n) => {
    expect(growth(make, n)).toBeLessThan(LIMIT);
  });
});
