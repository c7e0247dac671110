// Speed of the matcher over running text, with many names in all their forms; CPU time.
//   node scripts/run.mjs scripts/bench/matcher.ts [names, 2000]
import { buildMatcher } from '../../src/core/concepts';
import type { NameEntry } from '../../src/core/concepts';
import { languagePacks } from '../../src/core/language';
import { makeBenchVault } from './bench-vault';
import { cpuMsOf } from './cpu';

const names = Number(process.argv[2] ?? 2_000);
const notes = makeBenchVault(7, names);
const entries = notes.map(({ path }, index): NameEntry => {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  return { key: name.toLowerCase(), names: [name], also: [], never: [], languages: [index % 2 === 0 ? 'en' : 'ru'] };
});

const built = cpuMsOf(() => {
  buildMatcher(entries, languagePacks);
});
const matcher = buildMatcher(entries, languagePacks);
const texts = notes.map(({ text }) => text);
const units = texts.reduce((sum, text) => sum + text.length, 0);
let hits = 0;
for (const text of texts.slice(0, 200)) matcher.find(text);
const found = cpuMsOf(() => {
  for (const text of texts) hits += matcher.find(text).length;
});
const passed = cpuMsOf(() => {
  for (const text of texts) for (const line of text.split('\n')) matcher.touches(line);
});
const rate = (ms: number): string => `${(units / 1000 / ms).toFixed(1)} M characters a second`;
console.log(`${names} names: built in ${built.toFixed(0)} ms CPU`);
console.log(`find: ${rate(found)}, one hit in ${(units / hits).toFixed(0)} characters; touches: ${rate(passed)}`);
