// `npm run golden`: writes down anew what is found in the sample vault, for reading by eye in a review.
// Nothing else writes these files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests', 'golden', 'vault');

const script = await bundleScript(path.join(root, 'tests', 'support', 'vault-answers.ts'));
const { vaultAnswers } = await import(pathToFileURL(script).href);
const answers = await vaultAnswers();
rmSync(folder, { recursive: true, force: true });
for (const [name, answer] of answers) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, answer);
}
console.log(`${answers.size} files in tests/golden/vault`);
