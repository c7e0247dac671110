import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage } from './comparison-page';
import { ConceptsPane } from './concepts-pane';
import { shareVault, watchVaults } from './open-vault';

watchVaults();

const RIVERS = [
  'Amber',
  'Birch',
  'Cedar',
  'Dusky',
  'Elder',
  'Flint',
  'Grain',
  'Heron',
  'Islet',
  'Jasper',
  'Kettle',
  'Lark',
];

/** Notes that each speak of two rivers, and of the weather at length. */
function logbooks(): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let at = 0; at < 150; at++) {
    const [one = '', other = ''] = [RIVERS[at % 12], RIVERS[(at * 5 + 1) % 12]];
    const lines = Array.from({ length: 160 }, (_, day) =>
      day % 8 === 0
        ? `The [[${one}]] is wider in week ${String(day)}, whereas the [[${other}]] is deeper by ${String(at)} cm.`
        : `Rain on day ${String(day)}, and the keeper of lock ${String(at)} wrote that the gate stood open.`,
    );
    notes[`Logbooks/${String(at)}.md`] = lines.join('\n\n');
  }
  return notes;
}

/** What the page notes while a table is read. */
interface Watched {
  readonly shown: string[];
  /** Milliseconds of the longest task. */
  readonly longest: number;
}

/** Notes progress and long tasks from now on; with `cancel`, presses Cancel as soon as it is there. */
async function watch(app: HostApp, cancel: boolean): Promise<void> {
  await app.page.evaluate((presses) => {
    const watched = { shown: [] as string[], longest: 0 };
    Object.assign(window, { watched });
    let pressed = !presses;
    new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('.differentia-comparison-view .differentia-progress button');
      if (button?.offsetParent == null) return;
      const text = button.parentElement?.querySelector('span')?.textContent ?? '';
      if (watched.shown.at(-1) !== text) watched.shown.push(text);
      if (pressed) return;
      pressed = true;
      button.click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  }, cancel);
}

const watched = (app: HostApp): Promise<Watched> =>
  app.page.evaluate(() => (window as unknown as { watched: Watched }).watched);

describe('a comparison of twelve concepts over many long notes', () => {
  const shared = shareVault({
    vault: {
      ...logbooks(),
      'Home.md': RIVERS.map((name) => `**${name}** — a river of the valley.`).join('\n\n'),
      'Table.md': `\`\`\`compare\nconcepts: [${RIVERS.join(', ')}]\n\`\`\`\n`,
    },
  });

  it('is read in slices with progress; Cancel leaves what is read by then, and it can be taken up again', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await watch(app, true);
    await app.openNote('Table.md', { mode: 'reading' });
    const view = new ComparisonPage(app.page, '.markdown-reading-view .block-language-compare');
    await view.complete();
    const resume = view.el.getByRole('button', { name: 'Read again' });
    await resume.waitFor();
    expect((await watched(app)).shown[0]).toMatch(/\d+ of 151/u);
    await watch(app, false);
    await resume.click();
    await resume.waitFor({ state: 'detached' });
    await view.complete();
    expect(await view.heads()).toEqual(RIVERS);
    const { shown, longest } = await watched(app);
    const counts = shown.map((text) => Number(/(\d+) of 151/u.exec(text)?.[1]));
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    console.info(`Longest task while a table of twelve was read: ${String(Math.round(longest))} ms`);
  });
});
