import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { focused } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { tabTo } from './keyboard';
import { openVault, pluginChanges, shareVault, watchVaults } from './open-vault';

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
  '',
].join('\n');
const notes = { 'Rigging.md': rigging };
const terms = ['Shroud', 'Stay', 'Vang', 'Brail'];
const PANE = '.differentia-concepts';

async function inbox(app: HostApp, tab = 'Suggested'): Promise<ConceptsPane> {
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await pane.select(tab);
  return pane;
}

describe('the inbox of suggestions', () => {
  const shared = shareVault({ vault: notes });

  it('refuses all of a kind after a question with their number, undone at once', async () => {
    pluginChanges('Review journal/');
    const pane = await inbox(shared());
    expect(await pane.suggestions()).toEqual(terms);
    await pane.el.getByRole('button', { name: 'Refuse all 4 found by: List of terms' }).click();
    const question = pane.el.locator('.differentia-question');
    await question.getByText('Refuse 4 suggestions found by “List of terms”?').waitFor();
    expect(await shared().axe(PANE)).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await pane.suggestions()).toEqual(terms);
    await pane.el.getByRole('button', { name: 'Refuse all 4 found by: List of terms' }).click();
    await question.getByRole('button', { name: 'Refuse all' }).click();
    await eventually(() => pane.suggestions()).toEqual([]);
    await eventually(() => pane.news()).toBe('4 suggestions refused');
    // What undo would take back stands beside it.
    expect(await pane.el.locator('[data-part="done"]:visible').innerText()).toBe(await pane.news());
    await pane.el.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => pane.suggestions()).toEqual(terms);
  });

  it('is worked through by keys alone: one by one, all of a kind, and back', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await inbox(app);
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    await pane.el.getByRole('tab', { name: 'Suggested' }).focus();
    await tabTo(app, PANE, 'Accept all 4 found by: List of terms');
    await press('Enter');
    // The question has the focus, and Esc is no.
    await eventually(() => focused(app)).toBe('Accept all');
    await press('Escape');
    await eventually(() => pane.el.locator('.differentia-question').isVisible()).toBe(false);
    expect(await pane.suggestions()).toEqual(terms);
    const current = (): Promise<string> =>
      app.page.evaluate(() => document.activeElement?.querySelector('.differentia-suggestion-term')?.textContent ?? '');
    for (let step = 0; step < 12 && (await current()) === ''; step += 1) await press('Tab');
    expect(await current()).toBe('Shroud');
    await press('r');
    await eventually(current).toBe('Stay');
    await press('a');
    await eventually(current).toBe('Vang');
    await press('ArrowDown');
    await eventually(current).toBe('Brail');
    await eventually(() => pane.suggestions()).toEqual(['Vang', 'Brail']);
    await pane.el.getByRole('tab', { name: 'Suggested' }).focus();
    await tabTo(app, PANE, 'Refuse all 2 found by: List of terms');
    await press('Enter');
    await eventually(() => focused(app)).toBe('Refuse all');
    await press('Enter');
    await eventually(() => pane.suggestions()).toEqual([]);
    // What follows is to take it back.
    await eventually(() => focused(app)).toBe('Undo');
    for (let verdicts = 0; verdicts < 3; verdicts += 1) await press('Enter');
    await eventually(() => pane.suggestions()).toEqual(terms);
  });

  it('asks anew when there are more by the time of the answer', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const pane = await inbox(app);
    await pane.el.getByRole('button', { name: 'Accept all 4 found by: List of terms' }).click();
    const question = pane.el.locator('.differentia-question');
    await question.waitFor();
    await app.write(
      'More.md',
      '# More\n\n- **Gasket**: a short rope\n- **Lanyard**: a thin rope\n- **Painter**: a bow rope\n',
    );
    await eventually(() => pane.suggestions()).toHaveLength(7);
    await question.getByRole('button', { name: 'Accept all' }).click();
    await question.getByText('Accept 7 suggestions found by “List of terms”?').waitFor();
    expect(await pane.suggestions()).toHaveLength(7);
    await question.getByRole('button', { name: 'Accept all' }).click();
    await eventually(() => pane.suggestions()).toEqual([]);
    await pane.el.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => pane.suggestions()).toHaveLength(7);
    await app.delete('More.md');
  });
});

it('is answered by a finger, in Russian', async () => {
  pluginChanges('Review journal/');
  const app = await openVault({ vault: notes, phone: true, language: 'ru', theme: 'dark' });
  const pane = await inbox(app, 'Предложения');
  const tap = (name: string): Promise<void> => app.touch().tap(pane.el.getByRole('button', { name, exact: true }));
  await eventually(() => pane.suggestions()).toEqual(terms);
  await tap('Принять: Stay');
  await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Vang', 'Brail']);
  await tap('Не определение: Vang');
  await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Brail']);
  await tap('Отклонить все 2: Список терминов');
  const heights = await pane.el
    .locator('button:visible')
    .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await pane.el.getByText('Отклонить 2 предложения вида «Список терминов»?').waitFor();
  await tap('Отклонить все');
  await eventually(() => pane.suggestions()).toEqual([]);
  await eventually(() => pane.news()).toBe('Отклонено 2 предложения');
  await tap('Отменить');
  await eventually(() => pane.suggestions()).toEqual(['Shroud', 'Brail']);
});
