import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openBenchVault } from '../../scripts/bench/open-bench-vault';

const COUNT = 120;
/** Code units of code in a note, of which no fact tells: were a piece of the note kept, all of it would stay. */
const CODE_UNITS = 400_000;
/** What a note's facts may weigh, with what is made for so few: a quarter of its text. */
const MOST_BYTES = CODE_UNITS / 4;

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  // A new context has the function that the flag brings.
  runInNewContext('gc(); gc(); gc();');
  return process.memoryUsage().heapUsed;
}

function noteText(at: number): string {
  return `---
aliases: [Kettle of shelf ${at}]
---
# Kettle ${at}

> [!definition]
> A kettle that hangs over fire ${at} and sings next to the [[Kettle ${(at + 1) % COUNT}|other kettle]].

## What guests of ${at} ask

**Lid ${at}** – a cover that keeps the steam of its kettle.

- [[Ladle ${at}#Handle]] lies beside it

## Differences

Unlike the [[Ladle ${at}]], the [[Kettle ${at}]] is quieter. The [[Kettle ${at}]] needs no oil, whereas the [[Ladle ${at}]] needs it daily.

\`\`\`
${'x = 1;\n'.repeat(CODE_UNITS / 7)}
\`\`\`
`;
}

async function openVault(folder: string, count: number) {
  const notes = Array.from({ length: count }, (_, at) => ({ path: `${folder}/Kettle ${at}.md`, text: noteText(at) }));
  const vault = openBenchVault(notes);
  await vault.ingest.start();
  await vault.ingest.idle();
  return vault;
}

describe('what the index keeps of a vault', () => {
  it('holds no text of a note, whatever is remembered of headings, links, names and contrasts', async () => {
    // What is made once is made here.
    const first = await openVault('First', 10);
    const before = bytesInUse();
    const vault = await openVault('Shelf', COUNT);
    expect(vault.index.graph.size).toBeGreaterThan(COUNT);
    expect(vault.index.contrasts().length).toBeGreaterThanOrEqual(COUNT);
    const bytes = (bytesInUse() - before) / COUNT;
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(first.index.concepts.concepts().length).toBeGreaterThan(0);
  });
});
