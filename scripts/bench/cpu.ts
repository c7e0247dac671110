import { readFileSync } from 'node:fs';

/** CPU milliseconds of this process (all threads) that a piece of work took. */
export async function cpuMs(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same for work that does not wait. */
export function cpuMsOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The value below which a share of all lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Heap in use after a collection, in megabytes; needs `--expose-gc`. */
export function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/**
 * Milliseconds that the main thread alone was at work since the process began: what helper threads compile and collect
 * beside it is not in it. Linux tells it; null elsewhere.
 */
export function mainThreadMs(): number | null {
  try {
    const told = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0];
    return Number(told) / 1e6;
  } catch {
    return null;
  }
}

/** What a piece of work took, in milliseconds: CPU time of all threads, and that of the main thread where it is known. */
export async function workMs(run: () => unknown): Promise<{ readonly cpu: number; readonly main: number | null }> {
  const begun = mainThreadMs();
  const cpu = await cpuMs(run);
  const ended = mainThreadMs();
  return { cpu, main: begun === null || ended === null ? null : ended - begun };
}
