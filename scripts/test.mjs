// `npm test`: builds the plugin and runs every test that needs nothing from outside the repository.
//   node scripts/test.mjs [shared]   `shared`: what reads the shared material instead
// Ends with `N passed, N failed` alone on a line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPlugin } from '../esbuild.config.mjs';
import { findBrowser } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const ZONES = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Moscow'];

/** Each run is a process of its own: growth is measured alone, and one browser serves all specs. */
const RUNS = {
  own: [
    { projects: ['unit'], options: ['--coverage'] },
    { projects: ZONES, options: [] },
    { projects: ['perf'], options: [] },
    { projects: ['host'], options: [] },
  ],
  shared: [{ projects: ['shared'], options: [] }],
};

const folder = mkdtempSync(path.join(tmpdir(), 'differentia-test-'));
const counts = path.join(folder, 'counts');
const sum = { passed: 0, skipped: 0 };
/** What failed, by its name; also runs that fail without a failed test: coverage under its floor, or no test found. */
const failures = [];
try {
  await buildPlugin();
  const chosen = process.argv[2] ?? 'own';
  if (chosen === 'own') process.env['CHROMIUM_BIN'] = await findBrowser();
  for (const { projects, options } of RUNS[chosen]) {
    const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
    writeFileSync(counts, '{"passed":0,"skipped":0,"failures":[]}');
    const { status } = spawnSync(
      process.execPath,
      [vitest, 'run', ...projects.flatMap((project) => ['--project', project]), ...options],
      { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_COUNTS: counts } },
    );
    const told = JSON.parse(readFileSync(counts, 'utf8'));
    sum.passed += told.passed;
    sum.skipped += told.skipped;
    failures.push(...told.failures);
    if (status !== 0 && told.failures.length === 0) {
      failures.push(`the run of ${projects.join(', ')}, though none of its tests: its coverage, or no test was found`);
    }
  }
  for (const failure of failures) console.log(`FAILED ${failure}`);
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`${sum.passed} passed, ${failures.length} failed${skipped}`);
  process.exitCode = failures.length > 0 || sum.passed === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
