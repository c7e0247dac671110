import { describe, expect, it } from 'vitest';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { factsOf } from '../support/own-facts';

/** Twice each size stays below a million characters, from where a note is read for its links and headings alone. */
describe('growth of reading a note', () => {
  it.each<readonly [string, (n: number) => string, number]>([
    ['definitions', (n) => 'Шлюз – камера, которая держит воду.\n\n'.repeat(n), 1500],
    ['lines of one paragraph', (n) => '**Шлюз** – камера, которая держит воду.\n'.repeat(n), 3000],
    ['numbered lines of one paragraph', (n) => 'Опр. 1. *Шлюз* – камера, которая держит воду.\n'.repeat(n), 2000],
    ['items', (n) => '- **Lock** — a chamber that holds water\n'.repeat(n), 1500],
    ['callouts', (n) => '> [!def] Lock\n> A chamber that holds water.\n\n'.repeat(n), 1500],
    ['several in a callout', (n) => `> [!def] X\n${'> - **Lock** — a chamber that holds water\n'.repeat(n)}`, 1000],
    ['headings "Definition"', (n) => '## Definition\n\nA chamber that holds water.\n\n'.repeat(n), 2000],
    ['quotes under headings', (n) => '##### Шлюз:\n\n> Камера, которая держит воду\n\n'.repeat(n), 1500],
    ['rows of a table', (n) => `| Term | Meaning |\n|---|---|\n${'| Lock | a chamber of water |\n'.repeat(n)}`, 3000],
    [
      'words with one beginning',
      (n) => Array.from({ length: n }, (_, i) => `шлюз${String(i)} – то, что держит.\n\n`).join(''),
      2000,
    ],
    [
      'headings and items that signs judge',
      (n) =>
        Array.from(
          { length: n },
          (_, i) =>
            `### Luff${String(i)}\n\nLoss of wind in the sail before kite ${String(i)} turns.\n\n- Knot${String(i)}\n  - a loop that never slips\n\n`,
        ).join(''),
      1500,
    ],
    ['links', (n) => 'Шлюз – камера, у которой есть [[вода]]ми и [[B]]. '.repeat(n), 2_000],
    ['titles that compare', (n) => '## Lock vs weir\nA lock holds water, a weir does not.\n\n'.repeat(n), 1500],
    ['lines that open with a comparison', (n) => 'Lock vs weir: a lock holds, a weir does not.\n\n'.repeat(n), 1500],
    ['sections of differences', (n) => '## Lock\n\n## Differences\nA lock holds water.\n\n'.repeat(n), 1500],
    [
      'kinds beside a section of differences',
      (n) =>
        `${'## Kinds\n\n### Lock\n\n### Weir\n\n'.repeat(n)}${'## Differences\nA lock holds, a weir does not.\n\n'.repeat(20)}`,
      1500,
    ],
    ['headings that list names', (n) => '## Lock & weir\nA lock holds water, a weir does not.\n\n'.repeat(n), 1500],
    [
      'links beside rivals',
      (n) =>
        `# Lock vs weir\nA lock, a weir.\n${Array.from({ length: n }, (_, i) => `[[Lo${String(i)}x]]\n\n`).join('')}`,
      3000,
    ],
    ['dashes', (n) => 'a - '.repeat(n), 200_000],
    ['brackets', (n) => '('.repeat(n), 400_000],
    ['blanks in a title', (n) => `> [!def] x${' '.repeat(n)}y\n> z`, 400_000],
    ['colons in bold', (n) => `**${':'.repeat(n)}** a`, 400_000],
    ['one word', (n) => 'ы'.repeat(n), 400_000],
  ])('%s', (_name, make, n) => {
    expect(growthOf(n, make, (text) => factsOf(text))).toBeLessThan(GROWTH_LIMIT);
  });
});
