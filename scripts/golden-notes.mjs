// `npm run golden:notes`: figures of the labelled notes by part and language, and what differs from the labels.
//   npm run golden:notes -- [development|test] [--raise]
// Without a part the figures of both, and faults of the development part alone: rules are not fitted to the other.
// `--raise` writes floors that are reached now; none is ever lowered.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const floorsFile = path.join(root, 'tests', 'golden', 'notes-floors.json');
const script = await bundleScript(path.join(root, 'tests', 'support', 'note-report.ts'));
const { reportNotes } = await import(pathToFileURL(script).href);

const words = process.argv.slice(2);
const chosen = ['development', 'test'].filter((part) => words.includes(part));
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
for (const part of chosen.length === 0 ? ['development', 'test'] : chosen) {
  const { figures, byLanguage, faults } = await reportNotes(part);
  console.log(`\n${part}`);
  console.table([...byLanguage, { language: 'all', ...figures }]);
  if (part === 'development' || chosen.includes(part)) console.log(faults.sort().join('\n'));
  for (const [name, value] of Object.entries(figures)) {
    const best = name === 'false' ? Math.min : Math.max;
    floors[part][name] = best(floors[part][name] ?? value, value);
  }
}
if (words.includes('--raise')) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
