// Cold index of a generated vault beside bare lezer with GFM on the same bytes, the start from the cache, and the cost
// of one edit; CPU time.
//   node --expose-gc scripts/run.mjs scripts/bench/index-vault.ts [notes, 10000]
import { GFM, parser } from '@lezer/markdown';
import { type BenchNote, makeBenchVault } from './bench-vault';
import { cpuMs, heapMb, quantile, workMs } from './cpu';
import { memoryCache, type OpenBenchVault, openBenchVault } from './open-bench-vault';

const count = Number(process.argv[2] ?? 10_000);
/** Enough that the 95 % is no single collection of garbage: one comes with some twenty edits. */
const EDITS = 1000;

const notes = makeBenchVault(7, count);
const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const bare = parser.configure(GFM);

// Both warm up on a tenth: a vault is long enough that the compiler's time is not what is asked.
for (const { text } of notes.slice(0, count / 10)) bare.parse(text);
const small = openBenchVault(notes.slice(0, count / 10));
await small.ingest.start();
await small.ingest.idle();

const bareMs = await cpuMs(() => {
  for (const { text } of notes) bare.parse(text);
});
const cache = memoryCache();
const vault = openBenchVault(notes, cache);
// The files themselves are there: they are no part of what the index keeps.
const before = heapMb();
const begun = process.cpuUsage();
let readMs = 0;
vault.ingest.onProgress(({ phase }) => {
  // What notes say by themselves is known: from here on the names of all are looked for in each.
  if (readMs === 0 && phase === 'matching') readMs = msSince(begun);
});
await vault.ingest.start();
await vault.ingest.idle();
const indexMs = msSince(begun);
const heap = heapMb() - before;
// The graph and the lists by concept follow in slices of their own: asked for, they are made at once.
const followMs = await cpuMs(() => vault.index.graph);
const heapWithGraph = heapMb() - before;

await vault.save();
const again = openBenchVault(notes, cache);
const warm = await workMs(async () => {
  await again.ingest.start();
  await again.ingest.idle();
  // What the pane asks for before it draws its list.
  again.index.concepts.concepts();
});
// In slices behind it, while views answer.
const warmFollow = await workMs(() => again.index.graph);
const warmMatcher = await workMs(() => again.index.prepareMatcher(() => false));
const warmChange = await workMs(() => again.index.prepareChange(() => false));
const told = ({ cpu, main }: { readonly cpu: number; readonly main: number | null }): string =>
  `${main === null ? '?' : main.toFixed(0)} ms (${cpu.toFixed(0)})`;
const ratio = (ms: number): string => `${(ms / 1000).toFixed(2)} s CPU, ratio ${(ms / bareMs).toFixed(2)}`;

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What each of so many edits took until listeners were told, in milliseconds. */
async function edit(
  one: OpenBenchVault,
  its: readonly BenchNote[],
  many: number,
): Promise<Record<'cpu' | 'clock', number[]>> {
  let heard: (() => void) | null = null;
  one.index.onChange(() => heard?.());
  // The vault's own timers let a process end while they wait.
  const awake = setInterval(String, 1_000);
  // What the main thread takes is at most what passes by the clock; CPU time counts what helper threads collect, too.
  const took: Record<'cpu' | 'clock', number[]> = { cpu: [], clock: [] };
  for (let at = 0; at < many; at += 1) {
    const note = its[(at * 37) % its.length];
    if (note === undefined) break;
    const told = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const began = performance.now();
    const cpu = await cpuMs(async () => {
      one.write(note.path, `${note.text}\nOne more line, number ${at}.\n`);
      await one.ingest.idle();
      // Listeners are told by a timer that gathers changes; who asked again and again would count as part of the edit.
      await told;
    });
    took.cpu.push(cpu);
    took.clock.push(performance.now() - began);
  }
  clearInterval(awake);
  return took;
}

await edit(small, notes.slice(0, count / 10), EDITS);
const edits = await edit(vault, notes, EDITS);

const concepts = vault.index.concepts.concepts().length;
console.log(
  `vault: ${count} notes, ${(bytes / 1e6).toFixed(1)} MB, ${concepts} concepts, ${vault.index.graph.size} relations`,
);
console.log(`bare lezer GFM: ${(bareMs / 1000).toFixed(2)} s CPU`);
console.log(
  `cold index: ${ratio(indexMs)}; of it reading notes ${ratio(readMs)}, matching names ${ratio(indexMs - readMs)}`,
);
console.log(
  `start from the cache, main thread (CPU of all threads): ${told(warm)}, with the list of ${again.index.concepts.size} concepts; in slices behind it the graph ${told(warmFollow)} (after a cold index ${followMs.toFixed(0)}), when a text is to be searched its names ${told(warmMatcher)}, when a note changes what each gives ${told(warmChange)}`,
);
// Rows of bytes lie beside the heap.
const rows = notes.reduce((sum, { path }) => {
  const packed = vault.index.concepts.factsOf(path)?.packed;
  return sum + (packed?.own.length ?? 0) + (packed?.vault?.length ?? 0) + (packed?.words.byteLength ?? 0);
}, 0);
const kbANote = (mb: number): string => ((mb * 1000) / count).toFixed(1);
console.log(
  `heap kept by the index: ${heap.toFixed(0)} MB, ${kbANote(heap)} kB a note; with the graph ${kbANote(heapWithGraph)}; beside it rows of packed facts, ${kbANote(rows / 1e6)}`,
);
console.log(
  `one edit, to listeners told: median ${quantile(edits.cpu, 0.5).toFixed(2)} ms, 95 % ${quantile(edits.cpu, 0.95).toFixed(2)} ms CPU of all threads; by the clock ${quantile(edits.clock, 0.5).toFixed(2)} and ${quantile(edits.clock, 0.95).toFixed(2)} ms`,
);
