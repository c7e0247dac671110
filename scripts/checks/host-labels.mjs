// Counts what the contract tests of the host rest on: documented, observed or guessed behaviour.
//   npm run host:labels
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../tests/host/contract');
const counts = new Map([
  ['documented', 0],
  ['observed', 0],
  ['guessed', 0],
]);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts'))) {
  for (const [, label] of readFileSync(path.join(folder, file), 'utf8').matchAll(
    /^\s*(documented|observed|guessed)\(/gmu,
  )) {
    counts.set(label, counts.get(label) + 1);
  }
}
for (const [label, count] of counts) console.log(`${label} ${count}`);
