// `npm run check`: every gate that needs no test; all are run, and each says what it found.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Checks types as lint's TypeScript does, in a fifth of the time; typescript-eslint cannot use it yet. */
const TSC = ['node', 'node_modules/typescript-native/bin/tsc', '-p'];

/** Gates over the source, side by side; the longest is begun first. */
const OF_SOURCE = [
  { name: 'lint', commands: [['eslint', '--concurrency', '2', '--max-warnings', '0', '.']] },
  {
    name: 'types',
    commands: ['.', 'src/core', 'src/app', 'src/ui', 'src/worker', 'scripts', 'tests', 'tests/host'].map((folder) => [
      ...TSC,
      folder,
    ]),
  },
  { name: 'types against the test host', commands: [[...TSC, 'tests/host/tsconfig.src.json']] },
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'styles', commands: [['stylelint', '--max-warnings', '0', 'styles.css']] },
  { name: 'arrows and cycles', commands: [['depcruise', 'src', '--config', '.dependency-cruiser.cjs']] },
  { name: 'unused code', commands: [['knip']] },
  { name: 'manifest', commands: [['node', 'scripts/run.mjs', 'scripts/checks/manifest.ts']] },
];

/** Gates over the bundle, one after the other: the first makes it. */
const OF_BUNDLE = [
  { name: 'build', commands: [['node', 'esbuild.config.mjs']] },
  { name: 'size', commands: [['size-limit']] },
  // Compressed by brotli. Growth is a decision: docs/decisions/0001-size-of-main-js.md.
  { name: 'size growth', commands: [['size-limit', '--limit', '595 kB', 'main.js']] },
  { name: 'bundle words', commands: [['node', 'scripts/run.mjs', 'scripts/checks/bundle-words.ts']] },
  { name: 'two builds', commands: [['node', 'scripts/checks/reproducible.mjs']] },
];

/**
 * Gates that are not reached yet: they run and say what they find. This list only shrinks.
 * `size`: docs/decisions/0001-size-of-main-js.md.
 */
const OPEN = new Set(['size']);

const failed = [];
const open = [];

/** Runs a program and answers with its verdict and all that it said. */
function run([program, ...rest]) {
  const file = program === 'node' ? process.execPath : path.join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(file, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ good: false, said: `${error.message}\n` }));
    child.on('close', (code) => resolve({ good: code === 0, said: Buffer.concat(said).toString('utf8') }));
  });
}

/** Runs the commands of a gate where there is room for them. */
async function hold({ name, commands }, room) {
  let spent = 0;
  const results = await Promise.all(
    commands.map((command) =>
      room(async () => {
        const began = Date.now();
        const result = await run(command);
        spent += Date.now() - began;
        return result;
      }),
    ),
  );
  for (const { said } of results) process.stdout.write(said);
  const verdict = results.every(({ good }) => good) ? 'ok  ' : OPEN.has(name) ? 'open' : 'FAIL';
  console.log(`${verdict} ${name} (${(spent / 1000).toFixed(1)} s)`);
  if (verdict === 'FAIL') failed.push(name);
  if (verdict === 'open') open.push(name);
}

/** Room for so many pieces of work at once; the others wait in turn. */
function roomFor(places) {
  const waiting = [];
  let taken = 0;
  const leave = () => {
    taken -= 1;
    waiting.shift()?.();
  };
  return async (work) => {
    if (taken >= places) await new Promise((go) => waiting.push(go));
    taken += 1;
    return work().finally(leave);
  };
}

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);
const room = roomFor(Math.min(availableParallelism(), 4));
await Promise.all(OF_SOURCE.filter(isWanted).map((gate) => hold(gate, room)));
for (const gate of OF_BUNDLE.filter(isWanted)) await hold(gate, room);
if (failed.length > 0) {
  console.error(`check: ${failed.join(', ')}`);
  process.exit(1);
}
console.log(open.length > 0 ? `check: passed, still open: ${open.join(', ')}` : 'check: 0 errors, 0 warnings');
