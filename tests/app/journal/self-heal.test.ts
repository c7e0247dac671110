// What sync takes from the files of this device while the app is open is written again.
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import { parseSegment } from '../../../src/core/journal';
import { Device, JOURNAL } from '../../support/device';

async function start(device: Device): Promise<DifferentiaApp> {
  const app = await device.open();
  for (const card of ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']) {
    app.journal.write({ type: 'R', card, rating: 3, seconds: 2, known: 0, interval: { unit: 'd', amount: 3 } });
  }
  await device.time.pass(5_000);
  await app.journal.refresh();
  return app;
}

const cardsOf = (device: Device): string[] =>
  device
    .events()
    .flatMap((event) => (event.type === 'R' ? [event.card] : []))
    .sort();
const ownFile = (device: Device): string =>
  [...device.journal().files.keys()].find((path) => !path.endsWith('README.md')) ?? '';
const all = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'];

describe('own lines that are lost while the app is open', () => {
  it('are written again, into a segment of their own; the file that lost them is left alone', async () => {
    const device = new Device({});
    const app = await start(device);
    const { files } = device.journal();
    const path = ownFile(device);
    const short = (files.get(path) ?? '').split('\n').slice(0, -3).join('\n');
    files.set(path, short);
    expect(cardsOf(device).length).toBeLessThan(3);
    await app.journal.refresh();
    await device.time.pass(5_000);
    expect(cardsOf(device)).toEqual(all);
    expect(files.get(path)).toBe(short);
    const before = files.size;
    await app.journal.refresh();
    await device.time.pass(5_000);
    expect(files.size).toBe(before);
  });

  it('stay where they are when a copy of the file still has them', async () => {
    const device = new Device({});
    const app = await start(device);
    const { files } = device.journal();
    const path = ownFile(device);
    files.set(path.replace('.md', ' (Conflicted copy).md'), files.get(path) ?? '');
    await app.journal.refresh();
    const count = files.size;
    files.set(path, '');
    await app.journal.refresh();
    await device.time.pass(5_000);
    expect(files.size).toBe(count);
    expect(files.get(path)).toBe('');
  });

  it('are asked for where all files of the device are gone', async () => {
    const device = new Device({});
    const app = await start(device);
    device.journal().files.clear();
    await app.journal.refresh();
    await device.time.pass(5_000);
    expect(cardsOf(device)).toEqual([]);
    expect(app.journal.lost).toBeGreaterThanOrEqual(3);
    app.journal.restoreLost();
    await device.time.pass(5_000);
    expect(cardsOf(device)).toEqual(all);
  });

  it('of another device are its own to make good, and stay counted here', async () => {
    const other = new Device({}, null, 9);
    await start(other);
    const device = new Device({});
    for (const [path, text] of other.journal().files) device.journal().files.set(path, text);
    const app = await device.open();
    const path = ownFile(device);
    device.journal().files.set(path, '');
    await app.journal.refresh();
    await device.time.pass(5_000);
    expect(device.journal().files.get(path)).toBe('');
    expect(parseSegment([...device.journal().files.values()].join('\n')).events).toEqual([]);
    expect(app.journal.log.fold.card('aaaaaaaaaa', app.journal.moment())?.reviews).toBe(1);
  });

  it('that a torn write never had are in the pending list, not lost', async () => {
    const device = new Device({});
    const app = await start(device);
    device.journal().faults.push({ characters: 20 });
    const interval = { unit: 'd', amount: 3 } as const;
    app.journal.write({ type: 'R', card: 'dddddddddd', rating: 3, seconds: 2, known: 0, interval });
    await device.time.pass(10);
    expect(app.journal.writer.waiting).toBe(1);
    await app.journal.refresh();
    await device.time.pass(60_000);
    expect(app.journal.writer.waiting).toBe(0);
    expect(cardsOf(device)).toEqual([...all, 'dddddddddd']);
    expect([...device.journal().files.keys()].filter((path) => path.startsWith(JOURNAL)).length).toBeLessThanOrEqual(2);
  });
});
