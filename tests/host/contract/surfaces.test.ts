import { describe, expect } from 'vitest';
import type { HostApp } from '../driver';
import { documented, observed } from './labels';
import { inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const notes = {
  'A.md':
    '# One\n\n```probe\nhi\n```\n\n> [!note]\n> ```probe\n> in\n> ```\n\n[[B]] <img src=x onerror=alert(1)> [j](javascript:alert(1))\n',
};

describe('settings', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, getSettingDefinitions', 'asked for when the tab is added; display() is not called', async () => {
    const app = shared();
    expect(await probeLog(app)).toContain('settings:definitions');
    await app.do('openSettings');
    expect(await probeLog(app)).not.toContain('settings:display');
    expect(await app.page.locator('.setting-item-heading', { hasText: 'Numbers' }).isVisible()).toBe(true);
  });

  documented(
    'types, SettingControl',
    'each control stores its value; an invalid one is told and not stored',
    async () => {
      const app = shared();
      await app.do('openSettings');
      const depth = app.page.getByLabel('Depth');
      expect(await depth.inputValue()).toBe('3');
      await depth.fill('7');
      await app.page.getByRole('alert').getByText('Not seven').waitFor();
      await depth.fill('5');
      await app.page.getByLabel('Kind').selectOption('b');
      await app.page.locator('.setting-item', { hasText: 'Place' }).locator('input').fill('Dir');
      const log = await probeLog(app);
      expect(log.filter((one) => one.startsWith('settings:set'))).toEqual([
        'settings:set depth=5',
        'settings:set kind=b',
        'settings:set place=Dir',
      ]);
      expect(JSON.parse(app.read('.obsidian/plugins/probe/data.json'))).toMatchObject({ depth: 5, kind: 'b' });
    },
  );

  documented('types, refreshDomState', 'predicates are evaluated anew after a change', async () => {
    const app = shared();
    await app.do('openSettings');
    const row = app.page.locator('.setting-item', { hasText: 'Only when on' });
    expect(await row.isVisible()).toBe(false);
    await app.page.locator('.checkbox-container').first().click();
    await row.waitFor({ state: 'visible' });
    expect(await app.page.getByLabel('Off when on').isDisabled()).toBe(true);
  });

  documented('types, SettingDefinitionList', 'entries are added, deleted, reordered; empty has its text', async () => {
    const app = shared();
    await app.do('openSettings');
    await app.page.getByLabel('Add word').click();
    expect(await inPage(app, 'return probe.settings.words')).toEqual(['one', 'two', 'new']);
    await app.page.locator('.setting-item', { hasText: 'one' }).getByLabel('Delete').click();
    await app.page
      .locator('.mod-list .setting-item.mod-drag', { hasText: 'new' })
      .dragTo(app.page.locator('.mod-list .setting-item.mod-drag', { hasText: 'two' }));
    expect(await inPage(app, 'return probe.settings.words')).toEqual(['new', 'two']);
    await inPage(app, 'probe.settings.words = []');
    await app.do('openSettings');
    expect(await app.page.getByText('No words yet').isVisible()).toBe(true);
  });

  documented('types, SettingDefinitionPage and Render', 'pages open, rendered rows are cleaned up', async () => {
    const app = shared();
    await app.do('openSettings');
    await app.page.getByRole('button', { name: 'Push' }).click();
    await app.page.locator('.setting-item', { hasText: 'Acts' }).click({ position: { x: 5, y: 5 } });
    await app.page.locator('.setting-item', { hasText: 'More' }).click({ position: { x: 5, y: 5 } });
    expect(await app.page.locator('.setting-item', { hasText: 'Deep toggle' }).isVisible()).toBe(true);
    const log = await probeLog(app);
    expect(log).toEqual(expect.arrayContaining(['settings:push', 'settings:action', 'settings:cleanup']));
  });

  documented('types, SettingDefinitionBase', 'the search looks at names, descriptions and aliases', async () => {
    const app = shared();
    await app.do('openSettings');
    await app.page.getByPlaceholder('Search settings').fill('levels');
    expect(await app.page.locator('.mod-search-results .setting-item-name').allTextContents()).toContain('Depth');
    expect(await app.page.locator('.mod-search-results .setting-item', { hasText: 'Share' }).count()).toBe(0);
  });

  documented('types, onExternalSettingsChange', 'a change of data.json from elsewhere is told', async () => {
    const app = shared();
    await app.do('changeSettings', '{"on": true}');
    expect(await probeLog(app)).toContain('external settings');
  });
});

describe('menus, notices, windows', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, Menu', 'a menu is shown at the pointer and goes after a choice', async () => {
    const app = shared();
    await app.command('probe:open');
    await app.page.locator('.probe-row').click({ button: 'right' });
    await app.page.keyboard.press('Enter');
    expect(await probeLog(app)).toContain('menu:first');
    expect(await app.page.locator('.menu').count()).toBe(0);
  });

  documented('types, editor-menu', 'plugins add to the menu of the editor', async () => {
    const app = shared();
    await app.openNote('A.md');
    await app.page.locator('.cm-content').click({ button: 'right' });
    await app.page.getByText('Probe item').click();
    expect(await probeLog(app)).toContain('editor-menu');
  });

  documented('types, Notice', 'a notice of duration 0 stays until it is clicked', async () => {
    const app = shared();
    await app.command('probe:notice');
    expect(await app.do('notices')).toEqual(['A notice']);
    await app.page.locator('.notice').click();
    expect(await app.page.locator('.notice').count()).toBe(0);
  });

  documented('types, ConfirmationModal', 'a button runs its handler and closes the window', async () => {
    const app = shared();
    await app.command('probe:confirm');
    await app.page.getByRole('button', { name: 'Yes' }).click();
    await app.page.locator('.modal').waitFor({ state: 'detached' });
    expect(await probeLog(app)).toContain('confirmed');
  });

  documented(
    'developer docs, icons',
    'icons are those of Lucide 0.446; another name draws nothing and is recorded',
    async () => {
      const app = shared();
      const drawn = await inPage<string[]>(
        app,
        `const el = document.createElement('div');
      const draw = (name) => { obsidian.setIcon(el, name); return [...el.querySelectorAll('svg > *')].map(({ tagName }) => tagName).join(' '); };
      return [draw('table-2'), draw('lucide-git-fork'), obsidian.getIconIds().includes('lucide-git-fork'), draw('more-vertical')];`,
      );
      expect(drawn).toEqual(['path', 'circle circle circle path path', true, '']);
      expect(await app.takeRecords()).toMatchObject([{ kind: 'misuse', what: 'no such icon: more-vertical' }]);
    },
  );

  documented('types, ribbon and status bar', 'ribbon icon opens; status bar shows its item', async () => {
    const app = shared();
    await app.page.getByLabel('Open probe').click();
    await app.page.locator('.probe-row').waitFor();
    expect(await app.page.locator('.status-bar').textContent()).toContain('12 due');
  });
});

describe('reading view', () => {
  const shared = shareProbe({ vault: notes });

  documented(
    'types, registerMarkdownCodeBlockProcessor',
    'the block is replaced by a div of our own; processors run by sortOrder',
    async () => {
      const app = shared();
      await app.openNote('A.md', { mode: 'reading' });
      await app.page.getByText('block hi 2').waitFor();
      expect(await app.page.locator('.block-language-probe').count()).toBe(2);
      expect(await app.page.locator('pre').count()).toBe(0);
      expect(await probeLog(app)).not.toContain('post: wrong order');
    },
  );

  documented('types, MarkdownPostProcessorContext', 'a child is unloaded when its element leaves', async () => {
    const app = shared();
    await app.openNote('A.md', { mode: 'reading' });
    await app.page.getByText('block hi 2').waitFor();
    await app.openNote('A.md', { mode: 'source' });
    await inPage(app, `document.querySelector('.block-language-probe').remove()`);
    await app.page.waitForFunction(() =>
      (window as unknown as { probe: { log: string[] } }).probe.log.includes('block:unload'),
    );
  });

  observed('the app cleans what it renders', 'markup and script addresses of a note become text', async () => {
    const app = shared();
    await app.openNote('A.md', { mode: 'reading' });
    await app.page.locator('.markdown-rendered').getByText('onerror').waitFor();
    expect(await app.page.locator('.markdown-rendered img').count()).toBe(0);
    expect(
      await app.page.locator('.markdown-rendered a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    ).toEqual(['B']);
  });
});

describe('switches and storage', () => {
  documented('types, Platform', 'a phone: no status bar, drawers, touch', async () => {
    const app = await openProbe({ vault: notes, phone: true });
    expect(
      await inPage(app, `return [obsidian.Platform.isPhone, obsidian.Platform.isMobile, obsidian.Platform.isDesktop]`),
    ).toEqual([true, true, false]);
    expect(await app.page.locator('.status-bar').count()).toBe(0);
    await app.command('probe:open');
    expect(await app.page.locator('.workspace-drawer.mod-right .probe-row').isVisible()).toBe(true);
    expect(await inPage(app, `return app.workspace.rightSplit.collapsed`)).toBe(false);
  });

  documented('types, isDarkMode; getLanguage', 'theme and language are as set; css-change tells', async () => {
    const app = await openProbe({ vault: notes, theme: 'dark', language: 'ru' });
    expect(await inPage(app, `return [app.isDarkMode(), obsidian.getLanguage()]`)).toEqual([true, 'ru']);
    await inPage(app, `app.workspace.on('css-change', () => probe.log.push('css-change'))`);
    await app.do('theme', 'light');
    expect(await inPage(app, `return app.isDarkMode()`)).toBe(false);
    expect(await probeLog(app)).toContain('css-change');
  });

  documented(
    'types, registerCliHandler, registerBasesView',
    'a handler answers; required flags are checked; Bases can be off',
    async () => {
      const app = await openProbe({ vault: notes, withoutBases: true });
      expect(await app.do('runCli', 'probe', { name: 'you' })).toBe('hello you');
      await expect(app.do('runCli', 'probe', {})).rejects.toThrow('Missing required option');
      expect(await inPage(app, 'return probe.bases')).toBe(false);
    },
  );

  documented('types, onUserEnable and the stores', 'enabling comes once; both stores survive a restart', async () => {
    const app = await openProbe({ vault: notes, now: '2026-11-25T09:00:00Z' });
    expect(await probeLog(app)).toContain('enabled');
    const first = await inPage<number>(app, 'return Date.now()');
    expect(first - Date.parse('2026-11-25T09:00:00Z')).toBeLessThan(120_000);
    expect(await inPage(app, `return [app.loadLocalStorage('k'), await probe.loadData()]`)).toEqual([null, null]);
    await inPage(app, `app.saveLocalStorage('k', { a: 1 }); await probe.saveData({ on: true });`);
    await app.setClock('2026-11-26T09:00:00Z');
    await app.restart();
    expect(await probeLog(app)).not.toContain('enabled');
    expect(await inPage(app, `return [app.loadLocalStorage('k'), (await probe.loadData()).on]`)).toEqual([
      { a: 1 },
      true,
    ]);
    expect(await inPage<string>(app, 'return new Date().toISOString()')).toMatch(/^2026-11-26T09:0/u);
    expect(app.files()).toEqual(['A.md']);
  });
});

describe('strictness', () => {
  const provoke = async (app: HostApp, body: string): Promise<string[]> => {
    await inPage(app, `try { ${body} } catch { /* swallowed, and recorded all the same */ }`);
    return (await app.takeRecords()).map(({ kind, what }) => `${kind} ${what}`);
  };

  documented('our own rule', 'unknown members are recorded though swallowed; so is what nobody caught', async () => {
    const app = await openProbe({ vault: notes });
    expect(await provoke(app, 'obsidian.Nothing')).toEqual(['unknown-member obsidian.Nothing']);
    expect(await provoke(app, 'app.plugins')).toEqual(['unknown-member App.plugins']);
    expect(await provoke(app, 'app.workspace.activeLeaf.view.headerEl')).toEqual(['unknown-member ItemView.headerEl']);
    expect(await provoke(app, 'app.vault.adapter.basePath')).toEqual(['unknown-member DataAdapter.basePath']);
    expect(await provoke(app, 'obsidian.moment')).toEqual(['not-in-host obsidian.moment']);
    expect(await provoke(app, 'obsidian.DisplayValueComponent')).toEqual([
      'newer-member obsidian.DisplayValueComponent (since 1.13.1)',
    ]);
    await inPage(
      app,
      `void Promise.reject(new Error('lost')); console.error('said');
      await new Promise((done) => { window.setTimeout(() => { window.setTimeout(done, 0); throw new Error('loose'); }); });`,
    );
    const kinds = (await app.takeRecords()).map(({ kind, what }) => `${kind} ${what}`).sort();
    expect(kinds).toEqual(['console said', 'error Uncaught Error: loose', 'rejection lost']);
  });

  documented('types, @since', 'members newer than the app are hidden', async () => {
    const app = await openProbe({ vault: notes, appVersion: '1.12.3' });
    expect(await provoke(app, 'new obsidian.ButtonComponent(document.body).setDestructive()')).toEqual([
      'newer-member ButtonComponent.setDestructive (since 1.13.0, app 1.12.3)',
    ]);
    expect(await provoke(app, 'obsidian.requireApiVersion("1.13.0") && obsidian.ConfirmationModal')).toEqual([]);
  });
});
