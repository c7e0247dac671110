// What it costs to find the names in sixty lines that are not saved, beside many concepts; CPU time.
//   node scripts/run.mjs scripts/bench/marks.ts [concepts, 5000]
import { marksOfText } from '../../src/app/marks/marked-places';
import { Device } from '../../tests/support/device';
import { cpuMsOf, quantile } from './cpu';

const count = Number(process.argv[2] ?? 5_000);
const RUNS = 300;

const lines = Array.from({ length: count }, (_, at) => `- **Knot${at}x** – a knot of the kind ${at}`);
const device = new Device(
  { 'Knots.md': `${lines.join('\n')}\n`, 'Use.md': 'Knot7x holds.\n' },
  { schema: 1, mentions: { show: 'all' } },
);
const app = await device.open();

const words = 'the rope that a crew hauls over a block until the sail fills and the boat heels to one side'.split(' ');
/** Prose of sixty lines, another at each key press. */
const textAt = (run: number): string =>
  Array.from({ length: 60 }, (_, line) => {
    const start = (line * 7 + (line === 30 ? run : 0)) % words.length;
    const prose = [...words.slice(start), ...words.slice(0, start)].slice(0, 12);
    return `${prose.join(' ')} Knot${(line * 31 + run) % count}x ${line % 6 === 0 ? '\n' : ''}`;
  }).join('\n');

/** Lines of the list of definitions itself, as they stand in the note that defines them all. */
const listAt = (run: number): string => `${'a'.repeat(run % 9)} ${lines.slice(run, run + 60).join('\n')}`;

for (const [name, path, make] of [
  ['prose', 'Use.md', textAt],
  ['a list of definitions', 'Knots.md', listAt],
] as const) {
  const first = cpuMsOf(() => marksOfText(app, path, make(0)));
  const times = Array.from({ length: RUNS }, (_, run) => {
    const text = make(run + 1);
    return cpuMsOf(() => marksOfText(app, path, text));
  });
  console.log(
    `${name}: first ${first.toFixed(2)} ms, then median ${quantile(times, 0.5).toFixed(2)} ms, 95 % ${quantile(times, 0.95).toFixed(2)} ms`,
  );
}
process.exit(0);
