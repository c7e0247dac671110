import { describe, expect } from 'vitest';
import { documented, observed } from './labels';
import { inPage, openProbe, probeLog, watchProbe } from './probe';

watchProbe();

const notes = { 'A.md': 'Some text\n\n```probe\nblock\n```\n\nend\n', 'B.md': 'other\n' };

const listen = `
  app.workspace.on('window-open', (item, win) => probe.log.push('window-open ' + (item.win === win) + (win !== window)));
  app.workspace.on('window-close', () => probe.log.push('window-close'));`;

describe('windows', () => {
  documented(
    'developer docs, pop-out windows',
    'a leaf moves to another window: told, drawn there, of other classes; and comes back',
    async () => {
      const app = await openProbe({ vault: notes });
      await app.command('probe:open-tab');
      await inPage(
        app,
        `${listen} const view = app.workspace.getLeavesOfType('probe-view')[0].view;
        view.contentEl.onWindowMigrated((win) => probe.log.push('migrated ' + (win === window)));`,
      );
      const popout = await app.popout('probe-view');
      await popout.locator('.probe-row').getByText('label tab').waitFor();
      expect(await app.page.locator('.probe-row').count()).toBe(0);
      expect(await popout.evaluate(() => getComputedStyle(document.body).getPropertyValue('--header-height'))).toBe(
        '40px',
      );
      expect(await probeLog(app)).toEqual(expect.arrayContaining(['window-open truetrue', 'migrated false']));
      expect(
        await inPage(
          app,
          `const leaf = app.workspace.getLeavesOfType('probe-view')[0]; const { contentEl } = leaf.view;
          const made = contentEl.createDiv();
          const seen = [made instanceof HTMLElement, made.instanceOf(HTMLElement), contentEl.instanceOf(HTMLElement),
            made.win === window, made.doc === activeDocument, leaf.getContainer().win === made.win,
            activeWindow === made.win, leaf.getRoot() === app.workspace.rootSplit];
          made.remove(); return seen;`,
        ),
      ).toEqual([false, true, true, false, true, true, true, false]);
      await popout.locator('.probe-row').click({ button: 'right' });
      await popout.getByText('First').click();
      expect(await probeLog(app)).toContain('menu:first');
      await app.dock('probe-view');
      await app.page.locator('.probe-row').getByText('label tab').waitFor();
      await expect.poll(() => popout.isClosed()).toBe(true);
      expect(await probeLog(app)).toEqual(expect.arrayContaining(['migrated true', 'window-close']));
      expect((await probeLog(app)).filter((one) => one === 'view:close')).toEqual([]);
      expect(await inPage(app, 'return activeWindow === window')).toBe(true);
    },
  );

  documented('types, openPopoutLeaf', 'closing a window closes its views', async () => {
    const app = await openProbe({ vault: notes });
    await inPage(
      app,
      `${listen} await app.workspace.openPopoutLeaf({ size: { width: 500, height: 400 } }).setViewState({ type: 'probe-view', active: true });`,
    );
    const [popout] = app.popouts();
    await popout?.locator('.probe-row').waitFor();
    await popout?.close({ runBeforeUnload: true });
    await expect.poll(() => probeLog(app)).toEqual(expect.arrayContaining(['view:close', 'window-close']));
    expect((await app.do('leaves')).some(({ type }) => type === 'probe-view')).toBe(false);
  });

  documented('types, getLeaf("window")', 'a note is read and edited in a window', async () => {
    const app = await openProbe({ vault: notes });
    await inPage(
      app,
      `await app.workspace.getLeaf('window').openFile(app.vault.getFileByPath('A.md'), { active: true, state: { mode: 'source', source: false } })`,
    );
    const popout = app.popouts()[0]!;
    await popout.locator('.block-language-probe').getByText('block block').waitFor();
    await popout.locator('.cm-line').first().click();
    await popout.keyboard.press('End');
    await popout.keyboard.type(' typed there');
    await app.save();
    expect(app.read('A.md')).toContain('Some text typed there\n');
  });

  observed('the app', 'windows are there again after a restart', async () => {
    const app = await openProbe({ vault: notes });
    await app.command('probe:open-tab');
    const before = await app.popout('probe-view');
    await app.restart();
    expect(before.isClosed()).toBe(true);
    const after = app.popouts()[0]!;
    await after.locator('.probe-row').getByText('label tab').waitFor();
    expect(await app.page.locator('.probe-row').count()).toBe(0);
  });
});
