import { defineConfig } from 'vitest/config';

/** Zones in which the days of the review log are tested beside UTC (journal and review: days are calendar numbers). */
const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Moscow'];

/** A young heap that holds what a run leaves, so that collecting garbage weighs alike on small and large inputs. */
const growthFlags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

const unit = ['tests/{core,app,ui,property,golden,obsidian,checks}/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/checks/count-reporter.mjs'],
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['**/*.examples.ts'],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      { test: { name: 'unit', include: unit, env: { TZ: 'UTC' }, testTimeout: 60_000 } },
      ...zones.map((zone) => ({
        test: {
          name: zone,
          include: ['tests/zones/**/*.test.ts', 'tests/core/{review,journal}/**/*.test.ts', 'tests/app/**/*.test.ts'],
          // Nothing in them knows a time, and they are slow.
          exclude: ['tests/app/cli/bad-input.test.ts'],
          env: { TZ: zone },
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
          fileParallelism: false,
          // One after the other in one browser: nothing is to be kept apart, and the driver is loaded once.
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
          fileParallelism: false,
        },
      },
    ],
  },
});
