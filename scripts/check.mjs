// `npm run check`: every gate that needs no test, in turn; all are run, and each says what it found.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const GATES = [
  {
    name: 'types',
    commands: ['.', 'src/core', 'src/app', 'src/ui', 'src/worker', 'scripts', 'tests', 'tests/host'].map((folder) => [
      'tsc',
      '-p',
      folder,
    ]),
  },
  { name: 'types against the test host', commands: [['tsc', '-p', 'tests/host/tsconfig.src.json']] },
  { name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] },
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'styles', commands: [['stylelint', '--max-warnings', '0', 'styles.css']] },
  { name: 'arrows and cycles', commands: [['depcruise', 'src', '--config', '.dependency-cruiser.cjs']] },
  { name: 'unused code', commands: [['knip']] },
  { name: 'manifest', commands: [['node', 'scripts/run.mjs', 'scripts/checks/manifest.ts']] },
  { name: 'build', commands: [['node', 'esbuild.config.mjs']] },
  { name: 'size', commands: [['size-limit']] },
  // Compressed by brotli. Growth is a decision: docs/decisions/0001-size-of-main-js.md.
  { name: 'size growth', commands: [['size-limit', '--limit', '305 kB', 'main.js']] },
  { name: 'bundle words', commands: [['node', 'scripts/run.mjs', 'scripts/checks/bundle-words.ts']] },
  { name: 'two builds', commands: [['node', 'scripts/checks/reproducible.mjs']] },
];

/**
 * Gates that are not reached yet: they run and say what they find. This list only shrinks.
 * `size`: docs/decisions/0001-size-of-main-js.md.
 */
const OPEN = new Set(['size']);

const wanted = process.argv.slice(2);
const failed = [];
const open = [];
for (const { name, commands } of GATES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = Date.now();
  let good = true;
  for (const [program, ...rest] of commands) {
    const file = program === 'node' ? process.execPath : path.join(root, 'node_modules', '.bin', program);
    const { status } = spawnSync(file, rest, { cwd: root, stdio: 'inherit' });
    good &&= status === 0;
  }
  const verdict = good ? 'ok  ' : OPEN.has(name) ? 'open' : 'FAIL';
  console.log(`${verdict} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (verdict === 'FAIL') failed.push(name);
  if (verdict === 'open') open.push(name);
}
if (failed.length > 0) {
  console.error(`check: ${failed.join(', ')}`);
  process.exit(1);
}
console.log(open.length > 0 ? `check: passed, still open: ${open.join(', ')}` : 'check: 0 errors, 0 warnings');
