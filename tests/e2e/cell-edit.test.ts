import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dialog, EDITS, field, NOTES, openTab, pressInSources, stored, undoByNotice } from './cell-edit-page';
import { focused } from './comparison-page';
import { eventually } from './concepts-pane';
import { runByKeys } from './keyboard';
import { pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

describe('a cell of each reader', () => {
  const shared = shareVault({ vault: NOTES });

  it.each(EDITS)('$reader: by mouse, in its own bytes, and back', async ({ row, path, shown, typed, from, to }) => {
    const app = shared();
    const view = await openTab(app);
    const before = await stored(app, path);
    expect(before.split(from)).toHaveLength(2);
    await pressInSources(view, row, 0, 'Edit');
    await eventually(() => field(app).inputValue()).toBe(shown);
    await field(app).fill(typed);
    await dialog(app).getByRole('button', { name: 'Save' }).click();
    await eventually(() => stored(app, path)).toBe(before.replace(from, () => to));
    await undoByNotice(app, path);
    await eventually(() => stored(app, path)).toBe(before);
  });

  it.each(EDITS)('$reader: by keys alone', async ({ row, path, shown, typed, from, to }) => {
    const app = shared();
    const view = await openTab(app);
    const before = await stored(app, path);
    await view.rowHead(row).focus();
    await app.page.keyboard.press('ArrowRight');
    const cell = await focused(app);
    expect(cell).toMatch(new RegExp(`^${row}, Larder: `, 'u'));
    await app.page.keyboard.press('F2');
    await eventually(() => field(app).inputValue()).toBe(shown);
    await eventually(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await app.page.keyboard.press('Control+a');
    await app.type(typed);
    await app.page.keyboard.press(typed.includes('\n') ? 'Control+Enter' : 'Enter');
    await eventually(() => stored(app, path)).toBe(before.replace(from, () => to));
    await eventually(() => focused(app)).toMatch(new RegExp(`^${row}, Larder: `, 'u'));
    await runByKeys(app, 'Undo last cell edit');
    await app.page.locator('.notice', { hasText: 'Taken back in' }).waitFor();
    await eventually(() => stored(app, path)).toBe(before);
    await takeNotices(app);
  });

  it('is left as it is where nothing is changed, and by Esc', async () => {
    const app = shared();
    const view = await openTab(app);
    const before = app.hashes();
    await pressInSources(view, 'Wall', 0, 'Edit');
    await field(app).waitFor();
    expect(await app.axe('.modal')).toEqual([]);
    await dialog(app).getByRole('button', { name: 'Save' }).click();
    await eventually(() => dialog(app).count()).toBe(0);
    await view.cell('Wall', 0).focus();
    await app.page.keyboard.press('F2');
    await field(app).fill('other');
    await app.page.keyboard.press('Escape');
    await eventually(() => dialog(app).count()).toBe(0);
    await eventually(() => focused(app)).toMatch(/^Wall, Larder: /u);
    await app.save();
    expect(app.hashes()).toEqual(before);
    expect(await takeNotices(app)).toEqual([]);
  });

  it('a list of YAML: the value of its key alone is another, and undo gives the same bytes', async () => {
    const app = shared();
    const view = await openTab(app);
    const before = app.read('Larder.md');
    const data = (text: string): unknown => parse(text.split('---')[1] ?? '');
    await view.cell('Smells', 0).click({ button: 'right' });
    await view.choose('Edit…');
    await eventually(() => field(app).inputValue()).toBe('meat\ncheese: old');
    await field(app).fill('meat\nsmoke: [sweet]\ncheese: old');
    await dialog(app).getByRole('button', { name: 'Save' }).click();
    await eventually(() => view.line('Smells')).toEqual(['Smells', 'meat; smoke: [sweet]; cheese: old', '—']);
    const after = app.read('Larder.md');
    expect(data(after)).toEqual({ ...(data(before) as object), smells: ['meat', 'smoke: [sweet]', 'cheese: old'] });
    expect(after.slice(after.lastIndexOf('---'))).toBe(before.slice(before.lastIndexOf('---')));
    await app.command('differentia:undo-cell-edit');
    await eventually(() => app.read('Larder.md')).toBe(before);
    await takeNotices(app);
  });

  it('with several sources: the one that is chosen is edited', async () => {
    const app = shared();
    const view = await openTab(app);
    const before = await stored(app, 'Larder.md');
    await view.cell('Age', 0).focus();
    await app.page.keyboard.press('F2');
    await eventually(() => view.popover.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(2);
    await view.popover.getByRole('button', { name: 'Edit', exact: true }).nth(1).click();
    await eventually(() => field(app).inputValue()).toBe('12');
    await field(app).fill('13');
    await app.page.keyboard.press('Enter');
    await eventually(() => app.read('Larder.md')).toBe(before.replace('age:   12', 'age:   13'));
    await undoByNotice(app, 'Larder.md');
    await eventually(() => app.read('Larder.md')).toBe(before);
    await takeNotices(app);
  });
});

describe('a cell that is left empty', () => {
  const shared = shareVault({ vault: NOTES });

  it.each(['mouse', 'keys'] as const)('by %s: asked first, its key stays, and back', async (means) => {
    const app = shared();
    const view = await openTab(app);
    const before = await stored(app, 'Larder.md');
    await view.cell('Floor', 0).focus();
    await app.page.keyboard.press('F2');
    await field(app).fill('');
    const press = async (name: string): Promise<void> => {
      if (means === 'mouse') await dialog(app).getByRole('button', { name }).click();
      else await field(app).press('Enter');
    };
    await press('Save');
    await eventually(() => dialog(app).getByRole('alert').innerText()).toContain('the cell is empty');
    expect(await app.axe('.modal')).toEqual([]);
    expect(await stored(app, 'Larder.md')).toBe(before);
    // Typing takes the question back.
    await field(app).fill('x');
    expect(await dialog(app).getByRole('button', { name: 'Save' }).count()).toBe(1);
    await field(app).fill('');
    await press('Save');
    await dialog(app).getByRole('button', { name: 'Leave it empty' }).waitFor();
    await press('Leave it empty');
    await eventually(() => stored(app, 'Larder.md')).toBe(before.replace('floor: stone', 'floor: '));
    await eventually(() => view.line('Floor')).toEqual(['Floor', '—', 'tiles']);
    await undoByNotice(app, 'Larder.md');
    await eventually(() => stored(app, 'Larder.md')).toBe(before);
    await eventually(() => view.line('Floor')).toEqual(['Floor', 'stone', 'tiles']);
  });
});

describe('sources opened right after a change', () => {
  const shared = shareVault({ vault: NOTES });

  it('are those of the note as it is now', async () => {
    const app = shared();
    const view = await openTab(app);
    const other = (NOTES['Pantry.md'] ?? '').replace('tiles', 'marble');
    await view.cell('Floor', 1).evaluate(async (cell, text) => {
      await window.hostControl.write('Pantry.md', text);
      (cell as HTMLElement).click();
    }, other);
    await view.popover.and(app.page.locator('[aria-busy="false"]')).waitFor();
    expect(await view.popover.innerText()).toContain('marble');
    expect(await view.popover.innerText()).not.toContain('has changed');
    await app.page.keyboard.press('Escape');
    await app.write('Pantry.md', NOTES['Pantry.md'] ?? '');
  });
});

describe('a cell that is stale', () => {
  const shared = shareVault({ vault: NOTES, clipboard: true });

  it('is refused; what was typed stays and comes along to the note', async () => {
    const app = shared();
    const view = await openTab(app);
    await pressInSources(view, 'Floor', 1, 'Edit');
    await field(app).fill('oak');
    const other = (NOTES['Pantry.md'] ?? '').replace('tiles', 'marble');
    await app.write('Pantry.md', other);
    await app.page.keyboard.press('Enter');
    const alert = dialog(app).getByRole('alert');
    await eventually(() => alert.textContent()).toBe(
      'The note has changed here; nothing was written. What you typed is still here.',
    );
    expect(await field(app).inputValue()).toBe('oak');
    expect(await stored(app, 'Pantry.md')).toBe(other);
    await dialog(app).getByRole('button', { name: 'Copy it and open the note' }).click();
    await eventually(() => app.do('activeNote')).toBe('Pantry.md');
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe('oak');
    await app.write('Pantry.md', NOTES['Pantry.md'] ?? '');
  });

  it('a list that has changed is refused too', async () => {
    const app = shared();
    const view = await openTab(app);
    await view.cell('Smells', 0).focus();
    await app.page.keyboard.press('F2');
    await field(app).fill('smoke');
    const other = (NOTES['Larder.md'] ?? '').replace('  - meat', '  - ham');
    await app.write('Larder.md', other);
    await dialog(app).getByRole('button', { name: 'Save' }).click();
    await eventually(() => dialog(app).getByRole('alert').textContent()).toMatch(/^The note has changed here/u);
    expect(app.read('Larder.md')).toBe(other);
    await app.page.keyboard.press('Escape');
    await app.write('Larder.md', NOTES['Larder.md'] ?? '');
  });

  it('an edit is not taken back over what came after it', async () => {
    pluginChanges('Pantry.md');
    const app = shared();
    const view = await openTab(app);
    await pressInSources(view, 'Shelf', 1, 'Edit');
    await field(app).fill('oak');
    await app.page.keyboard.press('Enter');
    await eventually(() => app.read('Pantry.md')).toContain('shelf: oak');
    await app.write('Pantry.md', app.read('Pantry.md').replace('oak', 'ash'));
    await app.command('differentia:undo-cell-edit');
    await app.page.locator('.notice', { hasText: 'Pantry has changed since; the edit was not taken back.' }).waitFor();
    expect(app.read('Pantry.md')).toContain('shelf: ash');
    const commands = await app.do('commands');
    expect(commands.find(({ id }) => id === 'differentia:undo-cell-edit')?.available).toBe(false);
  });
});
