// Precision and recall on the labelled passages: floors that may only rise.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commandLineFile } from '../support/command-line';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared');

/** Lowest figures allowed; those that count faults are the highest allowed. */
const FLOORS = {
  definitions: { P: 1, R: 0.991, F1: 0.995, name: 0.995, offsets: 1, links: 1, relations: 0.87 },
  comparisons: { P: 0.98, R: 0.948, F1: 0.964, pairs: 0.923, labels: 0.892, provenance: 1 },
};
const CEILINGS = {
  definitions: { 'false/1000': 0 },
  comparisons: { wrong: 0, 'false/1000': 0 },
};

/** The last line of a scorer: `definitions P=1.000 R=0.991 …`. */
async function score(what: 'comparisons' | 'definitions'): Promise<ReadonlyMap<string, number>> {
  const scorer = path.join(shared, 'eval', `${what}.mjs`);
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [scorer, path.join(shared, 'gold', what), '--root', root, '--', process.execPath, await commandLineFile()],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  expect(line, stderr).toMatch(new RegExp(`^${what} `, 'u'));
  console.log(line);
  const figures = line.matchAll(/(?<name>\S+)=(?<value>[\d.]+)/gu);
  return new Map([...figures].map(({ groups }) => [groups?.name ?? '', Number(groups?.value)]));
}

describe('quality on the labelled passages', () => {
  // Side by side: each waits for many short runs of the command line.
  it.concurrent.each(['definitions', 'comparisons'] as const)('%s hold their floors', async (what) => {
    const figures = await score(what);
    const below = Object.entries(FLOORS[what]).filter(([name, floor]) => !((figures.get(name) ?? -1) >= floor));
    const above = Object.entries(CEILINGS[what]).filter(([name, most]) => !((figures.get(name) ?? 1) <= most));
    expect(Object.fromEntries([...below, ...above].map(([name]) => [name, figures.get(name)]))).toEqual({});
  });
});
