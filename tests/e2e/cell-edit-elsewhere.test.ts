import { describe, expect, it } from 'vitest';
import { dialog, EDITS, field, NOTES, openTab, pressInSources, ROOMS, stored, undoByNotice } from './cell-edit-page';
import { ComparisonPage, LIVE, READING, openBlock } from './comparison-page';
import { eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

describe('an empty cell', () => {
  it('is written where the others are: by mouse into a table, by keys as a property', async () => {
    const app = await openVault({ vault: NOTES });
    const view = await openTab(app);
    const rooms = await stored(app, 'Rooms.md');
    await pressInSources(view, 'Light', 1, 'Write it…');
    await field(app).fill('a lamp | a window');
    expect(await app.axe('.modal')).toEqual([]);
    expect(await dialog(app).locator('pre').textContent()).toBe('| Light | none | a lamp \\| a window |');
    await dialog(app).getByRole('button', { name: 'Write', exact: true }).click();
    await eventually(() => stored(app, 'Rooms.md')).toBe(
      rooms.replace('| Light | none | |', '| Light | none | a lamp \\| a window |'),
    );
    await eventually(() => view.line('Light')).toEqual(['Light', 'none', 'a lamp | a window']);
    await undoByNotice(app, 'Rooms.md');
    await eventually(() => stored(app, 'Rooms.md')).toBe(rooms);
    await view.cell('Smells', 1).focus();
    await app.page.keyboard.press('F2');
    await eventually(() => dialog(app).locator('.differentia-quiet:visible').allTextContents()).toContain(
      'Goes into Pantry:',
    );
    await app.type('jam: sweet');
    expect(await dialog(app).locator('pre').textContent()).toBe('smells: "jam: sweet"');
    await app.page.keyboard.press('Control+Enter');
    await eventually(() => view.line('Smells')).toEqual(['Smells', 'meat; cheese: old', 'jam: sweet']);
    expect(app.read('Pantry.md')).toBe(
      (NOTES['Pantry.md'] ?? '').replace('age: 3\n', 'age: 3\nsmells: "jam: sweet"\n'),
    );
    await app.command('differentia:undo-cell-edit');
    await eventually(() => app.read('Pantry.md')).toBe(NOTES['Pantry.md']);
  });

  it('of a concept without a note: the note comes first', async () => {
    pluginChanges('Cellar.md');
    const block = '```compare\nconcepts: ["[[Larder]]", "[[Cellar]]"]\n```\n';
    const app = await openVault({ vault: { ...NOTES, 'Block.md': block } });
    await app.openNote('Block.md', { mode: 'preview' });
    const view = new ComparisonPage(app.page, '.markdown-reading-view');
    await eventually(() => view.rows()).toContain('Floor');
    await pressInSources(view, 'Floor', 1, 'Write it…');
    await dialog(app).getByRole('button', { name: 'Create note “Cellar”' }).click();
    await field(app).fill('earth');
    await app.page.keyboard.press('Control+Enter');
    await eventually(() => app.read('Cellar.md')).toBe('---\nfloor: earth\n---\n');
    await eventually(() => view.line('Floor')).toEqual(['Floor', 'stone', 'earth']);
  });
});

describe('a cell on a phone', () => {
  it('is edited and written by touch', async () => {
    const app = await openVault({ vault: NOTES, phone: true });
    const view = await openTab(app);
    const touch = app.touch();
    for (const { row, path, typed, from, to } of EDITS) {
      const before = await stored(app, path);
      const line = await view.line(row);
      await view.cell(row, 0).scrollIntoViewIfNeeded();
      await touch.tap(view.cell(row, 0));
      await view.popover.and(app.page.locator('[aria-busy="false"]')).waitFor();
      const edit = view.popover.getByRole('button', { name: 'Edit', exact: true }).first();
      await edit.scrollIntoViewIfNeeded();
      expect((await edit.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await touch.tap(edit);
      await field(app).fill(typed);
      await touch.tap(dialog(app).getByRole('button', { name: 'Save' }));
      await eventually(() => stored(app, path)).toBe(before.replace(from, () => to));
      await undoByNotice(app, path, (button) => touch.tap(button));
      await eventually(() => stored(app, path)).toBe(before);
      await eventually(() => view.line(row)).toEqual(line);
      await view.complete();
      await takeNotices(app);
    }
    await view.cell('Light', 1).scrollIntoViewIfNeeded();
    await touch.tap(view.cell('Light', 1));
    await touch.tap(view.popover.getByRole('button', { name: 'Write it…' }));
    await field(app).fill('a lamp');
    await touch.tap(dialog(app).getByRole('button', { name: 'Write', exact: true }));
    await eventually(() => stored(app, 'Rooms.md')).toContain('| Light | none | a lamp |');
    await undoByNotice(app, 'Rooms.md', (button) => touch.tap(button));
    await eventually(() => stored(app, 'Rooms.md')).toBe(ROOMS);
  });
});

const filler = Array.from({ length: 30 }, (_, at) => `Paragraph ${String(at)} of the house book.`).join('\n\n');
const BLOCK = [
  '```compare',
  'concepts: ["[[Larder]]", "[[Pantry]]"]',
  'sources: [field, property, prose, link]',
  'implied: true',
  'min: 30',
  '```',
];

const BLOCKS = {
  ...NOTES,
  'House.md': [
    '# House',
    '',
    'Words above.',
    '',
    ...BLOCK,
    '',
    '## Larder',
    '',
    '- Door:: north',
    '',
    '## Pantry',
    '',
    '- Door:: south',
    '',
    filler,
    '',
  ].join('\n'),
  'Windows.md': [
    '# House',
    '',
    ...BLOCK,
    '',
    '## Larder',
    '',
    '- Gate:: north',
    '',
    '## Pantry',
    '',
    '- Gate:: south',
    '',
    'End.',
  ].join('\r\n'),
  'Implied.md': ['A [[Larder]] is cheaper than a [[Pantry]].', '', ...BLOCK, ''].join('\n'),
  'Twice.md': [
    '> [!note] One',
    ...BLOCK.map((line) => `> ${line}`),
    '',
    '- Two',
    '',
    ...BLOCK.map((line) => `  ${line}`),
    '',
  ].join('\n'),
};

describe('a cell of a block', () => {
  const shared = shareVault({ vault: BLOCKS });

  it('in the note itself is one step of the editor, and moves neither cursor nor scroll', async () => {
    const app = shared();
    const view = await openBlock(app, 'House.md', 'live');
    const before = await stored(app, 'House.md');
    await eventually(() => view.line('Door')).toEqual(['Door', 'north', 'south']);
    await app.do('select', 2, 7);
    await view.cell('Door', 1).scrollIntoViewIfNeeded();
    const state = await app.do('editor');
    await pressInSources(view, 'Door', 1, 'Edit');
    await field(app).fill('east');
    await app.page.keyboard.press('Enter');
    await eventually(async () => (await app.do('editor'))?.text).toBe(before.replace('south', 'east'));
    await eventually(() => view.line('Door')).toEqual(['Door', 'north', 'east']);
    const after = await app.do('editor');
    expect([after?.selection, after?.scrollTop]).toEqual(['House', state?.scrollTop]);
    await app.page.locator(`${LIVE} .cm-content`).first().focus();
    await app.page.keyboard.press('Control+z');
    await eventually(() => stored(app, 'House.md')).toBe(before);
    await takeNotices(app);
  });

  it('in a note with CRLF that is open for writing keeps every line end', async () => {
    const app = shared();
    const view = await openBlock(app, 'Windows.md', 'live');
    const before = app.read('Windows.md');
    await eventually(() => view.line('Gate')).toEqual(['Gate', 'north', 'south']);
    await pressInSources(view, 'Gate', 1, 'Edit');
    await field(app).fill('east');
    await app.page.keyboard.press('Enter');
    await eventually(() => stored(app, 'Windows.md')).toBe(before.replace('south', 'east'));
    await eventually(async () => (await app.do('editor'))?.text).toContain('east');
    await eventually(() => view.line('Gate')).toEqual(['Gate', 'north', 'east']);
    await undoByNotice(app, 'Windows.md');
    await eventually(() => stored(app, 'Windows.md')).toBe(before);
    await takeNotices(app);
  });

  it('stays where it is while words are typed above it, and so do cursor and scroll', async () => {
    const app = shared();
    const view = await openBlock(app, 'House.md', 'live');
    await eventually(() => view.rows()).toEqual(expect.arrayContaining(['Door', 'Gate', 'Floor', 'Kept', 'Cellar']));
    const text = (await app.do('editor'))?.text ?? '';
    const at = text.indexOf('Words above') + 'Words above'.length;
    await app.do('select', at, at);
    await view.table.scrollIntoViewIfNeeded();
    const box = await view.table.boundingBox();
    const { scrollTop } = (await app.do('editor')) ?? { scrollTop: -1 };
    for (const [index, sign] of Array.from(' and so').entries()) {
      await app.type(sign);
      const now = await app.do('editor');
      expect([now?.from, now?.to, now?.scrollTop]).toEqual([at + index + 1, at + index + 1, scrollTop]);
    }
    // The note is one of the table's: it is read again, and drawn.
    await app.save();
    await view.complete();
    await app.do('select', at, at + 7);
    await app.page.keyboard.press('Delete');
    await app.save();
    await view.complete();
    const now = await app.do('editor');
    expect([now?.text, now?.from, now?.to, now?.scrollTop]).toEqual([text, at, at, scrollTop]);
    expect(await view.table.boundingBox()).toEqual(box);
  });

  it('is edited in a callout and in a list, of two tables in one note', async () => {
    const app = shared();
    await app.openNote('Twice.md', { mode: 'preview' });
    for (const at of [0, 1]) {
      const block = app.page.locator(`${READING} .block-language-compare`).nth(at);
      const cell = block.locator('tbody tr', { hasText: 'Floor' }).locator('td button').nth(at);
      await cell.focus();
      await app.page.keyboard.press('F2');
      await field(app).fill('oak');
      await app.page.keyboard.press('Enter');
      const path = at === 0 ? 'Larder.md' : 'Pantry.md';
      await eventually(() => app.read(path)).toContain('floor: oak');
      await eventually(() => cell.getAttribute('aria-label')).toMatch(/: oak$/u);
      await app.command('differentia:undo-cell-edit');
      await eventually(() => app.read(path)).toBe(NOTES[path]);
      await takeNotices(app);
    }
  });

  it('that only follows, or is a link, is not edited, and says so', async () => {
    const app = shared();
    const view = await openBlock(app, 'Implied.md', 'preview');
    const implied = view.table.locator('td button', { hasText: 'dearer' });
    await implied.focus();
    await app.page.keyboard.press('F2');
    await app.page.locator('.notice', { hasText: 'This only follows from a sentence' }).waitFor();
    await implied.click();
    await view.popover.and(app.page.locator('[aria-busy="false"]')).waitFor();
    expect(await view.popover.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    expect(await view.popover.textContent()).toContain('Follows from the sentence; no note says it in these words.');
    await app.page.keyboard.press('Escape');
    await takeNotices(app);
    await view.cell('Cellar', 0).focus();
    await app.page.keyboard.press('F2');
    await app.page.locator('.notice', { hasText: 'A link is no value and is not edited here.' }).waitFor();
    expect(await dialog(app).count()).toBe(0);
    await takeNotices(app);
  });

  it('tells of a sentence by what pattern it was read', async () => {
    const app = shared();
    const view = await openTab(app);
    await view.cell('Kept', 0).click();
    await view.popover.and(app.page.locator('[aria-busy="false"]')).waitFor();
    const item = view.popover.locator('.differentia-source-item').first();
    expect(await item.locator('mark').textContent()).toBe('kept cool');
    expect(await item.textContent()).toContain('Rooms › Differences');
    expect(await item.textContent()).toContain('A sentence that sets the concepts against each other: “whereas”');
    await app.page.keyboard.press('Escape');
  });
});

describe('hostile words', () => {
  it('stay words in the field, in the lines and in the cell', async () => {
    const evil = '<img src=x onerror="window.hit=1">';
    const vault = { ...NOTES, 'Larder.md': `---\nfloor: '${evil}'\nsmells: ham\n---\n## Who\n- the cook\n` };
    const app = await openVault({ vault });
    const view = await openTab(app);
    await pressInSources(view, 'Floor', 0, 'Edit');
    await eventually(() => field(app).inputValue()).toBe(evil);
    await field(app).fill(`${evil} 'a' # b`);
    await app.page.keyboard.press('Enter');
    await eventually(() => view.line('Floor')).toEqual(['Floor', `${evil} 'a' # b`, 'tiles']);
    expect(app.read('Larder.md')).toContain(`floor: '${evil} ''a'' # b'\n`);
    await app.command('differentia:undo-cell-edit');
    await eventually(() => view.line('Floor')).toEqual(['Floor', evil, 'tiles']);
    expect(app.read('Larder.md')).toBe(vault['Larder.md']);
    await view.cell('Smells', 1).focus();
    await app.page.keyboard.press('F2');
    await field(app).fill(evil);
    expect(await dialog(app).locator('pre').textContent()).toBe(`smells: ${evil}`);
    expect(await app.page.locator('img').count()).toBe(0);
    expect(await app.page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    await app.page.keyboard.press('Escape');
  });
});
