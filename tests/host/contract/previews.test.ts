import { describe, expect } from 'vitest';
import type { HostApp } from '../driver';
import { documented, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const notes = {
  'A.md': 'see [[B#Deep]] here\n\nend\n',
  'B.md': `# Head\n\nnot in it\n\n## Deep\n\ndeep words\n`,
  'C.md': 'third\n',
};

/** Moves the pointer away from everything, and waits until no card is there. */
async function leave(app: HostApp): Promise<void> {
  await app.page.mouse.move(640, 790);
  await app.page.locator('.hover-popover').waitFor({ state: 'detached' });
}

describe('hover preview', () => {
  const shared = shareProbe({ vault: notes });

  observed(
    'payload of hover-link in published plugins',
    'a source of its own shows the place at once or with Ctrl',
    async () => {
      const app = shared();
      await app.command('probe:open');
      const row = app.page.locator('.probe-row');
      await inPage(app, `probe.hoverSource = 'probe-plain'`);
      await row.hover();
      const card = app.page.locator('.hover-popover');
      await card.getByText('deep words').waitFor();
      expect(await card.innerText()).not.toContain('not in it');
      await card.hover();
      expect(await card.count()).toBe(1);
      await leave(app);
      await inPage(app, `probe.hoverSource = 'probe-view'`);
      await row.hover();
      // A card is its parent's before it is seen.
      expect(await inPage(app, `return app.workspace.getLeavesOfType('probe-view')[0].view.hoverPopover`)).toBe(null);
      await app.page.keyboard.down('Control');
      await card.getByText('deep words').waitFor();
      await app.page.keyboard.up('Control');
      await leave(app);
    },
  );

  documented('help, page preview', 'a link in the reading view and in the editor shows its note', async () => {
    const app = shared();
    await app.openNote('A.md', { mode: 'reading' });
    await app.page.getByRole('link', { name: 'B > Deep' }).hover();
    await app.page.locator('.hover-popover').getByText('deep words').waitFor();
    await leave(app);
    await app.openNote('A.md', { mode: 'source' });
    await app.page.locator('.cm-hmd-internal-link').hover();
    await app.page.locator('.hover-popover').getByText('deep words').waitFor();
    await leave(app);
    await app.page.locator('.cm-hmd-internal-link').click({ modifiers: ['Control'] });
    await app.page.waitForFunction(() => window.hostControl.editor()?.path === 'B.md');
  });

  documented('types, HoverPopover', "a card of the plugin appears after a while and is its parent's", async () => {
    const app = shared();
    const seen = await inPage<boolean[]>(
      app,
      `const parent = { hoverPopover: null }; const el = document.querySelector('.probe-row');
      const card = new obsidian.HoverPopover(parent, el, 0); card.hoverEl.createDiv({ text: 'mine', cls: 'probe-card' });
      await sleep(30); const seen = [parent.hoverPopover === card, card.hoverEl.isConnected];
      card.unload(); return [...seen, parent.hoverPopover === null, card.hoverEl.isConnected];`,
    );
    expect(seen).toEqual([true, true, true, false]);
  });

  observed('a card that stayed for good', 'a card goes though what it belongs to was drawn anew below it', async () => {
    const app = shared();
    await inPage(
      app,
      `const el = document.body.createDiv({ cls: 'probe-gone', text: 'target' });
      el.setCssStyles({ position: 'fixed', left: '300px', top: '300px', zIndex: '99' });
      const card = new obsidian.HoverPopover({ hoverPopover: null }, el, 0); card.hoverEl.createDiv({ text: 'mine' });`,
    );
    await app.page.locator('.probe-gone').hover();
    await app.page.locator('.hover-popover').getByText('mine').waitFor();
    await inPage(app, `document.querySelector('.probe-gone').remove()`);
    await leave(app);
  });

  documented('types, registerHoverLinkSource', 'a source that nobody registered is recorded', async () => {
    const app = shared();
    await inPage(app, `probe.hoverSource = 'nobody'`);
    await app.page.locator('.probe-row').hover();
    await expect.poll(async () => (await app.records()).length).toBeGreaterThan(0);
    const kinds = new Set((await app.takeRecords()).map(({ kind }) => kind));
    expect(kinds).toContain('misuse');
    await app.page.mouse.move(640, 790);
  });
});

describe('menus', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, file-menu and files-menu', 'files, links and tabs offer what plugins add', async () => {
    const app = shared();
    await app.metadataReady();
    await app.do('fileMenu', 'A.md');
    await app.page.getByText('File item').click();
    await app.do('filesMenu', ['A.md', 'C.md']);
    await app.page.getByText('Files item').click();
    await app.do('linkMenu', 'B#Deep', 'A.md');
    await app.page.keyboard.press('Escape');
    await app.openNote('A.md');
    await app.page.locator('.mod-root .view-action[aria-label="More options"]').click();
    await app.page.getByText('File item').click();
    await app.page.locator('.mod-root .workspace-tab-header').click({ button: 'right' });
    await app.page.keyboard.press('Escape');
    expect((await probeLog(app)).filter((one) => /^files?[- ]/u.test(one) && !one.startsWith('file-open'))).toEqual([
      'file-menu A.md file-explorer-context-menu false',
      'file item',
      'files-menu A.md,C.md file-explorer-context-menu',
      'file-menu B.md link-context-menu false',
      'file-menu A.md more-options true',
      'file item',
      'file-menu A.md tab-header true',
    ]);
  });

  documented('types, onPaneMenu', 'a view adds to the menu of its pane', async () => {
    const app = shared();
    await app.command('probe:open-tab');
    await app.page.locator('.mod-root .workspace-tab-header.is-active').click({ button: 'right' });
    await app.page.getByText('Pane item').click();
    await app.page.locator('.mod-root [data-type="probe-view"] .view-action[aria-label="More options"]').click();
    await app.page.getByText('Pane item').click();
    const log = await probeLog(app);
    expect(log.filter((one) => one.startsWith('pane'))).toEqual(['pane tab-header', 'pane more-options']);
  });

  documented('types, editor-menu', 'the menu of the editor opens at its cursor by the keyboard too', async () => {
    const app = shared();
    await app.openNote('A.md', { mode: 'live' });
    await clearLog(app);
    await app.do('editorMenu');
    await app.page.keyboard.press('Enter');
    expect(await probeLog(app)).toContain('editor-menu');
  });
});

describe('places for leaves, addresses, the end', () => {
  documented('types, PaneType', 'a tab beside, a pane beside, a window', async () => {
    const app = await openProbe({ vault: notes });
    await app.openNote('A.md');
    const counts = async (): Promise<number[]> => [
      await app.page.locator('.mod-root .workspace-tabs').count(),
      await app.page.locator('.mod-root .workspace-tab-header').count(),
      app.popouts().length,
    ];
    expect(await counts()).toEqual([1, 1, 0]);
    await inPage(app, `app.workspace.getLeaf('tab')`);
    expect(await counts()).toEqual([1, 2, 0]);
    await inPage(app, `app.workspace.getLeaf('split', 'horizontal')`);
    expect(await counts()).toEqual([2, 3, 0]);
    await inPage(app, `await app.workspace.getLeaf('window').setViewState({ type: 'probe-view', active: true })`);
    await expect.poll(() => app.popouts().length).toBe(1);
    // The next tab comes where the person is: in the window.
    await inPage(app, `app.workspace.getLeaf('tab')`);
    expect((await counts()).slice(0, 2)).toEqual([2, 3]);
    expect(await app.popouts()[0]!.locator('.workspace-tab-header').count()).toBe(2);
  });

  documented(
    'types, registerObsidianProtocolHandler',
    'an address reaches its handler; quit waits for tasks',
    async () => {
      const app = await openProbe({ vault: notes });
      await app.do('openUrl', 'obsidian://probe?concept=%D0%A5%D0%B5%D1%88&n=1');
      expect(await probeLog(app)).toContain('protocol {"action":"probe","concept":"Хеш","n":"1"}');
      await expect(app.do('openUrl', 'obsidian://nobody')).rejects.toThrow('nobody handles');
      await inPage(app, `probe.quitNote = 'Quit.md'`);
      await app.restart();
      expect(app.read('Quit.md')).toBe('done');
    },
  );
});
