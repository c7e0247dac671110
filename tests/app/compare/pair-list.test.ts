import { describe, expect, it } from 'vitest';
import { PairList } from '../../../src/app/compare/pair-list';
import { vaultPairs } from '../../../src/app/compare/pairs';
import { openMemoryVault } from '../../support/memory-vault';
import { ManualTime } from '../../support/ports';

const note = (a: string, b: string): string => `[[${a}]] rots slowly, whereas [[${b}]] rots fast.\n`;

/** A scheduler whose slices are over at once; each turn takes a second. */
class SlowTime extends ManualTime {
  turns = 0;

  override expired(): boolean {
    return true;
  }

  override next(): Promise<void> {
    this.turns += 1;
    this.time += 1_000;
    return Promise.resolve();
  }
}

async function started(time: ManualTime, notes: Readonly<Record<string, string>>) {
  const { index } = await openMemoryVault(notes);
  const list = new PairList(index, { clock: time, scheduler: time });
  let told = 0;
  list.onChange(() => {
    told += 1;
  });
  return { index, list, told: () => told };
}

describe('the list of pairs', () => {
  it('is looked for when somebody asks, and tells when it is there', async () => {
    const time = new ManualTime();
    const { index, list, told } = await started(time, { 'A.md': note('Alder', 'Birch') });
    expect([list.isOfNow, list.pairs, told()]).toEqual([false, null, 0]);
    await time.pass(0);
    expect([list.isOfNow, told()]).toEqual([true, 1]);
    expect(list.pairs).toEqual(vaultPairs(index));
    await time.pass(0);
    expect(told()).toBe(1);
  });

  it('gives the turn back after each note', async () => {
    const time = new SlowTime();
    const notes = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.md`, note(`A${at}x`, `B${at}x`)]));
    const { list } = await started(time, notes);
    expect(list.pairs).toBeNull();
    await time.pass(0);
    expect(list.pairs).toHaveLength(12);
    expect(time.turns).toBeGreaterThanOrEqual(12);
  });

  it('keeps the old ones until there are others, and looks again when it has rested', async () => {
    const time = new SlowTime();
    const { index, list, told } = await started(time, { 'A.md': note('Alder', 'Birch') });
    expect(list.pairs).toBeNull();
    await time.pass(0);
    index.removeNote('A.md');
    list.forget();
    expect(list.pairs).toHaveLength(1);
    expect([list.isOfNow, told()]).toEqual([false, 1]);
    await time.pass(1_000);
    expect(list.pairs).toHaveLength(1);
    await time.pass(100_000);
    expect(told()).toBe(2);
    expect(list.pairs).toHaveLength(1);
    await time.pass(0);
    expect(list.pairs).toEqual([]);
    expect(list.isOfNow).toBe(true);
  });

  it('looks again when the vault changes while it looks', async () => {
    const time = new ManualTime();
    const { index, list } = await started(time, { 'A.md': note('Alder', 'Birch') });
    expect(list.pairs).toBeNull();
    index.removeNote('A.md');
    list.forget();
    await time.pass(0);
    expect(list.isOfNow).toBe(false);
    expect(list.pairs).not.toBeNull();
    await time.pass(0);
    expect(list.pairs).toEqual([]);
  });
});
