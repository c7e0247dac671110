// What an edited note costs the list of prompts: CPU time until the counts are told, and of the longest
// turn of the event loop, beside the same edit while nothing is reviewed.
//   node scripts/run.mjs scripts/bench/review.ts [concepts, 8000]
import { setImmediate as turn } from 'node:timers/promises';
import type { Scheduler } from '../../src/app/ports';
import type { DifferentiaApp } from '../../src/app/app';
import { Device } from '../../tests/support/device';
import { cpuMs, quantile } from './cpu';

const count = Number(process.argv[2] ?? 8_000);
const EDITS = 12;
const SLICE_MS = 8;

const noteOf = (at: number): string =>
  [
    `> [!definition] Widget${at}`,
    `> a part of make ${at} that joins [[Widget${(at * 7) % count}]] to a frame of ${at % 97} holes`,
    '',
    `Widget${(at * 13) % count} is heavier.`,
    '',
  ].join('\n');

/** Slices as the app gives them; timers run when their time has come, and at once here. */
class Slices implements Scheduler {
  private start = performance.now();

  expired(): boolean {
    return performance.now() - this.start > SLICE_MS;
  }

  async next(): Promise<void> {
    await turn();
    this.start = performance.now();
  }

  after(_delayMs: number, run: () => void): () => void {
    const timer = setTimeout(() => {
      this.start = performance.now();
      run();
    }, 1);
    return () => {
      clearTimeout(timer);
    };
  }
}

async function open(review: unknown): Promise<{ readonly device: Device; readonly app: DifferentiaApp }> {
  const notes = Object.fromEntries(Array.from({ length: count }, (_, at) => [`Widget${at}.md`, noteOf(at)]));
  const device = new Device(notes, { schema: 1, review });
  return { device, app: await device.open({ scheduler: new Slices() }) };
}

/** Makes edits; the milliseconds of each, and of its longest turn. */
async function edits({ device, app }: Awaited<ReturnType<typeof open>>): Promise<{ cpu: number[]; block: number[] }> {
  const cpu: number[] = [];
  const block: number[] = [];
  for (let at = 0; at < EDITS; at += 1) {
    const number = (at * 37) % count;
    const text = noteOf(number).replace('a part', `a part no. ${at}`);
    let longest = 0;
    let isWatching = true;
    const watch = async (): Promise<void> => {
      while (isWatching) longest = Math.max(longest, await cpuMs(() => turn()));
    };
    const watching = watch();
    cpu.push(
      await cpuMs(async () => {
        const told = new Promise<void>((resolve) => {
          const stop = app.index.onChange(() => {
            stop();
            resolve();
          });
        });
        app.ingest.noteChanged(device.notes.put(`Widget${number}.md`, text), text);
        await told;
        await app.ingest.idle();
        await app.reviews.refresh();
      }),
    );
    isWatching = false;
    await watching;
    block.push(longest);
  }
  return { cpu, block };
}

const chosen = { scope: { kind: 'vault', values: [] } };
for (const [name, review] of [
  ['nothing reviewed', {}],
  ['whole vault', chosen],
] as const) {
  const vault = await open(review);
  await vault.app.reviews.refresh();
  if (review === chosen) {
    for (const { id } of (
      await vault.app.reviews.prompts.prompts(vault.app.vault, {
        scope: { kind: 'vault', values: [] },
        sources: vault.app.reviews.settings.sources,
      })
    ).slice(0, count / 16)) {
      vault.app.journal.write({
        type: 'R',
        card: id,
        rating: 3,
        seconds: 5,
        known: 0,
        interval: { unit: 'd', amount: 3 },
      });
    }
    await vault.app.reviews.refresh();
  }
  const { cpu, block } = await edits(vault);
  console.log(
    `${name}: ${vault.app.reviews.counts?.prompts ?? 0} prompts; one edit: median ${quantile(cpu, 0.5).toFixed(1)} ms CPU, ` +
      `longest turn: median ${quantile(block, 0.5).toFixed(1)} ms, 95 % ${quantile(block, 0.95).toFixed(1)} ms`,
  );
  vault.app.reviews.close();
}
process.exit(0);
