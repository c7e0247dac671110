import { describe, expect, it } from 'vitest';
import {
  openSegment,
  parseSegment,
  parseSegmentPath,
  printLine,
  SEGMENT_HEAD,
  stampEvent,
} from '../../src/core/journal';
import { definitionSubject, eventRef } from '../../src/core/review';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const rigging = [
  '# Standing',
  '',
  '- **Shroud**: a side rope',
  '- **Stay**: a fore rope',
  '- **Vang**: a boom rope',
  '',
  '# Running',
  '',
  '- **Brail**: a gathering line',
  '- **Lift**: a yard line',
  '',
].join('\n');
const notes = { 'Rigging.md': rigging };
const terms = ['Shroud', 'Stay', 'Vang', 'Brail', 'Lift'];

/** Paths of the journal's segments in a folder. */
function segmentsIn(app: HostApp, folder: string): string[] {
  return app.files().filter((path) => path.startsWith(`${folder}/`) && parseSegmentPath(path) !== null);
}

/** The one segment of a journal, read by the grammar; every line in it must be a valid one. */
function segmentOf(app: HostApp, folder = 'Review journal'): ReturnType<typeof parseSegment> {
  const [path, ...more] = segmentsIn(app, folder);
  expect(more).toEqual([]);
  const text = app.read(path ?? '');
  const segment = parseSegment(text);
  expect(segment.skipped).toEqual([]);
  expect(segment.format).toBe(1);
  for (const event of segment.events) expect(text).toContain(`${printLine(event)}\n`);
  return segment;
}

async function suggested(app: HostApp): Promise<ConceptsPane> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await pane.select('Suggested');
  return pane;
}

describe('a definition in a row', () => {
  it('is refused or accepted where it is read, and each notice takes back its own', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({
      vault: { ...notes, 'Mast.md': '> [!definition] Mast\n> a spar that bears the sails.\n\nSee [[Stay]].\n' },
    });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Vault');
    const mast = await pane.expand('Mast');
    expect(await mast.getByRole('button', { name: 'Accept: Mast' }).count()).toBe(0);
    await mast.getByRole('button', { name: 'Not a definition: Mast' }).focus();
    await app.page.keyboard.press('Enter');
    await app.page.locator('.notice').getByText('No longer a definition: Mast').waitFor();
    await eventually(() => pane.row('Mast').count()).toBe(0);
    const stay = await pane.expand('Stay');
    await stay.getByRole('button', { name: 'Accept: Stay' }).focus();
    await app.page.keyboard.press('Enter');
    await eventually(() => stay.locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    // Who works with keys goes on at the line of the concept.
    await eventually(() => app.page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Stay');
    await app.page.locator('.notice', { hasText: 'Mast' }).getByRole('button', { name: 'Undo' }).click();
    await eventually(() => pane.row('Mast').locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    expect(await stay.locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    await eventually(() => segmentOf(app).events.map(({ type }) => type)).toEqual(['H', 'D', 'D', 'U']);
  });
});

describe('a definition that was refused', () => {
  it('can be brought back after a restart, and refused again', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: notes });
    const pane = await suggested(app);
    await expect(app.command('differentia:restore-definition')).rejects.toThrow('not available');
    await pane.suggestion('Vang').getByRole('button', { name: 'Not a definition: Vang' }).click();
    await eventually(() => segmentsIn(app, 'Review journal')).toHaveLength(1);
    await app.restart();
    await pane.complete();
    await app.command('differentia:restore-definition');
    const choices = app.page.locator('.suggestion-item');
    await eventually(() => choices.allInnerTexts()).toEqual([expect.stringContaining('Vang – a boom rope')]);
    await app.page.keyboard.press('Enter');
    await pane.select('Vault');
    await eventually(() => pane.row('Vang').locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => pane.row('Vang').count()).toBe(0);
  });
});

describe('a suggestion', () => {
  const shared = shareVault({ vault: notes });

  it('that is accepted is a definition, in the journal and after a restart', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await suggested(app);
    expect(await pane.suggestions()).toEqual(terms);
    await pane.suggestion('Stay').getByRole('button', { name: 'Accept: Stay' }).click();
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail', 'Lift']);
    await eventually(() => pane.news()).toBe('1 suggestion accepted');
    await eventually(() => segmentsIn(app, 'Review journal')).toHaveLength(1);
    const { yes } = definitionSubject('stay', 'list', 'a fore rope');
    expect(segmentOf(app).events).toMatchObject([{ type: 'H' }, { type: 'D', subject: yes, verdict: 'yes' }]);
    expect(app.files()).toContain('Review journal/README.md');
    expect(app.read('Rigging.md')).toBe(rigging);

    const before = app.hashes();
    await app.restart();
    await pane.complete();
    expect(await pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail', 'Lift']);
    await pane.select('Vault');
    expect(await pane.row('Stay').locator('.differentia-mark').getAttribute('data-state')).toBe('defined');
    expect(app.hashes()).toEqual(before);
  });

  it('that is refused goes, and comes back when the verdict is undone', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await suggested(app);
    await pane.suggestion('Vang').getByRole('button', { name: 'Not a definition: Vang' }).click();
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Brail', 'Lift']);
    await app.command('differentia:undo-verdict');
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail', 'Lift']);
    await eventually(() => segmentOf(app).events.map(({ type }) => type)).toEqual(['H', 'D', 'D', 'U']);
    const refused = segmentOf(app).events[2];
    expect(refused).toMatchObject({ verdict: 'no', subject: definitionSubject('vang', 'list', 'a boom rope').no });
    expect(segmentOf(app).events[3]).toMatchObject({ target: refused === undefined ? '' : eventRef(refused) });

    await app.restart();
    await pane.complete();
    expect(await pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail', 'Lift']);
    await expect(app.command('differentia:undo-verdict')).rejects.toThrow('not available');
  });

  it('is answered by keys, on any layout, and the next one takes the focus', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await suggested(app);
    const focused = (): Promise<string> =>
      app.page.evaluate(() => document.activeElement?.querySelector('.differentia-suggestion-term')?.textContent ?? '');
    await pane.suggestion('Shroud').locator('.differentia-suggestion-term').click();
    await eventually(focused).toBe('Shroud');
    await app.page.keyboard.press('ArrowDown');
    await eventually(focused).toBe('Vang');
    await app.page.keyboard.press('r');
    await eventually(focused).toBe('Brail');
    expect(await pane.suggestions()).toEqual(['Shroud', 'Brail', 'Lift']);
    await app.page.keyboard.press('ArrowUp');
    await eventually(focused).toBe('Shroud');
    await pane.suggestion('Shroud').dispatchEvent('keydown', { code: 'KeyA', key: 'ф' });
    await eventually(focused).toBe('Brail');
    expect(await pane.suggestions()).toEqual(['Brail', 'Lift']);
    // A key means the suggestion whose button has the focus, whichever is the current one.
    await pane.suggestion('Lift').getByRole('button', { name: 'Accept: Lift' }).focus();
    await app.page.keyboard.press('r');
    await eventually(() => pane.suggestions()).toEqual(['Brail']);
    for (let verdicts = 0; verdicts < 3; verdicts++) {
      await pane.el.getByRole('button', { name: 'Undo', exact: true }).click();
    }
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail', 'Lift']);
  });

  it('is accepted with all others of its kind after a question with their number, and undone with them', async () => {
    pluginChanges('Review journal/');
    const pane = await suggested(shared());
    await pane.el.getByRole('button', { name: 'Accept all 4 found by: List of terms' }).click();
    const question = pane.el.locator('.differentia-question');
    await question.getByText('Accept 4 suggestions found by “List of terms”?').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await pane.suggestions()).toHaveLength(4);
    await pane.el.getByRole('button', { name: 'Accept all 4 found by: List of terms' }).click();
    await question.getByRole('button', { name: 'Accept all' }).click();
    await eventually(() => pane.suggestions()).toEqual([]);
    expect(await pane.el.innerText()).toContain('No suggestion waits for an answer.');
    await pane.el.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => pane.suggestions()).toHaveLength(4);
  });
});

describe('the journal', () => {
  it('is read from the folder of the settings at the start, and written there', async () => {
    pluginChanges('Log/Verdicts/');
    const folder = 'Log/Verdicts';
    const at = { at: Date.parse('2026-11-25T10:00:00Z'), offset: 60, device: 'k2m9xa' };
    const { yes } = definitionSubject('shroud', 'list', 'a side rope');
    const lines = [
      openSegment('2026-11-001', { ...at, seq: 0 }),
      stampEvent({ type: 'D', subject: yes, verdict: 'yes' }, { ...at, seq: 1 }),
    ].map((event) => `${printLine(event)}\n`);
    const other = `${folder}/k2m9xa/k2m9xa-2026-11-001.md`;
    const app = await openVault({
      vault: {
        ...notes,
        '.obsidian/plugins/differentia/data.json': JSON.stringify({ schema: 1, journal: { folder } }),
        [other]: `${SEGMENT_HEAD}${lines.join('')}`,
      },
    });
    const before = app.read(other);
    const pane = await suggested(app);
    expect(await pane.suggestions()).toEqual(['Stay', 'Vang', 'Brail', 'Lift']);
    await pane.suggestion('Lift').getByRole('button', { name: 'Accept: Lift' }).click();
    await eventually(() => segmentsIn(app, folder)).toHaveLength(2);
    const [own] = segmentsIn(app, folder).filter((path) => path !== other);
    expect(parseSegment(app.read(own ?? '')).events).toMatchObject([{ type: 'H' }, { type: 'D', verdict: 'yes' }]);
    expect(app.read(other)).toBe(before);
    expect(segmentsIn(app, 'Review journal')).toEqual([]);
    // The journal is no note: nothing of it is a concept.
    expect((await pane.counts()).Vault).toBe(terms.length);
  });

  it('goes with its folder when that is renamed', async () => {
    pluginChanges('Old/reviews/');
    const app = await openVault({ vault: { ...notes, 'Logs/Plan.md': 'Nothing yet.\n' } });
    await app.write(
      '.obsidian/plugins/differentia/data.json',
      JSON.stringify({ schema: 1, journal: { folder: 'Logs/reviews' } }),
    );
    await app.restart();
    const pane = await suggested(app);
    await pane.suggestion('Shroud').getByRole('button', { name: 'Accept: Shroud' }).click();
    await eventually(() => segmentsIn(app, 'Logs/reviews')).toHaveLength(1);
    await app.rename('Logs', 'Old');
    await pane.suggestion('Stay').getByRole('button', { name: 'Accept: Stay' }).click();
    await eventually(() => segmentOf(app, 'Old/reviews').events.map(({ type }) => type)).toEqual(['H', 'D', 'D']);
    expect(segmentsIn(app, 'Logs')).toEqual([]);
    await app.restart();
    await suggested(app);
    expect(await pane.suggestions()).toEqual(['Vang', 'Brail', 'Lift']);
  });

  it('takes in what another device has written meanwhile', async () => {
    const app = await openVault({ vault: notes });
    const pane = await suggested(app);
    const stamp = { at: Date.parse('2026-11-26T08:00:00Z'), offset: 0, device: 'b7c1zz' };
    const { no } = definitionSubject('brail', 'list', 'a gathering line');
    const lines = [
      openSegment('2026-11-001', { ...stamp, seq: 0 }),
      stampEvent({ type: 'D', subject: no, verdict: 'no' }, { ...stamp, seq: 1 }),
    ].map((event) => `${printLine(event)}\n`);
    await app.write('Review journal/b7c1zz/b7c1zz-2026-11-001.md', `${SEGMENT_HEAD}${lines.join('')}`);
    await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Stay', 'Vang', 'Lift']);
  });

  it('that cannot be written keeps the verdict, says so once, and writes it after a crash', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: notes });
    const pane = await suggested(app);
    await app.do('fail', 'write', '*', true);
    await pane.suggestion('Shroud').getByRole('button', { name: 'Accept: Shroud' }).click();
    await pane.el.getByText('1 verdict not saved yet').waitFor();
    await pane.suggestion('Stay').getByRole('button', { name: 'Accept: Stay' }).click();
    await pane.el.getByText('2 verdicts not saved yet').waitFor();
    const notices = await app.do('notices');
    expect(notices.filter((text) => text.includes('Could not be saved'))).toHaveLength(1);
    expect(segmentsIn(app, 'Review journal')).toEqual([]);
    await app.kill();
    await eventually(() => segmentsIn(app, 'Review journal')).toHaveLength(1);
    expect(segmentOf(app).events.map(({ type }) => type)).toEqual(['H', 'D', 'D']);
    await suggested(app);
    expect(await pane.suggestions()).toEqual(['Vang', 'Brail', 'Lift']);
  });
});
