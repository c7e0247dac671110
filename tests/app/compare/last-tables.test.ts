import { describe, expect, it } from 'vitest';
import type { LastTable } from '../../../src/app/compare/last-tables';
import { LastTables } from '../../../src/app/compare/last-tables';
import { defaultTable } from '../../../src/app/compare/live-table';
import { defaultSettings } from '../../../src/app/settings/settings';
import { MemoryCache } from '../../support/ports';

/** A table of one row that says something so many letters long. */
const table = (text: string): LastTable => ({
  columns: ['Sloop', 'Ketch'].map((name) => ({ key: name, name, aliases: [], isKnown: true, nearest: null })),
  shown: {
    concepts: ['Sloop', 'Ketch'],
    rows: [{ key: 'mast', aspect: text, kind: 'different', cells: [[], []], uncertain: false }],
  },
  settings: defaultTable(defaultSettings.comparison),
  notesRead: 2,
  leftOut: 0,
});

const scheduler = { after: (_delayMs: number, run: () => void) => (run(), () => undefined) };

async function reopened(cache: MemoryCache): Promise<LastTables> {
  const tables = new LastTables(cache, scheduler);
  await tables.load();
  return tables;
}

describe('the last tables', () => {
  it('are there after a restart', async () => {
    const cache = new MemoryCache();
    const tables = await reopened(cache);
    expect(tables.find('a')).toBe(null);
    tables.keep('a', table('Mast'));
    tables.keep('a', table('Rig'));
    const after = await reopened(cache);
    expect(after.find('a')).toEqual(table('Rig'));
    expect(after.find('b')).toBe(null);
  });

  it('are bounded in number: the oldest go, one that was made again is new', async () => {
    const cache = new MemoryCache();
    const tables = await reopened(cache);
    for (let at = 0; at < 60; at++) tables.keep(String(at), table('Mast'));
    tables.keep('0', table('Rig'));
    tables.keep('60', table('Mast'));
    const after = await reopened(cache);
    expect(after.find('0')).toEqual(table('Rig'));
    expect(after.find('1')).toBe(null);
    expect(after.find('2')).not.toBe(null);
  });

  it('are bounded in size, one by one and together', async () => {
    const tables = await reopened(new MemoryCache());
    tables.keep('big', table('x'.repeat(200_000)));
    expect(tables.find('big')).toBe(null);
    for (let at = 0; at < 8; at++) tables.keep(String(at), table('x'.repeat(100_000)));
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((at) => tables.find(String(at)) !== null)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((at) => at > 2),
    );
    // What has become too big is not shown as it was long ago.
    tables.keep('7', table('x'.repeat(200_000)));
    expect(tables.find('7')).toBe(null);
  });

  it('are kept in memory where the cache refuses, and what is no list of tables is nothing', async () => {
    const cache = new MemoryCache();
    cache.refuses = true;
    const tables = await reopened(cache);
    tables.keep('a', table('Mast'));
    expect(tables.find('a')).toEqual(table('Mast'));
    const broken = new MemoryCache();
    broken.values.set('tables/1', 'nothing of the kind');
    expect((await reopened(broken)).find('a')).toBe(null);
  });
});
