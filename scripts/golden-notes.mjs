// `npm run golden:notes`: figures of the labelled notes by part and language, and what differs from the labels.
//   npm run golden:notes -- [development|test|fitted|kept] [--raise]
// Without a part the figures of all, and faults of the development part alone: rules are not mended by the others.
// `--raise` writes floors that are reached now; none is ever lowered.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './run.mjs';

const golden = path.resolve(import.meta.dirname, '..', 'tests', 'golden');
/** Where the floors of a part stand. */
const FILES = { development: 'notes', test: 'notes', fitted: 'writers', kept: 'writers' };
const script = await bundleScript(path.resolve(golden, '..', 'support', 'note-report.ts'));
const { reportNotes } = await import(pathToFileURL(script).href);

const words = process.argv.slice(2);
const chosen = Object.keys(FILES).filter((part) => words.includes(part));
for (const part of chosen.length === 0 ? Object.keys(FILES) : chosen) {
  const { figures, byLanguage, faults } = await reportNotes(part);
  console.log(`\n${part}`);
  console.table([...byLanguage, { language: 'all', ...figures }]);
  if (part === 'development' || chosen.includes(part)) console.log(faults.sort().join('\n'));
  if (!words.includes('--raise')) continue;
  const file = path.join(golden, `${FILES[part]}-floors.json`);
  const floors = JSON.parse(readFileSync(file, 'utf8'));
  const before = (floors[part] ??= {});
  for (const [name, value] of Object.entries(figures)) {
    const best = name === 'false' ? Math.min : Math.max;
    before[name] = best(before[name] ?? value, value);
  }
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
