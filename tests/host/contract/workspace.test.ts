import { describe, expect } from 'vitest';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const lines = 'First line\nsecond [[B]]\nthird\n';
const notes = {
  'A.md': lines,
  'B.md': '# Head\n\ntext\n',
  'crlf.md': 'a\r\nb\r\n',
  ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`E${n}.md`, lines])),
};

describe('views and leaves', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, ensureSideLeaf', 'a side leaf is made once, revealed and active', async () => {
    const app = shared();
    await app.command('probe:open');
    await app.command('probe:open');
    const leaves = await app.do('leaves');
    expect(leaves.filter(({ type }) => type === 'probe-view')).toEqual([
      { type: 'probe-view', title: 'Probe view', active: true, deferred: false, path: null },
    ]);
    expect(await app.page.locator('.mod-right-split .probe-row').isVisible()).toBe(true);
  });

  documented('types, View', 'state is set after onOpen; actions and tooltips work', async () => {
    const app = shared();
    await app.command('probe:open-tab');
    expect(await app.page.locator('.mod-root .probe-row').textContent()).toContain('label tab');
    await app.page.locator('.mod-root .view-action[aria-label="Add"]').click();
    expect(await probeLog(app)).toContain('view:action');
    expect(await app.page.locator('.mod-root .probe-row').getAttribute('aria-label')).toBe('A row');
  });

  observed('styles of plugins', 'a name is shown to the pointer, unless --no-tooltip says no', async () => {
    const texts = await inPage(
      shared(),
      `const shownFor = async (isQuiet) => {
        const el = document.body.createDiv({ attr: { 'aria-label': 'A name', 'data-tooltip-delay': '0' } });
        if (isQuiet) el.setCssProps({ '--no-tooltip': 'true' });
        el.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
        await new Promise((done) => window.setTimeout(done, 0));
        const text = document.querySelector('.tooltip')?.textContent ?? null;
        el.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
        el.remove();
        return text;
      };
      return [await shownFor(false), await shownFor(true)];`,
    );
    expect(texts).toEqual(['A name', null]);
  });

  documented('types, onLayoutReady', 'a callback registered late runs at once', async () => {
    const app = shared();
    expect(await inPage(app, `let ran = false; app.workspace.onLayoutReady(() => { ran = true; }); return ran;`)).toBe(
      true,
    );
  });

  observed('outline and backlink panes', 'the active file stays when a side leaf gets the focus', async () => {
    const app = shared();
    await app.openNote('A.md');
    await clearLog(app);
    await app.command('probe:open');
    expect(
      await inPage(
        app,
        `return [app.workspace.getActiveFile().path, app.workspace.activeEditor.file.path, app.workspace.getActiveViewOfType(obsidian.MarkdownView)]`,
      ),
    ).toEqual(['A.md', 'A.md', null]);
    const log = await probeLog(app);
    expect(log).toContain('active-leaf-change');
    expect(log.some((one) => one.startsWith('file-open'))).toBe(false);
  });

  documented(
    'types, getActiveFile',
    'beside a view without a file the note that was active last is answered, while it is there',
    async () => {
      const app = shared();
      await app.openNote('A.md');
      await app.openNote('B.md', { newTab: true });
      const answer = await inPage(
        app,
        `const own = app.workspace.getLeaf('tab'); await own.setViewState({ type: 'probe-view', active: true, state: {} });
       const told = [app.workspace.getActiveViewOfType(obsidian.FileView), app.workspace.getActiveFile().path];
       own.detach(); return told;`,
      );
      expect(answer).toEqual([null, 'B.md']);
    },
  );

  documented(
    'types, openLinkText',
    'a link opens its note at the heading; a link to nothing makes the note',
    async () => {
      const app = shared();
      await app.metadataReady();
      await inPage(app, `await app.workspace.openLinkText('B#Head', 'A.md', false, { eState: { focus: true } })`);
      expect(await inPage(app, `return app.workspace.getActiveFile().path`)).toBe('B.md');
      await inPage(app, `await app.workspace.openLinkText('Fresh', 'A.md', 'tab')`);
      expect(app.files()).toContain('Fresh.md');
      expect((await app.do('leaves')).find(({ path }) => path === 'Fresh.md')).toMatchObject({ active: true });
    },
  );

  guessed('layout-change follows what a leaf shows', async () => {
    const app = shared();
    await inPage(app, `app.workspace.on('layout-change', () => probe.log.push('layout-change'))`);
    await app.openNote('A.md');
    const log = await probeLog(app);
    expect(log.lastIndexOf('layout-change')).toBeGreaterThan(log.indexOf('file-open A.md'));
  });
});

describe('views that come and go', () => {
  documented(
    'developer docs, deferred views',
    'after a restart a hidden tab is a placeholder until it is revealed',
    async () => {
      const app = await openProbe({ vault: notes });
      await app.command('probe:open-tab');
      await app.openNote('A.md', { newTab: true });
      await app.restart();
      const before = (await app.do('leaves')).find(({ type }) => type === 'probe-view');
      expect(before).toMatchObject({ title: 'Probe view', deferred: true });
      expect(await probeLog(app)).not.toContain('view:open');
      await inPage(app, `await app.workspace.revealLeaf(app.workspace.getLeavesOfType('probe-view')[0])`);
      expect(await app.page.locator('.probe-row').textContent()).toContain('label tab');
      expect((await app.do('leaves')).find(({ type }) => type === 'probe-view')).toMatchObject({ deferred: false });
    },
  );

  documented('types, Plugin.registerView', 'views of a plugin that goes are replaced, nothing is left', async () => {
    const app = await openProbe({ vault: notes });
    await app.command('probe:open');
    await app.do('disable');
    expect(await app.page.locator('.probe-row').count()).toBe(0);
    expect(await app.page.locator('.side-dock-ribbon-action').count()).toBe(0);
    expect(await app.do('commands')).toEqual([]);
    expect((await probeLog(app)).at(-1)).toBe('unload');
  });
});

describe('editor', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, Editor', 'positions, ranges, transactions, undo', async () => {
    const app = shared();
    await app.openNote('E0.md');
    const seen = await inPage(
      app,
      `const e = app.workspace.activeEditor.editor;
      const at = e.offsetToPos(18); const back = e.posToOffset(at);
      e.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 5 }); const selected = e.getSelection();
      e.transaction({ changes: [{ from: { line: 2, ch: 0 }, to: { line: 2, ch: 5 }, text: 'last' }, { from: { line: 0, ch: 0 }, text: '> ' }] });
      const changed = e.getValue(); e.undo(); const undone = e.getValue();
      e.replaceRange('X', { line: 1, ch: 0 }); return [at, back, selected, changed, undone, e.getLine(1), e.lineCount()];`,
    );
    expect(seen).toEqual([
      { line: 1, ch: 7 },
      18,
      'First',
      '> First line\nsecond [[B]]\nlast\n',
      lines,
      'Xsecond [[B]]',
      4,
    ]);
  });

  documented('types, editorInfoField and kin', 'fields of the state say which note, mode and view it is', async () => {
    const app = shared();
    await app.openNote('E1.md', { mode: 'live' });
    const seen = await inPage(
      app,
      `const view = app.workspace.getActiveViewOfType(obsidian.MarkdownView);
      const cm = view.editor.host$cm; const { state } = cm;
      return [state.field(obsidian.editorInfoField).file.path, state.field(obsidian.editorLivePreviewField), state.field(obsidian.editorEditorField) === cm, typeof state.field(probe.field)];`,
    );
    expect(seen).toEqual(['E1.md', true, true, 'number']);
  });

  documented(
    'types, registerEditorExtension',
    'an array changed in place takes effect with updateOptions',
    async () => {
      const app = shared();
      await app.openNote('E2.md');
      const seen = await inPage(
        app,
        `const cm = app.workspace.activeEditor.editor.host$cm;
      probe.extensions.length = 0; const before = cm.state.field(probe.field, false) !== undefined;
      app.workspace.updateOptions(); return [before, cm.state.field(probe.field, false) === undefined];`,
      );
      expect(seen).toEqual([true, true]);
    },
  );

  observed('plugins jump by eState', 'openFile with a line puts the cursor there', async () => {
    const app = shared();
    await inPage(
      app,
      `await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('E3.md'), { active: true, eState: { line: 2 } })`,
    );
    const editor = await app.do('editor');
    expect(editor).toMatchObject({ path: 'E3.md', from: lines.indexOf('third') });
  });

  observed(
    'typed text is written after a moment',
    'typing changes the file, a change from outside reaches the editor',
    async () => {
      const app = shared();
      await app.openNote('E4.md');
      await app.do('select', 0, 0);
      await app.type('Ж');
      await app.save();
      expect(app.read('E4.md')).toBe(`Ж${lines}`);
      await app.write('E4.md', 'from outside');
      await app.page.waitForFunction(() => window.hostControl.editor()?.text === 'from outside');
    },
  );

  guessed('a note with CRLF that nobody changed is not rewritten', async () => {
    const app = shared();
    await app.openNote('crlf.md');
    await app.openNote('B.md');
    expect(app.read('crlf.md')).toBe('a\r\nb\r\n');
  });
});

describe('commands', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, Command', 'a check hides a command; an editor command needs an editor', async () => {
    const app = shared();
    const available = async (): Promise<string[]> =>
      (await app.do('commands')).filter((one) => one.available).map(({ id }) => id);
    expect(await available()).not.toContain('probe:checked');
    await expect(app.command('probe:insert')).rejects.toThrow('not available');
    await app.openNote('A.md');
    expect(await available()).toContain('probe:checked');
    await app.command('probe:insert');
    expect((await app.do('editor'))?.text).toContain('inserted');
    expect((await app.do('commands'))[0]?.name).toBe('Probe: Open view');
  });

  observed('command palette', 'the palette finds by name and runs', async () => {
    const app = shared();
    await app.page.keyboard.press('Control+p');
    await app.type('pick');
    await app.page.keyboard.press('Enter');
    await app.type('ced');
    await app.page.keyboard.press('Enter');
    expect(await probeLog(app)).toContain('picked cedar');
    expect(await app.page.locator('.modal').count()).toBe(0);
  });
});
