// What it costs to offer terms at a key press, beside many names; CPU time.
//   node scripts/run.mjs scripts/bench/terms.ts [names, 17000]
import { isProse } from '../../src/app/terms/prose';
import { suggestTerms, termsOffered } from '../../src/app/terms/suggest-terms';
import { TermNames } from '../../src/app/terms/term-names';
import { Device } from '../../tests/support/device';
import { cpuMsOf, quantile } from './cpu';

const count = Number(process.argv[2] ?? 17_000);
const PER_NOTE = 500;

const FIRST =
  'hull keel mast boom sail rope knot deck oar tide wind weir lock pier quay buoy lamp bell flag crew'.split(' ');
const SECOND = 'canoe skiff sloop ketch brig yawl barge punt dory raft scull tug'.split(' ');
const THIRD = 'frame plate joint cover guide brace hook chain ring pin'.split(' ');
/** Names of three words and a number: many begin alike. */
const nameAt = (at: number): string =>
  [
    FIRST[at % 20],
    SECOND[Math.floor(at / 20) % 12],
    THIRD[Math.floor(at / 240) % 10],
    String(Math.floor(at / 2_400)),
  ].join(' ');

const notes = Object.fromEntries(
  Array.from({ length: Math.ceil(count / PER_NOTE) }, (_, note) => [
    `Notes/${note}.md`,
    Array.from(
      { length: Math.min(PER_NOTE, count - note * PER_NOTE) },
      (_, at) => `[[${nameAt(note * PER_NOTE + at)}]]`,
    ).join('\n'),
  ]),
);
const device = new Device(notes);
const app = await device.open();

/** Slices of eight milliseconds, as in the app; what each really took. */
class Slices {
  readonly took: number[] = [];
  private begun = performance.now();

  expired(): boolean {
    return performance.now() - this.begun > 8;
  }

  async next(): Promise<void> {
    this.took.push(performance.now() - this.begun);
    await new Promise((turn) => setImmediate(turn));
    this.begun = performance.now();
  }
}
const slices = new Slices();
const begun = process.cpuUsage();
const names = new TermNames(app.index, slices);
while (names.isAtWork) await new Promise((turn) => setImmediate(turn));
const { user, system } = process.cpuUsage(begun);
console.log(
  `${count.toLocaleString('en')} names taken in ${((user + system) / 1000).toFixed(0)} ms of CPU, the longest slice ${Math.max(0, ...slices.took).toFixed(1)} ms`,
);

/** Every key press of sentences in which names are typed. */
const sentences = Array.from(
  { length: 40 },
  (_, at) => `They looked at the ${nameAt((at * 977) % count)} and went on to another`,
);
for (const [what, from] of [
  ['first', 0],
  ['second', 1],
] as const) {
  const times: number[] = [];
  let offers = 0;
  for (const sentence of sentences) {
    for (let at = 1; at <= sentence.length; at += 1) {
      const line = sentence.slice(0, at);
      times.push(
        cpuMsOf(() => {
          const offer = termsOffered(app.vault, names, { path: 'Log.md', line, at });
          if (offer === null || !isProse(line, offer.from, () => '')) return;
          offers += suggestTerms(app.vault, names, { path: 'Log.md', text: offer.text }).length > 0 ? 1 : 0;
        }),
      );
    }
  }
  if (from === 1)
    console.log(
      `${times.length} key presses, ${offers} with an offer (${what} run): median ${quantile(times, 0.5).toFixed(3)} ms, 95 % ${quantile(times, 0.95).toFixed(3)} ms, most ${Math.max(...times).toFixed(2)} ms`,
    );
}
process.exit(0);
