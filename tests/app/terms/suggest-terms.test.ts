import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../../src/app/app';
import { suggestTerms, termsOffered } from '../../../src/app/terms/suggest-terms';
import { TermNames } from '../../../src/app/terms/term-names';
import { Device } from '../../support/device';

const notes = {
  'Lock.md':
    '---\naliases: [Navigation lock, LK]\n---\n# Lock\n\n> [!definition] Lock\n> a chamber that lifts boats.\n',
  'Canal.md':
    '# Canal\n\n## Lock gate\n\n> [!definition] Lock gate\n> a door that holds the water of a lock.\n\n## Parts\n\n> [!definition] Sluice\n> a small door in a gate.\n\nA lock, a lock gate and a lock gate. [[Lockage]] is counted.\n',
  'Шлюз.md':
    '# Шлюз\n\n> [!определение] Шлюз\n> камера, которая поднимает суда.\n\n> [!определение] Ёлочный затвор\n> затвор из двух полотен.\n',
  '船闸.md': '> [!def] 船闸\n> 升降船只的水室。\n',
};

const open = async (): Promise<{ app: DifferentiaApp; names: TermNames; device: Device }> => {
  const device = new Device(notes);
  const app = await device.open();
  const names = new TermNames(app.index, device.time);
  await settle(names);
  return { app, names, device };
};

/** Names are taken in slices. */
async function settle(names: TermNames): Promise<void> {
  await expect.poll(() => names.isAtWork).toBe(false);
}

describe('terms', () => {
  it('are offered by how they begin: the defined before the others, the used before the rest', async () => {
    const { app, names } = await open();
    const found = suggestTerms(app.vault, names, { path: 'Log.md', text: 'loc' });
    expect(found.map(({ form }) => form)).toEqual(['lock', 'lock gate', 'lockage']);
    expect(found.map(({ place }) => place)).toEqual([
      { path: 'Lock.md', heading: null },
      { path: 'Canal.md', heading: 'Lock gate' },
      null,
    ]);
    expect(suggestTerms(app.vault, names, { path: 'Log.md', text: 'Sluice' })[0]?.place).toEqual({
      path: 'Canal.md',
      heading: 'Parts',
    });
    // The very word first, each concept once.
    const whole = suggestTerms(app.vault, names, { path: 'Log.md', text: 'lock gate' });
    expect(whole.map(({ concept }) => concept.key)).toEqual(['lock gate']);
  });

  it('are written as they were begun, capitals as they are', async () => {
    const { app, names } = await open();
    const form = (text: string): string | undefined => suggestTerms(app.vault, names, { path: '', text })[0]?.form;
    expect(form('Lock g')).toBe('Lock gate');
    expect(form('navi')).toBe('navigation lock');
    expect(form('lk')).toBe('LK');
    expect(form('ШЛЮ')).toBe('Шлюз');
    expect(form('елоч')).toBe('ёлочный затвор');
    expect(form('Ёлоч')).toBe('Ёлочный затвор');
    expect(form('船闸')).toBe('船闸');
  });

  it('are offered for the longest words that begin one, and not in their own note', async () => {
    const { app, names } = await open();
    const offered = (line: string, path = 'Log.md'): string | null =>
      termsOffered(app.vault, names, { path, line, at: line.length })?.text ?? null;
    expect(offered('open the lock g')).toBe('lock g');
    expect(offered('open the loc')).toBe('loc');
    expect(offered('open the lock h')).toBeNull();
    expect(offered('过船闸')).toBe('船闸');
    expect(offered('a slu', 'Canal.md')).toBe('slu');
    expect(offered('a shl')).toBeNull();
    expect(offered('шлю', 'Шлюз.md')).toBeNull();
    expect(termsOffered(app.vault, names, { path: '', line: 'a lock gat', at: 10 })).toEqual({
      from: 2,
      text: 'lock gat',
      word: 7,
    });
  });

  it('are offered in a form that was typed, and stand so', async () => {
    const { app, names } = await open();
    const line = 'у шлюзовыми воротами';
    const device = termsOffered(app.vault, names, { path: 'Log.md', line: 'two lock gates', at: 14 });
    expect(device?.text).toBe('lock gates');
    expect(suggestTerms(app.vault, names, { path: 'Log.md', text: 'lock gates' })).toMatchObject([
      { form: 'lock gates', concept: { key: 'lock gate' } },
    ]);
    expect(termsOffered(app.vault, names, { path: 'Log.md', line, at: line.length })).toBeNull();
    const form = 'за ёлочным затвором';
    expect(termsOffered(app.vault, names, { path: 'Log.md', line: form, at: form.length })?.text).toBe(
      'ёлочным затвором',
    );
  });

  it('follow the vault: what comes, changes and goes', async () => {
    const { app, names, device } = await open();
    const forms = (text: string): string[] =>
      suggestTerms(app.vault, names, { path: '', text }).map(({ form }) => form);
    const change = async (path: string, text: string): Promise<void> => {
      app.ingest.noteChanged(device.notes.put(path, text));
      await app.ingest.idle();
      await device.time.pass(1_000);
      await settle(names);
    };
    await change('Weir.md', '> [!def] Weir\n> a low dam.\n');
    expect(forms('wei')).toEqual(['weir']);
    await change('Weir.md', '---\naliases: [Weirdam]\n---\n> [!def] Weir\n> a low dam.\n');
    expect(forms('weird')).toEqual(['weirdam']);
    await change('Weir.md', 'Nothing.\n');
    expect(forms('wei')).toEqual([]);
    names.close();
    await change('Weir.md', '> [!def] Weir\n> a low dam.\n');
    expect(forms('wei')).toEqual([]);
  });
});
