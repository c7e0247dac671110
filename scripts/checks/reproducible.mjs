// Builds main.js twice into two folders and compares the bytes, with each other and with main.js at the root.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPlugin } from '../../esbuild.config.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'differentia-build-'));
try {
  const [first, second] = [path.join(folder, 'a', 'main.js'), path.join(folder, 'b', 'main.js')];
  await buildPlugin(first);
  await buildPlugin(second);
  const [a, b] = [readFileSync(first), readFileSync(second)];
  const stored = readFileSync(path.join(root, 'main.js'));
  if (!a.equals(b) || !a.equals(stored)) {
    console.error('main.js differs between two builds of one source');
    process.exitCode = 1;
  } else if (a.includes(root)) {
    console.error('main.js holds the path of the folder it was built in');
    process.exitCode = 1;
  } else console.warn(`two builds, the same ${a.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
