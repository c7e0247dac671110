import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { cachedVocabulary } from '../host/cached-vocabulary.mjs';
import { ConceptsPane, eventually } from './concepts-pane';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

const COUNT = 10_000;
/** Concepts: those of the notes, of the marked one, and one that is typed. */
const TOLD = COUNT + 2;
/** The reading of so many notes on a machine that has other work too. */
const LONG_MS = 200_000;
const marked = { 'Marked.md': '**Quern** — a stone mill that is turned by hand.\n' };

/** Notes the tasks of this page, those before this call too, that kept the main thread for more than 50 ms. */
async function watchLongTasks(app: HostApp): Promise<() => Promise<number[]>> {
  await app.page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  return () => app.page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

function tellLongTasks(when: string, tasks: readonly number[]): void {
  const longest = [...tasks].sort((a, b) => b - a).slice(0, 10);
  console.log(`tasks above 50 ms ${when}: ${String(tasks.length)}; ms: ${longest.join(' ')}`);
}

describe(`a vault of ${String(COUNT)} notes`, () => {
  const shared = shareVault({ vault: { seed: 11, count: COUNT, notes: marked } });

  it('is read while the pane is used: it tells how far it is, can be stopped, and answers searches', async () => {
    const app = shared();
    const longTasks = await watchLongTasks(app);
    const pane = new ConceptsPane(app);
    const busy = pane.el.locator('.differentia-scroller[aria-busy="true"]');
    const status = pane.el.locator('.differentia-status');
    await pane.el.getByRole('progressbar').waitFor();
    expect(await status.innerText()).toMatch(/^Reading notes: [\d,]+ of 10,001/u);

    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill('rotary va');
    await eventually(() => pane.names()).toContain('Rotary valve');
    await pane.select('Suggested');
    await pane.select('Undefined');
    expect(await busy.count()).toBe(1);

    await status.getByRole('button', { name: 'Cancel' }).click();
    await status.getByText(/^Reading was cancelled: [\d,]+ notes not read\.$/u).waitFor({ timeout: LONG_MS });
    await eventually(() => busy.count()).toBe(0);
    await status.getByRole('button', { name: 'Go on' }).click();
    await busy.waitFor();
    await app.openNote('Part 1/Rotary valve.md');
    await pane.select('This note');
    await eventually(() => pane.names()).toContain('Rotary valve');

    // What is typed meanwhile arrives letter by letter, and is among the concepts long before the rest is read.
    await app.page.locator('.mod-root .cm-content').click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('\n\n**Spindle** — a rod that turns with what is fixed to it.');
    expect((await app.do('editor'))?.text).toMatch(
      /\n\n\*\*Spindle\*\* — a rod that turns with what is fixed to it\.$/u,
    );
    await eventually(() => pane.names()).toContain('Spindle');
    expect(await busy.count()).toBe(1);

    await pane.el.locator('.differentia-scroller[aria-busy="false"]').waitFor({ timeout: LONG_MS });
    expect(await status.isHidden()).toBe(true);
    expect(await pane.counts()).toMatchObject({ Vault: TOLD, Undefined: 0 });
    tellLongTasks(`while ${String(COUNT)} notes were read`, await longTasks());
  }, 240_000);

  it('is listed by the rows in sight alone, and scrolls to its end', async () => {
    const pane = new ConceptsPane(shared());
    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill('');
    const rowCount = (): Promise<string | null> =>
      pane.el.locator('.differentia-concept').first().getAttribute('aria-setsize');
    await eventually(rowCount).toBe(String(TOLD));
    expect(await pane.el.locator('.differentia-concept').count()).toBeLessThan(300);
    const scroller = pane.el.locator('.differentia-scroller');
    const [first] = await pane.names();
    // Into the middle of what is not drawn: the place that was scrolled to stays when its rows are drawn.
    const place = await scroller.evaluate((el) => (el.scrollTop = Math.floor(el.scrollHeight / 2)));
    await eventually(async () => (await pane.names())[0]).not.toBe(first);
    await eventually(() => pane.el.locator('.differentia-concept').count()).toBeLessThan(150);
    expect(await scroller.evaluate((el) => el.scrollTop)).toBe(place);
    await scroller.evaluate((el) => (el.scrollTop = el.scrollHeight));
    const last = pane.el.locator('.differentia-concept').last();
    await eventually(() => last.getAttribute('aria-posinset')).toBe(String(TOLD));
    expect(await last.locator('.differentia-concept-name').textContent()).toMatch(/^Split valve \d{2,}$/u);
    expect(await pane.el.locator('.differentia-concept').count()).toBeLessThan(150);
  });

  it('is not read again after a restart: what has the time and size of before comes from the cache', async () => {
    const app = shared();
    await eventually(() => cachedVocabulary(app.page)).not.toBe('');
    const { disk } = app;
    const { ctime, mtime } = disk.files.get('Marked.md') ?? { ctime: 0, mtime: 0 };
    disk.write('Marked.md', Buffer.from(marked['Marked.md'].replace('Quern', 'Stone')), { ctime, mtime });
    await app.restart();
    const longTasks = await watchLongTasks(app);
    const pane = new ConceptsPane(app);
    await pane.complete();
    tellLongTasks('in a start from the cache', await longTasks());
    expect((await pane.counts()).Vault).toBe(TOLD);
    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill('quern');
    await eventually(() => pane.names()).toEqual(['Quern']);
    // And what has changed is read.
    await app.write('Marked.md', '**Trencher** — a flat plate that is cut from one piece of wood.\n');
    await pane.el.getByRole('searchbox').fill('trencher');
    await eventually(() => pane.names()).toEqual(['Trencher']);
    await pane.el.getByRole('searchbox').fill('quern');
    await eventually(() => pane.names()).toEqual([]);
  });
});
