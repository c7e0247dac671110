// `npm run bench`: figures beside a peer or a floor of the same run, in CPU time; each part in a process of its own.
//   npm run bench [-- index | matcher | morphology | layout | review | marks | terms | comparison | blocks]   one part alone
// The peers and the dictionary are packages of this folder; they are installed on the first run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const root = path.resolve(folder, '../..');
const runner = path.join(root, 'scripts', 'run.mjs');

const PARTS = {
  index: ['--expose-gc', runner, path.join(folder, 'index-vault.ts')],
  matcher: [runner, path.join(folder, 'matcher.ts')],
  morphology: [runner, path.join(folder, 'morphology.ts'), path.join(folder, 'node_modules', 'dictionary-ru')],
  layout: [runner, path.join(folder, 'layout.ts'), folder],
  review: [runner, path.join(folder, 'review.ts')],
  marks: [runner, path.join(folder, 'marks.ts')],
  terms: [runner, path.join(folder, 'terms.ts')],
  comparison: [runner, path.join(folder, 'comparison.ts')],
  blocks: [path.join(folder, 'blocks.mjs')],
};

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(folder, 'node_modules', 'dictionary-ru'))) {
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--prefix', folder, '--ignore-scripts']);
}
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`bench: no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, args] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  run(process.execPath, args);
}
