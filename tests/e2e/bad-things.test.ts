import { describe, expect, it } from 'vitest';
import { openSegment, printLine, SEGMENT_HEAD, stampEvent } from '../../src/core/journal';
import { definitionSubject } from '../../src/core/review';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const mill = '**Millrace** — a channel that leads water to the wheel.\n';
const notes = { 'Mill.md': mill };
const DATA = '.obsidian/plugins/differentia/data.json';
const INSERT = 'differentia:insert-comparison-table';

/** Expects the names of the vault, once what there is to read is read; the list is drawn a frame later or two. */
async function expectVault(pane: ConceptsPane, names: readonly string[]): Promise<void> {
  await pane.open();
  await pane.complete();
  await pane.select('Vault');
  await eventually(() => pane.names()).toEqual(names);
}

describe('storage of the browser', () => {
  it('that refuses databases and workers takes nothing away but the quick start', async () => {
    const app = await openVault({ vault: notes, withoutIndexedDb: true, withoutWorkers: true });
    const pane = new ConceptsPane(app);
    await expectVault(pane, ['Millrace']);
    await app.write('New.md', '**Sluice** — a gate that holds water back.\n');
    await eventually(() => pane.names()).toEqual(['Millrace', 'Sluice']);
    await app.restart();
    await expectVault(pane, ['Millrace', 'Sluice']);
    expect(await app.do('notices')).toEqual([]);
  });
});

describe('settings', () => {
  it('of a newer version are used as far as they are known, and never rewritten', async () => {
    const text = `{"schema": 7,\n "scope": {"exclude": ["Old"]}, "colours": {"of": "tomorrow"}}`;
    const app = await openVault({
      vault: { ...notes, 'Old/Weir.md': '**Weir** — a wall that lets a river run over it.\n', [DATA]: text },
    });
    const pane = new ConceptsPane(app);
    await pane.complete();
    expect(await takeNotices(app)).toEqual([expect.stringContaining('The settings are of a newer version (7)')]);
    await expectVault(pane, ['Millrace']);
    await app.do('openSettings');
    await app.page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
    await app.page.keyboard.press('Escape');
    await app.restart();
    await pane.complete();
    expect(await takeNotices(app)).toHaveLength(1);
    expect(app.read(DATA)).toBe(text);
  });

  it('that are broken are left alone; the plugin runs on defaults', async () => {
    const text = '{"schema": 1, "scope": {';
    const app = await openVault({ vault: { ...notes, [DATA]: text } });
    const pane = new ConceptsPane(app);
    await pane.complete();
    expect(await takeNotices(app)).toEqual([expect.stringContaining('The settings cannot be read')]);
    await expectVault(pane, ['Millrace']);
    expect(app.read(DATA)).toBe(text);
  });

  it('changed by a person keep what is not known; the excluded folder goes and comes at once', async () => {
    const text = '{"schema": 1, "unknown": [1, 2], "scope": {"tomorrow": true}}';
    const app = await openVault({
      vault: { ...notes, 'Old/Weir.md': '**Weir** — a wall that lets a river run over it.\n', [DATA]: text },
    });
    const pane = new ConceptsPane(app);
    await expectVault(pane, ['Millrace', 'Weir']);
    await app.do('openSettings');
    await app.page.getByRole('textbox', { name: 'Leave out' }).fill('Old');
    await app.page.keyboard.press('Escape');
    await eventually(() => JSON.parse(app.read(DATA)) as unknown).toEqual({
      schema: 1,
      unknown: [1, 2],
      scope: { tomorrow: true, exclude: ['Old'] },
    });
    await eventually(() => pane.names()).toEqual(['Millrace']);
    await app.write('Old/Sluice.md', '**Sluice** — a gate that holds water back.\n');
    await app.metadataReady();
    await app.restart();
    await expectVault(pane, ['Millrace']);
  });
});

describe('a damaged segment of the journal', () => {
  it('is named with file and line; its other lines count, and it is not touched', async () => {
    const path = 'Review journal/q1w2e3/q1w2e3-2026-11-001.md';
    const stamp = { at: Date.parse('2026-11-25T10:00:00Z'), offset: 0, device: 'q1w2e3' };
    const verdict = (term: string, text: string, seq: number): string =>
      printLine(
        stampEvent(
          { type: 'D', subject: definitionSubject(term, 'list', text).yes, verdict: 'yes' },
          { ...stamp, seq },
        ),
      );
    const torn = verdict('stay', 'a fore rope', 2).slice(0, -6);
    const segment = [
      `${SEGMENT_HEAD}${printLine(openSegment('2026-11-001', { ...stamp, seq: 0 }))}`,
      verdict('shroud', 'a side rope', 1),
      torn,
      verdict('vang', 'a boom rope', 3),
      '',
    ].join('\n');
    const line = segment.split('\n').indexOf(torn) + 1;
    const app = await openVault({
      vault: {
        'Rigging.md': '# Ropes\n\n- **Shroud**: a side rope\n- **Stay**: a fore rope\n- **Vang**: a boom rope\n',
        [path]: segment,
      },
    });
    const pane = new ConceptsPane(app);
    await pane.complete();
    const told = await takeNotices(app);
    expect(told).toEqual([
      expect.stringContaining(
        `${path}: 1 line of the review journal could not be read, the first is line ${String(line)}.`,
      ),
    ]);
    await pane.select('Suggested');
    expect(await pane.suggestions()).toEqual(['Stay']);
    expect(app.read(path)).toBe(segment);
  });
});

describe('text that means mischief', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const shared = shareVault({
    vault: {
      'Evil.md': [
        `A picture that is not there: [[${evil}]].`,
        '',
        '**constructor** — a function that makes an object ready for use.',
        '',
        '**__proto__** — a property that leads to the object above.',
        '',
        `**Trap** — a term whose gloss has ${evil} and <script>alert(2)</script> in it.`,
        '',
        '## Differences',
        '',
        `A constructor makes an object, whereas a trap catches an access. See [[constructor]] and [[hasOwnProperty]].`,
        '',
      ].join('\n'),
      [`${evil.replaceAll('/', '')}.md`]: 'See [[constructor]].\n',
      'Mill.md': mill,
    },
  });

  it('is shown as text, and runs nowhere', async () => {
    pluginChanges('Evil.md');
    const app = shared();
    let dialogs = 0;
    app.page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const pane = new ConceptsPane(app);
    await app.openNote('Evil.md');
    await eventually(() => pane.names()).toEqual(expect.arrayContaining(['constructor', 'Trap']));
    await pane.complete();
    for (const name of await pane.names()) await pane.expand(name);
    expect(await pane.names()).toContain(evil);
    expect(await pane.row('constructor').locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    await app.command(INSERT);
    for (const tab of ['Vault', 'Suggested', 'Undefined', 'This note']) {
      await pane.select(tab);
      for (const name of await pane.names()) await pane.expand(name);
    }
    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill(evil);
    await pane.el.getByRole('searchbox').fill('constructor');
    await eventually(() => pane.names()).toContain('constructor');
    expect(await pane.el.locator('img, script, iframe').count()).toBe(0);
    expect(dialogs).toBe(0);
    await pane.el.getByRole('searchbox').fill('');
  });

  it('of a note’s name too', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await pane.select('This note');
    await app.openNote(`${evil.replaceAll('/', '')}.md`);
    await eventually(() => pane.noteName()).toBe(evil);
    await pane.complete();
    expect(await pane.names()).toEqual(['constructor']);
    expect(await pane.el.locator('img, script').count()).toBe(0);
  });
});

describe('files that are not as they should be', () => {
  const odd = {
    'folder.md/Inside.md': '**Flume** — a sloping channel for water.\n',
    'Empty.md': '',
    'NUL.md': `**Zero** — a number\0 that is neither positive nor negative.\n`,
    'BOM.md': '\uFEFF**Tailrace** — a channel that leads water away from the wheel.\n',
    'CRLF.md': '# Head\r\n\r\n**Penstock** — a pipe that leads water to a turbine.\r\n',
    'CR.md': '# Head\r\r**Headrace** — a channel above the wheel.\r',
    // "café" and the name with combining marks.
    'NFD.md': '**Cafe\u0301 noir** — black coffee in a small cup.\n'.normalize('NFD'),
    'Broken.md': '---\ntags: [water\naliases: "open\n---\n**Lade** — a small stream that feeds a mill.\n',
    'Deep.md': `${'>'.repeat(400)} deep\n\n**Sump** — a pit that collects water.\n`,
    'Surrogate.md': new Uint8Array([
      ...new TextEncoder().encode('**Spillway** — a channel that '),
      0xed,
      0xa0,
      0x80,
      ...new TextEncoder().encode(' carries water past a dam.\n'),
    ]),
    'Latin.md': new Uint8Array([0x2a, 0x2a, 0xc4, 0x2a, 0x2a, 0x20, 0xff, 0xfe]),
    'Secret.md': '**Cistern** — a tank that keeps rain water.\n',
    'picture.png': new Uint8Array([137, 80, 78, 71]),
    'Mill.md': mill,
  };
  const shared = shareVault({ vault: odd });

  it('keep nothing else from being found', async () => {
    const pane = new ConceptsPane(shared());
    const names = ['Flume', 'Tailrace', 'Penstock', 'Headrace', 'Lade', 'Sump', 'Cistern', 'Millrace'];
    await expectVault(pane, expect.arrayContaining(names) as string[]);
    expect((await pane.names()).map((name) => name.normalize('NFC'))).toContain('Café noir');
  });

  it('lead to their places all the same', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    for (const [name, path] of [
      ['Flume', 'folder.md/Inside.md'],
      ['Tailrace', 'BOM.md'],
      ['Penstock', 'CRLF.md'],
      ['Headrace', 'CR.md'],
      ['Lade', 'Broken.md'],
      ['Sump', 'Deep.md'],
    ] as const) {
      await pane.select('Vault');
      const row = await pane.expand(name);
      await row.locator('.differentia-source').first().click();
      await eventually(() => app.do('editor')).toMatchObject({ path });
      await eventually(async () => (await app.do('editor'))?.selection).toMatch(
        new RegExp(`^\\*\\*${name}\\*\\* — .*\\.$`, 'u'),
      );
    }
  });

  it('that cannot be read, or come half written, stop nothing and are read when they can be', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await pane.select('Vault');
    await app.do('fail', 'read', 'Secret.md', true);
    await app.command('differentia:rebuild-index');
    await eventually(() => pane.names()).not.toContain('Cistern');
    await app.write('Mill.md', `${mill}\n**Tailwater** — water that has left the wheel.\n`);
    await eventually(() => pane.names()).toEqual(expect.arrayContaining(['Tailwater', 'Flume', 'Sump']));
    await app.do('fail', 'read', 'Secret.md', false);
    await app.command('differentia:rebuild-index');
    await eventually(() => pane.names()).toContain('Cistern');
    await app.write('Half.md', '**Aqueduct** — a bri');
    await app.write('Half.md', '**Aqueduct** — a bridge that carries water over a valley.\n');
    await eventually(() => pane.names()).toContain('Aqueduct');
  });
});
