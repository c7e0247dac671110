// What comparison tables cost: the contrasts of a vault's notes, tables, a table after an edit, what is worth comparing; CPU time.
//   node scripts/run.mjs scripts/bench/comparison.ts [notes, 10000]
import { GFM, parser } from '@lezer/markdown';
import { defaultTable, readLiveTable, showTable } from '../../src/app/compare/live-table';
import { vaultPairs } from '../../src/app/compare/pairs';
import { compareConcepts, contrastFinder, defaultComparison } from '../../src/core/compare';
import { packsFor } from '../../src/core/language';
import { columnsOf, readForComparison } from '../../tests/support/comparing';
import { Device } from '../../tests/support/device';
import { makeBenchVault } from './bench-vault';
import { cpuMs, cpuMsOf, quantile } from './cpu';
import { openBenchVault } from './open-bench-vault';

const count = Number(process.argv[2] ?? 10_000);
const RUNS = 60;

const notes = makeBenchVault(7, count);
const { index, ingest } = openBenchVault(notes);
await ingest.start();
await ingest.idle();

/** Parsed before, as they are when a note is matched; every seventh, so that those with a section of differences have their share. */
const sample = notes.filter((_, at) => at % 7 === 0);
const parsed = await Promise.all(
  sample.map(async ({ path }) => {
    const opened = await ingest.read(path);
    const own = index.concepts.factsOf(path)?.own;
    return opened.ok && own !== undefined ? { note: opened.value, own } : null;
  }),
);
const known = parsed.filter((one) => one !== null);
const { matcher } = index.vocabulary();
const find = contrastFinder();
let contrasts = 0;
const readContrasts = (): void => {
  for (const { note, own } of known) contrasts += find(note, own, matcher, packsFor(own.languages)).length;
};
readContrasts();
contrasts = 0;
const contrastMs = cpuMsOf(readContrasts);
const bare = parser.configure(GFM);
const bareMs = cpuMsOf(() => {
  for (const { text } of sample) bare.parse(text);
});
console.log(
  `contrasts of ${known.length} notes of ${count}: ${contrasts} found, ${(contrastMs / known.length).toFixed(3)} ms a note (bare lezer GFM ${(bareMs / sample.length).toFixed(3)})`,
);

const litres = (at: number): string => `A kayak holds ${at} litres, whereas a canoe holds ${at + 1} litres.`;
const two = tableTimes(
  `# Kayak\nA kayak is a narrow boat with a closed deck.\n\n# Canoe\nA canoe is an open boat for two.\n\n## Differences\n${Array.from({ length: 8 }, (_, at) => litres(at)).join(' ')}\n`,
  ['Kayak', 'Canoe'],
);
const boats = Array.from({ length: 12 }, (_, at) => `Boat ${String.fromCharCode(65 + at)}x`);
const many = tableTimes(
  `| | ${boats.join(' | ')} |\n|${'---|'.repeat(13)}\n${Array.from({ length: 200 }, (_, row) => `| Part ${row}q | ${boats.map((_boat, at) => row * at).join(' | ')} |`).join('\n')}\n`,
  boats,
);
console.log(`table of 2 concepts: ${told(two)}`);
console.log(`table of 12 concepts and 200 rows: ${told(many)}`);

const small = notes.slice(0, 400);
const device = new Device(Object.fromEntries(small.map(({ path, text }) => [path, text])));
const app = await device.open();
const [best] = vaultPairs(app.index);
if (best !== undefined) {
  const request = { concepts: best.concepts, note: null, at: null, sources: defaultComparison.sources };
  let read = 0;
  const update = async (): Promise<void> => {
    const live = await readLiveTable(app.vault, request, null);
    read = live.read.notes.length;
    showTable(live, defaultTable(app.settings.settings.comparison), app.index.verdicts);
  };
  for (let run = 0; run < 10; run += 1) await update();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await cpuMs(update));
  console.log(`a table made anew after an edit, ${read} notes read for it: ${told(times)}`);
}

vaultPairs(index);
const pairTimes: number[] = [];
let pairs = 0;
for (let run = 0; run < 10; run += 1) {
  pairTimes.push(
    await cpuMs(() => {
      pairs = vaultPairs(index).length;
    }),
  );
}
console.log(`what is worth comparing in ${count} notes: ${pairs} pairs, ${told(pairTimes)}`);

function tableTimes(
  text: string,
  names: readonly string[],
): { readonly times: readonly number[]; readonly rows: number } {
  const read = readForComparison('note.md', text);
  const columns = columnsOf(read, names);
  let rows = 0;
  const make = (): void => {
    rows = compareConcepts(columns, [read], defaultComparison).rows.length;
  };
  for (let run = 0; run < 20; run += 1) make();
  return { times: Array.from({ length: RUNS }, () => cpuMsOf(make)), rows };
}

function told(measured: readonly number[] | { readonly times: readonly number[]; readonly rows: number }): string {
  const times = 'times' in measured ? measured.times : measured;
  const rows = 'times' in measured ? `${measured.rows} rows, ` : '';
  return `${rows}median ${quantile(times, 0.5).toFixed(2)} ms, 95 % ${quantile(times, 0.95).toFixed(2)} ms CPU`;
}
process.exit(0);
