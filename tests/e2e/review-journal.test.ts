import { beforeEach, describe, expect, it } from 'vitest';
import { openSegment, printLine, SEGMENT_HEAD, stampEvent } from '../../src/core/journal';
import type { HostApp, OpenOptions } from '../host/driver';
import { eventually } from './concepts-pane';
import { countTypes, journalLines, standingReviews } from './journal-lines';
import { openVault, takeNotices, watchVaults, pluginChanges } from './open-vault';
import { glossary, ReviewPage } from './review-page';

watchVaults();

// Each spec answers, and no other file may change.
beforeEach(() => {
  pluginChanges('Review journal/');
});

const chosen = { scope: { kind: 'vault', values: [] }, newPerDay: 100 };

function vaultOf(notes: Record<string, string>, review: Record<string, unknown> = {}): Record<string, string> {
  const data = { schema: 1, review: { ...chosen, ...review } };
  return { ...notes, '.obsidian/plugins/differentia/data.json': JSON.stringify(data) };
}

async function openReview(options: OpenOptions): Promise<ReviewPage> {
  const page = new ReviewPage(await openVault(options));
  await page.open();
  return page;
}

interface DueAnswer {
  readonly cards: readonly { readonly id: string; readonly state: string; readonly due: string | null }[];
}

async function due(app: HostApp): Promise<DueAnswer> {
  return JSON.parse(await app.do('runCli', 'differentia:due', { json: 'true' })) as DueAnswer;
}

describe('the journal of a review', () => {
  it('has the lines of 50 answers with ten undone, over a restart, after which more can be undone', async () => {
    const page = await openReview({ vault: vaultOf(glossary(60)) });
    const { app } = page;
    const notes = Object.keys(glossary(60));
    const before = app.hashes();
    for (let at = 1; at <= 50; at++) await page.answerBy(at % 5 === 0 ? '1' : '3');
    for (let at = 0; at < 10; at++) await app.page.keyboard.press('u');
    await page.answer.waitFor();
    await page.isSaved();
    const lines = journalLines(app);
    expect(countTypes(lines)).toEqual({ H: 1, F: 50, R: 50, U: 10 });
    expect(standingReviews(lines)).toHaveLength(40);
    expect(new Set(lines.map(({ event }) => event)).size).toBe(lines.length);

    await app.restart();
    await page.open();
    expect(countTypes(journalLines(app))).toEqual({ H: 1, F: 50, R: 50, U: 10 });
    const undone = standingReviews(lines)
      .slice(-2)
      .map(({ event }) => event);
    await app.page.keyboard.press('u');
    await page.answer.waitFor();
    await app.page.keyboard.press('u');
    await eventually(() => countTypes(journalLines(app)).U).toBe(12);
    const targets = journalLines(app)
      .filter(({ type }) => type === 'U')
      .slice(-2);
    expect(targets.map(({ fields }) => fields[0])).toEqual(undone.reverse());
    const standing = standingReviews(journalLines(app));
    expect(standing).toHaveLength(38);
    const asked = new Set((await due(app)).cards.map(({ id }) => id));
    for (const { fields } of standing.filter(({ fields: [, rating] }) => rating === '3'))
      expect(asked).not.toContain(fields[0]);
    const after = app.hashes();
    for (const path of notes) expect(after[path]).toBe(before[path]);
  });

  it('keeps what was shown as saved through a kill at any later moment', async () => {
    const page = await openReview({ vault: vaultOf(glossary(20)) });
    const { app } = page;
    for (let at = 1; at <= 6; at++) {
      await page.answerBy('3');
      // The moment of the kill moves through what follows: at once, with the next answer shown, with it given.
      await page.isSaved();
      const saved = standingReviews(journalLines(app)).length;
      expect(saved).toBeGreaterThanOrEqual(at);
      if (at % 3 === 1) await app.page.keyboard.press('Space');
      if (at % 3 === 2) void app.page.keyboard.type(' 3 3').catch(() => undefined);
      await app.kill();
      expect(standingReviews(journalLines(app)).length).toBeGreaterThanOrEqual(saved);
      await page.open();
    }
    // What was only acknowledged is there too, once each.
    const reviewed = standingReviews(journalLines(app)).map(({ fields }) => fields[0]);
    expect(new Set(reviewed).size).toBe(reviewed.length);
  });

  it('of a full disk says so, keeps every answer through a kill, and has them all when there is room again', async () => {
    const page = await openReview({ vault: vaultOf(glossary(20)) });
    const { app } = page;
    await page.answerBy('3');
    await page.isSaved();
    await app.do('fail', 'write', '*', true);
    for (let at = 1; at <= 4; at++) await page.answerBy('3');
    await page.el.getByText(/not saved yet$/u).waitFor();
    expect(await page.saved).toMatch(/^\d+ answers not saved yet$/u);
    expect((await takeNotices(app)).filter((text) => text.includes('Could not be saved'))).toHaveLength(1);
    expect(standingReviews(journalLines(app))).toHaveLength(1);
    await app.page.keyboard.press('u');
    await app.kill();
    await eventually(() => standingReviews(journalLines(app)).length).toBe(4);
    await page.open();
    await page.answerBy('3');
    await page.isSaved();
    expect(standingReviews(journalLines(app))).toHaveLength(5);
  });

  it('of a slow disk does not keep the next card waiting', async () => {
    const page = await openReview({ vault: vaultOf(glossary(20)) });
    const { app } = page;
    await app.do('slowWrites', 400);
    for (let at = 1; at <= 5; at++) await page.answerBy('3');
    expect(await page.saved).toBe('Saving…');
    await page.isSaved();
    expect(standingReviews(journalLines(app))).toHaveLength(5);
  });

  it('is written where the browser refuses its database', async () => {
    const page = await openReview({ vault: vaultOf(glossary(5)), withoutIndexedDb: true });
    await page.answerBy('3');
    await page.isSaved();
    await page.app.restart();
    await page.open();
    expect(await page.progress).toContain('of 4');
  });

  it('survives an append that stops half-way when the app is killed', async () => {
    const page = await openReview({ vault: vaultOf(glossary(20)) });
    const { app } = page;
    await page.answerBy('3');
    await page.isSaved();
    const [path = ''] = journalLines(app).map((line) => line.path);
    await app.do('tearNextWrite', path);
    await page.answerBy('1');
    await page.answerBy('3');
    expect(await page.saved).not.toBe('Saved');
    await app.kill();
    await page.open();
    await eventually(() => standingReviews(journalLines(app)).length).toBe(3);
    await page.answerBy('3');
    await page.isSaved();
    const lines = journalLines(app);
    expect(countTypes(lines)).toMatchObject({ F: 4, R: 4 });
    expect(new Set(lines.map(({ event }) => event)).size).toBe(lines.length);
    // The torn line stays where it is, and is told of.
    expect(
      app
        .read(path)
        .split('\n')
        .filter((line) => /^[FR] /u.test(line)).length,
    ).toBeGreaterThan(8);
    expect((await takeNotices(app)).join()).toContain(path);
  });

  it('is shared by two windows of one vault: each number once, no answer lost, cards go in both', async () => {
    const page = await openReview({ vault: vaultOf(glossary(24)) });
    const { app } = page;
    const second = new ReviewPage(await app.openSecond());
    await second.open();
    const answerIn = async (one: ReviewPage, key: string, other: ReviewPage): Promise<void> => {
      const asked = await one.question;
      await one.answerBy(key);
      await eventually(() => other.question).not.toBe(asked);
    };
    for (let at = 1; at <= 4; at++) {
      await answerIn(page, '3', second);
      await answerIn(second, '1', page);
    }
    await page.isSaved();
    await second.isSaved();
    const standing = standingReviews(journalLines(app));
    expect(standing).toHaveLength(8);
    expect(new Set(journalLines(app).map(({ event }) => event)).size).toBe(journalLines(app).length);
    expect(new Set(standing.map(({ fields }) => fields[0])).size).toBe(8);
    await app.page.keyboard.press('u');
    await eventually(() => standingReviews(journalLines(app)).length).toBe(7);
    // It takes back the last answer of its own window.
    expect(standingReviews(journalLines(app)).filter(({ fields }) => fields[1] === '1')).toHaveLength(4);
  });

  it('asks when all files of this device are gone, and writes its lines again on the word of a person', async () => {
    const page = await openReview({ vault: vaultOf(glossary(5)) });
    const { app } = page;
    for (let at = 1; at <= 3; at++) await page.answerBy('3');
    await page.isSaved();
    const before = standingReviews(journalLines(app)).map(({ event }) => event);
    const [path = ''] = journalLines(app).map((line) => line.path);
    await app.do('quit');
    await app.delete(path);
    expect(journalLines(app)).toEqual([]);
    await app.restart();
    await app.page.locator('.notice').getByText('6 lines of this device are gone').waitFor();
    expect(journalLines(app)).toEqual([]);
    await app.page.locator('.notice').getByRole('button', { name: 'Restore' }).click();
    await eventually(() => standingReviews(journalLines(app)).map(({ event }) => event)).toEqual(before);
    await page.open();
    await eventually(() => page.progress).toContain('of 2');
    await app.restart();
    await page.open();
    expect(await app.page.locator('.notice').count()).toBe(0);
  });

  it('drops at once the cards that another device has answered, and loses nothing to sync while it is open', async () => {
    const page = await openReview({ vault: vaultOf(glossary(3)) });
    const { app } = page;
    const other = await due(app);
    await page.answerBy('3');
    await page.isSaved();
    const own = journalLines(app);
    const left = other.cards.map(({ id }) => id).filter((id) => !own.some(({ fields }) => fields[0] === id));
    expect(left).toHaveLength(2);
    const stamp = { at: Date.parse('2026-11-26T08:00:00Z'), offset: 0, device: 'q2w3e4' };
    const events = left.map((card, at) =>
      stampEvent(
        { type: 'R', card, rating: 3, seconds: 3, known: 0, interval: { unit: 'd', amount: 2 } },
        { ...stamp, seq: at + 1 },
      ),
    );
    const text = [openSegment('2026-11-001', { ...stamp, seq: 0 }), ...events]
      .map((event) => `${printLine(event)}\n`)
      .join('');
    await app.write('Review journal/q2w3e4/q2w3e4-2026-11-001.md', `${SEGMENT_HEAD}${text}`);
    await page.isAt('Done for now');
    // All files were read by now: what this device wrote is known to have been there, and is written again when it goes.
    const [path = ''] = new Set(own.map((line) => line.path));
    await app.write(path, '');
    await eventually(() => standingReviews(journalLines(app)).length).toBe(3);
    expect(journalLines(app).filter((line) => line.path === path)).toEqual([]);
  });
});

describe('the days of a review', () => {
  it('begin at the rollover hour, while the view is open', async () => {
    const page = await openReview({ vault: vaultOf(glossary(3), { newPerDay: 1 }), now: '2026-11-28T03:50:00Z' });
    const { app } = page;
    await page.answerBy('3');
    await page.isAt('Done for now');
    expect(await page.el.innerText()).toContain('Next: tomorrow');
    await page.isSaved();
    await app.setClock('2026-11-28T04:00:30Z');
    await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.answerBy('3');
    await page.isSaved();
    const [night, morning] = standingReviews(journalLines(app));
    expect(night).toMatchObject({ time: expect.stringMatching(/^2026-11-28T03:5\d:\d\d\+00:00$/u) as string });
    expect(night?.fields.slice(1)).toEqual(['3', expect.any(String), '0', '2d']);
    // Answered in the night of the 27th: due on the 29th, from four o'clock on.
    await app.setClock('2026-11-29T03:59:00Z');
    const ids = async (): Promise<readonly string[]> => (await due(app)).cards.map(({ id }) => id);
    expect(await ids()).not.toContain(night?.fields[0]);
    await app.setClock('2026-11-29T04:01:00Z');
    expect(await ids()).toContain(night?.fields[0]);
    expect(await ids()).not.toContain(morning?.fields[0]);
    await app.setClock('2026-11-30T04:01:00Z');
    expect(await ids()).toContain(morning?.fields[0]);
  });

  it('are those of the clock that answered, when the device has travelled', async () => {
    const page = await openReview({
      vault: vaultOf(glossary(2), { newPerDay: 1 }),
      now: '2026-11-28T20:30:00Z',
      timeZone: 'Asia/Kolkata',
    });
    const { app } = page;
    // Two in the night of the 29th in Kolkata: the study day of the 28th.
    await page.answerBy('3');
    await page.isAt('Done for now');
    await page.isSaved();
    await app.restart({ timeZone: 'America/New_York' });
    await page.open();
    // Half past three in the afternoon of the 28th in New York: the same study day, and its one new card is had.
    await page.isAt('Nothing is due');
    await app.setClock('2026-11-29T08:59:00Z');
    await page.open();
    await page.isAt('Nothing is due');
    await app.setClock('2026-11-29T09:00:30Z');
    await page.open();
    await page.answerBy('3');
    await page.isSaved();
    const [kolkata, newYork] = standingReviews(journalLines(app));
    expect(kolkata?.time).toMatch(/^2026-11-29T02:\d\d:\d\d\+05:30$/u);
    expect(newYork?.time).toMatch(/^2026-11-29T04:0\d:\d\d-05:00$/u);
    const ids = async (): Promise<readonly string[]> => (await due(app)).cards.map(({ id }) => id);
    // Both came back after two days: the first on the 30th, the second on the 1st, by New York's four o'clock now.
    await app.setClock('2026-11-30T08:59:00Z');
    expect(await ids()).toEqual([]);
    await app.setClock('2026-11-30T09:01:00Z');
    expect(await ids()).toContain(kolkata?.fields[0]);
    expect(await ids()).not.toContain(newYork?.fields[0]);
    await app.setClock('2026-12-01T09:01:00Z');
    expect(await ids()).toEqual(expect.arrayContaining([kolkata?.fields[0], newYork?.fields[0]]));
  });
});
