import { describe, expect } from 'vitest';
import { documented, observed } from './labels';
import { inPage, openProbe, probeLog, watchProbe } from './probe';

watchProbe();

const notes = { 'A.md': 'text\n', 'Log.md': '' };

describe('kill and restart', () => {
  observed(
    'a crash of the app',
    'what reached the disk and the stores survives; what was on its way is lost',
    async () => {
      const app = await openProbe({ vault: notes, now: '2026-11-25T09:00:00Z' });
      await inPage(
        app,
        `window.addEventListener('pagehide', () => app.saveLocalStorage('late', true));
      app.saveLocalStorage('k', 'kept'); await app.vault.adapter.append('Log.md', 'one\\n');`,
      );
      await app.advanceClock(3_600_000);
      await app.do('slowWrites', 60_000);
      await inPage(app, `void app.vault.adapter.append('Log.md', 'two\\n').catch(() => undefined)`);
      await app.kill();
      expect(app.read('Log.md')).toBe('one\n');
      expect(await inPage(app, `return [app.loadLocalStorage('k'), app.loadLocalStorage('late')]`)).toEqual([
        'kept',
        null,
      ]);
      expect(await inPage<string>(app, 'return new Date().toISOString()')).toMatch(/^2026-11-25T10:0/u);
      expect(await probeLog(app)).not.toContain('enabled');
    },
  );

  observed('an append is not whole until it is done', 'a torn append leaves its first half', async () => {
    const app = await openProbe({ vault: notes });
    await app.do('tearNextWrite', 'Log.md');
    await inPage(app, `void app.vault.adapter.append('Log.md', 'abcdefgh')`);
    await expect.poll(() => app.read('Log.md')).toBe('abcd');
    await app.kill();
    expect(await inPage(app, `return app.vault.read(app.vault.getFileByPath('Log.md'))`)).toBe('abcd');
  });

  observed('a full disk', 'a write fails with the reason of the system, and works again', async () => {
    const app = await openProbe({ vault: notes });
    await app.do('fail', 'write', 'Log.md', true);
    expect(
      await inPage(
        app,
        `try { await app.vault.adapter.append('Log.md', 'x'); } catch (error) { return error.message; }`,
      ),
    ).toContain('ENOSPC');
    await app.do('fail', 'write', 'Log.md', false);
    await inPage(app, `await app.vault.adapter.append('Log.md', 'x')`);
    expect(app.read('Log.md')).toBe('x');
  });

  documented('help, travel with a device', 'the same vault and stores in another time zone', async () => {
    const app = await openProbe({ vault: notes, now: '2026-11-25T23:30:00Z' });
    await inPage(app, `app.saveLocalStorage('k', 1)`);
    expect(await inPage(app, 'return new Date().getDate()')).toBe(25);
    await app.restart({ timeZone: 'Asia/Tokyo' });
    expect(
      await inPage(app, `return [new Date().getDate(), app.loadLocalStorage('k'), Date().includes('2026')]`),
    ).toEqual([26, 1, true]);
  });
});

describe('refusals', () => {
  documented('web platform', 'no WebGL, no worker, no IndexedDB', async () => {
    const app = await openProbe({ vault: notes, withoutWebGl: true, withoutWorkers: true, withoutIndexedDb: true });
    expect(
      await inPage(
        app,
        `const tried = []; const canvas = createEl('canvas');
        tried.push(canvas.getContext('webgl2'), createEl('canvas').getContext('2d') !== null);
        for (const work of [() => new Worker('x'), () => indexedDB.open('x')]) { try { work(); tried.push('made'); } catch (error) { tried.push(error.name); } }
        return tried;`,
      ),
    ).toEqual([null, true, 'SecurityError', 'SecurityError']);
  });

  documented('web platform', 'WebGL 2 is there otherwise', async () => {
    const app = await openProbe({ vault: notes });
    expect(await inPage(app, `return createEl('canvas').getContext('webgl2') !== null`)).toBe(true);
  });
});

describe('fingers, languages, two windows', () => {
  documented('web platform, pointer events', 'tap, long press, drag and pinch reach the page', async () => {
    const app = await openProbe({ vault: notes, phone: true });
    await inPage(
      app,
      `const el = document.body.createDiv('pad'); el.setCssStyles({ position: 'fixed', inset: '100px 20px', zIndex: 99, touchAction: 'none' });
      const seen = (window.seen = []); const fingers = new Map();
      for (const type of ['click', 'contextmenu']) el.addEventListener(type, (event) => { seen.push(type); event.preventDefault(); });
      el.addEventListener('pointerdown', (event) => { fingers.set(event.pointerId, event.clientX); seen.push('down ' + event.pointerType + fingers.size); });
      el.addEventListener('pointermove', (event) => { window.moved = event.clientX - fingers.get(event.pointerId); });
      for (const type of ['pointerup', 'pointercancel']) el.addEventListener(type, (event) => fingers.delete(event.pointerId));`,
    );
    const pad = app.page.locator('.pad');
    const seen = (): Promise<string[]> => inPage(app, 'return window.seen');
    const forget = (): Promise<void> => inPage(app, 'window.seen.length = 0');
    const touch = app.touch();
    await touch.tap(pad);
    await expect.poll(seen).toEqual(['down touch1', 'click']);
    await forget();
    await touch.longPress(pad);
    await expect.poll(seen).toEqual(['down touch1', 'contextmenu']);
    await touch.drag(pad, { x: 60, y: 0 });
    expect(await inPage(app, 'return window.moved')).toBe(60);
    await forget();
    await touch.pinch(pad, 2);
    await expect.poll(seen).toEqual(['down touch1', 'down touch2']);
  });

  documented('types, getLanguage', 'a language that is written from right to left turns the page', async () => {
    const app = await openProbe({ vault: notes, language: 'ar' });
    expect(
      await inPage(
        app,
        `return [obsidian.getLanguage(), document.documentElement.dir, document.body.hasClass('mod-rtl')]`,
      ),
    ).toEqual(['ar', 'rtl', true]);
  });

  observed('axe-core', 'it finds what cannot be used without eyes or hands', async () => {
    const app = await openProbe({ vault: notes });
    await inPage(app, `document.body.createDiv({ cls: 'bad' }).createEl('button')`);
    expect((await app.axe('.bad')).map(({ rule }) => rule)).toEqual(['button-name']);
    await expect(app.axe('.nothing')).rejects.toThrow('nothing to check');
  });

  observed(
    'two devices over one folder',
    'what one window writes reaches the other; appends do not undo each other',
    async () => {
      const app = await openProbe({ vault: notes });
      const other = await app.openSecond();
      await inPage(app, `await app.vault.adapter.append('Log.md', 'one\\n')`);
      await expect.poll(() => inPage(other, `return app.vault.read(app.vault.getFileByPath('Log.md'))`)).toBe('one\n');
      expect(await probeLog(other)).toContain('modify Log.md');
      await Promise.all([
        inPage(app, `await app.vault.adapter.append('Log.md', 'two\\n')`),
        inPage(other, `await app.vault.adapter.append('Log.md', 'three\\n')`),
      ]);
      expect(app.read('Log.md').split('\n').sort()).toEqual(['', 'one', 'three', 'two']);
      const texts = (): Promise<string[]> =>
        Promise.all(
          [app, other].map((one) => inPage<string>(one, `return app.vault.read(app.vault.getFileByPath('Log.md'))`)),
        );
      await expect.poll(texts).toEqual([app.read('Log.md'), app.read('Log.md')]);
      await inPage(app, `app.saveLocalStorage('k', 2)`);
      expect(await inPage(other, `return app.loadLocalStorage('k')`)).toBe(2);
      await inPage(
        other,
        `await app.vault.create('New.md', 'x'); await app.vault.delete(app.vault.getFileByPath('A.md'))`,
      );
      await expect
        .poll(() => inPage(app, `return app.vault.getFiles().map(({ path }) => path).sort()`))
        .toEqual(['Log.md', 'New.md']);
      expect(await other.records()).toEqual([]);
      await other.close();
    },
  );
});
