import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults } from './open-vault';
import { PATIENCE_MS } from './patience';

watchVaults();

async function openCheck(app: HostApp): Promise<Locator> {
  await app.metadataReady();
  await app.command('differentia:open-check');
  const view = app.page.locator('.differentia-check[aria-busy="false"]');
  await view.waitFor({ timeout: PATIENCE_MS });
  return view;
}

const remarks = (view: Locator): Promise<string[]> =>
  view.locator('.differentia-remark:visible').evaluateAll((all) =>
    all.map((el) =>
      Array.from(el.children, (child) => child.textContent)
        .filter((text) => text !== '')
        .join(', '),
    ),
  );

const notes = {
  'A.md':
    '---\naliases: [Nest]\n---\n# A\n\n> [!definition] Coop\n> a house for hens.\n\nSee [[Perch]] and [[B#Nowhere]].\n',
  'B.md':
    '---\naliases: [Nest]\n---\n# B\n\n> [!definition] Coop\n> a house for hens.\n\n> [!definition] Feed\n> grain for hens.\n',
  'C.md': '> [!definition] Feed\n> what hens are given in winter.\n',
  'Broken.md': '---\ntags: [\n---\n\nText.\n',
  'Review journal/log-aaaa/aaaa-2026-11.md': 'no journal\n',
};

describe('the vault check', () => {
  const shared = shareVault({ vault: notes });

  it('lists what is worth telling, grouped, with counts and remedies', async () => {
    const view = await openCheck(shared());
    await eventually(() => view.locator('.differentia-check-section').allInnerTexts()).toEqual([
      expect.stringMatching(/^Notes that could not be read as they are\s+1\s+Correct/u),
      expect.stringMatching(/^Links that lead nowhere\s+2\s+Create/u),
      expect.stringMatching(/^Names claimed by several concepts\s+1\s+Take/u),
      expect.stringMatching(/^One definition in several places\s+2\s+Keep/u),
      expect.stringMatching(/^Several definitions of one concept\s+2\s+Make/u),
      expect.stringMatching(/^Used and never defined\s+\d\s+Define/u),
    ]);
    await eventually(() => remarks(view)).toEqual(
      expect.arrayContaining([
        'B#Nowhere, A',
        'Nest, claimed by A, B',
        'Coop: a house for hens., A',
        'Feed: what hens are given in winter., C',
        'Perch, 1 use',
      ]),
    );
    expect(await view.locator('.differentia-check-top').innerText()).toMatch(/^\d+ remarks\. Checked: 4 notes, /u);
  });

  it('jumps to the very words, and to the list of concepts', async () => {
    const app = shared();
    const view = await openCheck(app);
    await view.getByRole('button', { name: 'B#Nowhere A' }).click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'A.md', selection: '[[B#Nowhere]]' });
    await app.command('differentia:open-check');
    await view.getByRole('button', { name: 'Perch 1 use' }).click();
    await eventually(() => new ConceptsPane(app).names()).toEqual(['Perch']);
  });

  it('is walked, folded and opened by the keyboard alone; what is folded stays so after a restart', async () => {
    const app = shared();
    let view = await openCheck(app);
    const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    await view.locator('.differentia-remark').first().focus();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Links that lead nowhere 2');
    await app.page.keyboard.press('Enter');
    await eventually(() => remarks(view)).not.toContain('B#Nowhere, A');
    expect(await focused()).toBe('Links that lead nowhere 2');
    await app.page.keyboard.press('End');
    await app.page.keyboard.press('Enter');
    await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe(
      'differentia-concepts',
    );
    await app.restart();
    view = await openCheck(app);
    await eventually(() => remarks(view)).toContain('Links that lead nowhere, 2');
    expect(await remarks(view)).not.toContain('B#Nowhere, A');
    await view.getByRole('button', { name: 'Links that lead nowhere' }).click();
  });

  it('finds remarks by words, and says when there is none', async () => {
    const view = await openCheck(shared());
    await view.getByRole('searchbox').fill('winter');
    await eventually(() => remarks(view)).toEqual([
      'Several definitions of one concept, 1',
      'Feed: what hens are given in winter., C',
    ]);
    await view.getByRole('searchbox').fill('elephant');
    await view.getByText('No remark matches “elephant”.').waitFor();
    await view.getByRole('searchbox').fill('');
  });

  it('follows the vault, and writes nothing', async () => {
    const app = shared();
    const view = await openCheck(app);
    await app.write('C.md', 'Nothing of the kind.\n');
    await eventually(() => remarks(view)).not.toContain('Feed: what hens are given in winter., C');
    const before = app.hashes();
    await view.getByRole('button', { name: 'Check again' }).click();
    await openCheck(app);
    expect(app.hashes()).toEqual(before);
  });
});

describe('the vault check elsewhere', () => {
  it('says that all is well', async () => {
    const app = await openVault({ vault: { 'A.md': '**Coop** – a house for hens.\n' } });
    const view = await openCheck(app);
    await view.getByText('Nothing to remark.').waitFor();
  });

  it('is the same in a window of its own', async () => {
    const app = await openVault({ vault: { 'A.md': 'See [[Perch]].\n' } });
    await openCheck(app);
    const popout = await app.popout('differentia-check');
    const view = popout.locator('.differentia-check[aria-busy="false"]');
    await view.getByRole('button', { name: 'Perch 1 use' }).waitFor();
    await view.getByRole('button', { name: /^Links that lead nowhere/u }).click();
    await eventually(() => view.getByRole('button', { name: 'Perch A' }).count()).toBe(0);
    await app.write('A.md', 'See [[Perch]] and [[Roost]].\n');
    await view.getByRole('button', { name: 'Roost 1 use' }).waitFor();
  });

  it('draws of 5,000 remarks those in sight, and the keyboard goes through', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `[[Missing ${String(at)}]]`).join('\n\n');
    const app = await openVault({ vault: { 'Many.md': many } });
    const view = await openCheck(app);
    await eventually(async () => (await remarks(view)).length).toBeLessThan(300);
    await view.locator('.differentia-scroller').evaluate((el) => {
      el.scrollTop = el.scrollHeight;
    });
    await eventually(() => remarks(view)).toContain('Missing 999, 1 use');
  });

  it('speaks Russian on a phone, with targets for a finger, whatever things are called', async () => {
    const evil = '<b onclick=alert(1)>';
    const app = await openVault({
      vault: { 'Зло.md': `[[${evil}]] [[${'ы'.repeat(150)}]]\n` },
      language: 'ru',
      phone: true,
      theme: 'dark',
    });
    const view = await openCheck(app);
    expect(await view.innerText()).toContain('Ссылки, которые никуда не ведут');
    await eventually(() => remarks(view)).toContain(`${evil}, Зло`);
    expect(await view.locator('b').count()).toBe(0);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const heights = await view
      .locator('button:visible')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await view.getByRole('button', { name: `${evil} Зло` }).tap();
    await eventually(async () => (await app.do('editor'))?.selection).toBe(`[[${evil}]]`);
  });
});

describe('damaged files of the journal', () => {
  const head = '---\ndifferentia-journal: 1\n---\n~~~~ review-journal\n';
  const whole = 'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d =0vzx5dd\n';
  const shared = shareVault({
    vault: {
      'Knots.md': '**Bowline** – a knot that makes a fixed loop.\n',
      'Review journal/8f3a2c/8f3a2c-2026-07-001.md': `${head}${whole}{"card": "trj\n${whole.replace('5.2', '9.9')}`,
      'Review journal/8f3a2c/8f3a2c-2026-07-001 (1).md': `${head}${whole}`,
      'Review journal/1a2b3c/1a2b3c-2026-07-001.md': `${head}R 2026-07-12T12:31:\n`,
      'Review journal/1a2b3c/1a2b3c-2026-08-001.md': '\0\0\0',
    },
  });

  it('are named at the start with file and line, and the check tells what is wrong and what to do', async () => {
    const app = shared();
    await app.metadataReady();
    const notice = app.page.locator('.notice');
    await notice.waitFor();
    const told = (await notice.innerText()).split('\n').filter((line) => line !== '');
    expect(told).toEqual([
      'Review journal/1a2b3c/1a2b3c-2026-07-001.md: 1 line of the review journal could not be read, the first is line 5.',
      'Review journal/1a2b3c/1a2b3c-2026-08-001.md: 1 line of the review journal could not be read, the first is line 1.',
      'Review journal/8f3a2c/8f3a2c-2026-07-001.md: 2 lines of the review journal could not be read, the first is line 6.',
      'Nothing is lost: the files stay as they are, and all other lines count.',
      'Show in the vault check',
    ]);
    await notice.getByRole('button').click();
    const view = app.page.locator('.differentia-check[aria-busy="false"]');
    await view.waitFor({ timeout: PATIENCE_MS });
    await eventually(() => remarks(view)).toEqual([
      expect.stringContaining('Lines of the journal'),
      'Incomplete or foreign: R 2026-07-12T12:31:, line 5 · Review journal/1a2b3c/1a2b3c-2026-07-001.md',
      'Incomplete or foreign: ���, line 1 · Review journal/1a2b3c/1a2b3c-2026-08-001.md',
      'Incomplete or foreign: {"card": "trj, line 6 · Review journal/8f3a2c/8f3a2c-2026-07-001.md',
      expect.stringMatching(/^Changed after it was written: R 2026.*, line 7 · /u),
      expect.stringContaining('Copies of journal files'),
      '1 line, none of them only here, Review journal/8f3a2c/8f3a2c-2026-07-001 (1).md',
    ]);
    expect(await app.axe('.differentia-check')).toEqual([]);
    await view.getByRole('button', { name: /"card": "trj/u }).click();
    await eventually(async () => (await app.do('editor'))?.selection).toBe('{"card": "trj');
  });
});
