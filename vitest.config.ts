import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/longest-first.ts';

/** Zones in which the days of the review log are tested beside UTC (journal and review: days are calendar numbers). */
const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Moscow'];

/** A young heap that holds what a run leaves, so that collecting garbage weighs alike on small and large inputs. */
const growthFlags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

const unit = ['tests/{core,app,ui,property,golden,obsidian,checks}/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/checks/count-reporter.mjs'],
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['**/*.examples.ts'],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      // Pure code without mocks: modules are loaded once a process, not once a file. Left to itself, a machine of two
      // cores would work with one. The timeout ends what hangs: laws over all passages take two minutes, counted by
      // coverage on a busy machine.
      {
        test: { name: 'unit', include: unit, env: { TZ: 'UTC' }, testTimeout: 360_000, isolate: false, maxWorkers: 2 },
      },
      ...zones.map((zone) => ({
        test: {
          name: zone,
          // What counts days, writes them or shows them; nothing else asks for a time.
          include: ['tests/zones/**/*.test.ts', 'tests/{core,app,ui}/{review,journal}/**/*.test.ts'],
          env: { TZ: zone },
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'perf',
          include: ['tests/perf/**/*.test.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 120_000,
          execArgv: growthFlags,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'host',
          include: ['tests/host/contract/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Three processes drive one browser: while a page works or rests, the process that asked it waits.
          maxWorkers: 3,
          // Nothing is to be kept apart, and the driver, its server and its contexts are made once a process.
          isolate: false,
          globalSetup: './tests/host/shared-browser.ts',
        },
      },
      {
        test: {
          name: 'shared',
          include: ['tests/shared/**/*.test.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
