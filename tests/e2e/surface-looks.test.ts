import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults } from './open-vault';
import type { ViewType } from './whole-vault';
import { BLOCKS, blocksComplete, complete, contentOf, openAll, show, STRINGS, VIEWS, wholeVault } from './whole-vault';

watchVaults();

/** Where a finger finds nothing smaller: the app's own controls are the app's. */
const TARGETS = 'button, input:not([type="checkbox"], [type="radio"]), select, summary, label:has(input)';

/** Cut texts that nothing tells whole, and names of whole parts that would be shown wherever the pointer rests. */
function faultsOf(page: Page, type: ViewType): Promise<string[]> {
  return contentOf(page, type).evaluate((root) => {
    const all = [...root.querySelectorAll<HTMLElement>('*')].filter((el) => el.offsetParent !== null);
    const cut = all
      .filter((el) => getComputedStyle(el).textOverflow === 'ellipsis' && el.scrollWidth > el.clientWidth + 1)
      .filter((el) => {
        const teller = el.closest('[title], [aria-label]:not(.differentia-quiet-name)');
        const told = `${teller?.getAttribute('title') ?? ''} ${teller?.getAttribute('aria-label') ?? ''}`;
        return !told.includes(el.textContent.trim());
      })
      .map((el) => `cut: ${el.className} ${el.textContent}`);
    const named = all
      .filter((el) => el.matches(':is([role="list"], [role="group"], [role="toolbar"], [role="dialog"], table)'))
      .filter((el) => el.hasAttribute('aria-label'))
      .filter((el) => getComputedStyle(el).getPropertyValue('--no-tooltip').trim() !== 'true')
      .map((el) => `named: ${el.className} ${el.getAttribute('aria-label') ?? ''}`);
    return [...cut, ...named];
  });
}

function smallTargets(page: Page, type: ViewType): Promise<string[]> {
  return contentOf(page, type).evaluate(
    (root, selector) =>
      [...root.querySelectorAll<HTMLElement>(selector)]
        .filter((el) => el.offsetParent !== null && getComputedStyle(el).clipPath === 'none')
        .map((el) => ({ el, box: el.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ el, box }) => `${el.className} ${el.textContent}: ${String(box.width)} × ${String(box.height)}`),
    TARGETS,
  );
}

describe('on a narrow desk, in Russian', () => {
  const shared = shareVault({ vault: wholeVault(), language: 'ru', size: { width: 900, height: 700 } });

  it('nothing is cut without a way to read it, and no list or dialog names itself over what it holds', async () => {
    const app = shared();
    await openAll(app);
    for (const [type] of VIEWS) {
      await show(app, type);
      expect([type, await faultsOf(app.page, type)]).toEqual([type, []]);
    }
  });

  it('the app shows names of buttons that have only a picture, and of nothing that can be read', async () => {
    const app = shared();
    await app.openNote(BLOCKS, { mode: 'reading' });
    await blocksComplete(app);
    const cell = app.page.locator('.differentia-grid td button:not(.differentia-table-menu):visible').first();
    expect(await cell.evaluate((el) => getComputedStyle(el).getPropertyValue('--no-tooltip').trim())).toBe('true');
    await app.page.locator('.differentia-table-menu:visible').first().hover();
    await app.page.locator('.tooltip', { hasText: 'Меню таблицы' }).waitFor();
    await app.page.mouse.move(0, 0);
  });
});

describe('on a phone, in Russian', () => {
  const shared = shareVault({ vault: wholeVault(), language: 'ru', phone: true });

  it('every target is big enough for a finger, and nothing is cut without a way to read it', async () => {
    const app = shared();
    await openAll(app);
    for (const [type] of VIEWS) {
      await show(app, type);
      expect([type, await smallTargets(app.page, type)]).toEqual([type, []]);
      expect([type, await faultsOf(app.page, type)]).toEqual([type, []]);
    }
  });
});

describe('on a phone, cards of a comparison', () => {
  const shared = shareVault({ vault: wholeVault(), phone: true });

  it('have a line between any two values, in the last of them too', async () => {
    const app = shared();
    await app.openNote(BLOCKS, { mode: 'reading' });
    await blocksComplete(app);
    const widths = await app.page
      .locator('.differentia-grid:visible')
      .first()
      .locator('tbody tr')
      .last()
      .locator('> *')
      .evaluateAll((all) => all.map((el) => getComputedStyle(el).borderBlockEndWidth));
    expect(widths).toEqual([...Array.from(widths.slice(1), () => '1px'), '0px']);
  });
});

describe('on a phone, in Russian, a bar', () => {
  const shared = shareVault({ vault: wholeVault(), language: 'ru', phone: true });

  it('above a comparison is one line of buttons, each with its name', async () => {
    const app = shared();
    await app.openNote('ru/Каяк и каноэ.md');
    await app.metadataReady();
    await eventually(() => app.do('command', 'differentia:compare-this-note')).toBe(true);
    const buttons = app.page.locator('.differentia-comparison-bar:visible button');
    await buttons.last().waitFor();
    const tops = await buttons.evaluateAll((all) => all.map((el) => el.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
    await app.page.getByRole('button', { name: 'Сохранить в файл…' }).waitFor();
    expect(await buttons.locator('svg:visible').count()).toBe(5);
  });

  it('above a graph has room for what is told of a search', async () => {
    const app = shared();
    await app.command('differentia:open-graph');
    const graph = await complete(app.page, 'differentia-graph');
    await graph.getByRole('searchbox').fill('Чего здесь точно нет');
    const told = graph.locator('.differentia-graph-search .differentia-quiet');
    await told.getByText('Чего здесь точно нет').waitFor();
    expect(await told.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
});

describe('on paper', () => {
  const shared = shareVault({ vault: wholeVault() });

  it('a block has nothing to press', async () => {
    const app = shared();
    await app.openNote(BLOCKS, { mode: 'reading' });
    await blocksComplete(app);
    await app.page.emulateMedia({ media: 'print' });
    const blocks = app.page.locator('[class*="block-language-"]:visible');
    expect(await blocks.locator('.differentia-drawing:visible').count()).toBe(1);
    const pressed = blocks.locator(
      ':is(.differentia-graph-block :is(button, summary), .differentia-table-menu):visible',
    );
    expect(await pressed.allInnerTexts()).toEqual([]);
    await app.page.emulateMedia({ media: 'screen' });
  });
});

describe('on a Mac', () => {
  const shared = shareVault({ vault: wholeVault(), mac: true });

  it('keys are called as they are there', async () => {
    const app = shared();
    await app.metadataReady();
    await app.command('differentia:compare-concepts');
    const picker = app.page.locator('.differentia-picker');
    await picker.locator('.differentia-picker-option').nth(1).waitFor();
    for (const name of ['Kayak', 'Canoe']) {
      await picker.getByRole('combobox').fill(name);
      await picker.locator('.differentia-picker-option').getByText(name, { exact: true }).first().click();
    }
    await picker.getByText('⌘ Enter compares').waitFor();
    expect(await picker.innerText()).not.toContain('Ctrl');
    await app.page.keyboard.press('Escape');
  });
});

describe('a dialog', () => {
  const shared = shareVault({ vault: { 'Rig.md': 'The boom is a pole below the sail. It moves.\n' } });

  it('has its buttons at the end of its last line, as those of the app', async () => {
    const app = shared();
    await app.openNote('Rig.md');
    await app.metadataReady();
    await app.do('select', 4, 8);
    await app.command('differentia:define-selection');
    const ends = await app.page
      .locator('.modal button:not(.modal-close-button)')
      .last()
      .evaluate((el) => {
        const box = el.closest('.modal-content')?.getBoundingClientRect();
        return (box?.right ?? 0) - el.getBoundingClientRect().right;
      });
    expect(Math.abs(ends)).toBeLessThan(4);
    await app.page.keyboard.press('Escape');
  });
});

describe('in an app that is read from the right', () => {
  const shared = shareVault({ vault: wholeVault(), language: 'he' });

  it('marks of what can be opened stand before its words', async () => {
    const app = shared();
    await app.openNote(STRINGS, { mode: 'reading' });
    await blocksComplete(app);
    await app.command('differentia:open-start');
    await show(app, 'differentia-start');
    const summary = app.page.locator('.differentia-start-card summary').first();
    const room = await summary.evaluate((el) => {
      const range = el.ownerDocument.createRange();
      range.selectNodeContents(el);
      return el.getBoundingClientRect().right - range.getBoundingClientRect().right;
    });
    expect(room).toBeGreaterThan(8);
  });
});

describe('when a vault has been read', () => {
  const last = '**Awl** — a tool that makes holes.\n\n**Burin** — a tool that cuts lines.\n';
  const block = '# Which\n\n```compare\nconcepts: [Awl, Burin]\n```\n';

  it('a block has never said that there is no such concept, though the note with it came last', async () => {
    const notes = { 'Zz.md': last, 'Block.md': block };
    const app = await openVault({ vault: { seed: 6, count: 600, notes } });
    await app.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const told = document.querySelectorAll('.differentia-table-message');
        seen.push(...[...told].map((el) => el.textContent).filter((text) => /concept/iu.test(text)));
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await app.openNote('Block.md', { mode: 'reading' });
    await app.page.getByText('a tool that cuts lines').waitFor();
    expect(await app.page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])).toEqual([]);
  });
});

describe('while a vault is read', () => {
  const tools =
    '**Awl** — a tool that makes holes in leather.\n\n**Bradawl** — a tool that makes holes in wood.\n\nAn awl is thin, whereas a bradawl is flat.\n';
  const notes = { 'Tools.md': tools, 'Block.md': '# Which\n\n```compare\nconcepts: [Awl, Bradawl]\n```\n' };
  const shared = shareVault({ vault: { seed: 5, count: 4_000, notes } });

  it('what is told of it covers nothing of the table', async () => {
    const app = shared();
    // What is open is read first.
    await app.openNote('Tools.md');
    await app.openNote('Block.md', { mode: 'reading' });
    const block = app.page.locator('.differentia-compare-block:visible').first();
    await eventually(() =>
      block.evaluate((el) => {
        const [table, bar] = [el.querySelector('.differentia-grid'), el.querySelector('.differentia-progress')];
        if (table === null || bar === null) return 'not yet';
        const [a, b] = [table.getBoundingClientRect(), bar.getBoundingClientRect()];
        if (a.height === 0 || b.height === 0) return 'not yet';
        return b.bottom <= a.top ? 'above' : `${String(b.bottom)} over ${String(a.top)}`;
      }),
    ).toBe('above');
  });
});
