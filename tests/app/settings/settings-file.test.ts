import { describe, expect, it } from 'vitest';
import { SettingsFile } from '../../../src/app/settings/settings-file';
import { defaultSettings } from '../../../src/app/settings/settings';
import { MemorySettings } from '../../support/ports';

async function opened(data: unknown): Promise<{ store: MemorySettings; file: SettingsFile }> {
  const store = new MemorySettings(data);
  const file = new SettingsFile(store);
  await file.load();
  return { store, file };
}

describe('stored settings', () => {
  it('are the defaults where nothing was ever saved, and loading saves nothing', async () => {
    const { store, file } = await opened(null);
    expect(file.settings).toEqual(defaultSettings);
    expect(file.problem).toBeNull();
    expect(store.saves).toBe(0);
  });

  it('keep unknown keys and write only the key that was changed', async () => {
    const { store, file } = await opened({ schema: 1, future: { a: 1 }, review: { rollover: 5, mood: 'calm' } });
    expect(file.settings.review.rollover).toBe(5);
    await file.change(['review', 'newPerDay'], 20);
    expect(JSON.parse(store.text ?? '')).toEqual({
      schema: 1,
      future: { a: 1 },
      review: { rollover: 5, mood: 'calm', newPerDay: 20 },
    });
    expect(file.settings.review.newPerDay).toBe(20);
  });

  it('take a value back to its default', async () => {
    const { store, file } = await opened({ schema: 1, recognition: { threshold: 70 } });
    await file.change(['recognition', 'threshold'], undefined);
    expect(file.settings.recognition.threshold).toBe(80);
    expect(JSON.parse(store.text ?? '')).toEqual({ schema: 1, recognition: {} });
  });

  it('get the number of their schema when they had none, on the next change alone', async () => {
    const { store, file } = await opened({ mentions: { show: 'once' } });
    expect(file.settings.mentions.show).toBe('once');
    expect(store.saves).toBe(0);
    await file.change(['mentions', 'show'], 'all');
    expect(JSON.parse(store.text ?? '')).toEqual({ schema: 1, mentions: { show: 'all' } });
  });

  it('of a newer schema are read and never written', async () => {
    const { store, file } = await opened({ schema: 7, review: { rollover: 3 }, hologram: true });
    expect(file.settings.review.rollover).toBe(3);
    expect(file.problem?.code).toBe('settings-newer');
    const changed = await file.change(['review', 'rollover'], 4);
    expect(changed).toMatchObject({ ok: false, problem: { code: 'settings-newer', detail: '7' } });
    expect(store.saves).toBe(0);
  });

  it.each([[[1, 2]], ['text'], [12]])(
    'that are no record (%j) leave the defaults and are not written over',
    async (data) => {
      const { store, file } = await opened(data);
      expect(file.settings).toEqual(defaultSettings);
      expect(file.problem?.code).toBe('settings-unreadable');
      expect(store.saves).toBe(0);
    },
  );

  it('that fail to load once lose nothing when a change comes later', async () => {
    const store = new MemorySettings({ schema: 1, review: { rollover: 2 } });
    store.fault = { code: 'settings-unreadable', path: 'data.json', from: null, detail: 'EIO' };
    const file = new SettingsFile(store);
    expect(await file.load()).toEqual(store.fault);
    expect(file.settings).toEqual(defaultSettings);
    store.fault = null;
    await file.change(['review', 'newPerDay'], 3);
    expect(JSON.parse(store.text ?? '')).toEqual({ schema: 1, review: { rollover: 2, newPerDay: 3 } });
  });

  it('tell of changes until the listener leaves', async () => {
    const { file } = await opened(null);
    const seen: number[] = [];
    const leave = file.onChange((settings) => seen.push(settings.review.rollover));
    await file.change(['review', 'rollover'], 6);
    leave();
    await file.change(['review', 'rollover'], 7);
    expect(seen).toEqual([6]);
  });

  it('named like members of every object are ordinary keys', async () => {
    const { file } = await opened(
      JSON.parse('{"schema":1,"concepts":{"overrides":{"constructor":{"hidden":true},"__proto__":{"hidden":true}}}}'),
    );
    expect([...file.settings.concepts.overrides.keys()].sort()).toEqual(['__proto__', 'constructor']);
    expect(file.settings.concepts.overrides.get('constructor')?.hidden).toBe(true);
    const { file: bare } = await opened(JSON.parse('{"__proto__":{"review":{"rollover":1}}}'));
    expect(bare.settings.review.rollover).toBe(4);
  });
});
